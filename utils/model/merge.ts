import { tidyTags } from './check-contact';
import type { Contact, Stage } from './contact';
import { joinReach } from './reach';

/** The fields of a merged contact that can have only one value. */
export const MERGE_FIELDS = [
  'name',
  'stage',
  'metAt',
  'metAtAddress',
  'work',
  'language',
  'cadenceDays',
  'notes',
  'ageBand',
  'informedOn',
  'source',
  'purpose',
  'deleteAfter',
  'keepReason',
] as const satisfies readonly (keyof Contact)[];

export type MergeField = (typeof MERGE_FIELDS)[number];

/** Who is in charge is chosen only where that is somebody else of each. */
export type MergeChoice = Pick<Contact, MergeField | 'inCharge'>;

/** Of two stages, the later in this list wins; a refusal outranks everything. */
export const FURTHER: readonly Stage[] = [
  'found',
  'paused',
  'contacted',
  'replied',
  'interested',
  'mentoring',
  'completed',
  'declined',
];

/**
 * The default result of merging two contacts: what is known on either side is kept. Notes are appended; of two stages
 * the further one is kept; of two days on which the person was informed, the earlier; of two age bands, the one that
 * requires more care.
 */
export function proposeMerge(keep: Contact, drop: Contact): MergeChoice {
  const filled = <Field extends MergeField>(field: Field): Contact[Field] =>
    keep[field] === '' || keep[field] === null ? drop[field] : keep[field];
  return {
    name: keep.name,
    stage: FURTHER.indexOf(drop.stage) > FURTHER.indexOf(keep.stage) ? drop.stage : keep.stage,
    metAt: filled('metAt'),
    metAtAddress: keep.metAt === '' || keep.metAtAddress !== '' ? filled('metAtAddress') : '',
    work: filled('work'),
    language: filled('language'),
    cadenceDays: filled('cadenceDays'),
    notes: [...new Set([keep.notes, drop.notes].filter((notes) => notes.trim() !== ''))].join('\n\n'),
    ageBand: [keep.ageBand, drop.ageBand].includes('sixteen-seventeen')
      ? 'sixteen-seventeen'
      : keep.ageBand === 'unknown'
        ? drop.ageBand
        : keep.ageBand,
    informedOn: [keep.informedOn, drop.informedOn].filter(Boolean).sort()[0] ?? '',
    source: filled('source'),
    purpose: filled('purpose'),
    deleteAfter: filled('deleteAfter'),
    keepReason: filled('keepReason'),
  };
}

/**
 * The contact two become, for the preview and for the merge itself. Addresses and tags of both are kept; the earlier
 * saving day counts.
 */
export function mergedContact(keep: Contact, drop: Contact, chosen: Partial<MergeChoice> = {}): Contact {
  const { sample: _sample, notSameAs: _notSameAs, ...rest } = keep;
  const others = [...(keep.notSameAs ?? []), ...(drop.notSameAs ?? [])];
  const notSameAs = [...new Set(others)].filter((id) => id !== keep.id && id !== drop.id);
  const inCharge = chosen.inCharge ?? keep.inCharge ?? drop.inCharge;
  return {
    ...rest,
    ...proposeMerge(keep, drop),
    ...chosen,
    addresses: [...new Set([...keep.addresses, ...drop.addresses])],
    tags: tidyTags([...keep.tags, ...drop.tags]),
    phones: joinReach('phones', keep.phones, drop.phones),
    emails: joinReach('emails', keep.emails, drop.emails),
    messengers: joinReach('messengers', keep.messengers, drop.messengers),
    lastInteractionOn: [keep.lastInteractionOn, drop.lastInteractionOn].sort()[1] ?? '',
    savedAt: keep.savedAt < drop.savedAt ? keep.savedAt : drop.savedAt,
    ...(inCharge !== undefined && { inCharge }),
    ...(notSameAs.length > 0 ? { notSameAs } : {}),
    ...(keep.sample && drop.sample ? { sample: true } : {}),
  };
}
