import type { Written } from '../../utils/database/recording';
import { toInstant } from '../../utils/ground/days';
import { sendMessage } from '../../utils/messages';
import { readDevices } from '../../utils/settings/devices';

/**
 * Tells the background to update the badge and to remove erased people from copies. It does both by itself
 * eventually, so a page need not care whether it was awake to hear this.
 */
export function tellWritten(
  _tables: unknown,
  erased: readonly string[],
  written: readonly Written[] = [],
): void {
  noteForDevices(written, erased).catch(() => undefined);
  sendMessage('followUpsChanged').catch(() => undefined);
}

/** If the list is on several devices, notes the writes for the others. */
async function noteForDevices(written: readonly Written[], erased: readonly string[]): Promise<void> {
  const name = await readDevices();
  if (name === null) return;
  const { noteWritten } = await import('../../utils/database/touched');
  await noteWritten(name, written, erased, toInstant(new Date()));
}
