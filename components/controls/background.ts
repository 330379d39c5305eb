import type { Written } from '../../utils/database/recording';
import { noteWritten } from '../../utils/database/touched';
import { toInstant } from '../../utils/ground/days';
import { sendMessage } from '../../utils/messages';
import { readDevices } from '../../utils/settings/devices';

/**
 * Lets the background count the badge again, and take out of the copies whoever was erased. The background counts at every start by itself, so a page need
 * not care whether it was awake to hear this.
 */
export function tellWritten(
  _tables: unknown,
  erased: readonly string[],
  written: readonly Written[] = [],
): void {
  noteForDevices(written, erased).catch(() => undefined);
  sendMessage('followUpsChanged').catch(() => undefined);
  if (erased.length > 0) sendMessage('erased', erased).catch(() => undefined);
}

/** Where the list is on more than one device, what was written is kept in mind for the others. */
async function noteForDevices(written: readonly Written[], erased: readonly string[]): Promise<void> {
  const name = await readDevices();
  if (name !== null) await noteWritten(name, written, erased, toInstant(new Date()));
}
