import { browser } from 'wxt/browser';

/*
 * For a coordinator's overviews: their own key pair, the key a mentor last sealed an overview for, and the random id
 * of this list's overviews. On this device only, in no backup.
 */

const KEY = 'coordinator';
const HEX = /^[0-9a-f]{16}$/;
/** What a coordinator passes on: the public half of a key. */
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

export interface Coordinating {
  /** The key pair this coordinator opens overviews with. */
  own?: { recipient: string; identity: string };
  /** The key the mentor has sealed an overview for before. */
  recipient?: string;
  list?: string;
}

/** Whether pasted text can be the public half of a key. */
export const isRecipient = (text: string): boolean => RECIPIENT.test(text.trim());

/** @throws if the browser refuses the read */
export async function readCoordinating(): Promise<Coordinating> {
  const { own, recipient, list } = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Coordinating;
  return {
    ...(typeof own?.identity === 'string' && typeof own.recipient === 'string' && { own }),
    ...(typeof recipient === 'string' && isRecipient(recipient) && { recipient }),
    ...(typeof list === 'string' && HEX.test(list) && { list }),
  };
}

/** @throws if the browser refuses the write */
export async function keepCoordinating(change: Coordinating): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readCoordinating()), ...change } });
}
