/** The alarm with which a new day begins. */
export const DAILY = 'new-day';
/** The day's reminder is due. */
export const REMINDER_ALARM = 'reminder';
/** A notice about a meeting is due. */
export const MEETING_ALARM = 'meeting';
/** Time to look into the folder that several devices share. */
export const FOLDER_ALARM = 'devices-folder';
/** What has changed has been left alone for a while: time for the day's copy. */
export const COPY_ALARM = 'copy';
/** A restore has been begun: time to see whether it has come to its end. */
export const RESTORE_ALARM = 'restore';
