import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GuideId } from './guides/registry';
import type {
  Answer,
  BesideGuide,
  GuideScript,
  Lesson,
  Progress,
  ShownView,
  StartOutcome,
} from './guides/session/types';

/** Everything our pages or the overlay may ask the background to do. */
export interface Requests {
  /** Starts a guide in a tab, replacing one that runs there. `goOn` continues at the step where it was left. */
  startGuide(request: { tabId: number; guideId: GuideId; goOn?: boolean }): StartOutcome;
  /** Opens a guide's site in a new tab and starts the guide there. */
  openGuide(request: { guideId: GuideId; goOn?: boolean }): StartOutcome;
  /** Access was granted: starts the waiting guide, unless that has already happened. */
  startWaiting(): StartOutcome;
  /** Ends the guide in a tab and removes everything from the page. */
  endGuide(request: { tabId: number }): void;
  /** The guide running in a tab. */
  runningGuide(request: { tabId: number }): GuideId | null;
  /** The guide running beside a tab's page, for the side panel; null if there is none. */
  guideBeside(request: { tabId: number }): BesideGuide | null;
  /** The overlay is in a page and asks what to show; null means nothing, so it leaves. */
  overlayReady(): GuideScript | null;
  /** The overlay reports the mentor's progress, so that the guide can continue after a page load. */
  overlayProgress(progress: Progress): void;
  /** The overlay reports what the page shows now. */
  overlayView(view: ShownView): void;
  /** The mentor has shown where a step's control is. */
  teach(lesson: Lesson): void;
  /** What the mentor has shown for a step of the running guide was wrong: forget it. */
  unteach(request: { stepId: string }): void;
  /** The page removes our element: continue beside the page. */
  overlayOusted(): void;
  /** The mentor wants to show where a control is: add the script for that to the overlay's page. */
  bringPick(): void;
  /** The mentor closed the card. */
  overlayEnded(): void;
  /** Follow-ups have changed: count them again. */
  followUpsChanged(): void;
  /** Answer on this broadcast channel: whoever hears it shares our database. */
  echo(request: { channel: string }): void;
  /** Make a copy now, even if there is one of today: the mentor has changed where or how copies are made. */
  copyNow(): void;
}

/** What the background tells the overlay in one tab. */
interface Orders {
  /** Remove everything from the page and stop. */
  leave(): void;
  /** The mentor has answered on the card beside the page. */
  answer(answer: Answer): void;
}

export type Messages = Requests & Orders;

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
