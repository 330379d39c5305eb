import { sendMessage } from '../../utils/messages';

/**
 * Lets the background count the badge again, and take out of the copies whoever was erased. It does both by itself sooner or
 * later, so a page need not care whether it was awake to hear this.
 */
export function tellWritten(): void {
  sendMessage('followUpsChanged').catch(() => undefined);
}
