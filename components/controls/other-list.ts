import { browser } from 'wxt/browser';
import { hasErasedSince } from '../../utils/database/erasures';
import type { TrailDatabase } from '../../utils/database/schema';
import { sendMessage } from '../../utils/messages';
import { type KnownList, knownList } from '../../utils/settings/known-list';
import { lastBackup } from '../../utils/settings/last-backup';

/*
 * Whether a list is the mentor's. Only asked where it is empty, or where there can be another: not among what the popup
 * opens with.
 */

/**
 * What is known of an empty list that was not; `{}` where only a backup says so, null where it has always been empty or the
 * mentor has erased everybody.
 */
export async function knownOfLost(db: TrailDatabase): Promise<{ known?: KnownList } | null> {
  const known = await knownList();
  const day = known ? known.people > 0 && known.day : await lastBackup();
  if (!day || (await hasErasedSince(db, day))) return null;
  return known ? { known } : {};
}

/** How long the background may take to be heard, in milliseconds. */
const HEARD = 1_000;

/**
 * Firefox keeps the databases of containers and private windows apart, and broadcasts as well: where the background has
 * answered and was not heard, its list is another one.
 */
export async function isElsewhere(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  try {
    const heard = new Promise<boolean>((resolve) => {
      channel.onmessage = () => resolve(true);
    });
    await sendMessage('echo', { channel: name });
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), HEARD));
    return !(await Promise.race([heard, late]));
  } finally {
    channel.close();
  }
}
