import { useRef, useState } from 'preact/hooks';
import { pauseMentorship } from '../../../utils/actions/change-mentorship';
import { parseDay } from '../../../utils/ground/days';
import type { Mentorship, Pause } from '../../../utils/model/mentorship';
import { planPause } from '../../../utils/model/replan';
import { lastDay } from '../../../utils/model/schedule';
import { Choice } from '../../controls/Choice';
import { DayField } from '../../controls/Field';
import { usePage } from '../../controls/page';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange } from '../change/use-change';
import { FacebookEnd } from './FacebookEnd';
import { movingText } from './moving';

const REASONS = ['holiday', 'illness', 'other'] as const satisfies readonly Pause['reason'][];

/** A break; says what would move before the mentor confirms. */
export function PauseForm({ mentorship, close }: { mentorship: Mentorship; close: () => void }) {
  const { t, db, today } = usePage();
  const change = useChange();
  const [reason, setReason] = useState<Pause['reason']>('holiday');
  const [days, setDays] = useState({ from: '', until: '' });
  const [problem, setProblem] = useState<{ at: 'from' | 'until'; text: string }>();
  const form = useRef<HTMLFormElement>(null);

  const from = parseDay(days.from);
  const until = parseDay(days.until);
  const planned =
    from.ok && until.ok ? planPause(mentorship, { from: from.day, until: until.day, reason }, today) : null;
  const after = planned?.ok ? { ...mentorship, pauses: planned.pauses } : null;
  const moves = after && movingText(t, 'weeks-pause-moves', mentorship, after);
  // Shown as soon as both days are there, not only on submit.
  const refused = planned && !planned.ok ? changeProblemText(t, planned.problem, { pause: true }) : undefined;

  const refuse = (at: 'from' | 'until', text: string) => {
    setProblem({ at, text });
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const save = async () => {
    if (!from.ok) return refuse('from', changeProblemText(t, from.problem));
    if (!until.ok) return refuse('until', changeProblemText(t, until.problem));
    const found = await change(
      (now) => pauseMentorship(db, mentorship.id, { ...days, reason }, now),
      () => moves ?? '',
    );
    if (found === null) close();
    else if (found !== 'failed') refuse('until', changeProblemText(t, found, { pause: true }));
  };

  const edit = (part: Partial<typeof days>) => {
    setProblem(undefined);
    setDays({ ...days, ...part });
  };
  const said = (at: 'from' | 'until') => (problem?.at === at ? problem.text : undefined);

  return (
    <ShortForm element={form} save={t('weeks-pause-save')} send={() => void save()} cancel={close}>
      <Choice
        label={t('weeks-pause-reason')}
        value={reason}
        options={REASONS.map((value) => ({ value, label: t(`weeks-pause-reason-${value}`) }))}
        choose={setReason}
      />
      <div class="weeks-pair">
        <DayField
          label={t('weeks-pause-from')}
          problem={said('from')}
          changed={(day) => edit({ from: day })}
        />
        <DayField
          label={t('weeks-pause-until')}
          problem={said('until') ?? refused}
          changed={(day) => edit({ until: day })}
        />
      </div>
      <div role="status">{moves && <p class="moves">{moves}</p>}</div>
      {after && <FacebookEnd mentorship={{ ...mentorship, lastOn: lastDay(after) }} />}
    </ShortForm>
  );
}
