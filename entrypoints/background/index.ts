import { defineBackground } from 'wxt/utils/define-background';
import { listenToCopies } from '../../utils/background/changes';
import { listenToFollowUps } from '../../utils/background/follow-ups';
import { freshLogOnce } from '../../utils/background/fresh-log';
import { listenToGuides } from '../../utils/background/guides';
import { listenToLock } from '../../utils/background/lock';
import { listenToMenus } from '../../utils/background/menus';
import { keepParts } from '../../utils/background/parts';
import { keepStorageToOurselves } from '../../utils/background/storage';
import { listenToTabs } from '../../utils/background/tabs';

/** Registers every listener synchronously: the browser may start the worker for any of them. */
export default defineBackground({
  main() {
    void freshLogOnce();
    keepParts();
    keepStorageToOurselves();
    listenToGuides();
    listenToCopies();
    void listenToFollowUps();
    listenToMenus();
    listenToTabs();
    listenToLock();
  },
});
