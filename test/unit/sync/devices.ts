import 'fake-indexeddb/auto';
import { restoreBackup } from '../../../utils/actions/restore';
import { onWritten } from '../../../utils/database/announce';
import { writerOf } from '../../../utils/database/preferences';
import type { Written } from '../../../utils/database/recording';
import type { TrailDatabase } from '../../../utils/database/schema';
import { noteErased, noteTouched, touchedBy } from '../../../utils/database/touched';
import { readBackup, writeBackup } from '../../../utils/exchange/backup';
import { toInstant } from '../../../utils/ground/days';
import { toContact } from '../../../utils/model/contact-record';

import { LIST_TABLES, placeOf, rowIdOf, toCells, travels } from '../../../utils/sync/cells';
import { type Exchanged, exchange, touchAll } from '../../../utils/sync/exchange';
import type { Line } from '../../../utils/sync/in';
import { openSync, type SyncDatabase } from '../../../utils/sync/state';
import { endNow, freshDatabase, NOW, untilFinished } from '../database/testing';

let devices = 0;

/** A file from one device for the others. */
export interface File {
  from: string;
  seq: number;
  seen: ReadonlyMap<string, number>;
  stores: Line[];
}

/** A test device: its list, what it knows of the others, and its clock. */
export class Device {
  db: TrailDatabase = freshDatabase();
  sync: SyncDatabase;
  id: string;
  /** How wrong its clock is (ms). */
  skew = 0;
  seq = 0;
  seen = new Map<string, number>();

  constructor() {
    devices += 1;
    this.id = (devices * 64).toString(16).padStart(8, '0').padEnd(16, '0');
    this.sync = untilFinished(openSync(`sync-${devices}`));
  }

  get here() {
    return { db: this.db, sync: this.sync, author: { device: this.id, next: this.seq + 1 } };
  }

  clock(now: Date): Date {
    return new Date(now.getTime() + this.skew);
  }

  /** Does something on this device, including the notes for sync. */
  async does<Result>(now: Date, work: () => PromiseLike<Result>): Promise<Result> {
    const rows: Written[] = [];
    const erased = new Set<string>();
    const end = onWritten((_tables, gone, touched) => {
      rows.push(...touched);
      for (const id of gone) erased.add(id);
    });
    try {
      return await work();
    } finally {
      end();
      await noteTouched(this.sync, touchedBy(rows), toInstant(this.clock(now)));
      if (erased.size > 0) await noteErased(this.sync, [...erased], toInstant(this.clock(now)));
    }
  }

  /** The browser's profile was lost: a backup is restored into an empty list, which joins as a new device. */
  async startsAnew(now: Date): Promise<void> {
    const read = await readBackup((await writeBackup(this.db, now)).join(''));
    if (!read.ok) throw new Error('Our own backup is refused');
    const fresh = new Device();
    await this.end();
    Object.assign(this, { db: fresh.db, sync: fresh.sync, id: fresh.id, seq: 0, seen: fresh.seen });
    await restoreBackup(this.db, read.backup, { way: 'replace', file: 'b.json' }, this.clock(now));
    await touchAll(this.sync, this.clock(now));
  }

  /** Frees its databases before the test is over. */
  async end(): Promise<void> {
    for (const { name } of [this.db, this.sync]) await endNow(name);
  }

  /** Everything it has, as in a file. */
  async file(now: Date): Promise<File> {
    await exchange(this.here, this.clock(now));
    const stores = await this.sync.stores.toArray();
    this.seq += 1;
    const lines = stores.map(({ id, content }): Line => [id, content]);
    return { from: this.id, seq: this.seq, seen: new Map(this.seen), stores: lines };
  }

  takes(now: Date, { from, seq, seen, stores }: File): Promise<Exchanged> {
    if (from !== this.id) this.seen.set(from, Math.max(seq, this.seen.get(from) ?? 0));
    return exchange(this.here, this.clock(now), { stores, acked: seen.get(this.id) ?? 0 });
  }

  /** Everything that has to be the same on all devices. */
  async list(): Promise<Record<string, unknown[]>> {
    const { db } = this;
    const { team } = await writerOf(db);
    const all: Record<string, unknown[]> = {};
    all.contacts = (await db.contacts.toArray())
      .map(toContact)
      .map((row) => Object.entries(toCells('contacts', row)).sort());
    for (const table of ['interactions', 'followUps', 'mentorships', ...LIST_TABLES] as const) {
      // Personal preferences and private notes of a team's members are theirs alone.
      const isOwn = (row: object) => team && placeOf(table, row, 'x') !== rowIdOf(table, row);
      const rows = ((await db.table(table).toArray()) as object[]).filter(
        (row) => travels(table, row) && !isOwn(row),
      );
      all[table] = rows
        .map((row) => [rowIdOf(table, row), ...Object.entries(toCells(table, row, team)).sort()])
        .sort((a, b) => (`${a[0]}` < `${b[0]}` ? -1 : 1));
    }
    return all;
  }
}

/** Exchanges between all devices until there is no news. */
export async function meet(all: readonly Device[], now: Date): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    const files = [];
    for (const device of all) files.push(await device.file(now));
    let news = 0;
    for (const device of all)
      for (const file of files) {
        const { people, erased } = await device.takes(now, file);
        news += people + erased;
      }
    if (news === 0) return;
  }
}

export { NOW };
