import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { joinFolder, rekeyList, syncFolder, takeFolderKey } from '../../../utils/sync/folder';
import { beginList } from '../../../utils/sync/session';
import { saved } from '../database/testing';
import { Device, NOW } from './devices';
import { KEYS, later, PASSPHRASE } from './keys';
import { MemoryFolder } from './memory-folder';
import { selfOf } from './shared';

/** `KEY_RUNS=300` for more runs. */
const RUNS = Number(process.env.KEY_RUNS ?? 8);
const TIMEOUT = 60_000 + RUNS * 15_000;

/** What happens to one of three devices, each with its own copy of the folder. */
const event = fc.record({
  on: fc.nat({ max: 2 }),
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant('edit' as const) },
    { weight: 5, arbitrary: fc.constant('look' as const) },
    { weight: 5, arbitrary: fc.constant('carry' as const) },
    { weight: 2, arbitrary: fc.constant('passphrase' as const) },
    { weight: 2, arbitrary: fc.constant('key' as const) },
    { weight: 2, arbitrary: fc.constant('enter' as const) },
    { weight: 1, arbitrary: fc.constant('remove' as const) },
  ),
  to: fc.nat({ max: 2 }),
});

/** A device, and the folder as it has arrived there. */
interface Place {
  device: Device;
  folder: MemoryFolder;
  /** The files that were there at the last carrying; one that is missing since has been deleted. */
  carried: Set<string>;
}

/** Merges two copies of the folder as a sync client does: a file deleted in one is deleted in both. */
function carry(one: Place, other: Place, gone: Set<string>): void {
  for (const { folder, carried } of [one, other]) {
    for (const path of carried) if (!folder.files.has(path)) gone.add(path);
    for (const path of folder.files.keys()) if (!carried.has(path)) gone.delete(path);
  }
  const all = new Map([...one.folder.files, ...other.folder.files]);
  for (const place of [one, other]) {
    for (const [path, file] of all)
      if (gone.has(path)) place.folder.files.delete(path);
      else place.folder.files.set(path, file);
    place.carried = new Set(place.folder.files.keys());
  }
}

/** Enters the new key's passphrase, whichever it is, as a mentor who has chosen all of them could. */
async function enter(
  { device, folder }: Place,
  passphrases: readonly string[],
  minute: number,
): Promise<void> {
  for (const passphrase of passphrases.toReversed()) {
    const taken = await takeFolderKey(device, { folder: folder.handle, passphrase }, KEYS, later(minute));
    if (taken?.ok) return;
  }
}

test(
  'whatever passphrases and keys change where, and in whatever order files are carried, no remaining device loses an edit',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 8, maxLength: 30 }), async (events) => {
        const devices = [new Device(), new Device(), new Device()];
        const [first] = devices as [Device];
        const people = await first.does(NOW, async () => [
          await saved(first.db, { name: 'Lena' }),
          await saved(first.db, { name: 'Amir' }),
          await saved(first.db, { name: 'Noor' }),
        ]);
        await beginList(first, { name: '0', passphrase: PASSPHRASE }, KEYS, NOW);
        const shared = new MemoryFolder();
        await syncFolder(first, shared.handle, NOW);
        const given = { folder: shared.handle, passphrase: PASSPHRASE };
        for (const [at, device] of devices.entries())
          if (at > 0) await joinFolder(device, { ...given, name: String(at) }, KEYS, later(1));
        for (const device of devices) await syncFolder(device, shared.handle, later(2));
        const places = devices.map((device): Place => {
          const folder = new MemoryFolder();
          for (const [path, file] of shared.files) folder.files.set(path, file);
          return { device, folder, carried: new Set(folder.files.keys()) };
        });
        const passphrases = [PASSPHRASE];
        const gone = new Set<string>();
        const latest = new Map<number, string>();
        let minute = 3;
        for (const { on, kind, to } of events) {
          minute += 1;
          const place = places[on] as Place;
          const { device, folder } = place;
          if (kind === 'edit') {
            // Each device writes about a person of its own, so no device overwrites what another has written.
            const notes = `edit ${minute}`;
            const id = people[on]?.id ?? '';
            await device.does(later(minute), () => changeContact(device.db, id, { notes }, later(minute)));
            latest.set(on, notes);
          } else if (kind === 'look') await syncFolder(device, folder.handle, later(minute));
          else if (kind === 'carry') carry(place, places[to] as Place, gone);
          else if (kind === 'enter') await enter(place, passphrases, minute);
          else {
            const passphrase = `passphrase number ${minute}`;
            const other = (places[to] as Place).device;
            const remove = kind === 'remove' && to !== on ? [(await selfOf(other)).device] : undefined;
            const asked = { passphrase, isNew: kind !== 'passphrase', remove, folder: folder.handle };
            await rekeyList(device, asked, KEYS, later(minute));
            passphrases.push(passphrase);
          }
        }
        for (let round = 0; round < 6; round += 1)
          for (const place of places) {
            minute += 1;
            for (const other of places) if (other !== place) carry(other, place, gone);
            await enter(place, passphrases, minute);
            await syncFolder(place.device, place.folder.handle, later(minute));
            for (const other of places) if (other !== place) carry(place, other, gone);
          }
        const lists = await Promise.all(devices.map((device) => device.list()));
        for (const list of lists) expect(list).toEqual(lists[0]);
        for (const [at, notes] of latest)
          expect((await first.db.contacts.get(people[at]?.id ?? ''))?.notes).toBe(notes);
        const selves = await Promise.all(devices.map(selfOf));
        expect(new Set(selves.map(({ identity }) => identity)).size).toBe(1);
        for (const { folder } of selves) expect(folder).toMatchObject({ problem: null });
        // Only one key is left, and nothing sealed with an earlier one.
        const paths = [...(places[0]?.folder.files.keys() ?? [])];
        expect(paths.filter((path) => path.startsWith('keys/'))).toHaveLength(1);
        const epochs = new Set(paths.flatMap((path) => /\/(\d+)-(?:base-)?\d+-/.exec(path)?.[1] ?? []));
        expect([...epochs]).toEqual([String(selves[0]?.epoch)]);
      }),
      {
        numRuns: RUNS,
        includeErrorInReport: true,
        seed: Number(process.env.KEY_SEED ?? Date.now() % 1_000_000),
        endOnFailure: process.env.KEY_SHRINK === undefined,
      },
    );
  },
  TIMEOUT,
);
