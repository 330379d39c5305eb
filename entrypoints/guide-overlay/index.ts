import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../../components/guide/run';

/**
 * Injected into a page by the background while a guide runs there. Not a WXT content script, because those announce
 * themselves to the page with an event.
 */
export default defineUnlistedScript(() => {
  void runOverlay();
});
