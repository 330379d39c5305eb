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

/** The drafts by their keys, without what the background and pages store for themselves. */
export const unsaved = () =>
  [...stub.session].filter(([key]) => key !== 'looked-through' && key !== 'settled on');

export const today: Day = toDay(new Date());
export const LENA: PageTab = {
  id: 7,
  url: 'https://www.facebook.com/lena.kraemer?ref=x',
  title: '(3) Lena Krämer | Facebook',
};

let db: TrailDatabase;
/** How many transactions have started in it. */
let begun = 0;
let stopTelling = () => {};

beforeEach(async () => {
  resetStub();
  location.hash = '';
  // Every test file uses the same browser page in turn, so a filter left by one would hide another's people.
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
  // Awaited, because a write that ends while a page is open is reported to the background, and tests count those reports.
  const at = toInstant(new Date());
  await seed(db, () => db.preferences.put({ name: 'welcomedAt', value: at, updatedAt: at }));
});

/** Unmounts every view. Preact runs an unmounted view's clean-up only after the next frame, which is awaited. */
export const leaveAll = () => act(cleanup);

afterEach(async () => {
  await leaveAll();
  stopTelling();
  await atRest();
  // Not deleted: a read still in progress would block that, and the profile is deleted with the browser.
  db.close();
});

/** Some tests stop the clock. */
const { setTimeout: later } = globalThis;

/** Leaving a view does not end its reads: they continue, one transaction after another, and have to be awaited. */
async function atRest(): Promise<void> {
  for (let before = -1; before !== begun && db.isOpen(); ) {
    before = begun;
    await new Promise<void>((resolve, reject) => {
      const native = db.backendDB();
      // Its turn comes after everything in progress.
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
  /** The questions of the first run are still open. */
  firstRun?: boolean;
}

/** Opens a page of ours as the popup or dashboard would, on the test's own database. */
export function open(opening: Opening = {}) {
  const { hash = '', surface = 'popup', tab = null, language = 'en', leave = () => undefined } = opening;
  location.hash = hash;
  stub.uiLanguage = language;
  // Before the page's own requests, as the database handles them in order.
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
    /** Instead of a step the mentor has planned. */
    proposal?: Proposal;
    putOff?: number;
  } = {},
): Promise<Contact> {
  const result = await saveContact(db, { address: '', ...draft }, new Date());
  if (!result.ok) throw new Error(JSON.stringify(result));
  const { contact } = result;
  if (more.dueIn !== undefined) {
    const dueOn = addDays(today, more.dueIn);
    // Planned on the day itself, as nobody can plan for a past day.
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

/** The successful result. @throws if it failed */
export function good<Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<Result, { ok: true }>;
}

/** The texts of the elements matching a selector, without Fluent's isolation marks. */
export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/[\u2068\u2069]/g, ''),
  );
}

/** The buttons that look filled, whatever their classes say and wherever the mouse is: their words have another colour. */
export function filledButtons(): string[] {
  const filled = document.createElement('i');
  filled.style.color = 'var(--on-forest)';
  document.body.append(filled);
  const { color } = getComputedStyle(filled);
  filled.remove();
  return [...document.querySelectorAll<HTMLElement>('main .button.main')]
    .filter((each) => each.checkVisibility() && getComputedStyle(each).color === color)
    .map(({ textContent }) => textContent.replace(/[\u2068\u2069]/g, ''));
}

/** Sets the page's colour scheme. */
export async function prefer(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

/**
 * Checks that axe finds no accessibility problem, with the real style sheets.
 *
 * @param only one rule, if the others cannot differ from what has been checked already
 */
export async function expectAccessible(only?: string): Promise<void> {
  // Measures after all animations have finished.
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

/** Finds a sentence whose values are in Fluent's isolation marks: "for 2 days" finds "for \u20682\u2069 days". */
export function words(sentence: string): RegExp {
  const escaped = [...sentence].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  const marks = '[\\u2068\\u2069]*';
  return new RegExp(`^${marks}${escaped.join(marks)}${marks}$`);
}
