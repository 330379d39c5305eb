/** The height available on A4 between the margins of `@page` (base.css): 297 − 16 − 18 mm, minus a safety margin. */
const PAGE = 253;
/** The width between the margins (mm). */
const WIDTH = 174;
const PER_MM = 96 / 25.4;
/** Blocks that are not split, and may start a page. */
const BLOCKS = 'header, .sheet-facts, .sheet-text, h4, h5, tr, .goal, .strengths-key, .sheet-end';

/**
 * Adds name and page number at the top of each printed page in browsers without `@page` margin boxes (Firefox,
 * Safari). CSS cannot count pages there, and a repeated line is the same on each. So the page breaks are measured
 * before printing, as they will be on A4, and each page gets its own header; on other paper the headers are hidden
 * (sheet.css). Everything is restored after printing.
 *
 * @param running the text before the number
 * @returns a function that removes the headers
 */
export function numberPages(sheet: HTMLElement, running: string): (() => void) | undefined {
  // Chrome got both the rule for margins and their printing in the same version.
  if ('CSSMarginRule' in globalThis) return undefined;
  const heads: HTMLElement[] = [];
  const before = () => {
    after();
    const begins = asPrinted(sheet, () => pageBegins(sheet));
    // A single page needs no number.
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

/** A header has to be the same kind of element as its neighbours. */
function headOf(block: Element, text: string): HTMLElement {
  const tag = block.localName === 'tr' ? 'tr' : block.localName === 'li' ? 'li' : 'p';
  const head = document.createElement(tag);
  head.className = 'page-head';
  const words = tag === 'tr' ? head.appendChild(document.createElement('td')) : head;
  // A larger number would create another column.
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
  // The browser splits blocks taller than a page somewhere, and no number is better than a wrong one.
  const isTooTall = (block: Element) => block.getBoundingClientRect().height > PAGE * PER_MM;
  if (!first || blocks.some(isTooTall)) return [];
  const begins = [first];
  let top = first.getBoundingClientRect().top;
  for (const [index, block] of others.entries()) {
    if (block.getBoundingClientRect().bottom - top <= PAGE * PER_MM) continue;
    // A heading, or a table's header, stays with what it belongs to.
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

/** Headings, and the last strengths, so that signatures are never alone on a page. */
const isHead = (block: Element) =>
  block.matches('h4, h5, .strengths-key, thead tr, .strengths tbody tr:nth-last-child(-n + 2)');

/** Lays out the sheet briefly as on paper, and measures. */
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
