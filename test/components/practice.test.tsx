import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Practice } from '../../components/practice/Practice';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';
import { GUIDES, guideById } from '../../utils/guides/registry';
import { expectAccessible, prefer, stub } from './support';

/** The overlay's root is closed; only here is it opened. */
const attach = Element.prototype.attachShadow;
let root: ShadowRoot | null = null;

beforeEach(() => {
  root = null;
  Element.prototype.attachShadow = function (options) {
    const made = attach.call(this, { ...options, mode: 'open' });
    if (options.mode === 'closed') root = made;
    return made;
  };
});

afterEach(async () => {
  cleanup();
  Element.prototype.attachShadow = attach;
  await prefer('light');
});

interface Seen {
  step: string;
  state: string;
  outcome: string | undefined;
}

const card = () => root?.querySelector<HTMLElement>('.card') ?? null;
const seen = (): Seen | null => {
  const { step = '', state = '', outcome } = card()?.dataset ?? {};
  return card() ? { step, state, outcome } : null;
};
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long a guide may take in total on a slow, busy machine (ms). */
const PATIENCE = 120_000;
/** Changes that a page makes by itself are finished within this time, and so is the guide's next look (ms). */
const QUIET = 350;

/** Everything a mentor currently sees of the guide. */
const look = () => JSON.stringify([seen(), ringBox(), card()?.textContent]);

interface Rest extends Seen {
  /** What to click, if the guide points at something that a click reaches. */
  control: HTMLElement | null;
}

/**
 * Waits until the card is stable, and is not still searching. If it points at a control, two equal looks are enough; if it finds
 * nothing or has nothing more to say, that has to last for a while.
 */
async function settled(steps: readonly string[], end: number): Promise<Rest> {
  let last = '';
  let since = performance.now();
  let before: HTMLElement | null = null;
  while (performance.now() < end) {
    const now = seen();
    const shown = look();
    const control = now?.state === 'pointing' ? pointedAt() : null;
    if (shown !== last || control !== before) since = performance.now();
    last = shown;
    before = control;
    const still = performance.now() - since;
    const tells = now?.state === 'looking' && steps.includes(now.step);
    const settles = now && (now.state !== 'looking' || tells) && still > QUIET;
    if (now && (settles || (control && still > 100))) return { ...now, control };
    await sleep(30);
  }
  throw new Error(`The card does not come to rest: ${last}`);
}

/**
 * Waits until the guide has noticed something.
 *
 * @param patience how long (ms); some clicks change nothing visible, and then it waits as long
 */
async function noticed(before: string, patience = 1_000): Promise<void> {
  const end = performance.now() + patience;
  while (look() === before && performance.now() < end) await sleep(30);
}

const ringBox = () => {
  const ring = root?.querySelector<HTMLElement>('.ring');
  if (!ring || ring.hidden) return null;
  const { x, y, width, height } = ring.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
};

/** The control inside the ring, as a mentor would click it; null while the ring is moving. */
function pointedAt(): HTMLElement | null {
  const ring = root?.querySelector('.ring')?.getBoundingClientRect();
  if (!ring) return null;
  const inside = [
    ...document.querySelectorAll<HTMLElement>('.lp a, .lp button, .lp input, .lp textarea, .lp select'),
  ];
  const found = inside.find((each) => {
    const box = each.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementsFromPoint(x, y).find((each) => each !== root?.host);
    return (
      each.contains(top ?? null) &&
      box.left >= ring.left - 1 &&
      box.right <= ring.right + 1 &&
      box.top >= ring.top - 1 &&
      box.bottom <= ring.bottom + 1
    );
  });
  return found ?? null;
}

/** A real click, since the guide ignores what a page does by itself. */
async function use(control: HTMLElement): Promise<void> {
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) {
    control.value = 'Hello';
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else if (control instanceof HTMLSelectElement) {
    control.value = control.options[1]?.value ?? '';
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else await userEvent.click(control, { force: true });
}

/** A real click, since the card ignores events sent by a script. */
async function press(name: RegExp): Promise<void> {
  const button = [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    name.test(textContent ?? ''),
  );
  if (!button) throw new Error(`No ${name} on the card: ${card()?.textContent}`);
  button.focus();
  await userEvent.keyboard('{Enter}');
}

/** Pastes an address into the practice page's own address bar. */
function goTo(address: string): void {
  const field = document.querySelector<HTMLInputElement>('.practice-bar input');
  if (!field) throw new Error('No address bar');
  field.value = address;
  field.form?.requestSubmit();
}

const DONE = { en: /^I have done this$/, de: /^Erledigt$/ };

/** What a mentor does on their own, where a guide points at nothing, or at several things to choose from. */
const BY_HAND: Record<string, () => void> = {
  'facebook/add-mentorship-to-your-group choose-group': () =>
    document.querySelector<HTMLElement>('.lp-menu a[href*="/mentoring-here/"]')?.click(),
  'linkedin/become-an-instructor open-page': () => goTo('https://learning.linkedin.com/instructors'),
  'linkedin/write-a-first-message choose-person': () =>
    document.querySelector<HTMLElement>('.lp main a[href*="/in/"]')?.click(),
};

/** Buttons to click once, whose effect only the mentor can confirm. */
const SAID_AFTERWARDS = new Set(['save', 'get-help', 'choose-privacy']);

async function play(guideId: string, language: 'en' | 'de'): Promise<Map<string, Set<string>>> {
  const guide = guideById(guideId);
  if (!guide) throw new Error(`No guide ${guideId}`);
  stub.uiLanguage = language;
  render(<Practice guideId={guideId} />);
  const tells = guide.steps
    .filter(({ pointers, tells }) => pointers.length === 0 || tells)
    .map(({ id }) => id);
  const met = new Map<string, Set<string>>();
  const pressed = new Set<string>();
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const now = await settled(tells, end).catch((error: Error) => {
      throw new Error(`${error.message} after ${JSON.stringify([...met.keys()])}`);
    });
    met.set(now.step, (met.get(now.step) ?? new Set()).add(now.outcome ?? now.state));
    if (now.state === 'done') return met;
    const before = look();
    const byHand = BY_HAND[`${guideId} ${now.step}`];
    let patience: number | undefined;
    if (byHand && !pressed.has(now.step)) byHand();
    else if (now.state === 'pointing' && !(pressed.has(now.step) && SAID_AFTERWARDS.has(now.step))) {
      // Wait while the ring is moving, or surrounds something a click does not reach yet.
      if (!now.control) continue;
      await use(now.control);
    } else {
      await press(DONE[language]);
      // What is said always changes the card. Said twice in the last step, it would end the guide.
      patience = PATIENCE;
    }
    pressed.add(now.step);
    await noticed(before, patience);
  }
  throw new Error(`The guide does not end: ${JSON.stringify([...met].map(([step, how]) => [step, ...how]))}`);
}

describe.each(['en', 'de'] as const)('%s', (language) => {
  test.each(GUIDES.map(({ id }) => id))(
    '%s can be played to its end',
    async (id) => {
      await page.viewport(1100, 800);
      const met = await play(id, language);
      const guide = guideById(id);
      const unpointed = guide?.steps
        .filter(({ pointers }) => pointers.length > 0)
        .map((step) => step.id)
        .filter((step) => met.has(step) && !met.get(step)?.has('pointing'));
      // The English name of the admins' help is unknown, and the way to the teachers' page is an address.
      const known: Record<string, string[]> = {
        'facebook/add-mentorship-to-your-group': language === 'en' ? ['get-help'] : [],
        'linkedin/become-an-instructor': ['open-page'],
      };
      expect(unpointed).toEqual(known[id] ?? []);
      expect(stub.stored.has(`guide-practised-${id}`)).toBe(true);
      expect([...stub.stored.keys()].filter((key) => /^guide-(finished|left)/.test(key))).toEqual([]);
    },
    PATIENCE + 30_000,
  );
});

test('once a step is done, nothing else is pointed at until that has lasted for a while', async () => {
  await page.viewport(1100, 800);
  render(<Practice guideId="facebook/become-a-mentor" />);
  await expect.poll(seen).toMatchObject({ step: 'open-groups', state: 'pointing' });
  goTo('/groups/');
  await expect.poll(seen).toMatchObject({ step: 'choose-group', state: 'pointing' });
  const wrong: string[] = [];
  const isInGroup = () => document.querySelector('.lp h1')?.textContent === 'First steps into work';
  const watch = new MutationObserver(() => {
    const { step, state } = seen() ?? {};
    // The group's menu has a link back to all groups, at which this step would point from any other page.
    if (isInGroup() && step === 'choose-group' && state === 'pointing')
      wrong.push(pointedAt()?.textContent ?? '');
  });
  if (root) watch.observe(root, { subtree: true, childList: true, attributes: true });
  document.querySelector<HTMLElement>('.lp-menu a[href*="/first-steps/"]')?.click();
  await expect.poll(seen).toMatchObject({ step: 'open-mentorship', state: 'pointing' });
  watch.disconnect();
  expect(wrong.filter((each) => each === 'Groups')).toEqual([]);
});

const PAGES = [
  '/',
  '/groups/',
  '/groups/discover/',
  '/groups/create/',
  '/groups/first-steps/',
  '/groups/first-steps/mentorship/',
  '/groups/new-in-town/about/',
  '/groups/mentoring-here/edit/',
  '/groups/first-steps/user/amina/',
  '/messages/t/amina/',
  '/search/results/people/',
  '/in/amina/',
  '/in/robin/',
  '/in/robin/opportunities/services/education/',
  '/in/robin/details/volunteering-experiences/',
  'https://learning.linkedin.com/instructors',
  '/nowhere/',
];

describe.each([
  ['light', 1100],
  ['light', 320],
  ['dark', 320],
] as const)('%s, %i px', (scheme, width) => {
  test.each(PAGES)('%s', async (address) => {
    await prefer(scheme);
    await page.viewport(width, 700);
    stub.uiLanguage = 'de';
    render(<Practice guideId="facebook/become-a-mentor" />);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    goTo(address);
    if (address !== '/') {
      const news = page.getByRole('heading', { name: 'Neuigkeiten' });
      await expect.element(news).not.toBeInTheDocument();
    }
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth, 'no scrolling sideways').toBeLessThanOrEqual(width);
  });
});

test('a guide can be closed and started again with a fresh network', async () => {
  await page.viewport(1100, 800);
  render(<Practice guideId="facebook/become-a-mentor" />);
  await expect.element(page.getByText(/Lindenplatz is a made-up network/)).toBeVisible();
  goTo('/groups/new-in-town/');
  await page.getByRole('button', { name: 'Join group' }).click();
  await expect.element(page.getByRole('button', { name: 'Joined' })).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.element(page.getByRole('heading', { name: 'News' })).toBeVisible();
  goTo('/groups/new-in-town/');
  await expect.element(page.getByRole('button', { name: 'Join group' })).toBeVisible();
});

test('an address on another site leads nowhere, and the page says so', async () => {
  render(<Practice guideId="facebook/become-a-mentor" />);
  await expect.element(page.getByRole('heading', { name: 'News' })).toBeVisible();
  goTo('https://example.org/');
  await expect.element(page.getByText(/can only get to pages on Lindenplatz/)).toBeVisible();
  await expectAccessible();
});

test('without a guide there is a link back to Learn', async () => {
  render(<Practice guideId={null} />);
  await expect.element(page.getByRole('link', { name: 'Back to Learn' })).toBeVisible();
});
