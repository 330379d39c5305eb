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

/** Everything a page of ours or the overlay may ask of the background. */
export interface Requests {
  /** Starts a guide in a tab, replacing the one that runs there. `goOn`: at the step at which it was left. */
  startGuide(request: { tabId: number; guideId: GuideId; goOn?: boolean }): StartOutcome;
  /** Opens a guide's site in a new tab and starts the guide there. */
  openGuide(request: { guideId: GuideId; goOn?: boolean }): StartOutcome;
  /** Access has been given: starts the guide that waits for it, unless that has happened already. */
  startWaiting(): StartOutcome;
  /** Ends the guide in a tab and clears the page. */
  endGuide(request: { tabId: number }): void;
  /** Which guide runs in a tab. */
  runningGuide(request: { tabId: number }): GuideId | null;
  /** The guide that runs beside a tab's page, for the side panel; null when none does. */
  guideBeside(request: { tabId: number }): BesideGuide | null;
  /** The overlay has been put into a page and asks what to show; null: nothing, leave again. */
  overlayReady(): GuideScript | null;
  /** The overlay tells how far the mentor is, so that a page load can go on from there. */
  overlayProgress(progress: Progress): void;
  /** The overlay tells what the page shows now. */
  overlayView(view: ShownView): void;
  /** The mentor has shown where a step's control is. */
  teach(lesson: Lesson): void;
  /** What the mentor has shown for a step of the running guide was wrong: forget it. */
  unteach(request: { stepId: string }): void;
  /** The page does not let our element stay: go on beside it. */
  overlayOusted(): void;
  /** The mentor wants to show where a control is: put the script for that beside the overlay. */
  bringPick(): void;
  /** The mentor closed the card. */
  overlayEnded(): void;
  /** Follow-ups have changed: count them again. */
  followUpsChanged(): void;
  /** Answer on the broadcast channel of this name: who hears it shares our database. */
  echo(request: { channel: string }): void;
  /** Make a copy now, whatever has been made today: the mentor has changed where or how. */
  copyNow(): void;
}

/** What the overlay in one tab is told. */
interface Orders {
  /** Take everything out of the page and stop. */
  leave(): void;
  /** The mentor has answered on the card beside the page. */
  answer(answer: Answer): void;
}

export type Messages = Requests & Orders;

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
