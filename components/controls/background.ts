import { sendMessage } from '../../utils/messages';

/**
 * Lets the background count the badge again. The background counts at every start by itself, so a page need
 * not care whether it was awake to hear this.
 */
export function tellFollowUpsChanged(): void {
  sendMessage('followUpsChanged').catch(() => undefined);
}
