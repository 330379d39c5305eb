import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeContact } from '../../utils/actions/contacts';
import { logInteraction } from '../../utils/actions/log';
import { addSamples } from '../../utils/actions/samples';
import { addDays } from '../../utils/ground/days';
import { mondayOf } from '../../utils/queries/reports';
import { seed } from '../unit/database/seed';
import { SAMPLES } from './samples';
import { database, expectAccessible, open, person, today, words } from './support';

beforeEach(async () => {
  await page.viewport(1280, 800);
});

const happened = (id: string, kind: 'sent' | 'reply', daysAgo: number) =>
  logInteraction(database(), id, { kind, on: addDays(today, -daysAgo), text: '' }, new Date());

async function course() {
  const lena = await person({ name: 'Lena', metAt: 'Köln' });
  const amir = await person({ name: 'Amir', metAt: 'Köln' });
  await happened(lena.id, 'sent', 20);
  await happened(lena.id, 'reply', 3);
  await happened(amir.id, 'sent', 30);
}

test('show the results, as pictures with tables', async () => {
  await course();
  open({ hash: 'reports', surface: 'tab' });
  await expect
    .element(page.getByRole('heading', { name: 'From the first message to mentoring' }))
    .toBeVisible();
  await expect.element(page.getByRole('row', { name: words('Everyone 2 1 (50%) 0 (0%)') })).toBeVisible();
  await expect.element(page.getByRole('row', { name: words('Köln 2 1 (50%) 0 (0%)') })).toBeVisible();
  await page.getByRole('radio', { name: 'First message' }).click();
  await expect
    .element(page.getByRole('row', { name: words('Written from scratch 2 1 (50%) 0 (0%)') }))
    .toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Köln/ })).not.toBeInTheDocument();
  await expect.element(page.getByText(words('2 messages and one reply in 13 weeks.'))).toBeVisible();
  await page.getByText('The figures as a table').click();
  expect(document.querySelectorAll('.weeks-table tbody tr')).toHaveLength(13);
  await expectAccessible();
});

test('table and chart cover the same weeks, and people known only by their stage are mentioned', async () => {
  await course();
  const monday = mondayOf(today);
  const early = await person({ name: 'Early' });
  await logInteraction(
    database(),
    early.id,
    { kind: 'sent', on: addDays(monday, -85), text: '' },
    new Date(),
  );
  const moved = await person({ name: 'Moved', stage: 'found' });
  await changeContact(database(), moved.id, { stage: 'contacted' }, new Date());
  // Puts the change of stage that came with the early message on that message's day.
  await seed(database(), () =>
    database()
      .interactions.filter(({ contactId, kind }) => contactId === early.id && kind === 'stage')
      .modify({ on: addDays(monday, -85) }),
  );
  open({ hash: 'reports', surface: 'tab' });
  // 91 days back from today would include it on every day but Sunday; 13 weeks never do.
  await expect.element(page.getByRole('row', { name: words('Everyone 3 1 (33%) 0 (0%)') })).toBeVisible();
  await expect.element(page.getByText(words('2 messages and one reply in 13 weeks.'))).toBeVisible();
  await expect.element(page.getByText(/^For one person above only the stage was noted/)).toBeVisible();
  await page.getByRole('radio', { name: 'Last 52 weeks' }).click();
  await expect.element(page.getByText(words('3 messages and one reply in 52 weeks.'))).toBeVisible();
  await expect.element(page.getByRole('row', { name: words('Everyone 4 1 (25%) 0 (0%)') })).toBeVisible();
  await page.getByRole('radio', { name: 'From the beginning' }).click();
  await expect.element(page.getByText(words('3 messages and one reply in 14 weeks.'))).toBeVisible();
});

test('people who have not been heard from are named, with a link to them in the list', async () => {
  await course();
  open({ hash: 'reports', surface: 'tab' });
  await expect.element(page.getByText(/One person hasn’t answered/)).toBeVisible();
  await page.getByRole('button', { name: 'Show them in the list' }).click();
  await expect.element(page.getByRole('rowheader', { name: /^Amir/ })).toBeVisible();
  await expect.element(page.getByText(words('one of 2 people matches'))).toBeVisible();
});

test('if nobody was written to in a period, the report says what to do', async () => {
  const { id } = await person({ name: 'Lena' });
  await happened(id, 'sent', 200);
  // Recorded today, so the change of stage that goes with it is also moved to long ago.
  await seed(database(), () =>
    database()
      .interactions.toCollection()
      .modify({ on: addDays(today, -200) }),
  );
  open({ hash: 'reports', surface: 'tab' });
  await expect.element(page.getByText('You didn’t write to anyone in this period.')).toBeVisible();
  await page.getByRole('radio', { name: 'Last 52 weeks' }).click();
  await expect.element(page.getByRole('row', { name: words('Everyone 1 0 (0%) 0 (0%)') })).toBeVisible();
});

test('sample people do not count', async () => {
  await addSamples(database(), SAMPLES, new Date());
  await seed(database(), () =>
    database()
      .contacts.toCollection()
      .modify({ lastInteractionOn: addDays(today, -30) }),
  );
  const { unmount } = open({ hash: 'reports', surface: 'tab' });
  await expect.element(page.getByText(/only has the example people/)).toBeVisible();
  unmount();
  await course();
  open({ hash: 'reports', surface: 'tab' });
  await expect.element(page.getByRole('row', { name: words('Everyone 2 1 (50%) 0 (0%)') })).toBeVisible();
  await expect.element(page.getByText(/One person hasn’t answered/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Made up' })).not.toBeInTheDocument();
});

test('fit 320 px in German', async () => {
  await course();
  await page.viewport(320, 700);
  open({ hash: 'reports', surface: 'tab', language: 'de' });
  await expect.element(page.getByRole('radio', { name: 'Gruppe' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible();
});
