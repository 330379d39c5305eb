import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { startMentorship } from '../../utils/actions/start-mentorship';
import { backupText, readTables } from '../../utils/exchange/backup';
import { addDays, toInstant } from '../../utils/ground/days';
import { seed } from '../unit/database/seed';
import { choose } from './exchange-support';
import { database, expectAccessible, good, open, person, today, words } from './support';

const ACCEPT = '.json,.age,application/json';

/** The list as it is now, as a backup. */
async function backup(): Promise<string> {
  const tables = await readTables(database());
  return (await backupText({ savedAt: toInstant(new Date()), tables, own: {} })).join('');
}

test.each(['en', 'de'] as const)(
  'what does not come back with its person is said before the backup is merged (%s)',
  async (language) => {
    const amir = await person({ name: 'Amir', address: 'linkedin.com/in/amir' });
    const begun = { beginsOn: addDays(today, -7), onFacebook: true, isAdult: true };
    const { mentorship } = good(await startMentorship(database(), amir.id, begun, new Date()));
    const file = await backup();
    await seed(database(), async () => {
      await database().contacts.delete(amir.id);
      await database().followUps.clear();
      await database().mentorships.delete(mentorship.id);
    });
    await person({ name: 'Amir again', address: 'https://de.linkedin.com/in/amir/' });

    open({ hash: 'export/backup', surface: 'tab', language });
    await choose('backup.json', file.replaceAll('"ageBand":"adult"', '"ageBand":"unknown"'), ACCEPT);
    const said = {
      en: [
        'One address doesn’t come back, because somebody else has it now.',
        'https://www.linkedin.com/in/amir/ stays with Amir again; Amir comes back without it. If they’re the same person, merge them afterwards.',
      ],
      de: [
        'Eine Adresse kommt nicht zurück, weil inzwischen jemand anderes sie hat.',
        'https://www.linkedin.com/in/amir/ bleibt bei Amir again; Amir kommt ohne diese Adresse zurück. Sind beide dieselbe Person, legen Sie sie danach zusammen.',
      ],
    }[language];
    const summary = page.getByText(said[0] ?? '');
    await expect.element(summary).toBeVisible();
    await summary.click();
    await expect.element(page.getByText(words(said[1] ?? ''))).toBeVisible();
    const adults = {
      en: 'Mentoring on Facebook is for adults, and these people aren’t known to be adults: Amir. Their weeks come back as weeks elsewhere.',
      de: 'Mentoring auf Facebook ist für Erwachsene, und von diesen Personen ist nicht bekannt, dass sie es sind: Amir. Ihre Wochen kommen als Wochen außerhalb von Facebook zurück.',
    }[language];
    await expect.element(page.getByText(words(adults))).toBeVisible();
    await expectAccessible();
  },
);
