import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../../components/guide/run';

/**
 * Put into a page by the background while a guide runs there, and only then. Not a WXT content script: those
 * announce themselves to the page with an event.
 */
export default defineUnlistedScript(() => {
  void runOverlay();
});
