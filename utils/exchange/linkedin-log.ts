import { type Day, toDay } from '../ground/days';
import { fold } from '../ground/text';
import { parseProfileAddress } from '../model/address';
import { TOUCHING_KINDS } from '../model/interaction';
import type { CheckedRows, LogEntry, RowPerson } from './check-rows';
import { readDay } from './day-text';
import { rearm } from './formulas';
import type { RawRow } from './raw-row';
import { plainTitle } from './title-words';

/** A sender or recipient. */
export interface Correspondent {
  name: string;
  href: string;
  identity: string;
}

/** One message or invitation. */
interface Told {
  row: number;
  from: Correspondent;
  to: Correspondent[];
  on: Day;
  text: string;
  kind: 'message' | 'invitation';
}

/** The content of LinkedIn's `messages.csv` or `Invitations.csv`. */
export interface LinkedInLog {
  told: Told[];
  /** Everybody in it by identity, most frequent first. */
  people: ReadonlyMap<string, Correspondent & { times: number }>;
  /** Rows that identify nobody, including drafts. */
  leftOut: number;
}

/** The titles of the columns each table must have. */
const TITLES = {
  message: {
    from: 'from',
    to: 'to',
    fromUrl: 'sender profile url',
    toUrls: 'recipient profile urls',
    on: 'date',
  },
  invitation: {
    from: 'from',
    to: 'to',
    fromUrl: 'inviterprofileurl',
    toUrls: 'inviteeprofileurl',
    on: 'sent at',
  },
} as const;

/** Whether a table is LinkedIn's messages or invitations, which have two people per row. */
export function isLinkedInLog(rows: readonly RawRow[]): boolean {
  return columnsOf(rows) !== undefined;
}

function columnsOf(rows: readonly RawRow[]) {
  for (const [header, { cells }] of rows.slice(0, 5).entries()) {
    const titles = cells.map(plainTitle);
    for (const kind of ['message', 'invitation'] as const) {
      if (!Object.values(TITLES[kind]).every((title) => titles.includes(title))) continue;
      return { kind, header, ...columnsIn(titles, kind) };
    }
  }
  return undefined;
}

function columnsIn(titles: readonly string[], kind: keyof typeof TITLES) {
  const at = (title: string) => titles.indexOf(title);
  const { from, to, fromUrl, toUrls, on } = TITLES[kind];
  return {
    from: at(from),
    to: at(to),
    fromUrl: at(fromUrl),
    toUrls: at(toUrls),
    on: at(on),
    text: at(kind === 'message' ? 'content' : 'message'),
    drafts: [at('is message draft'), at('is conversation draft')].filter((column) => column >= 0),
  };
}

/** Reads messages or invitations; drafts and rows that name nobody are left out. */
export function readLinkedInLog(rows: readonly RawRow[]): LinkedInLog {
  const columns = columnsOf(rows);
  if (!columns) return { told: [], people: new Map(), leftOut: 0 };
  const told: Told[] = [];
  const body = rows.slice(columns.header + 1);
  for (const row of body) {
    const cell = (column: number) => (column < 0 ? '' : rearm(row.cells[column] ?? '').trim());
    const [from] = correspondents(cell(columns.from), cell(columns.fromUrl));
    const to = correspondents(cell(columns.to), cell(columns.toUrls));
    const on = dayOf(cell(columns.on));
    const isDraft = columns.drafts.some((column) => /^(?:yes|true)$/i.test(cell(column)));
    if (row.broken || isDraft || !from || to.length === 0 || on === '') continue;
    told.push({ row: row.number, from, to, on, text: withoutTags(cell(columns.text)), kind: columns.kind });
  }
  return { told, people: countPeople(told), leftOut: body.length - told.length };
}

/** People by their addresses; those hidden by LinkedIn have none. */
function correspondents(names: string, urls: string): Correspondent[] {
  const hrefs = urls.split(/[\s,]+/).filter(Boolean);
  const called = hrefs.length === 1 ? [names] : names.split(/\s*,\s*/);
  return hrefs.flatMap((href, index) => {
    const parsed = parseProfileAddress(href);
    if (!parsed.ok || parsed.value.platform !== 'linkedin') return [];
    // With more names than addresses, it is unknown which belong together.
    const name = called.length === hrefs.length ? (called[index] ?? '') : '';
    return [{ name: name.trim(), href: parsed.value.href, identity: parsed.value.identity }];
  });
}

/** The mentor's local day. LinkedIn writes UTC times, and US dates for invitations. */
function dayOf(text: string): Day | '' {
  const utc = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?) ?(?:UTC|Z)$/i.exec(text);
  if (utc) {
    const at = new Date(`${utc[1]}T${utc[2]}Z`);
    return Number.isNaN(at.getTime()) ? '' : toDay(at);
  }
  const read = readDay(text, 'month-first');
  return read.ok ? read.day : '';
}

/** Newer exports contain messages as HTML. */
function withoutTags(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function countPeople(told: readonly Told[]): LinkedInLog['people'] {
  const people = new Map<string, Correspondent & { times: number }>();
  for (const { from, to } of told) {
    for (const person of new Map([from, ...to].map((each) => [each.identity, each])).values()) {
      const known = people.get(person.identity);
      people.set(person.identity, {
        ...person,
        name: known?.name || person.name,
        times: (known?.times ?? 0) + 1,
      });
    }
  }
  return new Map([...people].sort(([, a], [, b]) => b.times - a.times));
}

/** Who may be the mentor: those involved more often than anybody else. */
export function ownersOf({ people }: LinkedInLog): Correspondent[] {
  const [most] = people.values();
  return [...people.values()].filter(({ times }) => times === most?.times).slice(0, 10);
}

/**
 * Identifies the mentor if possible: the only one involved in everything and not in the list, or the one with the
 * mentor's name.
 */
export function guessOwner(
  log: LinkedInLog,
  mentorName: string,
  inList: (identity: string) => boolean,
): string | undefined {
  const possible = ownersOf(log).filter(({ identity }) => !inList(identity));
  const all = possible.filter(({ identity }) => log.people.get(identity)?.times === log.told.length);
  if (all.length === 1) return all[0]?.identity;
  const named = [...log.people.values()].filter(
    ({ name }) => mentorName !== '' && fold(name) === fold(mentorName),
  );
  return named.length === 1 ? named[0]?.identity : undefined;
}

/** How many characters of a message count as its first words. */
const FIRST_WORDS = 140;

export interface LogOptions {
  /** The mentor's identity. */
  owner: string;
  /** Whose messages are imported. */
  isWanted: (identity: string) => boolean;
  /** Whether the first words of messages are included. */
  withWords: boolean;
  /** The log text for an invitation by the mentor, and by the other person. */
  invited: { sent: string; received: string };
  today: Day;
}

/** The log as rows of people: one entry per day and direction, never merging two people into one. */
export function logRows(log: LinkedInLog, options: LogOptions): CheckedRows {
  const people = new Map<string, RowPerson & { entries: LogEntry[] }>();
  for (const told of log.told) {
    if (told.on > options.today) continue;
    for (const { identity, href } of othersIn(told, options.owner)) {
      const name = log.people.get(identity)?.name ?? '';
      if (name === '' || !options.isWanted(identity)) continue;
      const person = people.get(identity) ?? {
        number: told.row,
        name,
        addresses: [href],
        identities: [identity],
        details: {},
        entries: [],
      };
      people.set(identity, person);
      const entry = entryOf(told, options);
      const isKnown = person.entries.some((known) => known.kind === entry.kind && known.on === entry.on);
      if (!isKnown) person.entries.push(entry);
    }
  }
  return { people: [...people.values()], bad: [], partly: [] };
}

/** Everybody the mentor was in touch with through it; nobody if it is between others. */
function othersIn({ from, to }: Told, owner: string): readonly Correspondent[] {
  const rest = to.filter(({ identity }) => identity !== owner);
  if (from.identity === owner) return rest;
  return rest.length < to.length ? [from] : [];
}

function entryOf({ from, on, text, kind }: Told, { owner, withWords, invited }: LogOptions): LogEntry {
  const isOwn = from.identity === owner;
  const words = withWords ? firstWords(text) : '';
  if (kind === 'message') return { kind: isOwn ? 'sent' : 'reply', on, text: words };
  const what = isOwn ? invited.sent : invited.received;
  return { kind: isOwn ? 'sent' : 'note', on, text: [what, words].filter(Boolean).join(': ') };
}

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const head = [...text].slice(0, FIRST_WORDS).join('');
  return `${head.replace(/\s+\S*$/, '') || head} …`;
}

/** The latest day the two were in touch. */
export function lastTouchOf(entries: readonly LogEntry[]): Day | '' {
  return entries.reduce<Day | ''>(
    (last, { kind, on }) => (TOUCHING_KINDS.includes(kind) && on > last ? on : last),
    '',
  );
}
