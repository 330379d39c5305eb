import { useId, useRef, useState } from 'preact/hooks';
import type { Contact, Stage } from '../../utils/contacts/types';
import { endMentorship } from '../../utils/timeline/changes';
import { mentorshipOf, type StartProblem, startMentorship } from '../../utils/timeline/mentorships';
import { useMoveToStage } from '../contacts/StageControl';
import { useStages } from '../contacts/stage-names';
import { asDate } from '../controls/days';
import { DayField, readDay } from '../controls/Field';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { dayProblemKey } from '../follow-ups/problems';
import { PositionText } from './PositionText';
import { Trail } from './Trail';

/** The ten weeks with one contact: where they stand, or the form that begins them. */
export function MentorshipPanel({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [ended, setEnded] = useState(false);
  const [goesOn, setGoesOn] = useState(false);
  const id = useId();
  const read = useLive(`mentorship ${contact.id} ${today}`, async () => ({
    found: await mentorshipOf(db, contact.id, today),
  }));
  if (!read) return null;
  const { found } = read;
  const over = found?.position.kind === 'over';
  // Ten weeks that are over leave the stage to the mentor, who would not think of it.
  const asked = contact.stage === 'mentoring' && (found ? over && !goesOn : ended);

  const end = (mentorshipId: string) =>
    attempt(async () => {
      const result = await endMentorship(db, mentorshipId, new Date());
      if (!result.ok) return;
      tell(t('weeks-ended'), result.undo);
      setEnded(true);
    });

  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{t('weeks-title')}</h3>
      {found && (
        <>
          <p class="facts">
            <strong>
              <PositionText position={found.position} />
            </strong>
            <span class="soft">
              {t(found.position.kind === 'before' ? 'weeks-from' : 'weeks-since', {
                day: asDate(found.mentorship.beginsOn),
              })}
            </span>
          </p>
          <Trail weeks={found.mentorship.weeks} position={found.position} kind="stones" />
          {found.position.kind !== 'over' && (
            <div class="row">
              <button type="button" class="button quiet" onClick={() => end(found.mentorship.id)}>
                {t('weeks-end')}
              </button>
            </div>
          )}
        </>
      )}
      {asked && (
        <Afterwards
          contact={contact}
          stay={() => {
            setEnded(false);
            setGoesOn(true);
          }}
        />
      )}
      {!asked && (!found || over) && <StartForm contact={contact} />}
    </section>
  );
}

const AFTERWARDS = ['completed', 'paused'] as const satisfies readonly Stage[];

/** Where the contact stands after the ten weeks. */
function Afterwards({ contact, stay }: { contact: Contact; stay: () => void }) {
  const { t } = usePage();
  const { nameOf } = useStages();
  const move = useMoveToStage();
  const id = useId();
  return (
    <fieldset class="stack" aria-labelledby={id}>
      <p id={id}>
        <strong>{t('weeks-after', { name: contact.name })}</strong>
      </p>
      <div class="row">
        {AFTERWARDS.map((stage) => (
          <button key={stage} type="button" class="button" onClick={() => move(contact, stage)}>
            {nameOf(stage)}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={stay}>
          {t('weeks-after-stay')}
        </button>
      </div>
    </fieldset>
  );
}

function StartForm({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [problem, setProblem] = useState<StartProblem>();
  const input = useRef<HTMLInputElement>(null);

  const start = () =>
    attempt(async () => {
      const result = await startMentorship(db, contact.id, readDay(input.current), new Date());
      if (!result.ok) {
        setProblem(result.problem);
        input.current?.focus();
        return;
      }
      tell(t('weeks-started'));
    });

  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p>{t('weeks-explain')}</p>
      <DayField
        label={t('weeks-begin')}
        problem={problem && t(dayProblemKey(problem))}
        initial={today}
        input={input}
      />
      <div class="row">
        <button type="submit" class="button">
          {t('weeks-start')}
        </button>
      </div>
    </form>
  );
}
