import { defineBackground } from 'wxt/utils/define-background';
import { listenToMenus } from '../../utils/capture/menus';
import { listenToTabs } from '../../utils/capture/toolbar';
import { listenToFollowUps } from '../../utils/follow-ups/badge';
import { listenToGuides } from '../../utils/guides/session/listen';

/** Every listener is registered at once: the browser may start the worker for any of them. */
export default defineBackground({
  main() {
    listenToGuides();
    void listenToFollowUps();
    listenToMenus();
    listenToTabs();
  },
});
