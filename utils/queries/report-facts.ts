import Dexie from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactRecord, Platform, Stage } from '../model/contact';
import type { Interaction, InteractionKind } from '../model/interaction';
import { isOn } from './fitting';

/** What happened in a period, and where everybody stands: all the reports are made of. */
export interface Facts {
  /** Live contacts by id, without made-up people. */
  people: Map<string, PersonFacts>;
  sent: Entry[];
  replies: Entry[];
  moves: Entry[];
}

export interface PersonFacts {
  stage: Stage;
  /** As the mentor wrote it; '' where that is not known. */
  group: string;
  platforms: Platform[];
}

export type Entry = Pick<Interaction, 'contactId' | 'on' | 'template' | 'from' | 'to'>;

/** Rows of the log read at a time: few enough that the page goes on moving between two reads. */
const AT_A_TIME = 5_000;

/**
 * Reads what the reports need, in few requests: every contact, and the log's entries of the period.
 *
 * @param since the period's first day; '' for all there is
 * @throws StorageFailure
 */
export function readFacts(db: TrailDatabase, since: Day | ''): Promise<Facts> {
  return storing(async () => {
    const people = await readPeople(db);
    const read = async (kind: InteractionKind) => {
      const entries = await readLog(db, kind, since);
      return entries.filter((entry) => entry.deletedAt === undefined && people.has(entry.contactId));
    };
    const [sent, replies, moves] = await Promise.all([read('sent'), read('reply'), read('stage')]);
    return { people, sent, replies, moves };
  });
}

const PLATFORMS = ['facebook', 'linkedin', 'other'] as const satisfies readonly Platform[];
/** Contacts read at a time. */
const PEOPLE_AT_A_TIME = 2_000;

function platformsOf(identities: readonly string[]): PersonFacts['platforms'] {
  return PLATFORMS.filter((platform) => identities.some((identity) => isOn(platform, identity)));
}

/**
 * Whole rows, a page at a time: what stands in the indexes alone would take a request for each group and address,
 * tens of thousands of them.
 */
async function readPeople(db: TrailDatabase): Promise<Facts['people']> {
  const people: Facts['people'] = new Map();
  /** A group is written as whoever stands first among its people wrote it. */
  const groups = new Map<string, { id: string; name: string }>();
  const groupOf = new Map<string, string>();
  const take = ({ id, stage, metAt, metKey = '', identities = [], deletedAt, sample }: ContactRecord) => {
    if (deletedAt !== undefined || sample) return;
    people.set(id, { stage, group: '', platforms: platformsOf(identities) });
    if (metKey === '') return;
    groupOf.set(id, metKey);
    if (!groups.has(metKey)) groups.set(metKey, { id, name: metAt });
  };
  let last = '';
  for (;;) {
    const page = await db.contacts.where('id').above(last).limit(PEOPLE_AT_A_TIME).toArray();
    page.forEach(take);
    const end = page.at(-1);
    if (!end || page.length < PEOPLE_AT_A_TIME) break;
    last = end.id;
  }
  for (const [id, key] of groupOf) {
    const person = people.get(id);
    if (person) person.group = groups.get(key)?.name ?? '';
  }
  return people;
}

/** A page at a time, each from the day on with which the one before ended. */
async function readLog(db: TrailDatabase, kind: InteractionKind, since: Day | ''): Promise<Interaction[]> {
  const entries = new Map<string, Interaction>();
  let from: Day | typeof Dexie.minKey = since === '' ? Dexie.minKey : since;
  for (let limit = AT_A_TIME; ; ) {
    const page = await db.interactions
      .where('[kind+on]')
      .between([kind, from], [kind, Dexie.maxKey])
      .limit(limit)
      .toArray();
    for (const entry of page) entries.set(entry.id, entry);
    const end = page.at(-1);
    if (!end || page.length < limit) return [...entries.values()];
    // A day with more entries than that is read whole.
    limit = end.on === from ? limit * 4 : AT_A_TIME;
    from = end.on;
  }
}
