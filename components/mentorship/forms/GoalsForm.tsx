import { saveForm } from '../../../utils/actions/change-mentorship';
import type { Goal } from '../../../utils/model/mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Empty } from '../../controls/Empty';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { problemKey } from './FormFrame';
import { GoalsEdit } from './GoalsEdit';
import { GoalsText } from './GoalsText';
import { SmartHelp } from './SmartHelp';
import { useForm } from './use-form';
import './forms.css';

/** The person's goals with their steps: ticked in the text view, edited as a form. */
export function GoalsForm(found: RunningMentorship) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const form = useForm(found, 'goals');
  const { mentorship } = found;
  const ended = mentorship.endedAt !== undefined;
  if (!form.ready) return null;
  if (!ended && form.writing) return <GoalsEdit form={form} />;
  if (mentorship.goals.length === 0) {
    if (ended) return <p class="card">{t('goals-none-ended')}</p>;
    return (
      <Empty lead={t('goals-none')} next={t('goals-none-next')}>
        <p class="example">{t('goals-example')}</p>
        <button type="button" class="button main" onClick={form.write}>
          {t('goals-begin')}
        </button>
        <SmartHelp />
      </Empty>
    );
  }

  // A tick is saved at once; ticking again undoes it.
  const keep = (goals: Goal[]) =>
    void attempt(async () => {
      const result = await saveForm(
        db,
        mentorship.id,
        { name: 'goals', value: goals, seen: mentorship.goals },
        new Date(),
      );
      tell(t(result.ok ? 'forms-saved' : problemKey(result.problem)));
    });
  return (
    <div class="stack">
      <GoalsText goals={mentorship.goals} {...(ended ? {} : { keep })} />
      {!ended && (
        <div class="row">
          <button type="button" class="button" onClick={form.write}>
            {t('goals-change')}
          </button>
        </div>
      )}
    </div>
  );
}
