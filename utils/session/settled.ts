import { browser } from 'wxt/browser';
import { type Day, isDay } from '../ground/days';

const KEY = 'settled on';

/** The day up to which the background has brought what the weeks ask for; '' where it has not said. */
export async function settledOn(): Promise<Day | ''> {
  const { [KEY]: day } = await browser.storage.session.get(KEY);
  return typeof day === 'string' && isDay(day) ? day : '';
}

/** Notes that it has, so that no page has to look again on that day. */
export async function noteSettled(day: Day): Promise<void> {
  await browser.storage.session.set({ [KEY]: day });
}
