export { noteAddress, noteOpenTabs, noteTitle } from '../session/titles';
export { newDay, oftenChores, pageHasWritten } from './chores';
export { listenToWrites, makeCopy, noteChanged, noteChangedKeys } from './copies';
export { takeCopyPage } from './copy-host';
export { lookIntoFolder, planFolder } from './devices';
export { makeMenus, openForClick, openForPage } from './forms';
export { openMeeting } from './meeting-reminders';
export { openReminded } from './reminder';
export { look, markAllTabs } from './toolbar';
