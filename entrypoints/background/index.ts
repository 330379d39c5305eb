import { defineBackground } from 'wxt/utils/define-background';
import { listenToFollowUps } from '../../utils/background/chores';
import { listenToCopies, noteChanged } from '../../utils/background/copies';
import { listenToGuides } from '../../utils/background/guides';
import { listenToLock } from '../../utils/background/lock';
import { listenToMenus } from '../../utils/background/menus';
import { keepStorageToOurselves } from '../../utils/background/storage';
import { listenToTabs } from '../../utils/background/toolbar';

/** Every listener is registered at once: the browser may start the worker for any of them. */
export default defineBackground({
  main() {
    keepStorageToOurselves();
    listenToGuides();
    listenToCopies();
    void listenToFollowUps(() => noteChanged());
    listenToMenus();
    listenToTabs();
    listenToLock();
  },
});
