/** What fits on a page of A4 between the margins of `@page` (base.css): 297 − 16 − 18 mm, less a little to be sure. */
const PAGE = 253;
/** Its width between them, in millimetres. */
const WIDTH = 174;
const PER_MM = 96 / 25.4;
/** What is not torn in two, and may begin a page. */
const BLOCKS = 'header, .sheet-facts, .sheet-text, h4, h5, tr, .goal, .strengths-key, .sheet-end';

/**
 * Puts name and number at the head of each printed page where the browser prints nothing that `@page` says of its margins
 * (Firefox, Safari). There is no other way to a number there: CSS counts no pages, and a line that is repeated says the same
 * on each. So where the pages end is measured before printing, as it will be on A4, and each is begun by its head; on other
 * paper the heads are left out (sheet.css). After printing all is as it was.
 *
 * @param running stands before the number
 * @returns takes it back
 */
export function numberPages(sheet: HTMLElement, running: string): (() => void) | undefined {
  // The rule for margins and the printing of them came to Chrome with the same version.
  if ('CSSMarginRule' in globalThis) return undefined;
  const heads: HTMLElement[] = [];
  const before = () => {
    after();
    const begins = asPrinted(sheet, () => pageBegins(sheet));
    // One page needs no number.
    if (begins.length < 2) return;
    for (const [index, block] of begins.entries()) {
      const head = headOf(block, `${running} · ${index + 1} / ${begins.length}`);
      if (index > 0) head.classList.add('next');
      block.before(head);
      heads.push(head);
    }
  };
  const after = () => {
    for (const head of heads.splice(0)) head.remove();
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}

/** A head has to be what its neighbours are. */
function headOf(block: Element, text: string): HTMLElement {
  const tag = block.localName === 'tr' ? 'tr' : block.localName === 'li' ? 'li' : 'p';
  const head = document.createElement(tag);
  head.className = 'page-head';
  const words = tag === 'tr' ? head.appendChild(document.createElement('td')) : head;
  // One more than there are would make a column of its own.
  if (words instanceof HTMLTableCellElement) words.colSpan = block.childElementCount;
  words.textContent = text;
  return head;
}

/** The first block of each page. */
function pageBegins(sheet: HTMLElement): Element[] {
  const blocks = [...sheet.querySelectorAll(BLOCKS)].filter(
    (block) => !block.parentElement?.closest('.sheet-end, .goal, .strengths-key, header'),
  );
  const [first, ...others] = blocks;
  // What no page holds the browser tears somewhere: rather no number than a wrong one.
  const isTooTall = (block: Element) => block.getBoundingClientRect().height > PAGE * PER_MM;
  if (!first || blocks.some(isTooTall)) return [];
  const begins = [first];
  let top = first.getBoundingClientRect().top;
  for (const [index, block] of others.entries()) {
    if (block.getBoundingClientRect().bottom - top <= PAGE * PER_MM) continue;
    // A heading, or the head of a table, goes along with what it stands over.
    let start: Element = block;
    for (let at = index; at > 0 && blocks[at] && isHead(blocks[at] as Element); at -= 1)
      start = blocks[at] as Element;
    if (start === begins.at(-1)) start = block;
    const table = start.closest('thead')?.parentElement;
    begins.push(table ?? start);
    top = (table ?? start).getBoundingClientRect().top;
  }
  return begins;
}

/** Headings, and the last strengths: signatures never stand alone on a page. */
const isHead = (block: Element) =>
  block.matches('h4, h5, .strengths-key, thead tr, .strengths tbody tr:nth-last-child(-n + 2)');

/** Lays the sheet out for a moment as it will be on paper, and measures. */
function asPrinted<Result>(sheet: HTMLElement, measure: () => Result): Result {
  const media = [...document.styleSheets]
    .flatMap(mediaRules)
    .filter(({ media: { mediaText } }) => /print|screen/.test(mediaText));
  const said = media.map(({ media: { mediaText } }) => mediaText);
  const width = sheet.style.inlineSize;
  try {
    for (const { media: list } of media) list.mediaText = /print/.test(list.mediaText) ? 'all' : 'not all';
    sheet.style.inlineSize = `${WIDTH}mm`;
    return measure();
  } finally {
    sheet.style.inlineSize = width;
    for (const [index, { media: list }] of media.entries()) list.mediaText = said[index] ?? '';
  }
}

function mediaRules(sheet: CSSStyleSheet): CSSMediaRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
}
