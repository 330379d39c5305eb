import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guideRecords, recordPractice, recordProgress, watchRecords } from '../../../utils/guides/records';

const ID = 'facebook/become-a-mentor';
const NOW = new Date('2026-11-22T09:30:00.000Z');

beforeEach(() => fakeBrowser.reset());

test('the step is stored until the guide is finished, then the day', async () => {
  await recordProgress(ID, { index: 0, finished: false }, NOW);
  expect(await guideRecords()).toEqual({});
  await recordProgress(ID, { index: 2, finished: false }, NOW);
  expect(await guideRecords()).toEqual({ [ID]: { leftAt: 2 } });
  await recordProgress(ID, { index: 5, finished: true }, NOW);
  expect(await guideRecords()).toEqual({ [ID]: { finishedAt: NOW.toISOString() } });
});

test('a finished guide stays finished when it is started again', async () => {
  await recordProgress(ID, { index: 5, finished: true }, NOW);
  await recordPractice(ID, NOW);
  await recordProgress(ID, { index: 1, finished: false }, new Date('2026-12-01T00:00:00.000Z'));
  expect(await guideRecords()).toEqual({
    [ID]: { finishedAt: NOW.toISOString(), practisedAt: NOW.toISOString(), leftAt: 1 },
  });
});

test('finished in one tab, it is not left in another; a step kept by an older version counts', async () => {
  await recordProgress(ID, { index: 2, finished: false }, new Date('2026-11-21T00:00:00.000Z'));
  await fakeBrowser.storage.local.set({ [`guide-finished-${ID}`]: NOW.toISOString() });
  expect(await guideRecords()).toEqual({ [ID]: { finishedAt: NOW.toISOString() } });
  await fakeBrowser.storage.local.set({ 'guide-left-facebook/write-a-first-message': 3 });
  expect((await guideRecords())['facebook/write-a-first-message']).toEqual({ leftAt: 3 });
});

test('finishing is one change: no view can see a finished guide as left', async () => {
  await recordProgress(ID, { index: 2, finished: false }, NOW);
  const seen: unknown[] = [];
  const stop = watchRecords(() => void guideRecords().then((records) => seen.push(records[ID])));
  await recordProgress(ID, { index: 5, finished: true }, NOW);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen).toEqual([{ finishedAt: NOW.toISOString() }]);
  stop();
});

test('a guide continues even if nothing can be stored', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  await recordProgress(ID, { index: 2, finished: false }, NOW);
  await recordPractice(ID, NOW);
  vi.restoreAllMocks();
  expect(await guideRecords()).toEqual({});
});

test('views are told of a change, and of no other', async () => {
  const heard = vi.fn();
  const stop = watchRecords(heard);
  await fakeBrowser.storage.local.set({ settings: {} });
  expect(heard).not.toHaveBeenCalled();
  await recordPractice(ID, NOW);
  expect(heard).toHaveBeenCalledOnce();
  stop();
});
