/**
 * The name the guide computes for a control equals what the browser tells screen readers. Compared with Chromium's own
 * accessibility tree, for snippets written by hand and for generated ones.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { accessibleName } from '../../../utils/guides/locate/name';
import { normalise } from '../../../utils/guides/locate/naming';
import byHand from './names/written-by-hand.txt?raw';

const STYLE = `.before::before,.after::after{content:"Bef"} .before-block::before{content:"Bef";display:block}
  .before-image::before{content:url(data:,) / "alt text"} .before-font::before{content:"\\e900"}
  .before-instead::before{content:"x" / "Alty"} .before-nothing::before{content:"x" / ""}
  .block{display:block} .inline-block{display:inline-block} .flex{display:flex} .contents{display:contents}
  .float{float:left} .absolute{position:absolute} .none{display:none} .invisible{visibility:hidden} .caps{text-transform:uppercase}`;

interface AxNode {
  backendDOMNodeId?: number;
  ignored: boolean;
  name?: { value?: string };
}
interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  contentDocument?: DomNode;
  shadowRoots?: DomNode[];
}
interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

const ask = cdp() as unknown as { send(method: string, parameters?: object): Promise<unknown> };
const MARK = 'data-asked';

const framesOf = ({ frame, childFrames = [] }: FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(framesOf),
];

/** The browser's name for each element, by the number it is marked with. */
async function namesInTree(): Promise<Map<number, string>> {
  const marks = new Map<number, number>();
  const visit = ({ backendNodeId, attributes = [], children, contentDocument, shadowRoots }: DomNode) => {
    const at = attributes.indexOf(MARK);
    if (at >= 0) marks.set(backendNodeId, Number(attributes[at + 1]));
    const inside = [
      ...(children ?? []),
      ...(shadowRoots ?? []),
      ...(contentDocument ? [contentDocument] : []),
    ];
    for (const child of inside) visit(child);
  };
  visit(((await ask.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }).root);
  const { frameTree } = (await ask.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const names = new Map<number, string>();
  for (const frameId of framesOf(frameTree)) {
    const { nodes } = (await ask.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] };
    for (const { backendDOMNodeId, ignored, name } of nodes) {
      const mark = marks.get(backendDOMNodeId ?? -1);
      if (mark !== undefined && !ignored) names.set(mark, name?.value ?? '');
    }
  }
  return names;
}

let page: HTMLElement | null = null;
afterEach(() => page?.remove());

/** @returns each difference, and how many of the elements are in the browser's tree */
async function compare(snippets: readonly string[]): Promise<{ differences: string[]; compared: number }> {
  page?.remove();
  page = document.createElement('div');
  page.innerHTML = `<style>${STYLE}</style>${snippets.map((each) => `<section>${each}</section>`).join('\n')}`;
  document.body.append(page);
  const controls = [...page.querySelectorAll(':scope > section')].map(
    (section) => section.querySelector('[t]') ?? section.firstElementChild,
  );
  for (const [at, control] of controls.entries()) control?.setAttribute(MARK, String(at));
  const names = await namesInTree();
  const differences = snippets.flatMap((snippet, at) => {
    const control = controls[at];
    const theirs = names.get(at);
    if (!control || theirs === undefined) return [];
    const ours = accessibleName(control);
    return normalise(ours) === normalise(theirs) ? [] : [`${snippet}\n  tree: ${theirs}\n  ours: ${ours}`];
  });
  return { differences, compared: names.size };
}

const anyOf = (...each: string[]) => fc.constantFrom(...each);
const LOOKS = ['', '', '', 'class=caps', 'class=before', 'dir=auto'];
const BOXES = 'block inline-block flex float absolute none invisible'
  .split(' ')
  .map((name) => `class=${name}`);
const inlineLook = anyOf(...LOOKS);
const boxLook = anyOf(...LOOKS, ...BOXES, 'aria-hidden=true');
const word = anyOf(
  'Become',
  ' a',
  'mentor ',
  'Groups',
  '&nbsp;',
  'werden&#10;',
  'x',
  '',
  'e&#x301;',
  '&shy;',
);
const leaf = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: anyOf('<br>', '<img alt="" src="data:,">', '<!-- c -->', '<i></i>') },
);
/** Elements with a name or value of their own are in boxes here, since Chromium has no fixed rule for them deep inside a line. */
const icon = anyOf(
  '<svg width=9 height=9><title>pen</title></svg>',
  '<svg width=9 height=9><style>.i{fill:red}</style><path class=i d="M0 0h9v9z"/></svg>',
  '<svg width=9 height=9><desc>a drawing</desc></svg>',
  '<svg width=9 height=9 aria-hidden=true></svg>',
  '<img alt="Kim" src="data:,">',
  '<b aria-label="very">v</b>',
  '<input value=typed>',
);
/** Realistic markup: text in inline elements, these in boxes, and boxes in boxes. */
const content = fc.letrec<{ line: string; lines: string; box: string; boxes: string }>((tie) => ({
  line: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('span', 'font', 'b', 'i'), inlineLook, tie('lines'))
      .map(([tag, attributes, inner]) => `<${tag} ${attributes}>${inner}</${tag}>`),
  ),
  lines: fc.array(tie('line'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  box: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('line'),
    icon,
    fc.tuple(boxLook, tie('boxes')).map(([attributes, inner]) => `<div ${attributes}>${inner}</div>`),
  ),
  boxes: fc.array(tie('box'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
})).boxes;
const control = fc
  .tuple(
    fc.constantFrom('div role=button', 'a href="/x"', 'div role=tab', 'button', 'div role=menuitem'),
    boxLook,
    content,
  )
  .map(([tag, attributes, inner]) => `<${tag} ${attributes}>${inner}</${tag.split(' ')[0]}>`);

describe('names equal those in the browser’s accessibility tree', () => {
  test('written by hand', async () => {
    const snippets = byHand
      .replace(/<!--[\s\S]*?-->\n/, '')
      .split('\n')
      .filter(Boolean);
    const { differences, compared } = await compare(snippets);
    expect(compared).toBeGreaterThan(250);
    expect(differences).toEqual([]);
  });

  test('generated', async () => {
    const snippets = fc.sample(control, { numRuns: 600, seed: 20_261_129 });
    const { differences, compared } = await compare(snippets);
    expect(compared).toBeGreaterThan(400);
    expect(differences).toEqual([]);
  });
});
