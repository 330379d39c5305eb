import { readDigests } from '../database/digests';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { fold } from '../ground/text';
import type { Platform, Stage } from '../model/contact';
import { type Noted, notedIn } from '../model/digest';

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
  const rows = await storing(() => readDigests(db, 'facts'));
  const facts: Facts = { people: [], days: new Map() };
  const lines = new Lines(facts.days, since);
  const spelling = new Spelling();
  for (const { people } of rows) {
    for (const [id, { person, log }] of people) {
      if (!person) continue;
      const [stage, group, platforms] = person;
      const told = log === undefined ? null : lines.take(log);
      facts.people.push({ id, stage, group, platforms, told });
      spelling.know(id, group);
    }
  }
  for (const person of facts.people) person.group = spelling.of(person.group);
  return facts;
}

/** What an entry says, and the count of its day; null for one before the period. */
type Line = (Told & { count: DayCount | null; what: keyof DayCount | null }) | null;

/**
 * Reads logs. Most of their lines repeat the same few: nobody writes on more than some days, from more than some
 * templates. So each is parsed once, and counted wherever it stands.
 */
class Lines {
  readonly #known = new Map<string, Line>();
  readonly #days: Map<Day, DayCount>;
  readonly #since: Day | '';

  constructor(days: Map<Day, DayCount>, since: Day | '') {
    this.#days = days;
    this.#since = since;
  }

  take(log: string): Told | null {
    const lines = log.split('\n');
    let told: Told | null = null;
    // In order of days: read from the end, the first that is too old is the last that is read.
    for (let at = lines.length - 1; at >= 0; at -= 1) {
      const line = this.#line(lines[at] ?? '');
      if (line === null) break;
      const { reached, logged, template, count, what } = line;
      if (count && what) count[what] += 1;
      if (told === null) {
        told = { reached, logged, template };
        continue;
      }
      if (reached > told.reached) told.reached = reached;
      if (logged) told.logged = true;
      if (template !== '') told.template = template;
    }
    return told;
  }

  #line(text: string): Line {
    let line = this.#known.get(text);
    if (line === undefined) {
      line = this.#parsed(notedIn(text));
      this.#known.set(text, line);
    }
    return line;
  }

  #parsed(noted: Noted): Line {
    if (noted.on < this.#since) return null;
    if (noted.kind === 'stage') {
      const [from, to] = [noted.from, noted.to].map((stage) => (stage === '' ? 0 : (REACHED[stage] ?? 0)));
      return { reached: Math.max(from ?? 0, to ?? 0), logged: false, template: '', count: null, what: null };
    }
    const count = this.#days.get(noted.on) ?? { sent: 0, replies: 0 };
    this.#days.set(noted.on, count);
    return noted.kind === 'sent'
      ? { reached: 1, logged: true, template: noted.template, count, what: 'sent' }
      : { reached: 2, logged: true, template: '', count, what: 'replies' };
  }
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
