import { seed } from '../unit/database/seed';
import { database, person } from './support';

/** @returns the id of who is being mentored */
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

/** Where the record of somebody's mentorship is made, with a meeting in it. */
export async function recordOf(contactId: string): Promise<string> {
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
  return `weeks/${mentorship.id}/record`;
}

/** Every view, by what stands after the `#`; `one` and `record` need somebody. */
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
  'record',
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
