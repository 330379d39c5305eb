import { act, cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { App } from '../../components/app/App';
import { tellWrites } from '../../components/app/way-in';
import type { PageTab } from '../../components/controls/page';
import { saveContact } from '../../utils/actions/contacts';
import { planFollowUp } from '../../utils/actions/follow-ups';
import { startMentorship } from '../../utils/actions/start-mentorship';
import { openDatabase, type TrailDatabase } from '../../utils/database/schema';
import { addDays, type Day, toDay, toInstant } from '../../utils/ground/days';
import type { ContactDraft } from '../../utils/model/check-contact';
import type { Contact } from '../../utils/model/contact';
import type { Proposal } from '../../utils/model/follow-up';
import { seed } from '../unit/database/seed';
import { resetStub, stub } from './browser-stub';

export { stub } from './browser-stub';

/** What was begun and not saved, by its key: what the background and pages note for themselves is none of it. */
export const unsaved = () =>
  [...stub.session].filter(([key]) => key !== 'looked-through' && key !== 'settled on');

export const today: Day = toDay(new Date());
export const LENA: PageTab = {
  id: 7,
  url: 'https://www.facebook.com/lena.kraemer?ref=x',
  title: '(3) Lena Krämer | Facebook',
};

let db: TrailDatabase;
/** How many transactions have begun in it. */
let begun = 0;
let stopTelling = () => {};

beforeEach(async () => {
  resetStub();
  location.hash = '';
  // A browser's page is every file's in turn: a filter one of them leaves would hide another's people.
  sessionStorage.clear();
  localStorage.clear();
  db = openDatabase(`test-${crypto.randomUUID()}`);
  db.use({
    stack: 'dbcore',
    name: 'counting',
    create: (core) => ({
      ...core,
      transaction: (...asked) => {
        begun += 1;
        return core.transaction(...asked);
      },
    }),
  });
  await page.viewport(400, 600);
  // Waited for: a write that ends under an open page is told to the background, and tests count what is told.
  const at = toInstant(new Date());
  await seed(db, () => db.preferences.put({ name: 'welcomedAt', value: at, updatedAt: at }));
});

/** Takes every view away. Preact ends the effects of one that has gone only after the next frame: waited for. */
export const leaveAll = () => act(cleanup);

afterEach(async () => {
  await leaveAll();
  stopTelling();
  await atRest();
  // Not deleted: a read that is still under way would block it, and the profile goes with the browser.
  db.close();
});

/** Some tests hold the clock. */
const { setTimeout: later } = globalThis;

/** A view that is left ends no read: what it had asked for goes on, one transaction after the other, and is waited for. */
async function atRest(): Promise<void> {
  for (let before = -1; before !== begun && db.isOpen(); ) {
    before = begun;
    await new Promise<void>((resolve, reject) => {
      const native = db.backendDB();
      // Has its turn after all that is under way.
      const last = native.transaction([...native.objectStoreNames], 'readwrite');
      last.oncomplete = () => resolve();
      last.onabort = () => reject(last.error);
    });
    await new Promise((resolve) => later(resolve));
  }
}

interface Opening {
  hash?: string;
  surface?: 'popup' | 'tab';
  tab?: PageTab | null;
  language?: 'en' | 'de';
  leave?: () => void;
  /** The questions of the first run have not been answered yet. */
  firstRun?: boolean;
}

/** Opens a page of ours as popup or dashboard would, on the test's own database. */
export function open(opening: Opening = {}) {
  const { hash = '', surface = 'popup', tab = null, language = 'en', leave = () => undefined } = opening;
  location.hash = hash;
  stub.uiLanguage = language;
  // Before the page asks: the database goes by the order in which it is asked.
  if (opening.firstRun) void seed(db, () => db.preferences.delete('welcomedAt'));
  stopTelling();
  stopTelling = tellWrites();
  const view = render(<App db={db} surface={surface} tab={tab} leave={leave} />);
  return { db, ...view };
}

/** A saved person. @param days until the follow-up is due, may be negative; @param begun weeks ago */
export async function person(
  draft: Partial<ContactDraft> & { name: string },
  more: {
    dueIn?: number;
    what?: string;
    beganDaysAgo?: number;
    /** In the place of what the mentor has planned. */
    proposal?: Proposal;
    putOff?: number;
  } = {},
): Promise<Contact> {
  const result = await saveContact(db, { address: '', ...draft }, new Date());
  if (!result.ok) throw new Error(JSON.stringify(result));
  const { contact } = result;
  if (more.dueIn !== undefined) {
    const dueOn = addDays(today, more.dueIn);
    // The plan is made on the day itself: nobody can plan for a day that has passed.
    const planned = more.dueIn < 0 ? new Date(`${dueOn}T12:00:00`) : new Date();
    const result = await planFollowUp(db, contact.id, { dueOn, what: more.what ?? '' }, planned);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { proposal, putOff } = more;
    const given = { ...(proposal && { proposal }), ...(putOff && { putOff }) };
    await seed(db, () => db.followUps.put({ ...result.followUp, ...given }));
  }
  if (more.beganDaysAgo !== undefined) {
    await startMentorship(db, contact.id, { beginsOn: addDays(today, -more.beganDaysAgo) }, new Date());
  }
  return contact;
}

export const database = () => db;

/** What has come of it. @throws where nothing has */
export function good<Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<Result, { ok: true }>;
}

/** The texts of what a selector finds in the page, without Fluent's isolation marks. */
export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/[\u2068\u2069]/g, ''),
  );
}

/** Which colours the page shows. */
export async function prefer(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

/**
 * No accessibility fault axe can find, under the real style sheets.
 *
 * @param only one rule, where the rest cannot differ from what has been checked already
 */
export async function expectAccessible(only?: string): Promise<void> {
  // What moves in is measured when it has arrived.
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document.body, {
    ...(only ? { runOnly: [only] } : {}),
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** Finds a sentence whose values stand in Fluent's isolation marks: "for 2 days" finds "for \u20682\u2069 days". */
export function words(sentence: string): RegExp {
  const escaped = [...sentence].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  const marks = '[\\u2068\\u2069]*';
  return new RegExp(`^${marks}${escaped.join(marks)}${marks}$`);
}
