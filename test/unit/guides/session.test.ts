import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guideHealth } from '../../../utils/guides/health';
import { guideRecords } from '../../../utils/guides/records';
import { runningGuide } from '../../../utils/guides/session/runs';
import {
  bringPick,
  clearLeftovers,
  endGuide,
  guideBeside,
  keepLesson,
  keepProgress,
  keepView,
  moveBeside,
  openGuide,
  resumeAfterLoad,
  scriptAtHand,
  scriptFor,
  setAsideLessons,
  startGuide,
  startPending,
} from '../../../utils/guides/session/session';
import { takeConsentBack } from '../../../utils/settings/consent';
import { chooseGuidePlace } from '../../../utils/settings/guide-places';
import { changeSettings } from '../../../utils/settings/settings';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const GUIDE = 'facebook/become-a-mentor';
/** Three of its steps can only be confirmed by the mentor. */
const TOLD = 'facebook/mentoring-without-the-feature';
const LINKEDIN_GUIDE = 'linkedin/write-a-first-message';

/** What a browser does and the fake one does not: access, injection, messages to tabs. */
const executeScript = vi.fn(async (_injection: { target: { tabId: number }; files?: string[] }) => [{}]);
const toTab = vi.fn();
let access = true;
const setBadgeText = vi.fn(async (_badge: { tabId?: number; text: string | null }) => undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  await takeConsentBack('linkedin');
  executeScript.mockReset();
  executeScript.mockResolvedValue([{}]);
  toTab.mockReset();
  access = true;
  Object.assign(fakeBrowser, {
    action: { setBadgeText },
    scripting: { executeScript },
    permissions: { contains: async () => access },
    tabs: {
      get: async (id: number) => {
        const tab = {
          1: 'https://www.facebook.com/',
          2: 'https://www.linkedin.com/feed/',
          3: 'https://example.org/',
        };
        const url = tab[id as keyof typeof tab];
        if (!url) throw new Error('no such tab');
        return { id, url };
      },
    },
    i18n: { getUILanguage: () => 'de-DE' },
  });
  // The messaging library uses `chrome` itself.
  vi.stubGlobal('chrome', {
    tabs: {
      sendMessage: (tabId: number, message: unknown, _options: unknown, done: (answer: unknown) => void) => {
        toTab(tabId, message);
        done({ res: undefined });
      },
    },
    runtime: {},
  });
});

const injectedInto = () =>
  executeScript.mock.calls.filter(([{ files }]) => files).map(([{ target }]) => target.tabId);

test('the script for pointing something out is only added where a guide is drawn', async () => {
  const files = () => executeScript.mock.calls.flatMap(([injection]) => injection.files ?? []);
  await bringPick(1);
  expect(files()).toEqual([]);
  await startGuide(1, GUIDE);
  await bringPick(2);
  expect(files()).toEqual(['/guide-overlay.js']);
  await bringPick(1);
  expect(files()).toEqual(['/guide-overlay.js', '/guide-pick.js']);
  await moveBeside(1);
  executeScript.mockClear();
  await bringPick(1);
  expect(files()).toEqual([]);
});

describe('starting a guide', () => {
  test('puts the overlay into that tab and no other', async () => {
    expect(await startGuide(1, GUIDE)).toEqual({ started: true });
    expect(injectedInto()).toEqual([1]);
    expect(await runningGuide(1)).toBe(GUIDE);
    expect(await runningGuide(2)).toBeNull();
  });

  test('what the overlay will ask for is written during injection; if the guide ends meanwhile, there is nothing', async () => {
    const asked: (string | undefined)[] = [];
    executeScript.mockImplementation(async ({ files }) => {
      if (files) asked.push((await scriptAtHand(1))?.place);
      return [{}];
    });
    await startGuide(1, GUIDE);
    executeScript.mockImplementation(async ({ files }) => {
      if (!files) return [{}];
      await new Promise((resolve) => setTimeout(resolve, 20));
      await endGuide(1);
      asked.push((await scriptAtHand(1))?.place);
      return [{}];
    });
    await startGuide(1, GUIDE);
    expect(asked).toEqual(['page', undefined]);
  });

  test('on another site, in a closed tab or with an unknown guide nothing is injected', async () => {
    expect(await startGuide(3, GUIDE)).toEqual({ started: false, reason: 'wrong-site' });
    expect(await startGuide(9, GUIDE)).toEqual({ started: false, reason: 'unreachable' });
    expect(await startGuide(1, 'facebook/no-such-guide')).toEqual({ started: false, reason: 'unreachable' });
    expect(injectedInto()).toEqual([]);
    expect(await scriptFor(1)).toBeNull();
  });

  test('on a page that cannot be injected into leaves no run behind', async () => {
    executeScript.mockRejectedValue(new Error('error page'));
    expect(await startGuide(1, GUIDE)).toEqual({ started: false, reason: 'unreachable' });
    expect(await runningGuide(1)).toBeNull();
  });

  test('without access asks for it, and starts by itself once it is granted', async () => {
    access = false;
    expect(await startGuide(1, GUIDE)).toEqual({
      started: false,
      reason: 'needs-access',
      origins: ['https://*.facebook.com/*'],
    });
    expect(injectedInto()).toEqual([]);
    access = true;
    await startPending();
    expect(injectedInto()).toEqual([1]);
    await startPending();
    expect(injectedInto()).toEqual([1]);
  });

  test('on LinkedIn first asks where to show the steps, and remembers the answer', async () => {
    expect(await startGuide(2, LINKEDIN_GUIDE)).toEqual({
      started: false,
      reason: 'needs-choice',
      site: 'linkedin',
    });
    expect(injectedInto()).toEqual([]);
    await chooseGuidePlace('linkedin', 'beside', NOW);
    expect(await startGuide(2, LINKEDIN_GUIDE)).toEqual({ started: true });
    expect((await scriptFor(2))?.place).toBe('beside');
  });
});

describe('on LinkedIn’s own pages', () => {
  const asked = { started: false, reason: 'needs-choice', site: 'linkedin' };

  test('nothing is shown because of a stored value alone, whoever has stored it', async () => {
    await changeSettings({ guidePlaces: { linkedin: 'page' } });
    expect(await startGuide(2, LINKEDIN_GUIDE)).toEqual(asked);
    expect(injectedInto()).toEqual([]);
    await chooseGuidePlace('linkedin', 'page', NOW);
    expect(await startGuide(2, LINKEDIN_GUIDE)).toEqual({ started: true });
    expect((await scriptFor(2))?.place).toBe('page');
  });

  test.each(['beside', null] as const)('a withdrawn consent (%s) does not count', async (instead) => {
    await chooseGuidePlace('linkedin', 'page', NOW);
    await chooseGuidePlace('linkedin', instead, NOW);
    await changeSettings({ guidePlaces: { linkedin: 'page' } });
    expect(await startGuide(2, LINKEDIN_GUIDE)).toEqual(asked);
  });
});

test('where to show the steps is asked before access, as none of our views may be open after that', async () => {
  access = false;
  const needsAccess = { started: false, reason: 'needs-access', origins: expect.any(Array) };
  expect(await startGuide(2, LINKEDIN_GUIDE)).toMatchObject({ reason: 'needs-choice' });
  await chooseGuidePlace('linkedin', 'page', NOW);
  expect(await startGuide(2, LINKEDIN_GUIDE)).toEqual(needsAccess);
  access = true;
  await startPending();
  expect(injectedInto()).toEqual([2]);
});

describe('resuming after the browser was closed', () => {
  /** What a browser forgets when it is closed. */
  const closeBrowser = () => fakeBrowser.storage.session.clear();
  const asksNoMore = async (stepId: string) => {
    const step = (await scriptFor(1))?.rules.steps.find(({ id }) => id === stepId);
    return JSON.stringify(step?.done) === '{"all":[]}';
  };

  test('keeps what was confirmed, and leaves the rest to the page', async () => {
    await startGuide(1, TOLD);
    for (const index of [0, 1, 2, 3]) await keepProgress(1, { index, finished: false, tried: [] });
    await closeBrowser();
    expect(await scriptFor(1)).toBeNull();
    await startGuide(1, TOLD, true);
    expect((await scriptFor(1))?.run.index).toBe(0);
    expect(await asksNoMore('agree-on-rules')).toBe(true);
    expect(await asksNoMore('write-post')).toBe(false);
    // On another page an earlier step is due for a while. Confirmed steps stay confirmed, now and the next time.
    await keepProgress(1, { index: 1, finished: false, tried: [] });
    expect(await asksNoMore('agree-on-rules')).toBe(true);
    expect((await guideRecords())[TOLD]).toEqual({ leftAt: 3 });
    await closeBrowser();
    await startGuide(1, TOLD, true);
    expect(await asksNoMore('agree-on-rules')).toBe(true);
  });

  test('started afresh, it asks everything', async () => {
    await startGuide(1, TOLD);
    for (const index of [0, 3]) await keepProgress(1, { index, finished: false, tried: [] });
    await closeBrowser();
    await startGuide(1, TOLD);
    expect((await scriptFor(1))?.run.index).toBe(0);
    expect(await asksNoMore('agree-on-rules')).toBe(false);
  });

  test('a step that the page can show to be done is checked again', async () => {
    await startGuide(1, GUIDE);
    for (const index of [0, 3]) await keepProgress(1, { index, finished: false, tried: [] });
    await closeBrowser();
    await startGuide(1, GUIDE, true);
    const { rules } = (await scriptFor(1)) ?? {};
    await startGuide(1, GUIDE);
    expect(rules?.steps).toEqual((await scriptFor(1))?.rules.steps);
  });

  test('a confirmed step that the page shows to be undone does not count as done', async () => {
    await chooseGuidePlace('linkedin', 'page', NOW);
    await startGuide(2, 'linkedin/become-an-instructor');
    for (const index of [0, 3]) await keepProgress(2, { index, finished: false, tried: [] });
    const step = (await scriptFor(2))?.rules.steps[2];
    expect(step?.done).toEqual({ not: step?.undone });
  });

  test('it waits for access as well', async () => {
    await startGuide(1, TOLD);
    for (const index of [0, 3]) await keepProgress(1, { index, finished: false, tried: [] });
    await closeBrowser();
    access = false;
    await startGuide(1, TOLD, true);
    access = true;
    await startPending();
    expect(await asksNoMore('agree-on-rules')).toBe(true);
  });

  test('a guide that was only started, wherever the page then was, or finished, does not count as left', async () => {
    await startGuide(1, GUIDE);
    await keepProgress(1, { index: 4, finished: false, tried: [] });
    expect(await guideRecords()).toEqual({});
    await Promise.all([
      keepProgress(1, { index: 4, finished: false, tried: [] }),
      keepProgress(1, { index: 5, finished: true, tried: [] }),
    ]);
    expect(Object.keys((await guideRecords())[GUIDE] ?? {})).toEqual(['finishedAt']);
  });
});

describe('while it runs', () => {
  test('after a page load it comes back at the same step; other tabs are not touched', async () => {
    await startGuide(1, GUIDE);
    await keepProgress(1, { index: 2, finished: false, tried: ['111'] });
    await resumeAfterLoad(1);
    await resumeAfterLoad(2);
    expect(injectedInto()).toEqual([1, 1]);
    expect((await scriptFor(1))?.run).toEqual({ index: 2, finished: false, tried: ['111'] });
  });

  test('a click on a control is known on the next page, and only there', async () => {
    await startGuide(1, GUIDE);
    await keepProgress(1, { index: 2, finished: false, tried: [], pressed: true });
    expect((await scriptFor(1))?.run).toEqual({ index: 2, finished: false, tried: [], pressed: true });
    await keepProgress(1, { index: 3, finished: false, tried: [] });
    expect((await scriptFor(1))?.run).toEqual({ index: 3, finished: false, tried: [] });
  });

  test('once finished it does not come back', async () => {
    await startGuide(1, GUIDE);
    await keepProgress(1, { index: 5, finished: true, tried: [] });
    // Its last card is still shown, in the page or beside it.
    expect(await runningGuide(1)).toBe(GUIDE);
    await resumeAfterLoad(1);
    expect(injectedInto()).toEqual([1]);
    expect(await runningGuide(1)).toBeNull();
    expect(await scriptFor(1)).toBeNull();
  });

  test('its texts are in the mentor’s language', async () => {
    await startGuide(1, GUIDE);
    expect((await scriptFor(1))?.title).toBe('Mentor:in in einer Facebook-Gruppe werden');
    await changeSettings({ language: 'en' });
    expect((await scriptFor(1))?.title).toBe('Become a mentor in a Facebook group');
  });

  test('what the mentor teaches is in the next script; steps of other guides are not taught', async () => {
    await startGuide(1, GUIDE);
    const rule = { css: '[role=main] [role=tab]', words: { de: ['Begleitung'] } };
    await keepLesson(1, { stepId: 'open-mentorship', rule, name: 'Begleitung' });
    await keepLesson(1, { stepId: 'no-such-step', rule, name: '' });
    expect((await scriptFor(1))?.taught).toEqual({ 'open-mentorship': [rule] });
    await setAsideLessons(1, 'open-mentorship');
    expect((await scriptFor(1))?.taught).toEqual({});
  });

  test('a page that fights back gets a guide beside it', async () => {
    await startGuide(1, GUIDE);
    expect(await guideBeside(1)).toBeNull();
    await moveBeside(1);
    await keepView(1, { state: 'looking', index: 0 });
    expect(await guideBeside(1)).toMatchObject({
      script: { guideId: GUIDE, place: 'beside', ousted: true },
      view: { state: 'looking', index: 0 },
    });
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '!' });
    await endGuide(1);
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: null });
  });
});

describe('the end', () => {
  test('is final, whatever the page was reporting at that moment', async () => {
    await startGuide(1, GUIDE);
    const told = keepProgress(1, { index: 1, finished: false, tried: [] });
    await endGuide(1);
    await told;
    expect(await runningGuide(1)).toBeNull();

    await startGuide(1, GUIDE);
    await moveBeside(1);
    await Promise.all([keepView(1, { state: 'looking', index: 0 }), moveBeside(1), endGuide(1)]);
    const left = [await fakeBrowser.storage.session.get(null), await fakeBrowser.storage.local.get(null)];
    expect(left.flatMap(Object.keys).filter((key) => /in-tab/.test(key))).toEqual([]);
  });

  test('another guide in its place keeps the place', async () => {
    await startGuide(1, GUIDE);
    let told = Promise.resolve();
    executeScript.mockImplementationOnce(async () => {
      told = keepProgress(1, { index: 1, finished: false, tried: [] });
      return [{}];
    });
    await startGuide(1, TOLD);
    await told;
    expect(await runningGuide(1)).toBe(TOLD);
  });

  test('removes the overlay from that tab and forgets the run', async () => {
    await startGuide(1, GUIDE);
    await endGuide(1);
    expect(toTab).toHaveBeenLastCalledWith(1, expect.objectContaining({ type: 'leave' }));
    expect(await scriptFor(1)).toBeNull();
    await resumeAfterLoad(1);
    expect(injectedInto()).toEqual([1]);
  });

  test('after an update only tabs that had a guide are cleared, once', async () => {
    await startGuide(1, GUIDE);
    executeScript.mockClear();
    await clearLeftovers();
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1]);
    await clearLeftovers();
    expect(executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('a guide that opens its own site', () => {
  const created = vi.fn(async (_tab: { url: string }) => ({ id: 2 }));
  beforeEach(() => {
    created.mockClear();
    Object.assign(fakeBrowser.tabs, { create: created });
  });

  test('opens the site in a new tab, and its card comes with the page', async () => {
    await chooseGuidePlace('linkedin', 'page', new Date());
    executeScript.mockRejectedValueOnce(new Error('nothing there yet'));
    expect(await openGuide('linkedin/offer-mentoring-as-a-service')).toEqual({ started: true });
    expect(created.mock.calls).toEqual([[{ url: 'https://www.linkedin.com/in/me/' }]]);
    expect(await runningGuide(2)).toBe('linkedin/offer-mentoring-as-a-service');
    await resumeAfterLoad(2);
    expect(injectedInto()).toEqual([2, 2]);
  });

  test('opens nothing before it is known where to show the steps', async () => {
    expect(await openGuide(LINKEDIN_GUIDE)).toMatchObject({ started: false, reason: 'needs-choice' });
    expect(await openGuide('facebook/no-such-guide')).toEqual({ started: false, reason: 'unreachable' });
    expect(created).not.toHaveBeenCalled();
  });

  test('waits for access, and then opens only one tab, whoever learns of it first', async () => {
    access = false;
    expect(await openGuide(GUIDE, true)).toMatchObject({ started: false, reason: 'needs-access' });
    expect(created).not.toHaveBeenCalled();
    access = true;
    expect(await Promise.all([startPending(), startPending()])).toEqual([
      { started: true },
      { started: true },
    ]);
    expect(created).toHaveBeenCalledOnce();
    expect(await runningGuide(2)).toBe(GUIDE);
  });

  test('leaves no run behind if its tab is closed before the injection', async () => {
    created.mockResolvedValueOnce({ id: 9 });
    executeScript.mockRejectedValue(new Error('no such tab'));
    expect(await openGuide(GUIDE)).toEqual({ started: false, reason: 'unreachable' });
    expect(await runningGuide(9)).toBeNull();
    // A page that is still loading is different: its card comes with it.
    expect(await openGuide(GUIDE)).toEqual({ started: true });
    expect(await runningGuide(2)).toBe(GUIDE);
  });

  test('says so if the browser opens no tab', async () => {
    created.mockRejectedValueOnce(new Error('no window'));
    expect(await openGuide(GUIDE)).toEqual({ started: false, reason: 'unreachable' });
  });

  test('resumes where it was left', async () => {
    await fakeBrowser.storage.local.set({ [`guide-left-${TOLD}`]: 3 });
    await openGuide(TOLD, true);
    expect((await scriptFor(2))?.rules.steps[2]?.done).toEqual({ all: [] });
  });
});

describe('the outcome of the steps is counted', () => {
  const rows = async () => (await guideHealth())[GUIDE] ?? [];
  beforeEach(async () => {
    executeScript.mockImplementation(async ({ files }) =>
      files ? [{}] : [{ result: { language: 'de', layout: 'groups-in-menu' } }],
    );
    await startGuide(1, GUIDE);
  });

  test('once per run: found, not found and why, taught by the mentor', async () => {
    const pointing = { state: 'pointing', index: 0, say: null, spot: 'left' } as const;
    await keepView(1, pointing);
    await keepView(1, { ...pointing, spot: 'top' });
    await keepView(1, { state: 'not-found', index: 1, outcome: 'no-groups' });
    await keepView(1, { state: 'not-found', index: 2, outcome: 'Lena Krämer' });
    await keepLesson(1, { stepId: 'choose-group', rule: { css: 'a' }, name: 'Lena' });
    expect(await rows()).toEqual([
      {
        step: 'open-groups',
        language: 'de',
        layout: 'groups-in-menu',
        found: 1,
        notFound: {},
        taught: 0,
        givenUp: 0,
      },
      expect.objectContaining({ step: 'open-mentorship', notFound: { unknown: 1 } }),
      expect.objectContaining({ step: 'choose-group', notFound: { 'no-groups': 1 }, taught: 1 }),
    ]);
    // With the card in the page, nothing is shown beside it.
    expect((await guideBeside(1))?.view ?? null).toBeNull();
    expect(JSON.stringify(await rows())).not.toMatch(/Lena|Krämer/);
  });

  test('not if the mentor had taught the place, nor while the next page is not open', async () => {
    await keepView(1, { state: 'pointing', index: 0, say: null, spot: 'left', taught: true });
    await keepView(1, { state: 'not-found', index: 0, outcome: 'not-there-yet' });
    await keepView(1, { state: 'looking', index: 0 });
    expect(await rows()).toEqual([]);
  });

  test('as given up if it was ended, or another started, before its end; not if it was finished', async () => {
    await keepProgress(1, { index: 2, finished: false, tried: [] });
    await endGuide(1);
    expect(await rows()).toMatchObject([{ step: 'open-mentorship', givenUp: 1 }]);
    await startGuide(1, GUIDE);
    await startGuide(1, GUIDE);
    expect((await rows()).find(({ step }) => step === 'open-groups')?.givenUp).toBe(1);
    await keepProgress(1, { index: 5, finished: true, tried: [] });
    await endGuide(1);
    expect((await rows()).reduce((sum, { givenUp }) => sum + givenUp, 0)).toBe(2);
  });

  test('a guide ended while its page was being examined does not come back', async () => {
    let answer: (seen: object[]) => void = () => undefined;
    executeScript.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve as typeof answer;
        }),
    );
    const counting = keepView(1, { state: 'pointing', index: 0, say: null, spot: 'left' });
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    const ending = endGuide(1);
    await vi.waitFor(async () => expect(await runningGuide(1)).toBeNull());
    answer([{}]);
    await Promise.all([counting, ending]);
    expect(await runningGuide(1)).toBeNull();
  });
});
