/** Every table whose rows an action can change and give back, and a backup holds. */
export const TABLES = [
  'contacts',
  'interactions',
  'followUps',
  'mentorships',
  'plans',
  'templates',
  'offers',
  'notes',
  'views',
  'preferences',
  'members',
  'asideRows',
] as const;
export type JournalTable = (typeof TABLES)[number];
