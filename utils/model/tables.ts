/** A table whose rows an action can change and give back. */
export type JournalTable =
  | 'contacts'
  | 'interactions'
  | 'followUps'
  | 'mentorships'
  | 'plans'
  | 'templates'
  | 'offers'
  | 'notes'
  | 'views'
  | 'preferences'
  | 'members'
  | 'asideRows';
