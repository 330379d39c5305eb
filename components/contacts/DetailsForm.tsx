import { useEffect, useRef, useState } from 'preact/hooks';
import { type ContactProblem, changeContact } from '../../utils/contacts/contacts';
import type { Contact } from '../../utils/contacts/types';
import { tellFollowUpsChanged } from '../controls/background';
import type { Draft } from '../controls/draft';
import { Field } from '../controls/Field';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { Conflict, type Keeping } from './Conflict';
import {
  CADENCES_OFFERED,
  DETAIL_FIELDS,
  type DetailField,
  type DetailFields,
  isSameValue,
  LANGUAGES_OFFERED,
  languageName,
  toChange,
  toFields,
} from './details';
import { problemText } from './problems';

/** What was changed and not saved, and what stood there when the change began. */
export interface DetailsDraft {
  edits: Partial<DetailFields>;
  seen: Partial<Contact>;
}

interface DetailsFormProps {
  contact: Contact;
  draft: Draft<DetailsDraft>;
  /** After it was saved or discarded. */
  close: () => void;
}

const NOTHING: DetailsDraft = { edits: {}, seen: {} };

/**
 * What is known about a person, saved as a whole. Where another window has changed the same meanwhile, both are
 * shown and the mentor chooses; nothing that was typed is lost, neither to an error nor to the popup's closing.
 */
export function DetailsForm({ contact, draft, close }: DetailsFormProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [cameBack] = useState(Boolean(draft.value));
  const [problems, setProblems] = useState<ContactProblem[]>([]);
  const [existing, setExisting] = useState<Contact>();
  const [theirs, setTheirs] = useState<Contact>();
  const [gone, setGone] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const stored = toFields(contact);
  const { edits, seen } = draft.value ?? NOTHING;
  const fields: DetailFields = { ...stored, ...edits };
  const changed = DETAIL_FIELDS.some((field) => !isSameValue(fields[field], stored[field]));

  const edit = (change: Partial<DetailFields>) => {
    const begun = Object.fromEntries(
      Object.keys(change)
        .filter((field) => !(field in seen))
        .map((field) => [field, contact[field as DetailField]]),
    );
    draft.keep({ edits: { ...edits, ...change }, seen: { ...begun, ...seen } });
    setProblems(problems.filter(({ field }) => !((field === 'address' ? 'addresses' : field) in change)));
    if ('addresses' in change) setExisting(undefined);
  };
  const problemOf = (field: ContactProblem['field'], at = 0) => {
    const problem = problems.find(
      (each) => each.field === field && (each.field !== 'address' || (each.at ?? 0) === at),
    );
    return problem && problemText(t, problem);
  };

  const send = (draftNow: DetailsDraft) =>
    attempt(async () => {
      const changes = Object.fromEntries(
        Object.entries(draftNow.edits).filter(
          ([field, value]) => !isSameValue(value, stored[field as DetailField]),
        ),
      ) as Partial<DetailFields>;
      const result = await changeContact(db, contact.id, toChange(changes), new Date(), {
        seen: draftNow.seen,
      });
      setProblems('problems' in result ? result.problems : []);
      setExisting('existing' in result ? result.existing : undefined);
      setTheirs('conflict' in result ? result.conflict : undefined);
      setGone('gone' in result);
      if (result.ok) {
        close();
        tellFollowUpsChanged();
        tell(t('contact-saved'), result.undo);
        return;
      }
      if (!('problems' in result) && !('existing' in result)) return;
      // The field says what is wrong with it once the problem is drawn.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    });

  const resolve = (keeping: Keeping, other: Contact) => {
    const mine = Object.entries(edits).filter(([field]) => keeping[field as DetailField] !== 'theirs');
    const known = mine.map(([field]) => [field, other[field as DetailField]]);
    const next: DetailsDraft = { edits: Object.fromEntries(mine), seen: Object.fromEntries(known) };
    draft.keep(next);
    void send(next);
  };

  if (theirs) {
    const differing = DETAIL_FIELDS.filter(
      (field) => field in seen && JSON.stringify(seen[field]) !== JSON.stringify(theirs[field]),
    );
    return (
      <Conflict
        fields={differing}
        mine={fields}
        theirs={toFields(theirs)}
        resolve={(keeping) => resolve(keeping, theirs)}
        back={() => setTheirs(undefined)}
      />
    );
  }

  const addresses = fields.addresses.length > 0 ? fields.addresses : [''];
  const setAddress = (at: number, text: string) =>
    edit({ addresses: addresses.map((each, index) => (index === at ? text : each)) });

  return (
    <form
      ref={form}
      noValidate
      class="stack details-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ edits, seen });
      }}
    >
      {cameBack && changed && <p class="trouble">{t('contact-draft-back')}</p>}
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
            onInput={({ currentTarget }) => edit({ name: currentTarget.value })}
          />
        )}
      </Field>
      {addresses.map((address, at) => (
        <div class="address" key={at}>
          <Field
            class="grow"
            label={at === 0 ? t('contact-address') : t('contact-address-further', { number: at + 1 })}
            hint={at === 0 ? t('contact-address.hint') : undefined}
            problem={
              at === 0 && existing ? (
                <>
                  {t('contact-existing', { name: existing.name })}{' '}
                  <a href={hrefOf({ view: 'contact', id: existing.id })}>{t('contact-existing-open')}</a>
                </>
              ) : (
                problemOf('address', at)
              )
            }
          >
            {(control) => (
              <input
                {...control}
                class="input"
                type="text"
                inputMode="url"
                dir="ltr"
                autocomplete="off"
                spellcheck={false}
                value={address}
                onInput={({ currentTarget }) => setAddress(at, currentTarget.value)}
              />
            )}
          </Field>
          {(addresses.length > 1 || address !== '') && (
            <button
              type="button"
              class="button quiet"
              aria-label={t('contact-address-remove-one', { number: at + 1 })}
              onClick={() => edit({ addresses: addresses.filter((_each, index) => index !== at) })}
            >
              {t('contact-address-remove')}
            </button>
          )}
        </div>
      ))}
      <div class="row">
        <button type="button" class="button quiet" onClick={() => edit({ addresses: [...addresses, ''] })}>
          {t('contact-address-add')}
        </button>
      </div>
      <Field label={t('contact-met-at')} hint={t('contact-met-at.hint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            dir="auto"
            autocomplete="off"
            value={fields.metAt}
            onInput={({ currentTarget }) => edit({ metAt: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('contact-met-at-address')} problem={problemOf('metAtAddress')}>
        {(control) => (
          <input
            {...control}
            class="input"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={fields.metAtAddress}
            onInput={({ currentTarget }) => edit({ metAtAddress: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('contact-tags')} hint={t('contact-tags.hint')} problem={problemOf('tags')}>
        {(control) => (
          <input
            {...control}
            class="input"
            dir="auto"
            autocomplete="off"
            value={fields.tags}
            onInput={({ currentTarget }) => edit({ tags: currentTarget.value })}
          />
        )}
      </Field>
      <LanguageField value={fields.language} choose={(language) => edit({ language })} />
      <Field label={t('contact-cadence')} problem={problemOf('cadenceDays')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={fields.cadenceDays}
            onChange={({ currentTarget }) => edit({ cadenceDays: currentTarget.value })}
          >
            <option value="">{t('contact-cadence-stage')}</option>
            {withOwn(CADENCES_OFFERED.map(String), fields.cadenceDays)
              .sort((a, b) => Number(a) - Number(b))
              .map((days) => (
                <option key={days} value={days}>
                  {t('contact-cadence-days', { days: Number(days) })}
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
            dir="auto"
            value={fields.notes}
            onInput={({ currentTarget }) => edit({ notes: currentTarget.value })}
          />
        )}
      </Field>
      {gone && (
        <p class="late" role="alert">
          {t('contact-gone')}
        </p>
      )}
      <div class="save-bar row">
        <button type="submit" class="button main" disabled={!changed}>
          {t('contact-save-changes')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t(changed ? 'contact-discard' : 'contact-cancel')}
        </button>
      </div>
    </form>
  );
}

function LanguageField({ value, choose }: { value: string; choose: (language: string) => void }) {
  const { t } = usePage();
  const { compare } = new Intl.Collator(t.language);
  const options = withOwn([...LANGUAGES_OFFERED], value)
    .map((tag) => ({ tag, name: languageName(tag, t.language) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <Field label={t('contact-language')}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={value}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{t('contact-language-none')}</option>
          {options.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What is offered, and what is already chosen. */
function withOwn(offered: readonly string[], own: string): string[] {
  return own === '' || offered.includes(own) ? [...offered] : [...offered, own];
}
