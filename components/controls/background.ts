import { sendMessage } from '../../utils/messages';

/**
 * Lets the background count the badge again, and take out of the copies whoever was erased. The background counts at every start by itself, so a page need
 * not care whether it was awake to hear this.
 */
export function tellWritten(_tables: unknown, erased: readonly string[]): void {
  sendMessage('followUpsChanged').catch(() => undefined);
  if (erased.length > 0) sendMessage('erased', erased).catch(() => undefined);
}
