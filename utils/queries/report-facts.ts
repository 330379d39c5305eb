import { factsOfAll } from '../database/digests';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { fold } from '../ground/text';
import type { Platform, Stage } from '../model/contact';
import { type Noted, notedIn } from '../model/digest';
import { countPacked, dayOfNumber, numberOfDay, packedAt } from '../model/packed-log';

/** What happened in a period, and where everybody stands: the input of all reports. */
export interface Facts {
  /** Live contacts, without samples. */
  people: PersonFacts[];
  /** The messages and replies of each day of the period that has any. */
  days: Map<Day, DayCount>;
}

export interface PersonFacts {
  id: ContactId;
  stage: Stage;
  /** As the mentor wrote it; '' if unknown. */
  group: string;
  platforms: Platform[];
  /** What the log says of the period; null if it says nothing. */
  told: Told | null;
}

/** What a person's log says of a period. */
export interface Told {
  /** The furthest they have come by it, see `REACHED`. */
  reached: number;
  /** Whether there is a message or a reply. */
  logged: boolean;
  /** The template of the first message written from one. */
  template: string;
}

export interface DayCount {
  sent: number;
  replies: number;
}

/** The least somebody in this stage has reached: 1 written to, 2 answered, 3 mentored. */
export const REACHED: Readonly<Record<Stage, number>> = {
  found: 0,
  contacted: 1,
  replied: 2,
  interested: 2,
  mentoring: 3,
  completed: 3,
  // These stages can be set without any exchange, so only the log tells.
  declined: 0,
  paused: 0,
};

/**
 * Reads what the reports need, in one request.
 *
 * @param since the first day of the period; '' for all time
 * @throws StorageFailure
 */
export async function readFacts(db: TrailDatabase, since: Day | ''): Promise<Facts> {
  const rows = await storing(() => factsOfAll(db));
  const facts: Facts = { people: [], days: new Map() };
  const logs = new Logs(since);
  const spelling = new Spelling();
  for (const [kinds, people] of rows) {
    const said = kinds.map((kind) => logs.said(kind));
    for (const [id, person, log] of people) {
      if (!person) continue;
      const [stage, group, platforms] = person;
      facts.people.push({ id, stage, group, platforms, told: logs.take(log, said) });
      spelling.know(id, group);
    }
  }
  for (const person of facts.people) person.group = spelling.of(person.group);
  for (const [day, count] of logs.days) facts.days.set(dayOfNumber(day), count);
  return facts;
}

/** What entries of one kind say. */
interface Said extends Told {
  /** What they add to their day's count. */
  counts: keyof DayCount | null;
}

/** Reads packed logs, and counts what is in them. */
class Logs {
  /** By the day's number. */
  readonly days = new Map<number, DayCount>();
  readonly #known = new Map<string, Said>();
  readonly #since: number;

  constructor(since: Day | '') {
    this.#since = numberOfDay(since);
  }

  said(kind: string): Said {
    const said = this.#known.get(kind) ?? saidBy(notedIn(kind));
    this.#known.set(kind, said);
    return said;
  }

  /** What a person's log says of the period; null if nothing. */
  take(log: string, kinds: readonly Said[]): Told | null {
    let told: Told | null = null;
    // In order of days: read from the end, the first that is too old is the last that is read.
    for (let at = countPacked(log) - 1; at >= 0; at -= 1) {
      const { day, kind } = packedAt(log, at);
      const said = kinds[kind];
      // An entry without a day, or of no kind, comes from a damaged row.
      if (day === 0 || !said) continue;
      if (day < this.#since) break;
      if (said.counts) this.#countOf(day)[said.counts] += 1;
      told ??= { reached: 0, logged: false, template: '' };
      told.reached = Math.max(told.reached, said.reached);
      told.logged ||= said.logged;
      told.template = said.template || told.template;
    }
    return told;
  }

  #countOf(day: number): DayCount {
    let count = this.days.get(day);
    if (!count) {
      count = { sent: 0, replies: 0 };
      this.days.set(day, count);
    }
    return count;
  }
}

function saidBy(noted: Noted): Said {
  if (noted.kind === 'sent') return { reached: 1, logged: true, template: noted.template, counts: 'sent' };
  if (noted.kind === 'reply') return { reached: 2, logged: true, template: '', counts: 'replies' };
  const [from, to] = [noted.from, noted.to].map((stage) => (stage === '' ? 0 : (REACHED[stage] ?? 0)));
  return { reached: Math.max(from ?? 0, to ?? 0), logged: false, template: '', counts: null };
}

/** Spells each group as its first person does. */
class Spelling {
  readonly #groups = new Map<string, { id: ContactId; name: string }>();
  /** The same, by each spelling. */
  readonly #spelt = new Map<string, { id: ContactId; name: string }>();

  know(id: ContactId, name: string): void {
    const group = this.#spelt.get(name) ?? this.#meet(id, name);
    if (id < group.id) {
      group.id = id;
      group.name = name;
    }
  }

  of(name: string): string {
    return this.#spelt.get(name)?.name ?? name;
  }

  #meet(id: ContactId, name: string): { id: ContactId; name: string } {
    const key = fold(name);
    // Blanks alone are no group.
    const group = key === '' ? { id: '', name: '' } : (this.#groups.get(key) ?? { id, name });
    this.#groups.set(key, group);
    this.#spelt.set(name, group);
    return group;
  }
}
