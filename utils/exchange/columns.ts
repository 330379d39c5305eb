import { toDay } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { MessageKey } from '../language/messages.gen';
import type { Language, Translate } from '../language/translate';
import { AGE_BANDS, type AgeBand, STAGES, type Stage } from '../model/contact';
import type { ExportRow } from '../model/export-row';
import { PROPOSALS, type Proposal } from '../model/follow-up';
import { writeReach } from './reach-cells';
import { writeTags } from './tags';

/** The columns of a table of contacts, in order. */
export const CSV_COLUMNS = [
  'name',
  'stage',
  'addresses',
  'metAt',
  'metAtAddress',
  'tags',
  'phones',
  'emails',
  'messengers',
  'work',
  'language',
  'followUpOn',
  'followUpWhat',
  'lastInteractionOn',
  'cadenceDays',
  'beginsOn',
  'week',
  'weeks',
  'inCharge',
  'notes',
  'source',
  'purpose',
  'informedOn',
  'ageBand',
  'deleteAfter',
  'keepReason',
  'savedOn',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

const TITLES = {
  name: 'csv-name',
  stage: 'csv-stage',
  addresses: 'csv-addresses',
  metAt: 'csv-met-at',
  metAtAddress: 'csv-met-at-address',
  tags: 'csv-tags',
  phones: 'csv-phones',
  emails: 'csv-emails',
  messengers: 'csv-messengers',
  work: 'csv-work',
  language: 'csv-language',
  followUpOn: 'csv-follow-up-on',
  followUpWhat: 'csv-follow-up-what',
  lastInteractionOn: 'csv-last-interaction-on',
  cadenceDays: 'csv-cadence',
  beginsOn: 'csv-weeks-begin',
  week: 'csv-week',
  weeks: 'csv-weeks',
  inCharge: 'csv-in-charge',
  notes: 'csv-notes',
  source: 'csv-source',
  purpose: 'csv-purpose',
  informedOn: 'csv-informed-on',
  ageBand: 'csv-age-band',
  deleteAfter: 'csv-delete-after',
  keepReason: 'csv-keep-reason',
  savedOn: 'csv-saved-on',
} as const satisfies Record<CsvColumn, MessageKey>;

/** The titles and values of columns in one language. */
export interface ColumnWords {
  language: Language;
  titles: Record<CsvColumn, string>;
  stages: Record<Stage, string>;
  ages: Record<AgeBand, string>;
  proposals: Record<Proposal, string>;
  /** What those are called who are in the team, where several people write in the list. */
  members?: ReadonlyMap<MemberId, string> | undefined;
  /** The log text for the day two people connected on LinkedIn. */
  connected: string;
}

/**
 * The words of a table in the language of `t`, whose catalogue `exchange` has to be loaded.
 *
 * @param stageNames the mentor's own names for stages. Where two stages would have the same name, the program's are
 *   used, so that the table can be read back.
 */
export function columnWords(
  t: Translate,
  stageNames: Partial<Record<Stage, string>> = {},
  members?: ColumnWords['members'],
): ColumnWords {
  const own = STAGES.map((stage) => stageNames[stage] ?? t(`stage-${stage}`));
  const clear = new Set(own).size === STAGES.length;
  return {
    language: t.language,
    titles: record(CSV_COLUMNS, (column) => t(TITLES[column])),
    stages: record(STAGES, (stage, index) => (clear ? (own[index] ?? '') : t(`stage-${stage}`))),
    ages: record(AGE_BANDS, (age) => (age === 'unknown' ? '' : t(`csv-age-${age}`))),
    proposals: record(PROPOSALS, (proposal) => t(`proposal-${proposal}`)),
    connected: t('log-connected'),
    members,
  };
}

function record<Key extends string>(
  keys: readonly Key[],
  value: (key: Key, index: number) => string,
): Record<Key, string> {
  return Object.fromEntries(keys.map((key, index) => [key, value(key, index)])) as Record<Key, string>;
}

/** The columns a table can have: who is in charge is told only where several people write in the list. */
export const columnsWith = ({ members }: ColumnWords): readonly CsvColumn[] =>
  CSV_COLUMNS.filter((column) => members !== undefined || column !== 'inCharge');

/** The content of each column. Empty means unknown. */
export const CELLS: Record<CsvColumn, (row: ExportRow, words: ColumnWords) => string> = {
  name: ({ contact }) => contact.name,
  stage: ({ contact }, { stages }) => stages[contact.stage],
  addresses: ({ contact }) => contact.addresses.join(' '),
  metAt: ({ contact }) => contact.metAt,
  metAtAddress: ({ contact }) => contact.metAtAddress,
  tags: ({ contact }) => writeTags(contact.tags),
  phones: ({ contact }) => writeReach(contact.phones),
  emails: ({ contact }) => writeReach(contact.emails),
  messengers: ({ contact }) => writeReach(contact.messengers),
  work: ({ contact }) => contact.work,
  language: ({ contact }) => contact.language,
  followUpOn: ({ followUp }) => followUp?.dueOn ?? '',
  followUpWhat: ({ followUp }, { proposals }) =>
    followUp?.proposal ? proposals[followUp.proposal] : (followUp?.what ?? ''),
  lastInteractionOn: ({ contact }) => contact.lastInteractionOn,
  cadenceDays: ({ contact }) => String(contact.cadenceDays ?? ''),
  beginsOn: ({ beginsOn }) => beginsOn,
  week: ({ week }) => String(week),
  weeks: ({ weeks }) => String(weeks),
  // Nobody is in charge of people whose member has left the team.
  inCharge: ({ contact }, { members }) => members?.get(contact.inCharge ?? '') ?? '',
  notes: ({ contact }) => contact.notes,
  source: ({ contact }) => contact.source,
  purpose: ({ contact }) => contact.purpose,
  informedOn: ({ contact }) => contact.informedOn,
  ageBand: ({ contact }, { ages }) => ages[contact.ageBand],
  deleteAfter: ({ contact }) => contact.deleteAfter,
  keepReason: ({ contact }) => contact.keepReason,
  savedOn: ({ contact }) => toDay(new Date(contact.savedAt)),
};
