import { readDigests } from '../database/digests';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { fold } from '../ground/text';
import type { Platform, Stage } from '../model/contact';
import { notedSince, type PersonDigest } from '../model/digest';
import type { Interaction } from '../model/interaction';

/** What happened in a period, and where everybody stands: the input of all reports. */
export interface Facts {
  /** Live contacts by id, without samples. */
  people: Map<string, PersonFacts>;
  sent: Entry[];
  replies: Entry[];
  moves: Entry[];
}

export interface PersonFacts {
  stage: Stage;
  /** As the mentor wrote it; '' if unknown. */
  group: string;
  platforms: Platform[];
}

export interface Entry extends Pick<Interaction, 'contactId' | 'on'> {
  template?: string;
  from?: Stage | undefined;
  to?: Stage | undefined;
}

/**
 * Reads what the reports need, in one request.
 *
 * @param since the first day of the period; '' for all time
 * @throws StorageFailure
 */
export async function readFacts(db: TrailDatabase, since: Day | ''): Promise<Facts> {
  const rows = await storing(() => readDigests(db, 'facts'));
  const all = rows.flatMap(({ people }) => people);
  const facts: Facts = { people: peopleIn(all), sent: [], replies: [], moves: [] };
  for (const [contactId, { person, log }] of all) {
    if (!person || log === undefined) continue;
    for (const noted of notedSince(log, since)) {
      if (noted.kind === 'sent') facts.sent.push({ contactId, on: noted.on, template: noted.template });
      else if (noted.kind === 'reply') facts.replies.push({ contactId, on: noted.on });
      else
        facts.moves.push({
          contactId,
          on: noted.on,
          from: noted.from || undefined,
          to: noted.to || undefined,
        });
    }
  }
  return facts;
}

/** Spells each group as its first person does. */
function peopleIn(all: readonly (readonly [ContactId, PersonDigest])[]): Facts['people'] {
  const groups = new Map<string, { id: ContactId; name: string }>();
  const keys = new Map<string, string>();
  const keyOf = (metAt: string) => {
    const key = keys.get(metAt) ?? fold(metAt);
    keys.set(metAt, key);
    return key;
  };
  const people: Facts['people'] = new Map();
  for (const [id, { person }] of all) {
    if (!person) continue;
    const [stage, metAt, platforms] = person;
    people.set(id, { stage, group: metAt, platforms });
    const first = groups.get(keyOf(metAt));
    if (!first || id < first.id) groups.set(keyOf(metAt), { id, name: metAt });
  }
  for (const person of people.values()) {
    const key = keyOf(person.group);
    person.group = key === '' ? '' : (groups.get(key)?.name ?? '');
  }
  return people;
}
