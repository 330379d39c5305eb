import type { ComponentChildren } from 'preact';
import type { Topic } from '../controls/route';

/** Ten stones along a path, in three phases. */
const STONES = [
  [14, 62],
  [38, 50],
  [62, 44],
  [86, 52],
  [110, 60],
  [134, 56],
  [158, 46],
  [182, 40],
  [206, 30],
  [228, 18],
] as const;
const phaseOf = (week: number) => (week < 3 ? 'lake' : week < 7 ? 'forest' : 'amber');

/** A drawing for each part. */
const SCENES: Record<Topic, ComponentChildren> = {
  // Two people talking, with a path between them.
  reach: (
    <>
      <path class="way" d="M62 66 C 100 78, 140 78, 178 66" />
      <circle class="lake" cx="44" cy="56" r="14" />
      <circle class="amber" cx="196" cy="56" r="14" />
      <path
        class="bubble"
        d="M66 12h54a8 8 0 0 1 8 8v12a8 8 0 0 1-8 8H84l-12 10v-10h-6a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z"
      />
      <path class="line" d="M72 22h42M72 30h28" />
      <path
        class="bubble deep"
        d="M146 20h30a8 8 0 0 1 8 8v4a8 8 0 0 1-8 8h-4l-8 8v-8h-18a8 8 0 0 1-8-8v-4a8 8 0 0 1 8-8z"
      />
    </>
  ),
  // A map with places.
  platforms: (
    <>
      <path class="bubble" d="M24 20l64-8 64 8 64-8v52l-64 8-64-8-64 8z" />
      <path class="crease" d="M88 12v52M152 20v52" />
      <path class="way" d="M46 56 C 70 40, 100 56, 120 44 S 168 40, 188 30" />
      <path class="pin lake" d="M46 56c-6-8-9-11-9-16a9 9 0 0 1 18 0c0 5-3 8-9 16z" />
      <path class="pin forest" d="M120 46c-6-8-9-11-9-16a9 9 0 0 1 18 0c0 5-3 8-9 16z" />
      <path class="pin amber" d="M190 34c-6-8-9-11-9-16a9 9 0 0 1 18 0c0 5-3 8-9 16z" />
    </>
  ),
  // Dos and don'ts.
  contact: (
    <>
      <rect class="bubble" x="24" y="12" width="88" height="60" rx="10" />
      <rect class="bubble" x="128" y="12" width="88" height="60" rx="10" />
      <circle class="forest" cx="46" cy="30" r="11" />
      <path class="sign forest" d="m41 30 4 4 7-8" />
      <path class="line" d="M64 30h36M36 50h64M36 60h44" />
      <circle class="clay" cx="150" cy="30" r="11" />
      <path class="sign clay" d="m146 26 8 8M154 26l-8 8" />
      <path class="line" d="M168 30h36M140 50h64M140 60h44" />
    </>
  ),
  // Somebody thinking, with two thoughts.
  questions: (
    <>
      <circle class="lake" cx="48" cy="50" r="20" />
      <circle class="dot" cx="76" cy="40" r="3" />
      <circle class="dot" cx="86" cy="34" r="4" />
      <rect class="bubble" x="98" y="10" width="118" height="26" rx="13" />
      <rect class="bubble" x="98" y="46" width="90" height="26" rx="13" />
      <path class="line" d="M112 23h72M112 59h46" />
      <text x="200" y="29" text-anchor="middle">
        ?
      </text>
      <text x="172" y="65" text-anchor="middle">
        ?
      </text>
    </>
  ),
  weeks: (
    <>
      <polyline class="way" points={STONES.map((stone) => stone.join(',')).join(' ')} />
      {STONES.map(([x, y], week) => (
        <circle key={x} class={phaseOf(week)} cx={x} cy={y} r={week === 9 ? 11 : 8} />
      ))}
    </>
  ),
};

/** A drawing beside the text; it adds no information. */
export function TopicPicture({ topic }: { topic: Topic }) {
  return (
    <svg class="topic-picture" viewBox="0 0 240 84" aria-hidden="true" focusable="false">
      {SCENES[topic]}
    </svg>
  );
}
