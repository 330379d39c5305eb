import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { ContactRecord, Platform, Stage } from './contact';
import type { Interaction } from './interaction';
import { platformsOf } from './platform';
import { searchWords } from './search-words';

/*
 * What search and reports need of everybody lies beside the people, in a few rows: to read it, ten thousand contacts and
 * a hundred thousand entries of their logs need not be read. All of it follows from other rows; the door keeps it right, see
 * database/digests.ts.
 */

/** The words of live people, and what reports count of them. */
export const DIGESTS = ['words', 'facts'] as const;
export type DigestKind = (typeof DIGESTS)[number];

/** What reports count of a person. */
export interface PersonDigest {
  /** Of a live person who was not made up: stage, where they were met, and on which platforms they are. */
  person?: [stage: Stage, metAt: string, platforms: Platform[]];
  /** Each message, reply and change of stage in the log that is not in the bin, by day: one line each, see `entryIn`. */
  log?: string;
}

export interface DigestOf {
  words: string;
  facts: PersonDigest;
}

/** Some of the people, by chance always the same. */
export interface Digest<Kind extends DigestKind = DigestKind> {
  /** The kind and the number of the row. */
  id: string;
  /** In order of the ids. Whoever has nothing in it is not in it. */
  people: [ContactId, DigestOf[Kind]][];
}

/** A write reads one of them and writes it anew: small enough for that, and few enough to be read at once. */
const ROWS = 256;

/** In which row a person is. */
export function digestId(kind: DigestKind, contactId: ContactId): string {
  let hash = 0;
  for (let at = 0; at < contactId.length; at += 1) hash = (hash * 31 + contactId.charCodeAt(at)) | 0;
  return `${kind}/${((hash ^ (hash >>> 16)) & (ROWS - 1)).toString(16).padStart(2, '0')}`;
}

/** What a contact's words follow from. */
function searchedIn({ name, notes, metAt, tags, work, phones, emails, messengers }: ContactRecord): unknown {
  return [name, notes, metAt, tags, work, phones, emails, messengers];
}

/** Whether two states of a contact have the same words, without reckoning them. */
export function sameWords(was: ContactRecord | null, is: ContactRecord | null): boolean {
  const [before, after] = [was, is].map((row) => (row?.deletedAt === undefined ? row : null));
  return before && after ? isSame(searchedIn(before), searchedIn(after)) : !before && !after;
}

/** By which words a contact is found; '' of one that is gone, in the bin, or damaged: that is somebody else's to set aside. */
export function wordsIn(row: ContactRecord | null): string {
  if (!row || row.deletedAt !== undefined) return '';
  try {
    return searchWords(row);
  } catch {
    return '';
  }
}

/** What reports know of a contact. */
export function personIn(row: ContactRecord | null): PersonDigest['person'] {
  if (!row || row.deletedAt !== undefined || row.sample || typeof row.metAt !== 'string') return undefined;
  try {
    return [row.stage, row.metAt, platformsOf(row.identities ?? [])];
  } catch {
    return undefined;
  }
}

/** How an entry of the log is noted: its day, a letter, and of a message the template, of a move from where to where. */
export function entryIn({ kind, on, template = '', from, to, deletedAt }: Interaction): string | null {
  if (deletedAt !== undefined) return null;
  if (kind === 'sent') return `${on}s${String(template).replaceAll('\n', ' ')}`;
  if (kind === 'reply') return `${on}r`;
  return kind === 'stage' ? `${on}m${from ?? ''}>${to ?? ''}` : null;
}

/** An entry of the log, as it was noted. */
export type Noted = { on: Day } & (
  | { kind: 'sent'; template: string }
  | { kind: 'reply' }
  | { kind: 'stage'; from: Stage | ''; to: Stage | '' }
);

/** The entries of a log from a day on; '' for all of them. */
export function notedSince(log: string, since: Day | ''): Noted[] {
  const noted: Noted[] = [];
  // They lie in order of their days: read from the end, the first that is too old is the last that is read.
  for (let end = log.length; end > 0; ) {
    const start = log.lastIndexOf('\n', end - 1) + 1;
    const on = log.slice(start, start + 10) as Day;
    if (on < since) break;
    noted.push(notedIn(on, log[start + 10], log.slice(start + 11, end)));
    end = start - 1;
  }
  return noted.reverse();
}

function notedIn(on: Day, kind: string | undefined, more: string): Noted {
  if (kind === 's') return { on, kind: 'sent', template: more };
  if (kind === 'r') return { on, kind: 'reply' };
  const [from = '', to = ''] = more.split('>') as (Stage | '')[];
  return { on, kind: 'stage', from, to };
}

/** A log without some entries and with others, in order. Undefined: nothing is left of it. */
export function logWith(
  log: string | undefined,
  { gone, come }: { gone: readonly string[]; come: readonly string[] },
): string | undefined {
  const lines = log === undefined ? [] : log.split('\n');
  for (const line of gone) {
    const at = lines.indexOf(line);
    if (at >= 0) lines.splice(at, 1);
  }
  lines.push(...come);
  return lines.length === 0 ? undefined : lines.sort().join('\n');
}

/** All digests of these rows, in order of their ids. */
export function digestsOf(
  contacts: readonly ContactRecord[],
  interactions: readonly Interaction[],
): Digest[] {
  const all = new DigestsAnew();
  all.addContacts(contacts);
  all.addEntries(interactions);
  return all.rows();
}

/** The same, of rows that come lot by lot. */
export class DigestsAnew {
  readonly #words = new Map<ContactId, string>();
  readonly #people = new Map<ContactId, NonNullable<PersonDigest['person']>>();
  readonly #logs = new Map<ContactId, string[]>();

  addContacts(contacts: readonly ContactRecord[]): void {
    for (const contact of contacts) {
      const [words, person] = [wordsIn(contact), personIn(contact)];
      if (words !== '') this.#words.set(contact.id, words);
      if (person) this.#people.set(contact.id, person);
    }
  }

  addEntries(interactions: readonly Interaction[]): void {
    for (const interaction of interactions) {
      const entry = entryIn(interaction);
      if (entry === null || typeof interaction.contactId !== 'string') continue;
      const log = this.#logs.get(interaction.contactId);
      if (log) log.push(entry);
      else this.#logs.set(interaction.contactId, [entry]);
    }
  }

  rows(): Digest[] {
    const rows = new Map<string, Digest>();
    const put = (kind: DigestKind, contactId: ContactId, of: DigestOf[DigestKind]) => {
      const id = digestId(kind, contactId);
      const row = rows.get(id) ?? { id, people: [] };
      row.people.push([contactId, of]);
      rows.set(id, row);
    };
    for (const [id, words] of this.#words) put('words', id, words);
    for (const id of new Set([...this.#people.keys(), ...this.#logs.keys()])) {
      put(
        'facts',
        id,
        factsOf(this.#people.get(id), logWith(undefined, { gone: [], come: this.#logs.get(id) ?? [] })),
      );
    }
    for (const { people } of rows.values()) people.sort(([a], [b]) => (a < b ? -1 : 1));
    return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

export function factsOf(person: PersonDigest['person'], log: string | undefined): PersonDigest {
  return { ...(person && { person }), ...(log !== undefined && { log }) };
}
