import { useState } from 'preact/hooks';
import { savePlan } from '../../../utils/actions/plans';
import type { MentorshipWeek, PlanWeek } from '../../../utils/model/mentorship';
import { PLAN_NAME_LIMIT, planFromMentorship } from '../../../utils/model/plan';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { TextField } from '../../controls/TextField';

/** Saves the weeks, as in the form, as one of the mentor's own plans. */
export function KeepAsPlan({ weeks }: { weeks: readonly PlanWeek[] }) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();

  const keep = () =>
    attempt(async () => {
      const planned: MentorshipWeek[] = weeks.map((week) => ({ ...week, movedBy: 0 }));
      const result = await savePlan(db, planFromMentorship({ weeks: planned }, name), null, new Date());
      if (result.ok) {
        setName('');
        tell(t('ahead-own-saved', { name: result.plan.name }), result.undo);
        return;
      }
      const [fault] = 'faults' in result ? result.faults : [];
      if (fault?.field === 'name' && fault.kind === 'too-long') {
        setProblem(t('ahead-own-long', { limit: PLAN_NAME_LIMIT }));
      } else if (fault?.field === 'name') setProblem(t('ahead-own-missing'));
      else setProblem(t('ahead-own-weeks'));
    });

  return (
    <div class="stack tight keep-as-plan">
      <TextField
        label={t('ahead-own-name')}
        problem={problem}
        value={name}
        edit={(text) => {
          setProblem(undefined);
          setName(text);
        }}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => void keep()}>
          {t('ahead-own-save')}
        </button>
        <a class="button quiet" href="#weeks/plans">
          {t('ahead-edit-more')}
        </a>
      </div>
    </div>
  );
}
