/**
 * Answers Chromium's own dialogs about a folder as a person does: the chooser (GTK's), "Allow this site to edit files?", and on a
 * later visit the question with three answers. Neither a page nor the protocol can reach any of them.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Box, Display, Picture } from './display.ts';
import { until } from './tools.ts';

const PATIENCE = 60_000;
/** Chromium ignores clicks just after a dialog appears, as they may have been meant for something else (ms). */
const NOTICED = 1_000;
/** How much of the screen changes when the whole page darkens, or when a bubble appears (share). */
const DARK = 0.5;
const BUBBLE = 0.05;

/** Called for every question while it is shown. */
export type Seen = (question: string, picture: Picture) => void;

/** Waits for the chooser to appear. @returns its window */
async function chooser(display: Display, press: () => Promise<unknown>): Promise<string> {
  const before = display.windows();
  await press();
  return until('the chooser of folders', PATIENCE, () =>
    [...display.windows().keys()].find((id) => !before.has(id)),
  );
}

const gone = (display: Display, id: string) =>
  until('the chooser goes away', PATIENCE, () => !display.windows().has(id));

function focusBrowser(display: Display): void {
  const [id] = [...display.windows()].find(([, name]) => /Chromium|Chrome$/.test(name)) ?? [];
  if (id === undefined) throw new Error('No window of the browser is to be seen');
  display.focus(id);
}

/** Opens the chooser and cancels it. @param press the button that opens it */
export async function leaveChooser(display: Display, press: () => Promise<unknown>): Promise<void> {
  const id = await chooser(display, press);
  display.focus(id);
  await sleep(NOTICED);
  display.press('Escape');
  await gone(display, id);
  focusBrowser(display);
}

/**
 * Chooses a folder in the chooser, and answers whether the site may edit files in it.
 *
 * @param press the button that opens the chooser
 */
export async function chooseFolder(
  display: Display,
  folder: string,
  press: () => Promise<unknown>,
  { allow = true, seen = () => undefined }: { allow?: boolean; seen?: Seen } = {},
): Promise<void> {
  const before = display.look();
  const id = await chooser(display, press);
  display.focus(id);
  display.type(folder);
  await sleep(NOTICED);
  seen('chooser', display.look());
  // Return would press "Cancel".
  display.press('alt+o');
  await gone(display, id);
  // The page darkens behind the dialog, whose first button is selected: "Don't Allow".
  const asked = await display.changed(before, DARK, 'the question whether files may be edited');
  focusBrowser(display);
  await sleep(NOTICED);
  seen('edit', asked);
  display.press(...(allow ? ['Tab', 'space'] : ['space']));
  await display.changed(asked, DARK, 'the question goes away');
}

/**
 * Answers "Allow on every visit", the second of three. Keys do not reach this dialog, so its button is found by its appearance.
 */
export async function allowOnEveryVisit(
  display: Display,
  press: () => Promise<unknown>,
  seen: Seen = () => undefined,
): Promise<void> {
  focusBrowser(display);
  const before = display.look();
  await press();
  const asked = await display.changed(before, BUBBLE, 'the question with three answers');
  await sleep(NOTICED);
  seen('every-visit', asked);
  const [, second] = threeButtons(asked, before);
  display.click(second.x, second.y);
  await display.changed(asked, BUBBLE, 'the question goes away');
}

interface Place {
  x: number;
  y: number;
}

/** Three bars of the same colour and height, evenly spaced below each other. */
function threeButtons(picture: Picture, before: Picture): [Place, Place, Place] {
  const { box } = picture.difference(before);
  const found: [Place, Place, Place][] = [];
  for (let x = box.left; x <= box.right; x += 8) {
    const bars = barsIn(picture, box, x);
    if (bars) found.push(bars);
  }
  // Somewhere inside them, not at their edge.
  const middle = found[Math.floor(found.length / 2)];
  if (!middle) throw new Error('The question has no three answers');
  return middle;
}

function barsIn(picture: Picture, { top, bottom }: Box, x: number): [Place, Place, Place] | null {
  const bars: { colour: number; from: number; height: number }[] = [];
  for (let y = top; y <= bottom; y += 1) {
    const colour = picture.at(x, y);
    const last = bars.at(-1);
    if (last?.colour === colour) last.height += 1;
    else bars.push({ colour, from: y, height: 1 });
  }
  const tall = bars.filter(({ height }) => height >= 20 && height <= 60);
  for (const same of Map.groupBy(tall, ({ colour }) => colour).values()) {
    const [one, two, three] = same;
    if (same.length !== 3 || !one || !two || !three) continue;
    const isEven = Math.abs(two.from - one.from - (three.from - two.from)) <= 2;
    const place = (bar: typeof one): Place => ({ x, y: bar.from + Math.round(bar.height / 2) });
    if (isEven) return [place(one), place(two), place(three)];
  }
  return null;
}
