import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeContact } from '../../utils/actions/contacts';
import type { Translate } from '../../utils/language/translate';
import type { ContactProblem } from '../../utils/model/check-contact';
import type { Contact } from '../../utils/model/contact';
import { REACH_FIELDS, type ReachProblem } from '../../utils/model/reach';
import type { Draft } from '../controls/draft';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { AddressField, LongTextField, TextField } from '../controls/TextField';
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
} from '../words/contact-details';
import { problemText } from '../words/contact-problems';
import { Conflict, type Keeping } from './Conflict';
import { GoneContact } from './GoneContact';
import { InListAlready } from './InListAlready';
import { ReachFields } from './ReachFields';

/** Unsaved changes, and the values when they were started. */
export interface DetailsDraft {
  edits: Partial<DetailFields>;
  seen: Partial<Contact>;
}

interface DetailsFormProps {
  contact: Contact;
  draft: Draft<DetailsDraft>;
  /** Called after saving or discarding. */
  close: () => void;
}

const NOTHING: DetailsDraft = { edits: {}, seen: {} };

/**
 * The facts about a person, saved as a whole. If another window has changed the same fields, both versions are shown
 * and the mentor chooses. Neither errors nor a closing popup lose what was typed.
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

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

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

  const show = (result: Awaited<ReturnType<typeof changeContact>>) => {
    setProblems('problems' in result ? result.problems : []);
    setExisting('existing' in result ? result.existing : undefined);
    setTheirs('conflict' in result ? result.conflict : undefined);
    setGone('gone' in result);
  };

  const send = (draftNow: DetailsDraft) =>
    attempt(async () => {
      const changes = toChange(differing(draftNow.edits, stored));
      const result = await changeContact(db, contact.id, changes, new Date(), {
        seen: draftNow.seen,
      });
      show(result);
      if (result.ok) {
        close();
        tell(t('contact-saved'), result.undo);
        return;
      }
      if (!('problems' in result) && !('existing' in result)) return;
      // The field is marked as invalid after the next render.
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
    const disputed = DETAIL_FIELDS.filter(
      (field) => field in seen && JSON.stringify(seen[field]) !== JSON.stringify(theirs[field]),
    );
    return (
      <Conflict
        fields={disputed}
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
      class="stack details-form asks"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ edits, seen });
      }}
    >
      {cameBack && changed && <p class="trouble">{t('contact-draft-back')}</p>}
      <TextField
        label={t('contact-name')}
        problem={problemOf('name')}
        name="name"
        required
        value={fields.name}
        edit={(name) => edit({ name })}
      />
      {addresses.map((address, at) => (
        <div class="address-row" key={at}>
          <AddressField
            class="grow"
            label={at === 0 ? t('contact-address') : t('contact-address-further', { number: at + 1 })}
            hint={at === 0 ? t('contact-address.hint') : undefined}
            problem={at === 0 && existing ? <InListAlready contact={existing} /> : problemOf('address', at)}
            value={address}
            edit={(text) => setAddress(at, text)}
          />
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
      <ReachFields
        values={fields}
        problems={problems.filter(isReachProblem)}
        edit={(field, reach) => edit({ [field]: reach })}
      />
      <TextField
        label={t('contact-work')}
        hint={t('contact-work.hint')}
        problem={problemOf('work')}
        value={fields.work}
        edit={(work) => edit({ work })}
      />
      <TextField
        label={t('contact-met-at')}
        hint={t('contact-met-at.hint')}
        value={fields.metAt}
        edit={(metAt) => edit({ metAt })}
      />
      <AddressField
        label={t('contact-met-at-address')}
        problem={problemOf('metAtAddress')}
        value={fields.metAtAddress}
        edit={(metAtAddress) => edit({ metAtAddress })}
      />
      <TextField
        label={t('contact-tags')}
        hint={t('contact-tags.hint')}
        problem={problemOf('tags')}
        value={fields.tags}
        edit={(tags) => edit({ tags })}
      />
      <SelectField
        label={t('contact-language')}
        value={fields.language}
        options={languageOptions(t, fields.language)}
        choose={(language) => edit({ language })}
      />
      <SelectField
        label={t('contact-cadence')}
        problem={problemOf('cadenceDays')}
        value={fields.cadenceDays}
        options={cadenceOptions(t, fields.cadenceDays)}
        choose={(cadenceDays) => edit({ cadenceDays })}
      />
      <LongTextField
        label={t('contact-notes')}
        hint={t('contact-notes.hint')}
        value={fields.notes}
        edit={(notes) => edit({ notes })}
      />
      {gone && <GoneContact id={contact.id} />}
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

function differing(edits: Partial<DetailFields>, stored: DetailFields): Partial<DetailFields> {
  return Object.fromEntries(
    Object.entries(edits).filter(([field, value]) => !isSameValue(value, stored[field as DetailField])),
  );
}

function isReachProblem(problem: ContactProblem): problem is ReachProblem {
  return REACH_FIELDS.some((field) => field === problem.field);
}

function languageOptions(t: Translate, chosen: string) {
  const { compare } = new Intl.Collator(t.language);
  const offered = withOwn(LANGUAGES_OFFERED, chosen)
    .map((value) => ({ value, label: languageName(value, t.language) }))
    .sort((a, b) => compare(a.label, b.label));
  return [{ value: '', label: t('contact-language-none') }, ...offered];
}

function cadenceOptions(t: Translate, chosen: string) {
  const offered = withOwn(CADENCES_OFFERED.map(String), chosen)
    .sort((a, b) => Number(a) - Number(b))
    .map((value) => ({ value, label: t('contact-cadence-days', { days: Number(value) }) }));
  return [{ value: '', label: t('contact-cadence-stage') }, ...offered];
}

/** The offered choices, plus the current one. */
function withOwn(offered: readonly string[], own: string): string[] {
  return own === '' || offered.includes(own) ? [...offered] : [...offered, own];
}
