import type { ComponentChildren } from 'preact';
import { pictureOf, type Scene } from '../../utils/guides/pictures';
import type { Guide } from '../../utils/guides/types';
import { usePage } from '../controls/page';

const HEIGHT = 22;
/** Slightly more than a letter takes at this size, so that any font fits (px). */
const LETTER = 6.4;

interface Place {
  /** The ring's left edge and vertical centre, in a picture of 240 × 84. */
  x: number;
  y: number;
  /** The width of the control if there is no word. */
  width: number;
}

const RINGS: Record<Scene, Place> = {
  tabs: { x: 78, y: 64, width: 72 },
  rows: { x: 120, y: 48, width: 72 },
  menu: { x: 16, y: 58, width: 92 },
  results: { x: 98, y: 26, width: 72 },
  post: { x: 30, y: 36, width: 180 },
  messages: { x: 110, y: 66, width: 78 },
  profile: { x: 84, y: 56, width: 72 },
  form: { x: 34, y: 62, width: 84 },
};

const bar = (x: number, y: number, width: number, height = 8) => (
  <rect class="part" x={x} y={y} width={width} height={height} rx={Math.min(4, height / 2)} />
);

/** The rest of the page from memory: its layout without its content. */
const PAGES: Record<Scene, ComponentChildren> = {
  tabs: (
    <>
      <rect class="deep" x="16" y="10" width="208" height="34" rx="6" />
      {bar(16, 60, 50)}
    </>
  ),
  rows: (
    <>
      <rect class="guide-paper" x="16" y="10" width="60" height="64" rx="6" />
      {bar(24, 20, 40)}
      {bar(24, 34, 34)}
      {bar(24, 48, 42)}
      {bar(90, 18, 96)}
      {bar(90, 74, 80, 6)}
    </>
  ),
  menu: (
    <>
      {bar(16, 14, 70)}
      {bar(16, 30, 54)}
      <rect class="guide-paper" x="180" y="10" width="46" height="64" rx="6" />
      {bar(188, 20, 30)}
      {bar(188, 34, 24)}
    </>
  ),
  results: (
    <>
      <rect class="guide-paper" x="16" y="8" width="208" height="34" rx="6" />
      <rect class="guide-paper" x="16" y="48" width="208" height="28" rx="6" />
      <circle class="deep" cx="34" cy="25" r="10" />
      {bar(50, 21, 48)}
      <circle class="deep" cx="34" cy="62" r="9" />
      {bar(50, 58, 60)}
    </>
  ),
  post: (
    <>
      {bar(42, 34, 120, 6)}
      <rect class="guide-paper" x="30" y="58" width="180" height="20" rx="6" />
      {bar(42, 66, 90, 6)}
    </>
  ),
  messages: (
    <>
      <circle class="deep" cx="32" cy="24" r="12" />
      <rect class="guide-paper" x="52" y="12" width="104" height="22" rx="11" />
      {bar(64, 19, 76)}
      {bar(52, 44, 60, 6)}
    </>
  ),
  profile: (
    <>
      <rect class="deep" x="16" y="8" width="208" height="24" rx="6" />
      <circle class="guide-paper" cx="48" cy="44" r="24" />
      {bar(84, 38, 84, 6)}
    </>
  ),
  form: (
    <>
      <rect class="guide-paper" x="22" y="8" width="196" height="70" rx="6" />
      {bar(34, 18, 60, 6)}
      <rect class="deep" x="34" y="30" width="172" height="14" rx="4" />
    </>
  ),
};

/** A sketch of the page a guide leads to, with the ring. Says nothing its title does not say. */
export function GuidePicture({ guide }: { guide: Guide }) {
  const { t } = usePage();
  const { scene, word } = pictureOf(guide, t.language);
  const { x, y, width } = RINGS[scene];
  const wide = word ? word.length * LETTER + 20 : width;
  // Long words start further left rather than overflow.
  const left = Math.max(8, Math.min(x, 232 - wide));
  return (
    <svg class="guide-picture" viewBox="0 0 240 84" aria-hidden="true" focusable="false">
      {PAGES[scene]}
      <rect class="ringed" x={left} y={y - HEIGHT / 2} width={wide} height={HEIGHT} rx="7" />
      {word ? (
        <text x={left + wide / 2} y={y + 3.8} text-anchor="middle" lang={t.language}>
          {word}
        </text>
      ) : (
        <rect class="part" x={left + 12} y={y - 3} width={wide - 24} height={6} rx={3} />
      )}
    </svg>
  );
}
