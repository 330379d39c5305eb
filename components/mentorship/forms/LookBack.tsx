import type { Language } from '../../../utils/language/translate';
import type { Mentorship } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { Facts } from './Facts';
import { useMenteeWords } from './mentee-words';

/** How the two began: the question of the first week, the agreement, the goals. */
export function LookBack({ mentorship, language }: { mentorship: Mentorship; language: Language }) {
  const { t } = usePage();
  const words = useMenteeWords(language);
  const { weeks, goals, agreement, skills, id } = mentorship;
  const [first] = weeks;
  const own = first?.question ?? '';
  const question = own || (first?.standard && words ? words(`learn-week-${first.standard}`) : '');
  return (
    <div class="stack">
      {question !== '' && (
        <p class="example" lang={own === '' ? language : undefined} dir="auto">
          {question}
        </p>
      )}
      {agreement && <Facts facts={[[t('ending-look-back-agreed'), agreement.expectations]]} />}
      {goals.length > 0 && (
        <div>
          <p class="soft points-name">{t('ending-look-back-goals')}</p>
          <ul class="points">
            {goals.map((goal) => (
              <li key={goal.id} dir="auto">
                {t(goal.reached ? 'ending-goal-reached' : 'ending-goal-open', { goal: goal.text })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {skills.length > 0 && (
        <p>
          <a href={hrefOf({ view: 'mentorship', id, part: 'skills' })}>{t('ending-look-back-skills')}</a>
        </p>
      )}
      <p>
        <a href={hrefOf({ view: 'mentorship', id, part: 'record' })}>{t('ending-look-back-record')}</a>
      </p>
    </div>
  );
}
