import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay, parseDay } from '../../../utils/ground/days';
import type { Agreement } from '../../../utils/model/mentorship';
import { weekDays } from '../../../utils/model/schedule';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { Empty } from '../../controls/Empty';
import { Field, readDay } from '../../controls/Field';
import { usePage } from '../../controls/page';
import { TextField } from '../../controls/TextField';
import { dayProblemKey } from '../../words/day-problems';
import { AgreementSheet } from './AgreementSheet';
import { AgreementText } from './AgreementText';
import { FormFrame } from './FormFrame';
import { languageFor, useMenteeWords } from './mentee-words';
import { OfferedText } from './Offered';
import { type Form, useForm } from './use-form';
import './forms.css';

/** What the two agree on: to read, to edit, and as a sheet for the person. */
export function AgreementForm(found: RunningMentorship) {
  const { t } = usePage();
  const form = useForm(found, 'agreement');
  const { mentorship } = found;
  if (!form.ready) return null;
  if (mentorship.endedAt === undefined && form.writing) {
    return <AgreementEdit found={found} form={form} />;
  }
  if (!mentorship.agreement) {
    if (mentorship.endedAt !== undefined) return <p class="card">{t('agreement-none-ended')}</p>;
    return (
      <Empty lead={t('agreement-none')} next={t('agreement-none-next')}>
        <p class="example">{t('agreement-example')}</p>
        <button type="button" class="button main" onClick={form.write}>
          {t('agreement-begin')}
        </button>
      </Empty>
    );
  }
  return (
    <div class="stack">
      <section class="card">
        <h3>{t('agreement-title')}</h3>
        <AgreementText agreement={mentorship.agreement} />
        {mentorship.endedAt === undefined && (
          <div class="row">
            <button type="button" class="button" onClick={form.write}>
              {t('forms-change')}
            </button>
          </div>
        )}
      </section>
      <AgreementSheet found={found} agreement={mentorship.agreement} />
    </div>
  );
}

interface AgreementEditProps {
  found: RunningMentorship;
  form: Form<Agreement | null>;
}

function AgreementEdit({ found, form }: AgreementEditProps) {
  const { t, today } = usePage();
  const { mentorship, contact } = found;
  const language = languageFor(contact, t.language);
  const words = useMenteeWords(language);
  const [problem, setProblem] = useState<Parameters<typeof dayProblemKey>[0] | 'future'>();
  const element = useRef<HTMLFormElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const agreement = form.value ?? newAgreement(mentorship.meeting.channel);
  const [agreedOn] = useState(agreement.agreedOn);
  const edit = (change: Partial<Agreement>) => form.edit({ ...agreement, ...change });
  const lastMeeting = weekDays(mentorship).at(-1)?.meetsOn ?? mentorship.lastOn;

  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('textarea')?.focus(), []);

  const send = () => {
    const typed = readDay(day.current);
    const read = typed === '' ? ({ ok: true, day: '' } as const) : parseDay(typed);
    const wrong = read.ok ? (read.day > today ? 'future' : undefined) : read.problem;
    setProblem(wrong);
    if (!read.ok || wrong) day.current?.focus();
    else void form.save({ ...agreement, agreedOn: read.day });
  };

  return (
    <FormFrame
      form={form}
      element={element}
      send={send}
      show={(value) => (value ? <AgreementText agreement={value} /> : <p>{t('conflict-empty')}</p>)}
    >
      <p>{t('agreement-lead')}</p>
      <OfferedText
        label={t('agreement-expectations')}
        hint={t('agreement-expectations.hint')}
        value={agreement.expectations}
        edit={(expectations) => edit({ expectations })}
        offered={words?.('agreement-expectations-offer')}
        language={language}
      />
      <TextField
        label={t('agreement-channel')}
        hint={t('agreement-channel.hint')}
        value={agreement.channel}
        edit={(channel) => edit({ channel })}
      />
      <OfferedText
        label={t('agreement-confidentiality')}
        hint={t('agreement-confidentiality.hint')}
        value={agreement.confidentiality}
        edit={(confidentiality) => edit({ confidentiality })}
        offered={words?.('agreement-confidentiality-offer')}
        language={language}
      />
      <OfferedText
        label={t('agreement-absence')}
        hint={t('agreement-absence.hint')}
        value={agreement.absence}
        edit={(absence) => edit({ absence })}
        offered={words?.('agreement-absence-offer')}
        language={language}
      />
      <fieldset class="field">
        <legend>{t('agreement-end')}</legend>
        <p>{t('agreement-end-day', { day: asDate(mentorship.lastOn), meeting: asDate(lastMeeting) })}</p>
        <div class="choices">
          <label>
            <input
              type="checkbox"
              checked={agreement.endAnnounced}
              onChange={({ currentTarget }) => edit({ endAnnounced: currentTarget.checked })}
            />
            {t('agreement-end-announced')}
          </label>
        </div>
      </fieldset>
      <Field
        label={t('agreement-agreed-on')}
        hint={t('agreement-agreed-on.hint')}
        problem={problem && t(problem === 'future' ? 'problem-day-future' : dayProblemKey(problem))}
      >
        {(control) => (
          <input
            autocomplete="off"
            {...control}
            ref={day}
            class="input"
            type="date"
            max={today}
            defaultValue={agreedOn}
            onInput={({ currentTarget }) => {
              setProblem(undefined);
              const typed = readDay(currentTarget);
              // A half-typed date is read, and rejected, on submit.
              edit({ agreedOn: isDay(typed) ? typed : '' });
            }}
          />
        )}
      </Field>
      <details class="forms-fold">
        <summary>{t('agreement-sheet-preview')}</summary>
        <AgreementSheet found={found} agreement={agreement} />
      </details>
    </FormFrame>
  );
}

function newAgreement(channel: string): Agreement {
  return {
    expectations: '',
    channel,
    confidentiality: '',
    absence: '',
    endAnnounced: false,
    agreedOn: '',
  };
}
