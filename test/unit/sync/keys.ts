import { keysOf } from '../../../utils/sync/keys';
import { NOW } from './devices';

export const PASSPHRASE = 'four words make one';
/** Keys as the program makes them, with a low work factor. */
export const KEYS = keysOf(NOW, 4);

/** This many minutes after {@link NOW}. */
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
