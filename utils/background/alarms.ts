/** A new day begins. */
export const DAILY = 'new-day';
/** The day's reminder is due. */
export const REMINDER_ALARM = 'reminder';
/** A notice about a meeting is due. */
export const MEETING_ALARM = 'meeting';
/** Time to sync with the shared folder. */
export const FOLDER_ALARM = 'devices-folder';
/** Changes have settled for a while: time for the day's copy. */
export const COPY_ALARM = 'copy';
/** Time to check whether a restore has completed. */
export const RESTORE_ALARM = 'restore';
