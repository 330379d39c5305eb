import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { toDay } from '../../../utils/ground/days';
import { checkDatabase } from '../../../utils/queries/check';
import { nameOf, type Play, perform, type Step, step } from '../actions/all-actions';
import { saved } from '../database/testing';
import { Device, type File, meet, NOW } from './devices';

/** `SYNC_RUNS=2000` for all of them. */
const RUNS = Number(process.env.SYNC_RUNS ?? 20);
/** Generous, as a run takes seconds on a busy machine (ms). */
const TIMEOUT = 60_000 + RUNS * 15_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What happens on one of three devices: an action, a new file, or reading one of all existing files. */
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('do' as const), on: fc.nat({ max: 2 }), step }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), on: fc.nat({ max: 2 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      on: fc.nat({ max: 2 }),
      which: fc.nat({ max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('anew' as const), on: fc.nat({ max: 2 }) }) },
);

const plays = new WeakMap<Device, Play>();
function playOn(device: Device): Play {
  const play = plays.get(device);
  if (play?.db === device.db) return play;
  const fresh: Play = { db: device.db, undos: [], erased: [], backup: null, plan: null, table: TABLE };
  plays.set(device, fresh);
  return fresh;
}
const TABLE = { rows: [], problems: [] } as unknown as Play['table'];

/** What they all know before they part: somebody who was written to, and somebody in the middle of ten weeks. */
async function beginTogether(devices: readonly Device[], now: Date): Promise<void> {
  const [first] = devices as readonly [Device];
  const early = new Date(now.getTime() - 30 * DAY);
  vi.setSystemTime(early);
  await first.does(early, async () => {
    await saved(first.db, { name: 'Lena', stage: 'contacted' }, early);
    const amir = await saved(first.db, { name: 'Amir', stage: 'interested', ageBand: 'adult' }, early);
    await startMentorship(first.db, amir.id, { beginsOn: toDay(early) }, early);
  });
  const file = await first.file(early);
  for (const device of devices) await device.takes(early, file);
}

/** Leaves out importing a table and its preview, which other tests cover. */
const isPlayed = (one: Step) => !['preview', 'import'].includes(nameOf(one));

test(
  'any sequence on three devices ends equal on all of them, consistent, and without erased people',
  async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -4, max: 4 }))),
          fc.array(event, { minLength: 10, maxLength: 50 }),
          async (skews, events) => {
            const devices = skews.map((days) => Object.assign(new Device(), { skew: days * DAY }));
            const files: File[] = [];
            /** The people each device has erased, and those erased according to some file. */
            const known = new Map(devices.map((device) => [device, new Set<string>()]));
            const erased = new Set<string>();
            let now = NOW.getTime();
            await beginTogether(devices, NOW);
            for (const one of events) {
              const device = devices[one.on] as Device;
              now += one.kind === 'do' ? one.step.pause * HOUR : 60_000;
              const clock = device.clock(new Date(now));
              vi.setSystemTime(clock);
              if (one.kind === 'do') {
                if (!isPlayed(one.step)) continue;
                const play = playOn(device);
                await device.does(new Date(now), () => perform(play, one.step, clock));
                for (const id of play.erased) known.get(device)?.add(id);
              } else if (one.kind === 'write') {
                files.push(await device.file(new Date(now)));
                for (const id of known.get(device) ?? []) erased.add(id);
              } else if (one.kind === 'read') {
                const file = files.length > 0 ? files[one.which % files.length] : undefined;
                if (file) await device.takes(new Date(now), file);
              } else {
                await device.startsAnew(new Date(now));
                // Whatever had not been sent is lost with the profile, including whom it was about.
                known.set(device, new Set());
              }
            }
            for (const some of known.values()) for (const id of some) erased.add(id);
            now += 40 * DAY;
            for (const device of devices) device.skew = 0;
            vi.setSystemTime(now);
            // Every file there ever was arrives again, the oldest last.
            for (const file of files.toReversed())
              for (const device of devices) await device.takes(new Date(now), file);
            await meet(devices, new Date(now));
            const [first, ...others] = await Promise.all(devices.map((device) => device.list()));
            for (const other of others) expect(other).toEqual(first);
            for (const { db } of devices) {
              expect(await checkDatabase(db, toDay(new Date(now)), { erased: [...erased] })).toEqual([]);
            }
            for (const device of devices) await device.end();
          },
        ),
        {
          numRuns: RUNS,
          endOnFailure: process.env.SYNC_SHRINK === undefined,
          seed: Number(process.env.SYNC_SEED ?? Date.now() % 1_000_000),
          ...(process.env.SYNC_PATH && { path: process.env.SYNC_PATH }),
        },
      );
    } finally {
      vi.useRealTimers();
    }
  },
  TIMEOUT,
);

test(
  'no edit loses against one that preceded it',
  async () => {
    const edit = fc.record({
      on: fc.nat({ max: 2 }),
      field: fc.constantFrom('notes' as const, 'work' as const, 'metAt' as const),
      pause: fc.constantFrom(5, 60_000, DAY),
      reads: fc.option(fc.nat({ max: 20 }), { nil: null }),
      writes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant([0, 0, 0]), fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -4, max: 4 })))),
        fc.array(edit, { minLength: 3, maxLength: 20 }),
        async (skews, edits) => {
          const devices = skews.map((days) => Object.assign(new Device(), { skew: days * DAY }));
          let now = NOW.getTime();
          const [a] = devices as [Device];
          const { id } = await a.does(new Date(now), () =>
            saved(a.db, { name: 'Lena' }, a.clock(new Date(now))),
          );
          await meet(devices, new Date(now));
          /** For each edit, all edits before it; for each device and file, all the edits it knows. */
          const after = new Map<string, Set<string>>();
          const knows = devices.map(() => new Set<string>());
          const files: { file: File; of: Set<string> }[] = [];
          for (const [number, { on, field, pause, reads, writes }] of edits.entries()) {
            now += pause;
            const device = devices[on] as Device;
            const known = knows[on] as Set<string>;
            const taken = reads === null || files.length === 0 ? undefined : files[reads % files.length];
            if (taken) {
              await device.takes(new Date(now), taken.file);
              for (const each of taken.of) known.add(each);
            }
            const name = `${field} ${number}`;
            await device.does(new Date(now), () =>
              changeContact(device.db, id, { [field]: name }, device.clock(new Date(now))),
            );
            after.set(name, new Set(known));
            known.add(name);
            if (writes) files.push({ file: await device.file(new Date(now)), of: new Set(known) });
          }
          await meet(devices, new Date(now + 1));
          const contact = await a.db.contacts.get(id);
          for (const field of ['notes', 'work', 'metAt'] as const) {
            const value = contact?.[field] ?? '';
            const beaten = [...after].filter(([name, before]) => name.startsWith(field) && before.has(value));
            expect(beaten, `${field}: ${value} stands, and these came after it`).toEqual([]);
            const last = [...after.keys()].findLast((name) => name.startsWith(field)) ?? '';
            if (skews.every((skew) => skew === 0))
              expect(value, 'with clocks that are right, the latest').toBe(last);
            if (value === '') expect([...after.keys()].filter((name) => name.startsWith(field))).toEqual([]);
          }
          for (const device of devices) await device.end();
        },
      ),
      { numRuns: RUNS * 2 },
    );
  },
  TIMEOUT,
);
