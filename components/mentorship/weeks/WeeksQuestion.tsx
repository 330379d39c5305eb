import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { addDays, type Day, parseDay } from '../../../utils/ground/days';
import type { Mentorship } from '../../../utils/model/mentorship';
import { planPause } from '../../../utils/model/replan';
import { isRunning } from '../../../utils/model/running';
import { lastDay } from '../../../utils/model/schedule';
import { type AskAboutWeeks, showQuestion, type WeeksAnswer, type WeeksAsked } from '../../controls/asking';
import { Choice } from '../../controls/Choice';
import { DayField } from '../../controls/Field';
import { usePage } from '../../controls/page';
import { changeProblemText } from '../change/use-change';
import { movingText } from './moving';
import { StandingText } from './StandingText';
import './weeks.css';

type Kind = WeeksAnswer['kind'];

const TWO_WEEKS = 13;

/** Asks in a dialog before anything is written. */
export const askAboutWeeks: AskAboutWeeks = async (page, asked) => {
  await page.need(['weeks']);
  return new Promise((resolve) => {
    const answer = (given: WeeksAnswer | null) => {
      showQuestion(null);
      resolve(given);
    };
    showQuestion(<Question {...asked} answer={answer} />);
  });
};

function kindsFor(mentorship: Mentorship | undefined, today: Day): readonly Kind[] {
  if (!mentorship) return ['stay', 'pause', 'run', 'end'];
  return isRunning(mentorship, today) ? ['guided', 'pause', 'run', 'end'] : ['guided', 'run', 'end'];
}

function Question({ stage, about, answer }: WeeksAsked & { answer: (given: WeeksAnswer | null) => void }) {
  const { t, today } = usePage();
  const one = 'mentorship' in about ? about : null;
  const count = 'count' in about ? about.count : 1;
  const kinds = kindsFor(one?.mentorship, today);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'run');
  const [typed, setTyped] = useState<string>(addDays(today, TWO_WEEKS));
  const [problem, setProblem] = useState<string>();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);

  const until = parseDay(typed);
  const wanted = until.ok ? { from: today, until: until.day } : null;
  const planned = one && wanted && planPause(one.mentorship, { ...wanted, reason: 'other' }, today);
  const after = one && planned?.ok ? { ...one.mentorship, pauses: planned.pauses } : null;
  const moves = one && after && movingText(t, 'weeks-pause-moves', one.mentorship, after);

  const send = () => {
    if (kind !== 'pause') {
      answer({ kind });
      return;
    }
    const refused = !until.ok
      ? until.problem
      : until.day < today
        ? 'backwards'
        : planned?.ok === false && planned.problem;
    if (wanted && !refused) answer({ kind, ...wanted });
    else {
      setProblem(changeProblemText(t, refused || 'missing', { pause: true }));
      field.current?.focus();
    }
  };

  return (
    <dialog ref={dialog} class="moving-on" aria-labelledby={id} onClose={() => answer(null)}>
      <form
        noValidate
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2 id={id}>
          {one ? t('moving-on-question', { name: one.name }) : t('moving-on-question-many', { count })}
        </h2>
        {one && (
          <p>
            <StandingText mentorship={one.mentorship} />
          </p>
        )}
        <p>{t('moving-on-explain', { stage })}</p>
        <Choice
          label={t('moving-on-choice')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`moving-on-${value}`, { count }) }))}
          choose={setKind}
        />
        <div role="status" class="stack tight">
          <p class="soft">{t(`moving-on-${kind}.explain`)}</p>
        </div>
        {kind === 'pause' && (
          <DayField
            label={t('weeks-pause-until')}
            problem={problem}
            initial={typed}
            earliest={today}
            input={field}
            changed={(day) => {
              setProblem(undefined);
              setTyped(day);
            }}
          />
        )}
        {kind === 'pause' && moves && after && <p class="moves">{moves}</p>}
        {kind === 'pause' && one?.mentorship.onFacebook && after && (
          <p class="soft">{t('moving-on-facebook', { day: new Date(`${lastDay(after)}T12:00:00`) })}</p>
        )}
        <div class="row">
          <button type="submit" class="button main">
            {t('moving-on-go')}
          </button>
          <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
            {t('moving-on-leave')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
