import { browser } from 'wxt/browser';
import { hasErasedSince } from '../../utils/database/erasures';
import type { TrailDatabase } from '../../utils/database/schema';
import { sendMessage } from '../../utils/messages';
import { type KnownList, knownList } from '../../utils/settings/known-list';
import { lastBackup } from '../../utils/settings/last-backup';

/*
 * Whether a list is really the mentor's. Only asked if it is empty or there can be another, so not part of the
 * popup's initial code.
 */

/**
 * What is known of a list that is empty but was not before; `{}` if only a backup shows that, null if it has always
 * been empty or the mentor has erased everybody.
 */
export async function knownOfLost(db: TrailDatabase): Promise<{ known?: KnownList } | null> {
  const known = await knownList();
  const day = known ? known.people > 0 && known.day : await lastBackup();
  if (!day || (await hasErasedSince(db, day))) return null;
  return known ? { known } : {};
}

/** How long the background may take to respond (ms). */
const HEARD = 1_000;

/**
 * Firefox separates databases and broadcasts of containers and private windows: if the background has answered but
 * was not heard here, it has another list.
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
