import { seed } from '../unit/database/seed';
import { database, person } from './support';

/** @returns the id of the person being mentored */
export async function somePeople(): Promise<string> {
  const { id } = await person(
    { name: 'Amir Haddad', address: 'https://www.linkedin.com/in/amir/', stage: 'interested' },
    { dueIn: 0, what: 'meet at five', beganDaysAgo: 24 },
  );
  await person({ name: 'Jonas Schröder', stage: 'replied' }, { dueIn: -2, what: 'asks about an internship' });
  await person({ name: 'محمد الأمين', stage: 'paused' }, { dueIn: 5 });
  await person({ name: 'Maximiliane von Hohenstein-Oberländer-Wittgenbach' }, { dueIn: 30 });
  return id;
}

/**
 * What follows the `#` for a view of the list below: the person's page for `one`; for `weeks of one`, with whatever follows,
 * their mentorship with one meeting, so that there is something to record.
 */
export async function hashOf(view: string, contactId: string): Promise<string> {
  if (view === 'one') return `contacts/${contactId}`;
  const [, part] = /^weeks of one(.*)$/.exec(view) ?? [];
  return part === undefined ? view : `weeks/${await heldOnce(contactId)}${part}`;
}

/** @returns the id of somebody's mentorship, once one of its meetings is recorded */
async function heldOnce(contactId: string): Promise<string> {
  const mentorship = await database().mentorships.where({ contactId }).first();
  const [week, ...others] = mentorship?.weeks ?? [];
  if (!mentorship || !week) throw new Error('Nobody is mentored');
  const record = {
    met: true,
    metOn: mentorship.beginsOn,
    minutes: 60,
    mood: 4,
    lastStep: '',
    nextStep: '',
    nextStepBy: '',
    worry: false,
    note: '',
    writtenAt: mentorship.createdAt,
  } as const;
  await seed(database(), () =>
    database().mentorships.update(mentorship.id, { weeks: [{ ...week, record }, ...others] }),
  );
  return mentorship.id;
}

/** Every view; {@link hashOf} says where each is. */
export const VIEWS = [
  'today',
  'contacts',
  'contacts/new',
  'contacts/page',
  'contacts/several',
  'one',
  'board',
  'reports',
  'duplicates',
  'privacy',
  'bin',
  'history',
  'templates',
  'weeks',
  'weeks/plans',
  'weeks/figures',
  'weeks/programme',
  'weeks/offers',
  'weeks of one',
  'weeks of one/agreement',
  'weeks of one/goals',
  'weeks of one/skills',
  'weeks of one/network',
  'weeks of one/referral',
  'weeks of one/ending',
  'weeks of one/record',
  'guides',
  'learn',
  'learn/platforms',
  'learn/contact',
  'learn/questions',
  'learn/weeks',
  'export',
  'export/import',
  'export/backup',
  'export/devices',
  'settings',
];
