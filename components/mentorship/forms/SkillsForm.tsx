import { useState } from 'preact/hooks';
import { isTimeForSecondLook, secondLookWeek } from '../../../utils/model/afterwards';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Empty } from '../../controls/Empty';
import { usePage } from '../../controls/page';
import { SkillsEdit } from './SkillsEdit';
import { SkillsPicture } from './SkillsPicture';
import { SkillsText } from './SkillsText';
import { useForm } from './use-form';
import './forms.css';

/** Strengths: what has been done, and how it is rated at first and near the end. */
export function SkillsForm(found: RunningMentorship) {
  const { t } = usePage();
  const form = useForm(found, 'skills');
  const { mentorship, position } = found;
  const { skills } = mentorship;
  const [asked, setAsked] = useState(false);
  const ended = mentorship.endedAt !== undefined;
  const rated = form.value.some(({ after, evidence }) => after !== null || evidence !== '');
  const again = asked || rated || isTimeForSecondLook(mentorship, position);
  if (!form.ready) return null;
  if (!ended && form.writing) return <SkillsEdit form={form} again={again} />;
  if (skills.length === 0) {
    if (ended) return <p class="card">{t('skills-none-ended')}</p>;
    return (
      <Empty lead={t('skills-none')} next={t('skills-none-next')}>
        <p class="example">{t('skills-example')}</p>
        <button type="button" class="button main" onClick={form.write}>
          {t('skills-begin')}
        </button>
      </Empty>
    );
  }
  return (
    <div class="stack">
      {skills.some(({ before, after }) => before !== null || after !== null) && (
        <section class="card">
          <h3>
            {t(skills.some(({ after }) => after !== null) ? 'skills-picture' : 'skills-picture-before')}
          </h3>
          <SkillsPicture skills={skills} />
        </section>
      )}
      <SkillsText skills={skills} />
      {!ended && (
        <>
          {!again && <p class="soft">{t('skills-again-in', { week: secondLookWeek(mentorship) })}</p>}
          <div class="row">
            <button type="button" class="button" onClick={form.write}>
              {t(again && !rated ? 'skills-again' : 'skills-change')}
            </button>
            {!again && (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  setAsked(true);
                  form.write();
                }}
              >
                {t('skills-again-now')}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
