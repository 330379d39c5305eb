import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteChange, noteCopy, readCopyState } from '../../../utils/copies/state';

const DAY = '2026-11-29';
const made = { kind: 'day', day: DAY, time: '10:00', key: null, sum: 's', name: 'n' } as const;

beforeEach(() => fakeBrowser.reset());

test('an empty list is not copied: the day’s copy is made once there is somebody', async () => {
  await noteChange();
  await noteCopy({ inside: null, outside: 'none' }, DAY);
  expect(await readCopyState()).toMatchObject({ day: '', changed: false, failed: false });
  expect(await noteChange()).toMatchObject({ isNews: true, state: { day: '', changed: true } });
  await noteCopy({ inside: made, outside: 'none' }, DAY);
  expect(await readCopyState()).toMatchObject({ day: DAY, changed: false });
});

test('after a failed copy the change is still to be copied', async () => {
  await noteChange();
  await noteCopy('failed', DAY);
  expect(await readCopyState()).toMatchObject({ day: '', changed: true, failed: true });
});
