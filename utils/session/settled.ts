import { browser } from 'wxt/browser';
import { type Day, isDay } from '../ground/days';

const KEY = 'settled on';

/** The day up to which the background has updated the weeks' next steps; '' if unknown. */
export async function settledOn(): Promise<Day | ''> {
  const { [KEY]: day } = await browser.storage.session.get(KEY);
  return typeof day === 'string' && isDay(day) ? day : '';
}

/** Records that it has, so that no page repeats it on that day. */
export async function noteSettled(day: Day): Promise<void> {
  await browser.storage.session.set({ [KEY]: day });
}
