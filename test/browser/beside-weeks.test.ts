import { expect, test } from 'vitest';
import { openExtension } from './harness.ts';
import { keepMentorships, mentorship } from './mentorships.ts';
import { oneBrowser } from './one-browser.ts';

/*
 * What helps beside the weeks, walked through in the built extension: a missed meeting, a referral, a learning offer, and what of
 * all that appears on the mentee's own page.
 */

const MENTORSHIP = '019ab3a0-0000-7000-8000-0000000000a1';
const CONTACT = '019ab3a0-0000-7000-8000-0000000000a2';

const browser = oneBrowser(() => openExtension({ language: 'de' }));

test('from a missed meeting to a referral, an offer and the person’s page', async () => {
  const page = await browser().dashboard();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { weeks, ...rest } = mentorship(MENTORSHIP, CONTACT, 30, 2);
  const open = weeks.map(({ record, ...week }, index) =>
    index < 4 && record ? { ...week, record: { ...record, worry: false } } : week,
  );
  await keepMentorships(browser(), [
    { name: 'Lena Krämer', language: 'de', mentorship: { ...rest, weeks: open } },
  ]);
  const goTo = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`${browser().base}dashboard.html#${hash}`);
  };

  await goTo(`weeks/${MENTORSHIP}?week=5&write`);
  await page.getByRole('radio', { name: 'Nein', exact: true }).check();
  await page.getByRole('radio', { name: 'Kam nicht, ohne Bescheid' }).check();
  await page.getByText('schade, dass wir uns heute nicht gesehen haben').waitFor();
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByText('Kein Treffen: kam nicht, ohne Bescheid').waitFor();

  await goTo(`weeks/${MENTORSHIP}/referral`);
  await page.getByRole('button', { name: 'Übergabe vorbereiten' }).click();
  await page.getByLabel('Name der Stelle oder Vorname').fill('Jugendberatung');
  await page.getByLabel('ist einverstanden').check();
  await page.getByRole('button', { name: 'Übergabe festhalten' }).click();
  await page.getByRole('heading', { name: 'Jugendberatung' }).waitFor();

  await goTo('weeks/offers');
  await page.getByRole('button', { name: 'Angebot hinzufügen' }).click();
  await page.getByLabel('Titel').fill('Sprachtreff');
  await page.getByRole('button', { name: 'Angebot speichern' }).click();
  await page.getByRole('button', { name: /Sprachtreff.*vorschlagen/ }).click();
  await page.getByText('vorgeschlagen. In einer Woche').waitFor();

  await goTo(`contacts/${CONTACT}`);
  const log = page.getByRole('main');
  for (const text of [
    'Freundlich melden und einen neuen Tag finden',
    'ausgefallen: kam nicht, ohne Bescheid.',
    'Jugendberatung',
    'Sprachtreff',
  ]) {
    await log.getByText(text).first().waitFor();
  }
  expect(browser().requests.filter(({ by }) => by === 'extension')).toEqual([]);
});
