import { browser } from 'wxt/browser';

/*
 * For overviews of a coordinator: the key of one who gets them, whom a mentor gives them to, and under which random sign a list's
 * go out. On this device alone, in no backup.
 */

const KEY = 'coordinator';
const HEX = /^[0-9a-f]{16}$/;
/** What a coordinator gives on: the public half of a key. */
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

export interface Coordinating {
  /** The key this coordinator opens overviews with. */
  own?: { recipient: string; identity: string };
  /** For whose key the mentor has sealed one before. */
  recipient?: string;
  list?: string;
}

/** Whether something can be the public half of a key, as somebody has pasted it. */
export const isRecipient = (text: string): boolean => RECIPIENT.test(text.trim());

/** @throws when the browser refuses the read */
export async function readCoordinating(): Promise<Coordinating> {
  const { own, recipient, list } = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Coordinating;
  return {
    ...(typeof own?.identity === 'string' && typeof own.recipient === 'string' && { own }),
    ...(typeof recipient === 'string' && isRecipient(recipient) && { recipient }),
    ...(typeof list === 'string' && HEX.test(list) && { list }),
  };
}

/** @throws when the browser refuses the write */
export async function keepCoordinating(change: Coordinating): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readCoordinating()), ...change } });
}
