import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syncFolder } from '../../../utils/sync/folder';
import { type Area, mirrorOwn } from '../../../utils/sync/own';
import type { Device } from './devices';
import { later } from './keys';
import { twoDevices } from './shared';

/** A test's `storage.local`. */
class Stored implements Area {
  all: Record<string, unknown> = {};
  /** The browser quits right after the next write, which is completed. */
  endsNext = false;
  get = async () => structuredClone(this.all);
  set = async (values: Record<string, unknown>) => {
    Object.assign(this.all, structuredClone(values));
    this.#end();
  };
  remove = async (keys: string[]) => {
    for (const key of keys) delete this.all[key];
    this.#end();
  };
  #end() {
    if (!this.endsNext) return;
    this.endsNext = false;
    throw new Error('The browser was ended');
  }
}

const RULE = {
  guideId: 'facebook/private-message',
  stepId: 'open',
  rule: { css: 'nav a[href]' },
  name: 'Message',
  taughtAt: '2026-11-20T10:00:00.000Z',
};
const rule = (id: string, name = 'Message') => ({ ...RULE, id, name });

async function two() {
  const { a, b, folder } = await twoDevices();
  const stored = new Map([
    [a, new Stored()],
    [b, new Stored()],
  ]);
  let minute = 5;
  const look = async (...devices: Device[]) => {
    for (const device of devices) {
      const area = stored.get(device) as Stored;
      minute += 1;
      await mirrorOwn(device.sync, area, later(minute));
      await syncFolder(device, folder.handle, later(minute));
      await mirrorOwn(device.sync, area, later(minute));
    }
  };
  return { a, b, look, on: (device: Device) => stored.get(device) as Stored };
}

test('what the guides were taught reaches the other device, and disappears there when it is forgotten', async () => {
  const { a, b, look, on } = await two();
  on(a).all = { 'taught-rule-1': rule('1'), settings: { language: 'de' }, devices: 'x' };
  on(b).all = { 'guide-practised-facebook/private-message': '2026-11-21T10:00:00.000Z' };
  await look(a, b, a);
  expect(on(b).all['taught-rule-1']).toEqual(rule('1'));
  expect(Object.keys(on(b).all).sort()).toEqual([
    'guide-practised-facebook/private-message',
    'taught-rule-1',
  ]);
  expect(on(a).all['guide-practised-facebook/private-message']).toBe('2026-11-21T10:00:00.000Z');
  on(b).all = {};
  await look(b, a);
  expect(Object.keys(on(a).all).sort()).toEqual(['devices', 'settings']);
});

test('what this version cannot read, or does not sync, is not written here', async () => {
  const { a, b, look, on } = await two();
  await look(a, b);
  const at = '2026-11-22T10:00:00Z';
  await a.sync.own.bulkPut([
    { id: 'taught-rule-9', value: { strange: true }, updatedAt: at, seen: '' },
    { id: 'settings', value: { language: 'de' }, updatedAt: at, seen: '' },
    { id: 'taught-rule-1', value: rule('1'), updatedAt: at, seen: '' },
  ]);
  await a.sync.touched.put({ id: 'list', at, fields: {} });
  on(a).all = { 'taught-rule-1': rule('1') };
  await look(a, b);
  expect(on(b).all).toEqual({ 'taught-rule-1': rule('1') });
});

const KEYS = ['taught-rule-1', 'taught-rule-2'] as const;

test('whatever the order of changes and syncs, and wherever the browser is killed, both end up with the same', async () => {
  const step = fc.record({
    on: fc.boolean(),
    kind: fc.constantFrom('set', 'remove', 'look', 'end'),
    key: fc.constantFrom(...KEYS),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      const { a, b, look, on } = await two();
      let count = 0;
      for (const { on: isFirst, kind, key } of steps) {
        const device = isFirst ? a : b;
        const area = on(device);
        if (kind === 'set') {
          count += 1;
          area.all[key] = rule(key, `name ${count}`);
        } else if (kind === 'remove') delete area.all[key];
        else {
          area.endsNext = kind === 'end';
          await look(device).catch(() => undefined);
          area.endsNext = false;
        }
      }
      await look(a, b, a, b);
      expect(on(b).all).toEqual(on(a).all);
    }),
    { numRuns: Number(process.env.OWN_RUNS ?? 15) },
  );
}, 300_000);
