import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import css from '../../../components/guide/guide.css?inline';
import { createHost, type Host } from '../../../components/guide/host';
import { createOverlay, type Overlay } from '../../../components/guide/Overlay';
import { type StartPicking, startPicking } from '../../../components/guide/pick';
import { becomeAMentor } from '../../../utils/guides/facebook/become-a-mentor';
import type { View } from '../../../utils/guides/locate/follow';
import { takeOutLeftovers } from '../../../utils/guides/session/leftovers';
import { writeScript } from '../../../utils/guides/session/script';
import german from '../../../utils/language/de/guides.ftl?raw';
import { createTranslate } from '../../../utils/language/translate';

const t = createTranslate('de', [german]);
const run = { guideId: becomeAMentor.id, place: 'page', index: 0, finished: false, tried: [] } as const;
const script = writeScript(becomeAMentor, { ...run, tried: [] }, {}, t);

const follower = {
  claim: vi.fn(),
  back: vi.fn(),
  giveUp: vi.fn(),
  retry: vi.fn(),
  teach: vi.fn(),
  unteach: vi.fn(),
  page: () => ({ quiet: false, searches: 0 }),
  checked: () => undefined,
};
const bringPick = vi.fn<() => Promise<StartPicking | null>>();
const onEnd = vi.fn();
const onTeach = vi.fn();
const onUnteach = vi.fn();
const onOusted = vi.fn();
let life: AbortController;
let host: Host;
let control: HTMLElement;
let open: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  bringPick.mockResolvedValue(startPicking);
  life = new AbortController();
  host = createHost(document, life.signal, onOusted);
  control = document.createElement('button');
  control.textContent = 'Gruppen';
  control.style.cssText = 'position:fixed;left:20px;top:30px;width:120px;height:36px';
  document.body.append(control);
  // axe cannot look into a closed root, so it gets the same content in an open one.
  open = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = css.replace(':host', '.never');
  open.append(style, document.createElement('div'));
});

afterEach(() => {
  for (const overlay of drawn.values()) overlay.end();
  drawn.clear();
  life.abort();
  control.remove();
  open.remove();
});

const pointing = (index: number): View => ({
  state: 'pointing',
  index,
  say: null,
  spot: 'left',
  elements: [control],
});

const VIEWS: Record<string, View> = {
  pointing: { state: 'pointing', index: 1, say: null, spot: 'left', elements: [] },
  looking: { state: 'looking', index: 0 },
  'to scroll': { state: 'looking', index: 3, hint: 'below' },
  'a group without it': { state: 'not-found', index: 2, outcome: 'group-lacks-it' },
  'unknown trouble': { state: 'not-found', index: 2, outcome: null },
  finished: { state: 'done', index: 5 },
};

const drawn = new Map<Node, Overlay>();

/** The card is drawn shortly after the ring. */
async function draw(view: View, root: Element | ShadowRoot = host.root): Promise<void> {
  const options = { script, host, root, bringPick, onTeach, onUnteach, onEnd };
  const overlay = drawn.get(root) ?? createOverlay(options);
  drawn.set(root, overlay);
  overlay.show(view, follower);
  await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());
}

const inside = <Element extends HTMLElement>(css: string) => host.root.querySelector<Element>(css);
const button = (name: string) =>
  [...host.root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name);

/** As the mentor does it, since the card ignores events sent by a script. */
async function press(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`No button ${name}`);
  found.focus();
  await act(() => userEvent.keyboard('{Enter}'));
}

describe('what the card says', () => {
  test.each(Object.entries(VIEWS))('%s: accessible, in light and dark', async (_, view) => {
    document.body.append(open);
    await draw(view, open.lastElementChild as Element);
    for (const value of ['light', 'dark']) {
      await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
      const { violations } = await axe.run(open, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    for (const each of open.querySelectorAll('button')) {
      expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      expect(each.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
    }
  });

  test('what is shown is what is announced', async () => {
    await draw(VIEWS['a group without it'] as View);
    expect(inside('h2')?.textContent).toBe('Diese Gruppe hat den Bereich „Mentorship“ nicht');
    expect(inside('[role=status]')?.textContent).toBe('Diese Gruppe hat den Bereich „Mentorship“ nicht');
    expect(inside('.card')?.ariaLabel).toBe('Mentor Trail: Mentor:in in einer Facebook-Gruppe werden');
  });
});

test.each([
  ['at 320 px', 320, 2],
  ['where there is room', 900, 3],
])('%s the answers are in even rows, the main one first', async (_, width, most) => {
  await page.viewport(width, 900);
  const taught: View = { state: 'pointing', index: 1, say: null, spot: 'left', elements: [], taught: true };
  for (const [name, view] of Object.entries({ ...VIEWS, taught })) {
    await draw(view);
    const actions = inside('.actions')?.getBoundingClientRect();
    const buttons = [...host.root.querySelectorAll<HTMLElement>('.actions button')];
    const rows = Map.groupBy(buttons, (each) => each.getBoundingClientRect().top);
    expect(buttons[0]?.className, name).toBe('main');
    expect(host.root.querySelectorAll('.main').length, name).toBe(1);
    for (const row of rows.values()) {
      const boxes = row.map((each) => each.getBoundingClientRect());
      expect(row.length, name).toBeLessThanOrEqual(most);
      expect([boxes.at(0)?.left, boxes.at(-1)?.right], name).toEqual([actions?.left, actions?.right]);
      expect(
        new Set(boxes.map((box) => (row.length > 2 ? box.height : `${box.width} ${box.height}`))).size,
      ).toBe(1);
    }
    expect(
      buttons.filter((each) => each.scrollWidth > each.clientWidth),
      name,
    ).toEqual([]);
  }
  await page.viewport(414, 896);
});

describe('ring and card', () => {
  test('the ring surrounds the control, and the card does not cover it', async () => {
    await draw(pointing(0));
    const ring = inside('.ring')?.getBoundingClientRect();
    const card = inside('.card')?.getBoundingClientRect();
    expect(ring?.x).toBeCloseTo(14, 0);
    expect(ring?.width).toBeCloseTo(132, 0);
    expect(card && (card.x > 140 || card.y > 66)).toBe(true);
  });

  test('it follows the control, and disappears when something covers it', async () => {
    await draw(pointing(0));
    control.style.left = '60px';
    await vi.waitFor(() => expect(inside('.ring')?.getBoundingClientRect().x).toBeCloseTo(54, 0));
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(sheet);
    await vi.waitFor(() => expect(inside('.ring')?.hidden).toBe(true));
    sheet.remove();
    await vi.waitFor(() => expect(inside('.ring')?.hidden).toBe(false));
  });

  test('nothing on the page is clicked, filled in or sent, whatever is shown', async () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="words"><textarea name="more"></textarea><button>Send</button>';
    document.body.append(form);
    const seen: string[] = [];
    const watched = [
      'pointerdown',
      'mousedown',
      'click',
      'keydown',
      'beforeinput',
      'input',
      'change',
      'submit',
    ];
    const note = (event: Event) => {
      if (event.target !== host.element) seen.push(event.type);
    };
    for (const type of watched) window.addEventListener(type, note, { capture: true });
    for (const view of [pointing(0), ...Object.values(VIEWS)]) {
      await draw(view);
      control.style.left = `${60 + seen.length}px`;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }
    for (const type of watched) window.removeEventListener(type, note, { capture: true });
    expect(seen).toEqual([]);
    expect([...new FormData(form).values()]).toEqual(['', '']);
    form.remove();
  });

  test.each<[string, (link: HTMLElement) => void]>([
    ['leads off the site', (link) => link.setAttribute('href', 'https://evil.example/groups/')],
    [
      'leads to where the site forwards',
      (link) => link.setAttribute('href', 'https://www.facebook.com/l.php?u=x'),
    ],
    ['is disabled', (link) => link.setAttribute('aria-disabled', 'true')],
    ['becomes part of a post', (link) => link.parentElement?.setAttribute('role', 'article')],
    ['is hidden from screen readers', (link) => link.parentElement?.setAttribute('aria-hidden', 'true')],
  ])('a control that %s has no ring any more in the next frame', async (_, turn) => {
    const part = document.createElement('div');
    const link = document.createElement('a');
    link.href = 'https://www.facebook.com/groups/';
    part.append(link);
    document.body.append(part);
    control.remove();
    link.style.cssText = control.style.cssText;
    await draw({ ...pointing(0), elements: [link] } as View);
    expect(inside('.ring')?.hidden).toBe(false);
    turn(link);
    await Promise.resolve();
    expect(inside('.ring')?.hidden).toBe(true);
    // Following the control does not bring the ring back either.
    await userEvent.keyboard('{Shift}');
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(inside('.ring')?.hidden).toBe(true);
    part.remove();
  });

  test('the page gets its own clicks, and never the keys pressed on the card', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    document.addEventListener('click', heard);
    await draw(pointing(1));
    button('Zurück')?.focus();
    await userEvent.keyboard('j');
    await press('Erledigt');
    expect(heard).not.toHaveBeenCalled();
    expect(follower.claim).toHaveBeenCalledTimes(1);
    await userEvent.click(control);
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
    document.removeEventListener('click', heard);
  });

  test('it stays usable inside a modal dialog of the page', async () => {
    await draw(pointing(1));
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    await vi.waitFor(() => expect(host.element.parentElement).toBe(dialog));
    dialog.close();
    dialog.remove();
    await vi.waitFor(() => expect(host.element.parentElement).toBe(document.documentElement));
  });
});

test('a place that was shown wrongly can be forgotten where it is pointed at', async () => {
  await draw(pointing(2));
  expect(button('Das ist die falsche Stelle')).toBeUndefined();
  await draw({ ...pointing(2), taught: true } as View);
  await press('Das ist die falsche Stelle');
  expect(follower.unteach).toHaveBeenCalledWith('open-mentorship');
  expect(onUnteach).toHaveBeenCalledWith('open-mentorship');
});

describe('a page that fights back', () => {
  const ousted = vi.fn();
  const rival = () => {
    life.abort();
    life = new AbortController();
    host = createHost(document, life.signal, ousted);
  };
  const isShown = () => host.element.isConnected && host.element.matches(':popover-open');

  test('gets rid of the card by covering it again and again', () => {
    rival();
    for (let round = 0; round < 20; round++) host.keepInFront(true);
    expect(isShown()).toBe(true);
    expect(ousted).not.toHaveBeenCalled();
    for (let round = 0; round < 20; round++) host.keepInFront(true);
    expect(ousted).toHaveBeenCalled();
  });

  test('and by removing it from a modal dialog again and again', () => {
    rival();
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    for (let round = 0; round < 40 && ousted.mock.calls.length === 0; round++) {
      host.keepInFront(false);
      host.element.remove();
    }
    dialog.remove();
    expect(ousted).toHaveBeenCalled();
  });

  test('is the only case in which its attributes are set again; other pages only see it come and go', () => {
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, { attributes: true, subtree: true });
    rival();
    for (let round = 0; round < 3; round++) host.keepInFront(true);
    const seen = changes.takeRecords().map(({ attributeName }) => attributeName);
    changes.disconnect();
    expect(isShown()).toBe(true);
    expect(seen).toEqual([]);
  });

  test('cannot keep the card from coming back by removing what brings it to the front', () => {
    rival();
    host.element.removeAttribute('popover');
    host.keepInFront(true);
    expect(isShown()).toBe(true);
  });
});

test('a second press, too quick for anybody to have read what came of the first, does nothing', async () => {
  follower.claim.mockImplementationOnce(() => drawn.get(host.root)?.show(VIEWS.finished as View, follower));
  await draw(pointing(4));
  const frame = window.frameElement?.getBoundingClientRect();
  for (const clickCount of [1, 2]) {
    const { x = 0, y = 0, width = 0, height = 0 } = inside('.actions .main')?.getBoundingClientRect() ?? {};
    const at = { x: x + width / 2 + (frame?.x ?? 0), y: y + height / 2 + (frame?.y ?? 0) };
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await act(async () => {
        await cdp().send('Input.dispatchMouseEvent', { ...at, type, clickCount, button: 'left' });
      });
  }
  expect(follower.claim).toHaveBeenCalledTimes(1);
  expect(inside('.card')?.dataset.state).toBe('done');
  expect(onEnd).not.toHaveBeenCalled();
});

test('a place is shown with a click; nothing of it reaches the page', async () => {
  const heard = vi.fn();
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (const type of types) document.body.addEventListener(type, heard);
  document.body.setAttribute('role', 'main');
  await draw(VIEWS['unknown trouble'] as View);
  await press('Ich zeige, wo es ist');
  const { x, y, width, height } = control.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  const point = { button: 'left', clickCount: 1, x: left, y: top } as const;
  const frame = window.frameElement?.getBoundingClientRect();
  const at = { ...point, x: left + (frame?.x ?? 0), y: top + (frame?.y ?? 0) };
  await act(async () => {
    await cdp().send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
  });
  expect(inside('.outline')?.hidden).toBe(false);
  await act(async () => {
    await cdp().send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await cdp().send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  });
  await vi.waitFor(() => expect(inside('.card')?.innerText).toContain('Ist das die richtige Stelle?'));
  document.body.removeAttribute('role');
  for (const type of types) document.body.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});

describe('a page script', () => {
  const send = (at: EventTarget | null | undefined, event: Event) =>
    act(async () => void at?.dispatchEvent(event));
  const init = { bubbles: true, composed: true, cancelable: true };

  test('that has got hold of its content cannot press anything there', async () => {
    await draw(VIEWS['unknown trouble'] as View);
    for (const each of [...host.root.querySelectorAll('button')]) await act(async () => each.click());
    const close = button('Anleitung beenden');
    await send(close, new PointerEvent('pointerdown', init));
    await send(close, new KeyboardEvent('keydown', { ...init, key: 'Escape' }));
    expect(inside('h2')?.textContent).not.toContain('beenden?');
    for (const told of [...Object.values(follower), onEnd, onTeach, onUnteach]) {
      if (vi.isMockFunction(told)) expect(told).not.toHaveBeenCalled();
    }
  });

  test('cannot move the keyboard focus into the card', async () => {
    await draw(pointing(1));
    const key = { ...init, altKey: true, shiftKey: true, code: 'KeyM' };
    await send(document.body, new KeyboardEvent('keydown', key));
    expect(host.root.activeElement).toBeNull();
  });

  test('cannot show a place on the mentor’s behalf', async () => {
    document.body.setAttribute('role', 'main');
    await draw(VIEWS['unknown trouble'] as View);
    await press('Ich zeige, wo es ist');
    control.focus();
    await send(control, new KeyboardEvent('keydown', { ...init, key: 'Enter' }));
    const { x, y } = control.getBoundingClientRect();
    const at = { ...init, clientX: x + 5, clientY: y + 5 };
    await send(inside('.sheet'), new MouseEvent('click', at));
    document.body.removeAttribute('role');
    expect(inside('.card')?.innerText).not.toContain('Ist das die richtige Stelle?');
    expect(inside('.sheet')?.hidden).toBe(false);
  });

  test('that writes into the card makes it leave, whereas our own writes do not', async () => {
    await draw(pointing(1));
    await draw(pointing(2));
    await press('Zurück');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onOusted).not.toHaveBeenCalled();
    const title = inside('h2');
    if (title) title.textContent = 'Geben Sie Ihr Passwort ein';
    await vi.waitFor(() => expect(onOusted).toHaveBeenCalled());
  });
});

test('the page cannot look into it, and nothing of it is left when it ends', async () => {
  const before = document.documentElement.outerHTML;
  life.abort();
  life = new AbortController();
  host = createHost(document, life.signal, onOusted);
  await draw(pointing(0));
  expect(host.element.isConnected).toBe(true);
  expect(host.element.shadowRoot).toBeNull();
  life.abort();
  expect(host.element.isConnected).toBe(false);
  expect(document.documentElement.outerHTML.length).toBeLessThanOrEqual(before.length);
  expect(document.querySelector('div[popover]')).toBeNull();
});

test('leftovers of an older copy are removed, the page’s own elements are not', async () => {
  const own = document.createElement('div');
  own.popover = 'manual';
  const its = own.attachShadow({ mode: 'closed' });
  its.append(document.createElement('section'));
  document.documentElement.append(own);
  await draw(pointing(1));
  // There is no extension API here to look into a closed root, so this one returns the roots it is asked for.
  const roots = new Map<Element, ShadowRoot>([
    [own, its],
    [host.element, host.root],
  ]);
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (each: Element) => roots.get(each) ?? null } });
  takeOutLeftovers();
  vi.unstubAllGlobals();
  expect(own.isConnected).toBe(true);
  expect(host.element.isConnected).toBe(false);
  own.remove();
});

test('if a resource it needs is not available, it says so', async () => {
  bringPick.mockResolvedValue(null);
  await draw(VIEWS['unknown trouble'] as View);
  await press('Ich zeige, wo es ist');
  expect(inside('.card')?.innerText).toContain('Das hat gerade nicht geklappt');
  expect(inside('.sheet')?.hidden).toBe(true);
  await press('Abbrechen');
  expect(button('Ich zeige, wo es ist')).toBeDefined();
});

test('if the step changes meanwhile, nothing covers the page', async () => {
  let come: (startPicking: StartPicking) => void = () => undefined;
  bringPick.mockReturnValue(new Promise((resolve) => (come = resolve)));
  await draw(VIEWS['unknown trouble'] as View);
  await press('Ich zeige, wo es ist');
  await draw(pointing(0));
  await act(async () => come(startPicking));
  expect(inside('.sheet')?.hidden).toBe(true);

  bringPick.mockResolvedValue(startPicking);
  await draw(VIEWS['unknown trouble'] as View);
  await press('Ich zeige, wo es ist');
  expect(inside('.sheet')?.hidden).toBe(false);
  await draw(pointing(0));
  expect(inside('.sheet')?.hidden).toBe(true);
  expect(inside('h2')?.textContent).not.toBe('Zeigen, wo es ist');
});

describe('by keyboard', () => {
  test('Escape asks before it ends', async () => {
    await draw(pointing(1));
    button('Zurück')?.focus();
    await act(() => userEvent.keyboard('{Escape}'));
    expect(inside('h2')?.textContent).toContain('Diese Anleitung beenden?');
    expect(onEnd).not.toHaveBeenCalled();
    expect(host.root.activeElement).toBe(button('Weitermachen'));
    await act(() => userEvent.keyboard('{Enter}'));
    expect(inside('h2')?.textContent).not.toContain('beenden?');
    expect(host.root.activeElement).toBe(button('Erledigt'));
    await act(() => userEvent.keyboard('{Escape}'));
    await press('Beenden');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('one key moves from the card to the control and back', async () => {
    await draw(pointing(1));
    button('Zurück')?.focus();
    await userEvent.keyboard('{Alt>}{Shift>}m{/Shift}{/Alt}');
    expect(document.activeElement).toBe(control);
    await userEvent.keyboard('{Alt>}{Shift>}m{/Shift}{/Alt}');
    expect(host.root.activeElement).toBe(button('Erledigt'));
  });

  /** Tabs from the control before it, as a mentor does. */
  async function tabToControl(): Promise<void> {
    const before = document.createElement('button');
    control.before(before);
    before.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(control);
    before.remove();
  }

  test('a real Enter shows no place where the page has put the focus', async () => {
    const pressed = vi.fn();
    control.addEventListener('click', pressed);
    document.body.setAttribute('role', 'main');
    await draw(VIEWS['unknown trouble'] as View);
    await press('Ich zeige, wo es ist');
    control.focus();
    await act(() => userEvent.keyboard('{Enter}'));
    expect(inside('.card')?.innerText).not.toContain('Ist das die richtige Stelle?');
    expect(inside('.outline')?.hidden).toBe(true);
    // Moved there by the mentor, and away again by the page.
    await tabToControl();
    expect(inside('.outline')?.hidden).toBe(false);
    control.blur();
    await new Promise((resolve) => setTimeout(resolve, 600));
    control.focus();
    await act(() => userEvent.keyboard('{Enter}'));
    document.body.removeAttribute('role');
    expect(inside('.card')?.innerText).not.toContain('Ist das die richtige Stelle?');
    expect(inside('.sheet')?.hidden).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
  });

  test('a place is shown with Tab and Enter, and the page does not receive the Enter', async () => {
    const pressed = vi.fn();
    control.addEventListener('click', pressed);
    document.body.setAttribute('role', 'main');
    await draw(VIEWS['unknown trouble'] as View);
    await press('Ich zeige, wo es ist');
    await tabToControl();
    await act(() => userEvent.keyboard('{Enter}'));
    expect(inside('.card')?.innerText).toContain('Ist das die richtige Stelle?');
    await press('Diese Stelle merken');
    document.body.removeAttribute('role');
    expect(onTeach).toHaveBeenCalledWith({
      stepId: 'open-mentorship',
      rule: expect.objectContaining({ clues: expect.any(Object) }),
      name: 'Gruppen',
    });
    expect(pressed).not.toHaveBeenCalled();
  });

  test('a place that its own rule does not find again is not stored', async () => {
    document.body.setAttribute('role', 'main');
    await draw(VIEWS['unknown trouble'] as View);
    await press('Ich zeige, wo es ist');
    await tabToControl();
    await act(() => userEvent.keyboard('{Enter}'));
    document.body.removeAttribute('role');
    control.textContent = 'Anderes';
    await press('Diese Stelle merken');
    expect(inside('.card')?.innerText).toContain('Davon gibt es mehrere');
    expect(onTeach).not.toHaveBeenCalled();
  });
});
