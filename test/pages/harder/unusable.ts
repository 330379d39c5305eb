/** Copies of a control that nobody can click, beside the one that works or alone. */
import type { HardPage } from '../hard.ts';
import { BECOME, inMentorship, MENTORSHIP, onGroup, RIGHT } from './facebook.ts';
import { MESSAGE, onProfile } from './linkedin.ts';

const KIND = 'a copy that cannot be pressed';

/** How a copy is made unreachable: what surrounds it. */
const AROUND: Record<string, [open: string, close: string]> = {
  'see-through': ['<div style="opacity:0">', '</div>'],
  'cut away': ['<div style="clip-path:inset(100%);position:absolute">', '</div>'],
  'cut away the old way': [
    '<div style="clip:rect(0 0 0 0);position:absolute;width:1px;height:1px;overflow:hidden">',
    '</div>',
  ],
  inert: ['<div inert>', '</div>'],
  'not drawn yet': ['<div style="content-visibility:hidden;height:40px">', '</div>'],
  'behind a closed summary': ['<details><summary>Older</summary>', '</details>'],
  'beside the window': ['<div style="position:absolute;left:-4000px">', '</div>'],
  'drawn to nothing': ['<div style="transform:scale(0);display:inline-block">', '</div>'],
  'of letters without size': ['<div style="font-size:0;line-height:0;height:0;overflow:hidden">', '</div>'],
  'said to be disabled': ['<div>', '</div>'],
  'dead to the pointer': ['<div style="pointer-events:none">', '</div>'],
  'turned away': ['<div style="transform:rotateY(180deg);backface-visibility:hidden">', '</div>'],
};

const dead = (control: string, how: string): string => {
  const [open, close] = AROUND[how] ?? ['', ''];
  const copy = control.replace(
    'data-right',
    how === 'said to be disabled' ? 'aria-disabled="true" class="decoy"' : 'class="decoy"',
  );
  return `${open}${copy}${close}`;
};

export const UNUSABLE: readonly HardPage[] = [
  ...Object.keys(AROUND).flatMap((how) => [
    inMentorship(KIND, `${how}, before the button`, `${dead(BECOME, how)}${BECOME}`, { ring: RIGHT }),
    inMentorship(KIND, `${how}, and no other button`, dead(BECOME, how), { outcome: 'no-button' }),
  ]),
  ...['see-through', 'inert', 'said to be disabled', 'cut away the old way'].flatMap((how) => [
    onGroup(
      KIND,
      `${how}, a tab before the tab`,
      { tabs: `${dead(MENTORSHIP, how)}${MENTORSHIP}` },
      { step: 'open-mentorship', ring: RIGHT },
    ),
    ...onProfile(KIND, `${how}, a message before the message`, `${dead(MESSAGE, how)}${MESSAGE}`, {
      step: 'open-message',
      ring: RIGHT,
    }),
  ]),
  inMentorship(
    KIND,
    'a visible button in a part that is hidden',
    `<div style="visibility:hidden">${BECOME.replace('data-right', 'data-right style="visibility:visible"')}</div>`,
    { ring: RIGHT },
  ),
  inMentorship(
    KIND,
    'a fieldset that is disabled around a button',
    `<fieldset disabled><button type="button" class="decoy">Become a Mentor</button></fieldset>${BECOME}`,
    { ring: RIGHT },
  ),
];
