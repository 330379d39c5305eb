import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asPackGuide } from '../../../../utils/guides/packs/merge';
import {
  currentGuides,
  guidesWithPacks,
  guideWithPacks,
  installedPacks,
  installPack,
  lessonsFor,
  outdatedPacks,
  removePack,
} from '../../../../utils/guides/packs/store';
import type { Pack } from '../../../../utils/guides/packs/types';
import { GUIDES } from '../../../../utils/guides/registry';
import { writeRun } from '../../../../utils/guides/session/runs';
import { writeScript } from '../../../../utils/guides/session/script';
import { scriptFor, setAsideLessons } from '../../../../utils/guides/session/session';
import {
  bringBack,
  isAtRest,
  MOST_A_STEP,
  MOST_KEPT,
  taughtRules,
  teach,
} from '../../../../utils/guides/taught';
import { loadGuideTexts } from '../../../../utils/language/catalogues';
import { changeSettings } from '../../../../utils/settings/settings';
import { NEW_GUIDE, VALID } from './valid';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const LESSON = VALID.taught[0];
if (!LESSON) throw new Error('no lesson');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

describe('what the mentor has taught for one step', () => {
  const { guideId, stepId } = LESSON;
  const show = (at: number, step = stepId) =>
    teach({ guideId, stepId: step, rule: { css: `nav button[name="b${at}"]` }, name: '' }, NOW);

  test('uses the newest eight; older ones are inactive, and can be used again', async () => {
    await show(0, 'another-step');
    for (let at = 1; at <= MOST_A_STEP + 2; at += 1) await show(at);
    const lessons = await lessonsFor(guideId);
    expect(lessons[stepId]?.map(({ css }) => css)).toEqual(
      Array.from({ length: MOST_A_STEP }, (_, at) => `nav button[name="b${MOST_A_STEP + 2 - at}"]`),
    );
    expect(lessons['another-step']).toHaveLength(1);
    const rules = await taughtRules();
    expect(rules).toHaveLength(MOST_A_STEP + 3);
    const resting = rules.filter((each) => isAtRest(each, rules));
    expect(resting.map(({ rule }) => rule.css)).toEqual([2, 1].map((at) => `nav button[name="b${at}"]`));

    const first = async () => (await lessonsFor(guideId))[stepId]?.[0]?.css;
    const [, oldest] = resting;
    if (!oldest) throw new Error('none rests');
    const undo = await bringBack(oldest, NOW);
    expect(await first()).toBe('nav button[name="b1"]');
    expect(await taughtRules()).toHaveLength(MOST_A_STEP + 3);
    await undo();
    expect(await taughtRules()).toEqual(rules);
  });

  test('is never dropped for something else: if very many are stored, the next one is refused', async () => {
    for (let at = 1; at <= MOST_KEPT; at += 1) expect(await show(at)).not.toBeNull();
    const rules = await taughtRules();
    expect(await show(MOST_KEPT + 1)).toBeNull();
    expect(await taughtRules()).toEqual(rules);
    expect(await show(3)).not.toBeNull();
    expect(await taughtRules()).toHaveLength(MOST_KEPT);
  });

  test('says what will happen to the others before another one is stored', async () => {
    await writeRun(1, { guideId, place: 'page', index: 0, finished: false, tried: [] });
    const said = async () => (await scriptFor(1))?.keeping;
    for (let at = 1; at < MOST_A_STEP; at += 1) await show(at);
    expect(await said()).toEqual({});
    await show(MOST_A_STEP);
    expect((await said())?.[stepId]).toContain('the one from November 22, 2026 is set aside');
    for (let at = MOST_A_STEP; at <= MOST_KEPT; at += 1) await show(at);
    expect((await said())?.[stepId]).toContain(`There are already ${MOST_KEPT} places kept`);
  });

  test('is inactive once the mentor calls it wrong; using it again, and undoing that, restores it', async () => {
    await show(1);
    await show(2);
    await writeRun(1, { guideId, place: 'page', index: 0, finished: false, tried: [] });
    await setAsideLessons(1, stepId);
    expect(await lessonsFor(guideId)).toEqual({});
    const rules = await taughtRules();
    expect(rules.map((each) => isAtRest(each, rules))).toEqual([true, true]);
    // They do not count among the newest eight.
    for (let at = 3; at < 3 + MOST_A_STEP; at += 1) await show(at);
    expect((await lessonsFor(guideId))[stepId]).toHaveLength(MOST_A_STEP);

    const [wrong] = rules;
    if (!wrong) throw new Error('none is left');
    const before = await taughtRules();
    const undo = await bringBack(wrong, NOW);
    expect((await lessonsFor(guideId))[stepId]?.[0]).toEqual(wrong.rule);
    await undo();
    expect(await taughtRules()).toEqual(before);
  });

  test('taught again is one rule, and the first to be tried', async () => {
    await show(1);
    await show(2);
    await show(1);
    expect((await taughtRules()).map(({ rule }) => rule.css)).toEqual([
      'nav button[name="b1"]',
      'nav button[name="b2"]',
    ]);
  });

  test('and what packs add is limited as well', async () => {
    await show(1);
    for (let pack = 0; pack < 4; pack += 1) {
      const taught = Array.from({ length: 6 }, () => LESSON);
      await installPack({ ...VALID, guides: [], taught }, NOW);
    }
    const all = (await lessonsFor(guideId))[stepId] ?? [];
    expect(all).toHaveLength(2 * MOST_A_STEP);
    expect(all[0]?.css).toBe('nav button[name="b1"]');
  });
});

const ids = async () => (await guidesWithPacks()).map(({ id }) => id);
const OWN_IDS = GUIDES.map(({ id }) => id);

describe('a pack in use', () => {
  test('adds its guides until it is removed, and comes back on undo', async () => {
    expect(await ids()).toEqual(OWN_IDS);
    const { installed, undo } = await installPack(VALID, NOW);
    expect(await ids()).toEqual([...OWN_IDS, NEW_GUIDE.id]);
    expect(await installedPacks()).toEqual([
      { id: installed.id, pack: VALID, installedAt: NOW.toISOString() },
    ]);
    const bringBack = await removePack(installed.id);
    expect(await ids()).toEqual(OWN_IDS);
    await bringBack();
    await bringBack();
    expect(await ids()).toEqual([...OWN_IDS, NEW_GUIDE.id]);
    await undo();
    await undo();
    expect(await ids()).toEqual(OWN_IDS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('replaces a guide of the program until it is removed', async () => {
    const own = GUIDES.find(({ id }) => id === 'facebook/find-a-fitting-group');
    if (!own) throw new Error('gone');
    const pack: Pack = { ...VALID, guides: [{ ...asPackGuide(own), fits: ['/mended'] }], taught: [] };
    const { undo } = await installPack(pack, NOW);
    expect(await guideWithPacks(own.id)).toMatchObject({ fits: ['/mended'] });
    await undo();
    expect(await guideWithPacks(own.id)).toEqual(own);
  });

  test('adds its lessons after the mentor’s own, and removes only its own', async () => {
    const mine = { css: 'nav button', words: { de: ['Meins'] } };
    const { guideId, stepId, rule } = LESSON;
    await teach({ guideId, stepId, rule: mine, name: 'Meins' }, NOW);
    const { installed } = await installPack(VALID, NOW);
    expect(await lessonsFor(guideId)).toEqual({ [stepId]: [mine, rule] });
    expect(await lessonsFor('facebook/other')).toEqual({});
    expect((await currentGuides()).lessons).toMatchObject([{ rule: mine }, LESSON]);
    await removePack(installed.id);
    expect(await lessonsFor(guideId)).toEqual({ [stepId]: [mine] });
  });

  test('that a later version of the program no longer understands is skipped and listed', async () => {
    const { installed } = await installPack(VALID, NOW);
    const key = `guide-pack-${installed.id}`;
    await fakeBrowser.storage.local.set({ [key]: { ...installed, pack: { ...VALID, old: true } } });
    expect(await ids()).toEqual(OWN_IDS);
    expect(await installedPacks()).toEqual([]);
    expect(await outdatedPacks()).toMatchObject([{ id: installed.id }]);
    await removePack(installed.id);
    expect(await outdatedPacks()).toEqual([]);
  });
});

describe('a browser that refuses', () => {
  test.each([
    [new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
    [new DOMException('full', 'QuotaExceededError'), 'full'],
    [new Error('An unexpected error occurred'), 'unknown'],
  ])('%s', async (error, reason) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
    await expect(installPack(VALID, NOW)).rejects.toMatchObject({ name: 'StorageFailure', reason });
    expect(await installedPacks()).toEqual([]);
  });
});

describe('a guide from a pack, as the overlay gets it', () => {
  const run = { guideId: NEW_GUIDE.id, place: 'page', index: 0, finished: false, tried: [] } as const;

  test.each(['en', 'de'] as const)(
    'uses its own sentences in %s, and the program’s for missing ones',
    async (language) => {
      await changeSettings({ language });
      await installPack(VALID, NOW);
      await writeRun(7, { ...run, tried: [] });
      const script = await scriptFor(7);
      const texts = NEW_GUIDE.texts?.[language];
      expect(script).toMatchObject({
        title: texts?.title,
        finished: texts?.finished,
        rules: { domain: 'facebook.com', steps: [{ id: 'first' }, { id: 'second' }] },
      });
      expect(script?.steps).toEqual(texts?.steps);
      expect(script?.outcomes['not-here']).toEqual(texts?.outcomes['not-here']);
      const t = await loadGuideTexts(language);
      expect(script?.outcomes['logged-out']?.title).toBe(t('outcome-facebook-logged-out.title'));
      expect(script?.rules.redirectors).toContain('/l.php');
    },
  );

  test('the site’s domain and redirects are the program’s, for every guide', async () => {
    await installPack(VALID, NOW);
    const t = await loadGuideTexts('en');
    for (const guide of await guidesWithPacks()) {
      const { rules } = writeScript(guide, { ...run, guideId: guide.id, tried: [] }, {}, t);
      expect(rules.domain).toBe(guide.id.startsWith('facebook/') ? 'facebook.com' : 'linkedin.com');
      expect(rules.redirectors.length).toBeGreaterThan(3);
    }
  });
});
