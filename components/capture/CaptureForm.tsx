import { useId, useRef, useState } from 'preact/hooks';
import { dropDraft, writeDraft } from '../../utils/capture/drafts';
import type { MeetingPlace } from '../../utils/capture/recent';
import { type ContactProblem, checkAddresses, checkContact } from '../../utils/contacts/check';
import { findByAddress, saveContact } from '../../utils/contacts/contacts';
import { similarContacts } from '../../utils/contacts/similar';
import { AGE_BANDS, type Contact } from '../../utils/contacts/types';
import { problemText } from '../contacts/problems';
import { useStages } from '../contacts/stage-names';
import { tellFollowUpsChanged } from '../controls/background';
import { Field } from '../controls/Field';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { AddressField } from './AddressField';
import { type CaptureFields, sourceOf, toDraft } from './fields';
import { SimilarQuestion } from './SimilarQuestion';

interface CaptureFormProps {
  /** Whom the form is about: what is typed is kept under this until it is saved. */
  about: string;
  initial: CaptureFields;
  /** What was typed before and not saved. */
  draft: Partial<CaptureFields> | undefined;
  /** Where people were met lately. */
  places: MeetingPlace[];
  saved: (contact: Contact) => void;
  cancel: () => void;
}

/** Fields that are folded away at first: a problem in one of them unfolds them. */
const FOLDED: readonly string[] = ['ageBand', 'metAtAddress', 'tags', 'source', 'purpose'];

/**
 * A person in a few fields, the rest folded away behind the button that saves. At every letter what is typed is
 * kept for the case that the popup closes. Nothing is written into the list before Save.
 */
export function CaptureForm({ about, initial, draft, places, saved, cancel }: CaptureFormProps) {
  const { t, db } = usePage();
  const { attempt } = useNotices();
  const { order, nameOf } = useStages();
  const [edits, setEdits] = useState<Partial<CaptureFields>>(draft ?? {});
  const [resumed, setResumed] = useState(draft !== undefined);
  // A menu entry may have brought an address that is nobody's: that is said at once.
  const [problems, setProblems] = useState(() => checkAddresses([initial.address]).problems);
  const [existing, setExisting] = useState<Contact>();
  const [similar, setSimilar] = useState<Contact[]>([]);
  const [unfolded, setUnfolded] = useState(FOLDED.some((field) => draft && field in draft));
  const form = useRef<HTMLFormElement>(null);
  const placesId = useId();

  const typed = { ...initial, ...edits };
  // Unless the mentor has worded it, the source follows address and group.
  const fields: CaptureFields = { ...typed, source: edits.source ?? sourceOf(t, typed) };

  const edit = (change: Partial<CaptureFields>) => {
    const next = { ...edits, ...change };
    setEdits(next);
    setProblems(problems.filter(({ field }) => !(field in change)));
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

  const save = async () => {
    const result = await saveContact(db, toDraft(fields), new Date());
    setProblems('problems' in result ? result.problems : []);
    setExisting('existing' in result ? result.existing : undefined);
    setSimilar([]);
    if (result.ok) {
      tellFollowUpsChanged();
      saved(result.contact);
      return;
    }
    const [first] = 'problems' in result ? result.problems : [];
    if (first && FOLDED.includes(first.field)) setUnfolded(true);
    // A field that was folded away is there after the next drawing.
    setTimeout(() => {
      const field = form.current?.querySelector<HTMLElement>(`[name="${first?.field ?? 'address'}"]`);
      field?.focus();
    });
  };
  const send = () =>
    attempt(async () => {
      const isSound = checkContact(toDraft(fields)).ok;
      const ask = isSound && !(await findByAddress(db, fields.address));
      const alike = ask ? await similarContacts(db, fields) : [];
      if (alike.length > 0) setSimilar(alike);
      else await save();
    });

  if (similar.length > 0)
    return <SimilarQuestion contacts={similar} saveNew={() => attempt(save)} back={() => setSimilar([])} />;

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
      <AddressField
        label={t('contact-address')}
        // What a page or link has filled in needs no explaining.
        hint={initial.address === '' ? t('contact-address.hint') : undefined}
        name="address"
        value={fields.address}
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
        edit={(address) => edit({ address })}
      />
      <div class="capture-pair">
        <Field label={t('capture-met')}>
          {(control) => (
            <input
              {...control}
              class="input"
              name="metAt"
              dir="auto"
              autocomplete="off"
              list={placesId}
              value={fields.metAt}
              onInput={(event) => meetAt(event.currentTarget.value)}
            />
          )}
        </Field>
        <datalist id={placesId}>
          {places.map(({ metAt }) => (
            <option key={metAt} value={metAt} />
          ))}
        </datalist>
        <Field label={t('contact-stage')}>
          {(control) => (
            <select
              {...control}
              class="input"
              name="stage"
              value={fields.stage}
              onChange={({ currentTarget }) => {
                const stage = order.find((each) => each === currentTarget.value);
                if (stage) edit({ stage });
              }}
            >
              {order.map((stage) => (
                <option key={stage} value={stage}>
                  {nameOf(stage)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t('contact-notes')} hint={t('capture-notes.hint')} class="capture-notes">
        {(control) => (
          <textarea
            {...control}
            class="input"
            name="notes"
            dir="auto"
            rows={2}
            value={fields.notes}
            onInput={(event) => edit({ notes: event.currentTarget.value })}
          />
        )}
      </Field>
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
          <Field
            label={t('capture-age')}
            problem={fields.ageBand === 'under-16' ? t('capture-age-refused') : undefined}
            hint={fields.ageBand === 'sixteen-seventeen' ? t('capture-age-young') : undefined}
          >
            {(control) => (
              <select
                {...control}
                class="input"
                name="ageBand"
                value={fields.ageBand}
                onChange={({ currentTarget }) => {
                  const ageBand = AGE_BANDS.find((each) => each === currentTarget.value);
                  if (ageBand) edit({ ageBand });
                }}
              >
                {AGE_BANDS.map((band) => (
                  <option key={band} value={band}>
                    {t(`capture-age-${band}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <AddressField
            label={t('contact-met-at-address')}
            name="metAtAddress"
            value={fields.metAtAddress}
            problem={problemOf('metAtAddress')}
            edit={(metAtAddress) => edit({ metAtAddress })}
          />
          <Words name="tags" value={fields.tags} edit={edit} problem={problemOf('tags')} />
          <Words name="source" value={fields.source} edit={edit} />
          <Words name="purpose" value={fields.purpose} edit={edit} />
        </div>
      </details>
    </form>
  );
}

const WORDS = {
  tags: { label: 'contact-tags', hint: 'contact-tags.hint' },
  source: { label: 'capture-source', hint: 'capture-source.hint' },
  purpose: { label: 'capture-purpose', hint: null },
} as const;

interface WordsProps {
  name: keyof typeof WORDS;
  value: string;
  problem?: string | undefined;
  edit: (change: Partial<CaptureFields>) => void;
}

/** One line of the mentor's own words. */
function Words({ name, value, problem, edit }: WordsProps) {
  const { t } = usePage();
  const { label, hint } = WORDS[name];
  return (
    <Field label={t(label)} hint={hint ? t(hint) : undefined} problem={problem}>
      {(control) => (
        <input
          {...control}
          class="input"
          name={name}
          dir="auto"
          autocomplete="off"
          value={value}
          onInput={(event) => edit({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
