import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addToKnown } from '../../utils/actions/add-to-known';
import { type ChangeResult, saveContact } from '../../utils/actions/contacts';
import { findByAddress } from '../../utils/database/find-contact';
import type { Undo } from '../../utils/database/undo';
import { type ContactProblem, checkAddresses, checkContact } from '../../utils/model/check-contact';
import { AGE_BANDS, type Contact } from '../../utils/model/contact';
import type { MeetingPlace } from '../../utils/queries/recent-places';
import { similarContacts } from '../../utils/queries/similar';
import { dropDraft, writeDraft } from '../../utils/session/drafts';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { AddressField, LongTextField, TextField } from '../controls/TextField';
import { problemText } from '../words/contact-problems';
import { useStages } from '../words/stage-names';
import { type CaptureFields, sourceOf, toDraft } from './fields';
import { InListAlready } from './InListAlready';
import { SimilarQuestion } from './SimilarQuestion';

interface CaptureFormProps {
  /** The person the form is about; the draft is stored under this key. */
  about: string;
  initial: CaptureFields;
  /** An earlier, unsaved draft. */
  draft: Partial<CaptureFields> | undefined;
  /** Places where people were met recently. */
  places: MeetingPlace[];
  saved: (contact: Contact) => void;
  /** It was somebody in the list, and what was typed has been added to them. */
  added: (contact: Contact, undo: Undo | undefined) => void;
  cancel: () => void;
}

/** Fields folded away at first; a problem in one unfolds them. */
const FOLDED: readonly string[] = ['phone', 'email', 'ageBand', 'metAtAddress', 'tags', 'source', 'purpose'];
/** The form has one field for each; a contact may have several. */
const INPUTS: Readonly<Record<string, string>> = { phones: 'phone', emails: 'email' };
const inputOf = (field: string) => INPUTS[field] ?? field;

/**
 * A person in a few fields, with the rest folded away behind the save button. The draft is stored at every letter, in
 * case the popup closes. Nothing enters the list before saving.
 */
export function CaptureForm({ about, initial, draft, places, saved, added, cancel }: CaptureFormProps) {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const { order, nameOf } = useStages();
  const [edits, setEdits] = useState<Partial<CaptureFields>>(draft ?? {});
  const [resumed, setResumed] = useState(draft !== undefined);
  // A menu entry may have supplied an address that is not a person's, which is reported at once.
  const [problems, setProblems] = useState(() => checkAddresses([initial.address]).problems);
  const [existing, setExisting] = useState<Contact>();
  const [similar, setSimilar] = useState<Contact[]>([]);
  const [unfolded, setUnfolded] = useState(FOLDED.some((field) => draft && field in draft));
  const form = useRef<HTMLFormElement>(null);
  const placesId = useId();

  const typed = { ...initial, ...edits };
  // The source follows address and group until the mentor edits it.
  const fields: CaptureFields = { ...typed, source: edits.source ?? sourceOf(t, typed) };

  // The address is known but the name is not, so ask for it.
  const asksName = initial.name === '' && initial.address !== '';
  useLayoutEffect(() => {
    if (asksName) form.current?.querySelector<HTMLElement>('[name="name"]')?.focus();
  }, [asksName]);

  const edit = (change: Partial<CaptureFields>) => {
    const next = { ...edits, ...change };
    setEdits(next);
    setProblems(problems.filter(({ field }) => !(inputOf(field) in change)));
    if ('address' in change) setExisting(undefined);
    writeDraft(about, next).catch(() => undefined);
  };
  const meetAt = (metAt: string) => {
    const known = places.find((place) => place.metAt === metAt);
    edit({ metAt, ...(known && fields.metAtAddress === '' && { metAtAddress: known.metAtAddress }) });
  };
  const startOver = () => {
    setEdits({});
    setResumed(false);
    setProblems([]);
    setExisting(undefined);
    void dropDraft(about);
  };
  const problemOf = (field: ContactProblem['field']) => {
    const problem = problems.find((each) => each.field === field);
    return problem && problemText(t, problem);
  };

  const refuse = (result: Extract<ChangeResult, { ok: false }>) => {
    const found = 'problems' in result ? result.problems : [];
    const [first] = found;
    setProblems(found);
    setExisting('existing' in result ? result.existing : undefined);
    setSimilar([]);
    if ('gone' in result) tell(t('problem-contact-gone'));
    if (first && FOLDED.includes(inputOf(first.field))) setUnfolded(true);
    // A folded field only exists after the next render.
    setTimeout(() => {
      const field = form.current?.querySelector<HTMLElement>(
        `[name="${inputOf(first?.field ?? 'address')}"]`,
      );
      field?.focus();
    });
  };
  const save = async () => {
    const result = await saveContact(db, toDraft(fields), new Date());
    if (!result.ok) return refuse(result);
    saved(result.contact);
  };
  const addTo = async ({ id }: Contact) => {
    const result = await addToKnown(db, id, toDraft(fields), new Date());
    if (!result.ok) return refuse(result);
    added(result.contact, result.undo);
  };
  const send = () =>
    attempt(async () => {
      const isSound = checkContact(toDraft(fields)).ok;
      const ask = isSound && !(await findByAddress(db, fields.address));
      const alike = ask ? await similarContacts(db, toDraft(fields)) : [];
      if (alike.length > 0) setSimilar(alike);
      else await save();
    });

  if (similar.length > 0)
    return (
      <SimilarQuestion
        contacts={similar}
        typed={toDraft(fields)}
        add={(contact) => attempt(() => addTo(contact))}
        saveNew={() => attempt(save)}
        back={() => setSimilar([])}
      />
    );

  return (
    <form
      ref={form}
      noValidate
      class="capture-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {resumed && (
        <p class="capture-resumed">
          <span class="grow">{t('capture-draft')}</span>
          <button type="button" class="button quiet" onClick={startOver}>
            {t('capture-draft-drop')}
          </button>
        </p>
      )}
      <TextField
        label={t('contact-name')}
        hint={asksName && fields.name === '' ? t('capture-name-ask') : undefined}
        problem={problemOf('name')}
        name="name"
        required
        value={fields.name}
        edit={(name) => edit({ name })}
      />
      <AddressField
        label={t('contact-address')}
        // Prefilled addresses need no hint.
        hint={initial.address === '' ? t('contact-address.hint') : undefined}
        problem={existing ? <InListAlready contact={existing} /> : problemOf('address')}
        name="address"
        value={fields.address}
        edit={(address) => edit({ address })}
      />
      <div class="capture-pair">
        <TextField label={t('capture-met')} name="metAt" list={placesId} value={fields.metAt} edit={meetAt} />
        <datalist id={placesId}>
          {places.map(({ metAt }) => (
            <option key={metAt} value={metAt} />
          ))}
        </datalist>
        <SelectField
          label={t('contact-stage')}
          name="stage"
          value={fields.stage}
          options={order.map((value) => ({ value, label: nameOf(value) }))}
          choose={(stage) => edit({ stage })}
        />
      </div>
      <LongTextField
        class="capture-notes"
        label={t('contact-notes')}
        hint={t('capture-notes.hint')}
        name="notes"
        rows={2}
        value={fields.notes}
        edit={(notes) => edit({ notes })}
      />
      <div class="row capture-save">
        <button type="submit" class="button main">
          {t('contact-save')}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {t('contact-cancel')}
        </button>
      </div>
      <details
        class="capture-more"
        open={unfolded}
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary>{t('capture-more')}</summary>
        <div class="stack">
          <div class="capture-pair">
            <TextField
              label={t('reach-phones')}
              problem={problemOf('phones')}
              name="phone"
              inputMode="tel"
              value={fields.phone}
              edit={(phone) => edit({ phone })}
            />
            <TextField
              label={t('reach-emails')}
              problem={problemOf('emails')}
              name="email"
              inputMode="email"
              value={fields.email}
              edit={(email) => edit({ email })}
            />
          </div>
          <SelectField
            label={t('capture-age')}
            problem={fields.ageBand === 'under-16' ? t('capture-age-refused') : undefined}
            hint={fields.ageBand === 'sixteen-seventeen' ? t('capture-age-young') : undefined}
            name="ageBand"
            value={fields.ageBand}
            options={AGE_BANDS.map((value) => ({ value, label: t(`capture-age-${value}`) }))}
            choose={(ageBand) => edit({ ageBand })}
          />
          <AddressField
            label={t('contact-met-at-address')}
            problem={problemOf('metAtAddress')}
            name="metAtAddress"
            value={fields.metAtAddress}
            edit={(metAtAddress) => edit({ metAtAddress })}
          />
          <TextField
            label={t('contact-tags')}
            hint={t('contact-tags.hint')}
            problem={problemOf('tags')}
            name="tags"
            value={fields.tags}
            edit={(tags) => edit({ tags })}
          />
          <TextField
            label={t('capture-source')}
            hint={t('capture-source.hint')}
            name="source"
            value={fields.source}
            edit={(source) => edit({ source })}
          />
          <TextField
            label={t('capture-purpose')}
            name="purpose"
            value={fields.purpose}
            edit={(purpose) => edit({ purpose })}
          />
        </div>
      </details>
    </form>
  );
}
