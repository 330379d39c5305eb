import { newLockedKey, unlock } from '../../../utils/exchange/seal';
import type { Keys } from '../../../utils/sync/session';
import { NOW } from './devices';

export const PASSPHRASE = 'four words make one';
/** Keys as the program makes them, with little work in them. */
export const KEYS: Keys = {
  async create(passphrase) {
    const { recipient, file } = await newLockedKey(passphrase, NOW, 4);
    const opened = await unlock(file, passphrase);
    if (!opened.ok) throw new Error(opened.problem);
    return { recipient, identity: opened.identity, file };
  },
  open: unlock,
};

/** So many minutes after {@link NOW}. */
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
