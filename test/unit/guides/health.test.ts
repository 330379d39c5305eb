import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../../../utils/ground/days';
import {
  clearHealth,
  countStep,
  guideHealth,
  healthFile,
  LAYOUTS,
  pageKind,
  UNKNOWN_PAGE,
} from '../../../utils/guides/health';

const GUIDE = 'facebook/become-a-mentor';
const KEY = `guide-health-${GUIDE}`;
const GERMAN = { language: 'de', layout: 'groups-in-menu' };

beforeEach(() => {
  fakeBrowser.reset();
});

test('counts per step, language and layout', async () => {
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'found');
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'found');
  await countStep(
    { guideId: GUIDE, step: 'open-groups' },
    { ...GERMAN, language: 'fr' },
    'notFound',
    'no-groups',
  );
  await countStep({ guideId: GUIDE, step: 'open-groups' }, { ...GERMAN, language: 'fr' }, 'notFound');
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'taught');
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'givenUp');
  expect((await guideHealth())[GUIDE]).toEqual([
    {
      step: 'open-groups',
      language: 'fr',
      layout: 'groups-in-menu',
      found: 0,
      notFound: { 'no-groups': 1, unknown: 1 },
      taught: 0,
      givenUp: 0,
    },
    { step: 'open-groups', ...GERMAN, found: 2, notFound: {}, taught: 1, givenUp: 1 },
  ]);
});

test('nothing of a page is stored except a known language and layout', () => {
  expect(pageKind('facebook', { language: 'de-DE', layout: 'groups-in-menu' })).toEqual(GERMAN);
  expect(pageKind('linkedin', { language: 'EN', layout: 'new' })).toEqual({ language: 'en', layout: 'new' });
  expect(
    pageKind('linkedin', { language: 'Lena Krämer', layout: 'https://www.linkedin.com/in/lena' }),
  ).toEqual(UNKNOWN_PAGE);
  expect(pageKind('facebook', { language: 7, layout: LAYOUTS })).toEqual(UNKNOWN_PAGE);
  expect(pageKind('facebook', undefined)).toEqual(UNKNOWN_PAGE);
});

test('invalid values are left out; the rest counts, and counting continues', async () => {
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'found');
  const good = (await guideHealth())[GUIDE] ?? [];
  const bad = [
    null,
    { ...good[0], found: -1 },
    { ...good[0], found: 1e9 },
    { ...good[0], step: 'Lena Krämer' },
    { ...good[0], notFound: { 'https://x.example': 1 } },
    { ...good[0], language: 'https' },
  ];
  await fakeBrowser.storage.local.set({ [KEY]: [...bad, ...good], 'guide-health-x': 'nonsense' });
  expect(await guideHealth()).toEqual({ [GUIDE]: good });
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'found');
  expect((await guideHealth())[GUIDE]).toEqual([{ ...good[0], found: 2 }]);
});

test('stays small, and never blocks a guide', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => ({
    step: `step-${at}`,
    ...GERMAN,
    found: 99_999,
    notFound: {},
    taught: 0,
    givenUp: 0,
  }));
  await fakeBrowser.storage.local.set({ [KEY]: rows });
  await countStep({ guideId: GUIDE, step: 'one-more' }, GERMAN, 'found');
  await countStep({ guideId: GUIDE, step: 'step-3' }, GERMAN, 'found');
  const kept = (await guideHealth())[GUIDE] ?? [];
  expect(kept).toHaveLength(200);
  expect(kept.find(({ step }) => step === 'step-3')?.found).toBe(99_999);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  await expect(countStep({ guideId: GUIDE, step: 'step-4' }, GERMAN, 'taught')).resolves.toBeUndefined();
});

test('is cleared and restored', async () => {
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'found');
  await fakeBrowser.storage.local.set({ other: 1 });
  const undo = await clearHealth();
  expect(await guideHealth()).toEqual({});
  expect(await fakeBrowser.storage.local.get('other')).toEqual({ other: 1 });
  await undo();
  expect((await guideHealth())[GUIDE]).toHaveLength(1);
});

test('the file says what was counted and on which day, but no time', async () => {
  await countStep({ guideId: GUIDE, step: 'open-groups' }, GERMAN, 'found');
  const file = JSON.parse(healthFile(await guideHealth(), '2026-11-29' as Day, '1.2.3'));
  expect(file).toEqual({
    format: 'mentor-trail-guide-health',
    version: 1,
    made: '2026-11-29',
    program: '1.2.3',
    guides: [
      {
        guide: GUIDE,
        steps: [{ step: 'open-groups', ...GERMAN, found: 1, notFound: {}, taught: 0, givenUp: 0 }],
      },
    ],
  });
});
