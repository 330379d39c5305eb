import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Practice } from '../../components/practice/Practice';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';
import { GUIDES, guideById } from '../../utils/guides/registry';
import { expectAccessible, prefer, stub } from './support';

/** The overlay's own root is closed: here, and only here, it is kept open. */
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

/** The card is at rest: it shows the same thing for a while, and it is not still looking for something. */
async function settled(steps: readonly string[]): Promise<Seen> {
  let last = '';
  let since = performance.now();
  for (let round = 0; round < 400; round++) {
    const now = seen();
    const key = JSON.stringify([now, ringBox()]);
    if (key !== last) {
      last = key;
      since = performance.now();
    }
    const tells = now?.state === 'looking' && steps.includes(now.step);
    if (now && (now.state !== 'looking' || tells) && performance.now() - since > 350) return now;
    await sleep(30);
  }
  throw new Error(`The card does not come to rest: ${last}`);
}

const ringBox = () => {
  const ring = root?.querySelector<HTMLElement>('.ring');
  if (!ring || ring.hidden) return null;
  const { x, y, width, height } = ring.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
};

/** What the ring is around, as a mentor would press it: a control inside it; null while it is on its way. */
function pointedAt(): HTMLElement | null {
  const ring = root?.querySelector('.ring')?.getBoundingClientRect();
  if (!ring) return null;
  const inside = [...document.querySelectorAll<HTMLElement>('.lp a, .lp button, .lp textarea, .lp select')];
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

function use(control: HTMLElement): void {
  if (control instanceof HTMLTextAreaElement) {
    control.value = 'Hello';
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else if (control instanceof HTMLSelectElement) {
    control.value = control.options[1]?.value ?? '';
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
}

/** A real press: what a script sends is not heard on the card. */
async function press(name: RegExp): Promise<void> {
  const button = [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    name.test(textContent ?? ''),
  );
  if (!button) throw new Error(`No ${name} on the card: ${card()?.textContent}`);
  button.focus();
  await userEvent.keyboard('{Enter}');
}

/** Pastes into the practice page's own address bar. */
function goTo(address: string): void {
  const field = document.querySelector<HTMLInputElement>('.practice-bar input');
  if (!field) throw new Error('No address bar');
  field.value = address;
  field.form?.requestSubmit();
}

const DONE = { en: /^I have done this$/, de: /^Erledigt$/ };

/** What a mentor does by themselves: where a guide points at nothing, or at several to choose from. */
const BY_HAND: Record<string, () => void> = {
  'facebook/add-mentorship-to-your-group choose-group': () =>
    document.querySelector<HTMLElement>('.lp-menu a[href*="/mentoring-here/"]')?.click(),
  'linkedin/become-an-instructor open-page': () => goTo('https://learning.linkedin.com/instructors'),
  'linkedin/write-a-first-message choose-person': () =>
    document.querySelector<HTMLElement>('.lp main a[href*="/in/"]')?.click(),
};

/** A button that is pressed once; that it had an effect only the mentor can say. */
const SAID_AFTERWARDS = new Set(['save', 'get-help']);

async function play(guideId: string, language: 'en' | 'de'): Promise<Map<string, Set<string>>> {
  const guide = guideById(guideId);
  if (!guide) throw new Error(`No guide ${guideId}`);
  stub.uiLanguage = language;
  render(<Practice guideId={guideId} />);
  const tells = guide.steps.filter(({ pointers }) => pointers.length === 0).map(({ id }) => id);
  const met = new Map<string, Set<string>>();
  const pressed = new Set<string>();
  for (let round = 0; round < 40; round++) {
    const now = await settled(tells);
    met.set(now.step, (met.get(now.step) ?? new Set()).add(now.outcome ?? now.state));
    if (now.state === 'done') return met;
    const byHand = BY_HAND[`${guideId} ${now.step}`];
    if (byHand && !pressed.has(now.step)) byHand();
    else if (now.state === 'pointing' && !(pressed.has(now.step) && SAID_AFTERWARDS.has(now.step))) {
      const control = pointedAt();
      if (!control) continue;
      use(control);
    } else await press(DONE[language]);
    pressed.add(now.step);
    await sleep(100);
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
      // What the English name of the admins' help is, nobody knows; the way to the teachers' page is an address.
      const known: Record<string, string[]> = {
        'facebook/add-mentorship-to-your-group': language === 'en' ? ['get-help'] : [],
        'linkedin/become-an-instructor': ['open-page'],
      };
      expect(unpointed).toEqual(known[id] ?? []);
      expect(stub.stored.has(`guide-practised-${id}`)).toBe(true);
      expect([...stub.stored.keys()].filter((key) => /^guide-(finished|left)/.test(key))).toEqual([]);
    },
    60_000,
  );
});

const PAGES = [
  '/',
  '/groups/',
  '/groups/discover/',
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

test('a guide can be closed and begun again from a network on which nothing has happened', async () => {
  await page.viewport(1100, 800);
  render(<Practice guideId="facebook/become-a-mentor" />);
  await expect.element(page.getByText(/Lindenplatz is a made-up network/)).toBeVisible();
  goTo('/groups/new-in-town/');
  await page.getByRole('button', { name: 'Join group' }).click();
  await expect.element(page.getByRole('button', { name: 'Joined' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect.element(page.getByRole('heading', { name: 'News' })).toBeVisible();
  goTo('/groups/new-in-town/');
  await expect.element(page.getByRole('button', { name: 'Join group' })).toBeVisible();
});

test('an address of another site leads nowhere, and that is said', async () => {
  render(<Practice guideId="facebook/become-a-mentor" />);
  await expect.element(page.getByRole('heading', { name: 'News' })).toBeVisible();
  goTo('https://example.org/');
  await expect.element(page.getByText(/only get to pages of Lindenplatz/)).toBeVisible();
  await expectAccessible();
});

test('without a guide the way back to Learn is shown', async () => {
  render(<Practice guideId={null} />);
  await expect.element(page.getByRole('link', { name: 'Back to Learn' })).toBeVisible();
});
