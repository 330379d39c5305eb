import { useId, useState } from 'preact/hooks';
import { dismissDuplicate } from '../../utils/actions/keep-apart';
import { mergeContacts } from '../../utils/actions/merge';
import { getContact } from '../../utils/database/find-contact';
import { type Marks, markPeople } from '../../utils/database/marks';
import type { Contact } from '../../utils/model/contact';
import type { Member } from '../../utils/model/member';
import { type MergeChoice, type MergeField, mergedContact, proposeMerge } from '../../utils/model/merge';
import { ContactFacts } from '../contacts/ContactFacts';
import { Avatar } from '../controls/Avatar';
import { Choice } from '../controls/Choice';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { goTo, hrefOf } from '../controls/route';
import { languageName } from '../words/contact-details';
import { useStages } from '../words/stage-names';
import './care.css';
import type { ContactId, MemberId } from '../../utils/ground/ids';

/** Where several people write in the list. */
const ChargeChoice = lazyView(async () => (await import('../team/ChargeChoice')).ChargeChoice, ['team']);

/** The fields to ask about, in this order; the rest follows from them or cannot conflict. */
const ASKED = [
  'name',
  'stage',
  'metAt',
  'work',
  'language',
  'cadenceDays',
  'notes',
  'ageBand',
  'source',
  'purpose',
  'keepReason',
] as const satisfies readonly MergeField[];
type Asked = (typeof ASKED)[number];
type Side = 'a' | 'b' | 'both';

const LABELS = {
  name: 'contact-name',
  stage: 'contact-stage',
  metAt: 'contact-met-at',
  work: 'contact-work',
  language: 'contact-language',
  cadenceDays: 'contact-cadence',
  notes: 'contact-notes',
  ageBand: 'merge-field-ageBand',
  source: 'merge-field-source',
  purpose: 'merge-field-purpose',
  keepReason: 'merge-field-keepReason',
} as const satisfies Record<Asked, string>;

/** Merges two entries: the mentor resolves conflicts and sees a preview of the result. */
export function MergeView({ pair: [aId, bId] }: { pair: readonly [ContactId, ContactId] }) {
  const { t, db } = usePage();
  const read = useLive(`merge ${aId} ${bId}`, async () => ({
    ids: `${aId} ${bId}`,
    seen: await markPeople(db, [aId, bId]),
    both: await Promise.all([getContact(db, aId), getContact(db, bId)]),
    members: await db.members.toArray(),
  }));
  if (read?.ids !== `${aId} ${bId}`) return null;
  const [a, b] = read.both;
  return (
    <article class="stack care-wide">
      <a class="back" href={hrefOf({ view: 'duplicates' })}>
        <Icon name="back" />
        {t('merge-back')}
      </a>
      {a && b && aId !== bId ? (
        <Merge a={a} b={b} seen={read.seen} members={read.members} />
      ) : (
        <p class="card">{t('merge-gone')}</p>
      )}
    </article>
  );
}

interface MergeProps {
  a: Contact;
  b: Contact;
  seen: Marks;
  members: readonly Member[];
}

function Merge({ a, b, seen, members }: MergeProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [sides, setSides] = useState<Partial<Record<Asked, Side>>>({});
  const [chosenCharge, setCharge] = useState<MemberId>();
  const { team } = usePreferences();
  const previewId = useId();

  const proposed = proposeMerge(a, b);
  const asked = ASKED.filter((field) => isKnown(a, field) && isKnown(b, field) && a[field] !== b[field]);
  const sideOf = (field: Asked): Side => {
    const chosen = sides[field];
    if (chosen) return chosen;
    if (proposed[field] === a[field]) return 'a';
    return proposed[field] === b[field] ? 'b' : 'both';
  };
  // Nobody is in charge of people whose member has left the team.
  const inCharge = [a.inCharge, b.inCharge].filter((id) =>
    members.some((member) => member.id === id && member.leftAt === undefined),
  );
  const isAsked = team && new Set(inCharge).size === 2;
  const charge = chosenCharge ?? inCharge[0];
  const chosen = {
    ...chosenFields({ a, b, proposed }, asked, sideOf),
    ...(charge !== undefined && { inCharge: charge }),
  };
  const preview = mergedContact(a, b, chosen);

  const merge = () =>
    attempt(async () => {
      const result = await mergeContacts(db, { keepId: a.id, dropId: b.id, chosen, seen }, new Date());
      if (!result.ok) {
        // If one of them is gone, the view says so itself.
        if ('changedMeanwhile' in result) tell(t('merge-changed-meanwhile'));
        return;
      }
      goTo({ view: 'contact', id: result.contact.id });
      tell(t('merge-done', { name: result.contact.name }), result.undo);
    });
  const keepApart = () =>
    attempt(async () => {
      const undo = await dismissDuplicate(db, a.id, b.id, new Date());
      goTo({ view: 'duplicates' });
      tell(t('twice-two-said', { a: a.name, b: b.name }), undo);
    });

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <h2 tabIndex={-1}>{t('merge-title', { a: a.name, b: b.name })}</h2>
      <section class="card merge-choices">
        <p>{t(asked.length > 0 || isAsked ? 'merge-choose' : 'merge-agree')}</p>
        {asked.map((field) => (
          <FieldChoice
            key={field}
            field={field}
            a={a}
            b={b}
            side={sideOf(field)}
            choose={(side) => setSides({ ...sides, [field]: side })}
          />
        ))}
        {isAsked && <ChargeChoice of={inCharge} value={charge} choose={setCharge} />}
      </section>
      <section class="card tinted" aria-labelledby={previewId}>
        <h3 id={previewId}>{t('merge-preview')}</h3>
        <div class="contact-head">
          <Avatar name={preview.name} />
          <strong class="grow">
            <bdi>{preview.name}</bdi>
          </strong>
        </div>
        <ContactFacts contact={preview} logOf={[a.id, b.id]} />
      </section>
      <p class="soft">{t('merge-keeps')}</p>
      <div class="row">
        <button type="submit" class="button main">
          {t('merge-do')}
        </button>
        <button type="button" class="button" onClick={keepApart}>
          {t('twice-two')}
        </button>
      </div>
    </form>
  );
}

function isKnown(contact: Contact, field: Asked): boolean {
  return contact[field] !== '' && contact[field] !== null && contact[field] !== 'unknown';
}

/** The chosen fields, with others that belong to them. */
function chosenFields(
  { a, b, proposed }: { a: Contact; b: Contact; proposed: MergeChoice },
  asked: readonly Asked[],
  sideOf: (field: Asked) => Side,
): Partial<MergeChoice> {
  const chosen: Partial<MergeChoice> = {};
  for (const field of asked) {
    const side = sideOf(field);
    const from = side === 'both' ? proposed : side === 'a' ? a : b;
    Object.assign(chosen, { [field]: from[field] });
    if (field === 'metAt') chosen.metAtAddress = from.metAtAddress;
    if (field === 'keepReason') chosen.deleteAfter = from.deleteAfter;
  }
  return chosen;
}

interface FieldChoiceProps {
  field: Asked;
  a: Contact;
  b: Contact;
  side: Side;
  choose: (side: Side) => void;
}

function FieldChoice({ field, a, b, side, choose }: FieldChoiceProps) {
  const { t } = usePage();
  const { nameOf } = useStages();
  const shown = (contact: Contact): string => {
    if (field === 'stage') return nameOf(contact.stage);
    if (field === 'ageBand') return t(`data-age-${contact.ageBand}`);
    if (field === 'language') return languageName(contact.language, t.language);
    if (field === 'cadenceDays') return t('contact-cadence-days', { days: contact.cadenceDays ?? 0 });
    return contact[field];
  };
  const options: { value: Side; label: string }[] = [
    { value: 'a', label: shown(a) },
    { value: 'b', label: shown(b) },
  ];
  if (field === 'notes') options.unshift({ value: 'both', label: t('merge-notes-both') });
  return <Choice label={t(LABELS[field])} value={side} options={options} choose={choose} />;
}
