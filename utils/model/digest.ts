import type { ContactId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { ContactRecord, Platform, Stage } from './contact';
import type { Interaction } from './interaction';
import { LogPacker, unpackLog } from './packed-log';
import { platformsOf } from './platform';
import { searchWords } from './search-words';

/*
 * What search and reports need to know of everybody is stored apart, in a few rows, so that they need not read ten
 * thousand contacts and a hundred thousand log entries. All of it is derived from other rows and maintained by the
 * door, see database/digests.ts.
 */

/** The words of live people, and the facts for reports. */
export const DIGESTS = ['words', 'facts'] as const;
export type DigestKind = (typeof DIGESTS)[number];

/** What reports need of a person. */
export interface PersonDigest {
  /** For a live person other than samples: stage, meeting place, platforms. */
  person?: [stage: Stage, metAt: string, platforms: Platform[]];
  /** Each message, reply and change of stage in the log outside the bin, by day, one per line, see `entryIn`. */
  log?: string;
}

export interface DigestOf {
  words: string;
  facts: PersonDigest;
}

/** The digests of a fixed, arbitrary part of the people. */
export interface Digest<Kind extends DigestKind = DigestKind> {
  /** The kind and the row's number. */
  id: string;
  /** In order of ids, without people whose digest is empty. */
  people: [ContactId, DigestOf[Kind]][];
}

/**
 * A digest as it is stored. As one text, because a browser needs several times as long to hand over the thousands of
 * small arrays and objects in it.
 */
export interface StoredDigest {
  id: string;
  /** As JSON, for words `Digest.people`, for facts `PackedFacts`. */
  text: string;
}

/** Facts as they are stored. */
export type PackedFacts = [
  /** What the packed logs refer to, see `LogPacker`. */
  kinds: string[],
  people: [id: ContactId, person: NonNullable<PersonDigest['person']> | null, log: string][],
];

export function toStored({ id, people }: Digest): StoredDigest {
  return { id, text: JSON.stringify(isOfWords(id) ? people : packed(people as Digest<'facts'>['people'])) };
}

const isOfWords = (id: string) => id.startsWith('words/');

function packed(people: Digest<'facts'>['people']): PackedFacts {
  const packer = new LogPacker();
  const rows = people.map(([id, { person, log }]): PackedFacts[1][number] => [
    id,
    person ?? null,
    log === undefined ? '' : packer.pack(log),
  ]);
  return [packer.kinds, rows];
}

/** @throws SyntaxError, TypeError if the row is damaged */
export function fromStored(row: StoredDigest): Digest {
  if (isOfWords(row.id)) return { id: row.id, people: wordsFrom(row) };
  const [kinds, people] = factsFrom(row);
  return {
    id: row.id,
    people: people.map(([id, person, log]) => [
      id,
      factsOf(person ?? undefined, log === '' ? undefined : unpackLog(log, kinds)),
    ]),
  };
}

/** The people of a row of words. @throws SyntaxError, TypeError if the row is damaged */
export function wordsFrom({ text }: StoredDigest): Digest<'words'>['people'] {
  const people: unknown = JSON.parse(text);
  if (!Array.isArray(people)) throw new TypeError('A digest without people');
  return people;
}

/** The people of a row of facts, their logs still packed. @throws SyntaxError, TypeError if the row is damaged */
export function factsFrom({ text }: StoredDigest): PackedFacts {
  const facts: unknown = JSON.parse(text);
  if (!Array.isArray(facts) || !facts.every(Array.isArray) || facts.length !== 2) {
    throw new TypeError('A digest without people');
  }
  return facts as PackedFacts;
}

/** A damaged row counts as empty: it is rebuilt after the next start of the browser, see `areDigestsWhole`. */
export function fromDamaged(row: StoredDigest): Digest {
  try {
    return fromStored(row);
  } catch {
    return { id: row.id, people: [] };
  }
}

/** The number of rows: a write rewrites one, so they should be small, but few enough to be read at once. */
const ROWS = 256;

/** The id of the row a person is in. */
export function digestId(kind: DigestKind, contactId: ContactId): string {
  let hash = 0;
  for (let at = 0; at < contactId.length; at += 1) hash = (hash * 31 + contactId.charCodeAt(at)) | 0;
  return `${kind}/${((hash ^ (hash >>> 16)) & (ROWS - 1)).toString(16).padStart(2, '0')}`;
}

/** The fields a contact's words come from. */
function searchedIn({ name, notes, metAt, tags, work, phones, emails, messengers }: ContactRecord): unknown {
  return [name, notes, metAt, tags, work, phones, emails, messengers];
}

/** Whether two states of a contact have the same words, without computing them. */
export function sameWords(was: ContactRecord | null, is: ContactRecord | null): boolean {
  const [before, after] = [was, is].map((row) => (row?.deletedAt === undefined ? row : null));
  return before && after ? isSame(searchedIn(before), searchedIn(after)) : !before && !after;
}

/**
 * The words a contact is found by; '' for one that is deleted, in the bin, or damaged, which is set aside elsewhere.
 */
export function wordsIn(row: ContactRecord | null): string {
  if (!row || row.deletedAt !== undefined) return '';
  try {
    return searchWords(row);
  } catch {
    return '';
  }
}

/** What reports need of a contact. */
export function personIn(row: ContactRecord | null): PersonDigest['person'] {
  if (!row || row.deletedAt !== undefined || row.sample || typeof row.metAt !== 'string') return undefined;
  try {
    return [row.stage, row.metAt, platformsOf(row.identities ?? [])];
  } catch {
    return undefined;
  }
}

/** A log entry in short form: its day, a letter, and the template of a message, or the stages of a move. */
export function entryIn({ kind, on, template = '', from, to, deletedAt }: Interaction): string | null {
  if (deletedAt !== undefined) return null;
  if (kind === 'sent') return `${on}s${String(template).replaceAll('\n', ' ')}`;
  if (kind === 'reply') return `${on}r`;
  return kind === 'stage' ? `${on}m${from ?? ''}>${to ?? ''}` : null;
}

/** What an entry's short form says after its day. */
export type Noted =
  | { kind: 'sent'; template: string }
  | { kind: 'reply' }
  | { kind: 'stage'; from: Stage | ''; to: Stage | '' };

/** Parses what an entry's short form says after its day. */
export function notedIn(rest: string): Noted {
  const [kind, more] = [rest[0], rest.slice(1)];
  if (kind === 's') return { kind: 'sent', template: more };
  if (kind === 'r') return { kind: 'reply' };
  const [from = '', to = ''] = more.split('>') as (Stage | '')[];
  return { kind: 'stage', from, to };
}

/** A log with some entries removed and others added, in order. Undefined: nothing is left. */
export function logWith(
  log: string | undefined,
  { gone, come }: { gone: readonly string[]; come: readonly string[] },
): string | undefined {
  if (log === undefined && come.length === 0) return undefined;
  const lines = log === undefined ? [] : log.split('\n');
  for (const line of gone) {
    const at = lines.indexOf(line);
    if (at >= 0) lines.splice(at, 1);
  }
  lines.push(...come);
  return lines.length === 0 ? undefined : lines.sort().join('\n');
}

/** All digests of these rows, in order of ids. */
export function digestsOf(
  contacts: readonly ContactRecord[],
  interactions: readonly Interaction[],
): StoredDigest[] {
  const all = new DigestsAnew();
  all.addContacts(contacts);
  all.addEntries(interactions);
  return all.rows();
}

/** The same, for rows that come in batches. */
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

  rows(): StoredDigest[] {
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
    return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toStored);
  }
}

export function factsOf(person: PersonDigest['person'], log: string | undefined): PersonDigest {
  return { ...(person && { person }), ...(log !== undefined && { log }) };
}
