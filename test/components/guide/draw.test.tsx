/** @jsxImportSource ../../../components/guide/draw */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../../components/guide/draw/jsx-runtime';

let root: ShadowRoot;
const all = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];

beforeEach(() => {
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
});
afterEach(() => root.host.remove());

const list = (names: readonly string[]) => (
  <div>
    {names.map((name) => (
      <button key={name} type="button">
        {name}
      </button>
    ))}
  </div>
);

test('elements with a key stay the same wherever they move, and keep the focus if they do not', () => {
  draw(list(['a', 'b', 'c']), root);
  const [, b, c] = all('button');
  c?.focus();
  draw(list(['b', 'c', 'd']), root);
  expect(all('button').map((each) => each.textContent)).toEqual(['b', 'c', 'd']);
  expect(all('button').slice(0, 2)).toEqual([b, c]);
  expect(root.activeElement).toBe(c);
  draw(list(['d', 'b']), root);
  expect(all('button').map((each) => each.textContent)).toEqual(['d', 'b']);
  expect(all('button')[1]).toBe(b);
  expect(c?.isConnected).toBe(false);
});

test('only what has changed is written, so manual changes stay', () => {
  const box = (name: string) => <p hidden class={name} />;
  draw(box('one'), root);
  const [p] = all('p');
  if (p) p.hidden = false;
  draw(box('two'), root);
  expect(all('p')).toEqual([p]);
  expect(p?.className).toBe('two');
  expect(p?.hidden).toBe(false);
});

test('attributes disappear with their values; those for screen readers are written out', () => {
  draw(
    <p aria-disabled title="x" translate={false}>
      {0}
      {false}
    </p>,
    root,
  );
  expect(all('p')[0]?.outerHTML).toBe('<p aria-disabled="true" title="x" translate="no">0</p>');
  draw(<p aria-disabled={false}>{null}</p>, root);
  expect(all('p')[0]?.getAttribute('aria-disabled')).toBe('false');
  expect(all('p')[0]?.hasAttribute('title')).toBe(false);
  expect(all('p')[0]?.textContent).toBe('');
});

test('a click only reaches the latest handler', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const button = (heard?: () => void) => <button type="button" onClick={heard} />;
  draw(button(first), root);
  draw(button(second), root);
  all('button')[0]?.click();
  draw(button(), root);
  all('button')[0]?.click();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});

test('pictures become SVG, and elements added by others are left alone', () => {
  const style = document.createElement('style');
  root.append(style);
  draw(
    <svg viewBox="0 0 4 4" aria-hidden="true">
      <path d="M0 0h4" />
    </svg>,
    root,
  );
  expect(root.querySelector('path')).toBeInstanceOf(SVGPathElement);
  draw(null, root);
  expect([...root.childNodes]).toEqual([style]);
});
