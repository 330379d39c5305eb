import { useRef, useState } from 'preact/hooks';
import { changeContact } from '../../utils/actions/contacts';
import type { Day } from '../../utils/ground/days';
import { addDays, parseDay } from '../../utils/ground/days';
import type { Contact } from '../../utils/model/contact';
import { KEEP_DAYS } from '../../utils/model/deletion';
import { DayField, readDay } from '../controls/Field';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { TextField } from '../controls/TextField';
import { dayProblemKey } from '../words/day-problems';

/** When the person was informed, and until when the data is kept. */
export function DataDays({ contact }: { contact: Contact }) {
  return (
    <>
      <ToldOn key={`told ${contact.informedOn}`} contact={contact} />
      <KeepUntil key={`keep ${contact.deleteAfter} ${contact.keepReason}`} contact={contact} />
    </>
  );
}

function ToldOn({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const write = (informedOn: Day | '') =>
    attempt(async () => {
      const result = await changeContact(db, contact.id, { informedOn }, new Date());
      if (result.ok) tell(t('data-informed-saved'), result.undo);
    });
  const save = () => {
    const day = parseDay(readDay(input.current));
    const wrong = !day.ok ? t(dayProblemKey(day.problem)) : day.day > today ? t('data-informed-future') : '';
    setProblem(wrong);
    if (day.ok && wrong === '') return write(day.day);
    input.current?.focus();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DayField label={t('data-informed')} problem={problem} initial={contact.informedOn} input={input} />
      <div class="row">
        <button type="submit" class="button">
          {t('data-informed-save')}
        </button>
        {contact.informedOn && (
          <button type="button" class="button quiet" onClick={() => void write('')}>
            {t('data-informed-forget')}
          </button>
        )}
      </div>
    </form>
  );
}

function KeepUntil({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const [reason, setReason] = useState(contact.keepReason);
  const [problems, setProblems] = useState<{ reason?: string; day?: string }>({});
  const day = useRef<HTMLInputElement>(null);
  const why = useRef<HTMLInputElement>(null);

  const write = (keepReason: string, deleteAfter: Day | '') =>
    attempt(async () => {
      const result = await changeContact(db, contact.id, { keepReason, deleteAfter }, new Date());
      if (result.ok) tell(t('data-keep-saved'), result.undo);
    });
  const save = () => {
    const until = parseDay(readDay(day.current));
    const wrong = {
      ...(reason.trim() === '' ? { reason: t('review-keep-reason.missing') } : {}),
      ...(until.ok ? {} : { day: t(dayProblemKey(until.problem)) }),
      ...(until.ok && until.day < today ? { day: t(dayProblemKey('past')) } : {}),
    };
    setProblems(wrong);
    if (wrong.reason) why.current?.focus();
    else if (wrong.day) day.current?.focus();
    else if (until.ok) void write(reason, until.day);
  };

  return (
    <form
      noValidate
      aria-label={t('data-keep')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h4>{t('data-keep')}</h4>
      <TextField
        label={t('data-keep-reason')}
        hint={t('review-keep-reason.hint')}
        problem={problems.reason}
        input={why}
        value={reason}
        edit={setReason}
      />
      <DayField
        label={t('data-keep-until')}
        problem={problems.day}
        initial={contact.deleteAfter || addDays(today, KEEP_DAYS)}
        earliest={today}
        input={day}
      />
      <div class="row">
        <button type="submit" class="button">
          {t('data-keep-save')}
        </button>
        {(contact.deleteAfter || contact.keepReason) && (
          <button type="button" class="button quiet" onClick={() => void write('', '')}>
            {t('data-keep-rule')}
          </button>
        )}
      </div>
    </form>
  );
}
