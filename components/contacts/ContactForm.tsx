import { useId, useRef, useState } from 'preact/hooks';
import type { ChangeResult, ContactProblem } from '../../utils/contacts/contacts';
import { type Contact, STAGES, type Stage } from '../../utils/contacts/types';
import { Field } from '../controls/Field';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { problemText } from './problems';

export interface ContactFields {
  name: string;
  address: string;
  stage: Stage;
  notes: string;
}

interface ContactFormProps {
  /** What the fields show until the mentor changes them. */
  initial: ContactFields;
  /** Whether there is a contact behind it: then only changes are sent, and nothing without one. */
  editing?: boolean;
  /** Writes; `changes` holds the fields that differ from `initial`. */
  write: (fields: ContactFields, changes: Partial<ContactFields>) => Promise<ChangeResult>;
  saved: (contact: Contact) => void;
  cancel?: () => void;
}

/** Name, address, stage and notes of one person. A problem stands beside its field; what was typed stays. */
export function ContactForm({ initial, editing = false, write, saved, cancel }: ContactFormProps) {
  const { t } = usePage();
  const { attempt } = useNotices();
  const [edits, setEdits] = useState<Partial<ContactFields>>({});
  const [problems, setProblems] = useState<ContactProblem[]>([]);
  const [existing, setExisting] = useState<Contact>();
  const [gone, setGone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const statusId = useId();

  const fields: ContactFields = { ...initial, ...edits };
  const changes = Object.fromEntries(
    Object.entries(edits).filter(([field, value]) => initial[field as keyof ContactFields] !== value),
  ) as Partial<ContactFields>;
  const changed = Object.keys(changes).length > 0;

  const edit = (change: Partial<ContactFields>) => {
    setEdits({ ...edits, ...change });
    setProblems(problems.filter(({ field }) => !(field in change)));
    if ('address' in change) setExisting(undefined);
  };
  const problemOf = (field: ContactProblem['field']) => {
    const problem = problems.find((each) => each.field === field);
    return problem && problemText(t, problem);
  };

  const send = () =>
    attempt(async () => {
      const result = await write(fields, changes);
      setProblems('problems' in result ? result.problems : []);
      setExisting('existing' in result ? result.existing : undefined);
      setGone('gone' in result);
      if (result.ok) {
        setEdits({});
        saved(result.contact);
        return;
      }
      const [first] = 'problems' in result ? result.problems : [];
      const field = form.current?.elements.namedItem(first?.field ?? 'address');
      if (field instanceof HTMLElement) field.focus();
    });

  return (
    <form
      ref={form}
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={t('contact-name')} problem={problemOf('name')}>
        {(control) => (
          <input
            {...control}
            class="input"
            name="name"
            dir="auto"
            autocomplete="off"
            aria-required="true"
            value={fields.name}
            onInput={(event) => edit({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={t('contact-address')}
        hint={t('contact-address.hint')}
        problem={
          existing ? (
            <>
              {t('contact-existing', { name: existing.name })}{' '}
              <a href={hrefOf({ view: 'contact', id: existing.id })}>{t('contact-existing-open')}</a>
            </>
          ) : (
            problemOf('address')
          )
        }
      >
        {(control) => (
          <input
            {...control}
            class="input"
            name="address"
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={fields.address}
            onInput={(event) => edit({ address: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('contact-stage')} hint={t(`stage-${fields.stage}.meaning`)}>
        {(control) => (
          <select
            {...control}
            class="input"
            name="stage"
            value={fields.stage}
            onChange={(event) => {
              const stage = STAGES.find((each) => each === event.currentTarget.value);
              if (stage) edit({ stage });
            }}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {t(`stage-${stage}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('contact-notes')} hint={t('contact-notes.hint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            name="notes"
            dir="auto"
            value={fields.notes}
            onInput={(event) => edit({ notes: event.currentTarget.value })}
          />
        )}
      </Field>
      {gone && (
        <p class="late" role="alert">
          {t('contact-gone')}
        </p>
      )}
      {editing && changed && (
        <p class="soft" id={statusId}>
          {t('contact-unsaved')}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main" disabled={editing && !changed}>
          {t(editing ? 'contact-save-changes' : 'contact-save')}
        </button>
        {cancel && (
          <button type="button" class="button quiet" onClick={cancel}>
            {t('contact-cancel')}
          </button>
        )}
        {editing && changed && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setEdits({});
              setProblems([]);
              setExisting(undefined);
            }}
          >
            {t('contact-cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
