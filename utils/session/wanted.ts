import { browser } from 'wxt/browser';
import { newId } from '../ground/ids';
import type { Prefill } from '../model/prefill';

const PREFIX = 'prefill ';
const WANTED = 'form-wanted';
/** After this long, the popup was opened for another reason (ms). */
const WAIT = 10_000;

interface Wanted {
  id: string;
  at: number;
}

/**
 * Stores a form's initial values, and that the next popup should open that form. Both are in `storage.session`: in
 * memory, for our own pages only.
 *
 * @returns the form's name, see `#contacts/new/…`
 */
export async function askForForm(prefill: Prefill, now = Date.now()): Promise<string> {
  const id = newId();
  const wanted: Wanted = { id, at: now };
  await browser.storage.session.set({ [PREFIX + id]: prefill, [WANTED]: wanted });
  return id;
}

/** The form the popup should open, once; null if it was opened for another reason. */
export async function takeWantedForm(now = Date.now()): Promise<string | null> {
  const { [WANTED]: found } = await browser.storage.session.get(WANTED);
  const wanted = found as Wanted | undefined;
  if (!wanted) return null;
  await browser.storage.session.remove(WANTED);
  return now - wanted.at < WAIT ? wanted.id : null;
}

/** The initial values of a form; undefined if the browser has been closed since. */
export async function readPrefill(id: string): Promise<Prefill | undefined> {
  const { [PREFIX + id]: prefill } = await browser.storage.session.get(PREFIX + id);
  return prefill as Prefill | undefined;
}
