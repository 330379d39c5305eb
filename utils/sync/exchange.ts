import { writerOf } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import { noteTouched } from '../database/touched';
import { toInstant } from '../ground/days';
import { Bridge, type Exchanged, eraseHere, nothingOf } from './bridge';
import { LIST } from './cells';
import { type Line, takeIn, takeInList } from './in';
import { rowsOf } from './lots';
import { type Noted, takeOut } from './out';
import type { Author } from './replica';
import type { Doing, SyncDatabase } from './state';

export type { Exchanged } from './bridge';

/**
 * How much is taken in at once. Each time the digests are rewritten, which hold something of everybody, so few large
 * lots are many times faster than many small ones; the text is what memory depends on.
 */
const MOST_PEOPLE = 1_000;
const MOST_CHARS = 4_000_000;

/** Content from another device. */
export interface Incoming {
  /** Stores by id, in any order. */
  stores: AsyncIterable<Line> | Iterable<Line>;
  /** The number of the latest of our files that device had read. */
  acked: number;
}

/**
 * Merges what was written here with what has arrived; afterwards the list and the next file agree. Both databases may
 * be written in the meantime; the next exchange picks that up. Never more than a lot of people is in memory.
 *
 * @param incoming content from another device, if there is any
 * @throws StorageFailure; what was not merged is left for the next exchange
 */
export async function exchange(
  { db, sync, author }: { db: TrailDatabase; sync: SyncDatabase; author: Author },
  now: Date,
  incoming?: Incoming,
): Promise<Exchanged> {
  const { stores, acked } = incoming ?? { stores: [], acked: 0 };
  const { peers, list, fresh, left, noted } = await thereIn(sync);
  const byAll = peers.length === 0 ? 0 : Math.min(...peers.map((peer) => peer.acked));
  const bridge = new Bridge({ db, sync }, author, now, { byIt: acked, byAll });
  if (!incoming && isNothing(noted, left)) return bridge.report;
  bridge.writer = await writerOf(db);
  bridge.hold([LIST], list, fresh);
  await takeUp(bridge, left);
  await takeOut(bridge, left ? undefined : noted);
  await eraseHere(bridge);
  await takeStores(bridge, stores);
  // Settling writes to the list too, which can unsettle others; repeat until nothing changes, five times at most.
  for (let round = 0; round < 5 && bridge.isUnsettled; round += 1) {
    bridge.isUnsettled = false;
    if (await takeOut(bridge)) await eraseHere(bridge);
  }
  await bridge.keep();
  return bridge.report;
}

const isNothing = ({ all, touched }: Noted, left: Doing | undefined) => !all && !left && touched.length === 0;

/** What an exchange needs first, read at once. */
function thereIn(sync: SyncDatabase) {
  const { peers, stores, fresh, doing, touched } = sync;
  return sync.transaction('r', [peers, stores, fresh, doing, touched], async () => {
    const [others, list, news, left, all, some] = await Promise.all([
      ...([peers.toArray(), rowsOf(stores, [LIST]), rowsOf(fresh, [LIST])] as const),
      ...([doing.get('lot'), doing.get('all'), touched.toArray()] as const),
    ]);
    return { peers: others, list, fresh: news, left, noted: { all, touched: some } };
  });
}

async function takeStores(bridge: Bridge, stores: Incoming['stores']): Promise<void> {
  let lot: Line[] = [];
  let chars = 0;
  for await (const line of stores) {
    if (line[0] === LIST) {
      await takeInList(bridge, line[1]);
      await eraseHere(bridge);
    } else {
      lot.push(line);
      chars += line[1].length;
    }
    if (lot.length < MOST_PEOPLE && chars < MOST_CHARS) continue;
    await takeLot(bridge, lot);
    lot = [];
    chars = 0;
  }
  if (lot.length > 0) await takeLot(bridge, lot);
}

async function takeLot(bridge: Bridge, lot: readonly Line[]): Promise<void> {
  await takeIn(bridge, lot);
  await eraseHere(bridge);
}

/** Marks the people being merged when the browser was closed, so that they are compared again. */
async function takeUp({ sync, now }: Bridge, left: Doing | undefined): Promise<void> {
  if (left?.key !== 'lot') return;
  await noteTouched(sync, nothingOf(left.ids), toInstant(now));
  await sync.doing.delete('lot');
}

/** Has the next exchange compare everything: at the start, and whenever the notes may be incomplete. */
export async function touchAll(sync: SyncDatabase, now: Date): Promise<void> {
  await sync.doing.put({ key: 'all', at: toInstant(now) });
}
