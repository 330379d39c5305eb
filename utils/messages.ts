import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GuideId } from './guides/registry';
import type { GuideRun, GuideScript, StartOutcome } from './guides/session/types';

/** Everything a page of ours or the overlay may ask of the background. */
interface Requests {
  /** Starts a guide in a tab, replacing the one that runs there. */
  startGuide(request: { tabId: number; guideId: GuideId }): StartOutcome;
  /** Ends the guide in a tab and clears the page. */
  endGuide(request: { tabId: number }): void;
  /** Which guide runs in a tab. */
  runningGuide(request: { tabId: number }): GuideId | null;
  /** The overlay has been put into a page and asks what to show; null: nothing, leave again. */
  overlayReady(): GuideScript | null;
  /** The overlay tells how far the mentor is, so that a page load can go on from there. */
  overlayProgress(progress: Omit<GuideRun, 'guideId'>): void;
  /** The mentor closed the card. */
  overlayEnded(): void;
  /** Follow-ups have changed: count them again. */
  followUpsChanged(): void;
}

/** What the background tells the overlay in one tab. */
interface Orders {
  /** Take everything out of the page and stop. */
  leave(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Requests & Orders>();
