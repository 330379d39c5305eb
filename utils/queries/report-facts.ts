import Dexie from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { STAGES, type Stage } from '../model/contact';
import type { Interaction, InteractionKind } from '../model/interaction';
import { idsOnPlatform, ofStage } from './fitting';
import { sampleIds } from './samples';

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
  platforms: ('facebook' | 'linkedin' | 'other')[];
}

export type Entry = Pick<Interaction, 'contactId' | 'on' | 'template' | 'from' | 'to'>;

/** Rows of the log read at a time: few enough that the page goes on moving between two reads. */
const AT_A_TIME = 5_000;

/**
 * Reads what the reports need: contacts by the keys of indexes alone, and the log's entries of the period.
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

async function readPeople(db: TrailDatabase): Promise<Facts['people']> {
  const people: Facts['people'] = new Map();
  const stages = await Promise.all(STAGES.map((stage) => ofStage(db, stage).primaryKeys()));
  stages.forEach((ids, index) => {
    const stage = STAGES[index];
    if (stage) for (const id of ids) people.set(id, { stage, group: '', platforms: [] });
  });
  for (const id of await sampleIds(db)) people.delete(id);

  const groups = await db.contacts.orderBy('metKey').uniqueKeys();
  await Promise.all(
    groups.map(async (key) => {
      const ids = await db.contacts.where('metKey').equals(key).primaryKeys();
      const first = ids[0] === undefined ? undefined : await db.contacts.get(ids[0]);
      for (const id of ids) {
        const person = people.get(id);
        if (person) person.group = first?.metAt ?? String(key);
      }
    }),
  );

  const platforms = ['facebook', 'linkedin', 'other'] as const;
  const onEach = await Promise.all(platforms.map((platform) => idsOnPlatform(db, platform)));
  onEach.forEach((ids, index) => {
    const platform = platforms[index];
    if (platform) for (const id of ids) people.get(id)?.platforms.push(platform);
  });
  return people;
}

async function readLog(db: TrailDatabase, kind: InteractionKind, since: Day | ''): Promise<Interaction[]> {
  const entries: Interaction[] = [];
  const range = () =>
    db.interactions
      .where('[kind+on]')
      .between([kind, since === '' ? Dexie.minKey : since], [kind, Dexie.maxKey]);
  for (let offset = 0; ; offset += AT_A_TIME) {
    const part = await range().offset(offset).limit(AT_A_TIME).toArray();
    entries.push(...part);
    if (part.length < AT_A_TIME) return entries;
  }
}
