import type { Written } from '../../utils/database/recording';
import { toInstant } from '../../utils/ground/days';
import { sendMessage } from '../../utils/messages';
import { readDevices } from '../../utils/settings/devices';

/**
 * Lets the background count the badge again, and take out of the copies whoever was erased. It does both by itself sooner or
 * later, so a page need not care whether it was awake to hear this.
 */
export function tellWritten(
  _tables: unknown,
  erased: readonly string[],
  written: readonly Written[] = [],
): void {
  noteForDevices(written, erased).catch(() => undefined);
  sendMessage('followUpsChanged').catch(() => undefined);
}

/** Where the list is on more than one device, what was written is kept in mind for the others. */
async function noteForDevices(written: readonly Written[], erased: readonly string[]): Promise<void> {
  const name = await readDevices();
  if (name === null) return;
  const { noteWritten } = await import('../../utils/database/touched');
  await noteWritten(name, written, erased, toInstant(new Date()));
}
