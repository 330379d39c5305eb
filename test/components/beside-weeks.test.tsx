import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addOffer } from '../../utils/actions/offers';
import { logOf } from '../../utils/database/log';
import { addDays } from '../../utils/ground/days';
import { mentored, read, wrote } from './mentorship-support';
import { database, expectAccessible, open, today, words } from './support';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const said = (part: string) => page.getByText(new RegExp(words(part).source.slice(1, -1)));
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
const openSteps = async (contactId: string) =>
  (await database().followUps.where({ contactId }).toArray()).filter(({ status }) => status === 'open');
const notes = async (contactId: string) =>
  (await logOf(database(), contactId).toArray())
    .filter(({ kind, deletedAt }) => kind === 'note' && deletedAt === undefined)
    .map(({ text }) => plain(text));

test('a missed meeting: what happened, kind words, and when to try again, with one click', async () => {
  const { id, contactId } = await mentored(8);
  open({ hash: `weeks/${id}?week=2&write` });
  await page.getByRole('radio', { name: 'No', exact: true }).click();
  // Nobody was there, so there was no mood.
  expect(page.getByText('What was the mood like?').query()).toBeNull();
  await page.getByRole('radio', { name: 'Didn’t come, no word' }).click();
  await expect.element(said('It happens, and there’s seldom ill will behind it.')).toBeVisible();
  await expect.element(said('I’m sorry we missed each other today.')).toBeVisible();
  await expectAccessible();
  await page.getByLabelText('On which day?').fill(addDays(today, 3));
  await button('Save').click();
  await expect.element(said('Week 2 is noted, and your next step is set.')).toBeVisible();
  expect((await read(id)).weeks[1]?.record).toMatchObject({ met: false, missed: 'no-word', mood: null });
  expect(await notes(contactId)).toEqual(['Meeting in week 2 fell through: didn’t come, no word.']);
  expect(await openSteps(contactId)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        what: 'Get in touch kindly and find a new day',
        dueOn: addDays(today, 3),
      }),
    ]),
  );
  await button('Undo').click();
  await expect.poll(() => notes(contactId)).toEqual([]);
  expect((await read(id)).weeks[1]?.record).toBeUndefined();
});

test('the second and third time there is different advice, and a link to where it leads', async () => {
  const { id } = await mentored(15);
  await wrote(id, 1, { met: false, missed: 'no-word', mood: null, minutes: 0 });
  await wrote(id, 2, { met: false, missed: 'called-off', mood: null, minutes: 0 });
  open({ hash: `weeks/${id}?week=3&write` });
  await page.getByRole('radio', { name: 'No', exact: true }).click();
  await page.getByRole('radio', { name: 'It was called off' }).click();
  await expect.element(said('Missed 3 times in a row. Don’t push any further.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Refer to somebody' })).toBeVisible();
  await expect
    .element(page.getByLabelText('What you’ll do next'))
    .toHaveValue('Ask: take a break, or somebody else?');
  // A meeting that the mentor missed is nobody's fault.
  await page.getByRole('radio', { name: 'I couldn’t make it' }).click();
  await expect.element(said('Say briefly that it was you')).toBeVisible();
  await page.getByRole('radio', { name: 'It was called off' }).click();
  await page.getByRole('link', { name: 'Take a break' }).click();
  await expect.element(page.getByLabelText('First day of the break')).toBeVisible();
});

test('an empty next step plans nothing, and a past day is refused beside the field', async () => {
  const { id, contactId } = await mentored(8);
  open({ hash: `weeks/${id}?week=2&write` });
  await page.getByRole('radio', { name: 'No', exact: true }).click();
  await page.getByRole('radio', { name: 'It was called off' }).click();
  await page.getByLabelText('On which day?').fill(addDays(today, -1));
  await button('Save').click();
  await expect.element(page.getByLabelText('On which day?')).toHaveFocus();
  expect((await read(id)).weeks[1]?.record).toBeUndefined();
  await page.getByLabelText('What you’ll do next').fill('');
  await button('Save').click();
  await expect.element(said('Week 2 is noted.')).toBeVisible();
  expect((await openSteps(contactId)).every(({ what }) => what === '')).toBe(true);
});

test('the network is drawn with the keyboard, with a sentence for asking people, and saved', async () => {
  const { id } = await mentored(36);
  open({ hash: `weeks/${id}/network` });
  await button('Draw the map').click();
  await expect.element(page.getByLabelText('First name or role')).toHaveFocus();
  await userEvent.keyboard('Aunt');
  await page.getByLabelText('What could they help with?').fill('knows the baker');
  await page.getByLabelText('Asking').selectOptions('Ask next');
  await button(/^Use these words:.*How to ask/).click();
  await expectAccessible();
  await page.getByLabelText('May appear in the record as someone who can help afterwards').click();
  await button('Save').click();
  await expect.element(page.getByRole('heading', { name: words('The network of Amir') })).toBeVisible();
  await expectAccessible();
  expect((await read(id)).network).toMatchObject([
    {
      ...{ name: 'Aunt', near: 1, helps: 'knows the baker', asked: 'to-ask', inRecord: true },
      sentence: expect.stringContaining('Hi Aunt, I’m looking for a way into work.'),
    },
  ]);
  await button('Undo').click();
  await expect.element(button('Draw the map')).toBeVisible();
});

test('somebody in the network without a name is asked for', async () => {
  const { id } = await mentored(36);
  open({ hash: `weeks/${id}/network` });
  await button('Draw the map').click();
  await page.getByLabelText('What could they help with?').fill('knows the baker');
  await button('Save').click();
  await expect
    .element(page.getByLabelText('First name or role'))
    .toHaveAccessibleDescription(/first name or a role/);
  expect((await read(id)).network).toBeUndefined();
});

test('nobody is handed on without consent; a week later the mentor is asked whether they have arrived', async () => {
  const { id, contactId } = await mentored(15);
  open({ hash: `weeks/${id}/referral` });
  await button('Prepare a referral').click();
  await button('Note the referral').click();
  await expect
    .element(page.getByLabelText('Name of the service, or a first name'))
    .toHaveAccessibleDescription(/Please write down to whom/);
  await page.getByLabelText('Name of the service, or a first name').fill('Youth advice');
  await page.getByLabelText('What they may know').fill('Amir looks for an apprenticeship.');
  await expect.element(said('Is that OK with you? You can say no.')).toBeVisible();
  await button('Note the referral').click();
  await expect.element(said('Without their consent, nothing is passed on.')).toBeVisible();
  expect((await read(id)).referrals).toBeUndefined();
  await page.getByLabelText(words('Amir agrees that I pass this on')).click();
  await expectAccessible();
  await button('Note the referral').click();
  await expect.element(page.getByRole('heading', { name: 'Youth advice' })).toBeVisible();
  await page.getByText('Text for the first contact').click();
  await expect.element(said('Amir knows about this message and agrees to it.')).toBeVisible();
  await expectAccessible();
  expect(await notes(contactId)).toEqual(['Referred to: Youth advice (Counselling).']);
  await button('Not yet').click();
  await expect.element(said('Not there yet')).toBeVisible();
  expect((await read(id)).referrals).toMatchObject([{ arrived: 'not-yet', askOn: addDays(today, 7) }]);
  await button('Yes').click();
  await expect.element(said('Arrived')).toBeVisible();
});

test('learning offers are collected, found, and from week 4 on proposed with one click', async () => {
  const { id, contactId } = await mentored(22);
  await mentored(2, { name: 'Berta', address: 'facebook.com/berta' });
  open({ hash: 'weeks/offers' });
  await button('Add an offer').click();
  await button('Save the offer').click();
  await expect.element(page.getByLabelText('Title')).toHaveAccessibleDescription(/give the offer a title/);
  await page.getByLabelText('Title').fill('Welding');
  await page.getByLabelText('Where, and how to reach it?').fill('Library, Mondays');
  await expectAccessible();
  await button('Save the offer').click();
  await expect.element(page.getByRole('heading', { name: 'Welding' })).toBeVisible();
  await page.getByLabelText('Search the offers').fill('mondays library');
  await expect.element(said('One offer')).toBeVisible();
  await page.getByLabelText('Search the offers').fill('nothing');
  await expect.element(said('No offer fits this search.')).toBeVisible();
  await page.getByLabelText('Search the offers').fill('');
  // Berta is in her first week.
  expect(button(words('Welding: propose to Berta')).query()).toBeNull();
  await expectAccessible();
  await button(words('Welding: propose to Amir')).click();
  await expect.element(said('is proposed to Amir')).toBeVisible();
  await expect.element(button(words('Welding: propose to Amir'))).not.toBeInTheDocument();
  expect((await read(id)).proposed).toMatchObject([{ title: 'Welding', on: today }]);
  expect(await notes(contactId)).toEqual(['Learning offer proposed: Welding']);
  await button(words('Delete: Welding')).click();
  await expect.element(said('You haven’t collected any offers yet.')).toBeVisible();
  await button('Undo').click();
  await expect.element(page.getByRole('heading', { name: 'Welding' })).toBeVisible();
});

test('the week of the learning offer shows what was collected and what was proposed', async () => {
  const { id } = await mentored(22);
  const draft = { kind: 'course', title: 'Welding', reach: '', note: '' } as const;
  await addOffer(database(), draft, new Date());
  open({ hash: `weeks/${id}?week=4` });
  await button(words('Welding: propose to Amir')).click();
  await expect.element(said('Proposed on')).toBeVisible();
  await expectAccessible();
});

test('a week has a sheet of its own, and the record shows the trail', async () => {
  const { id } = await mentored(15);
  await wrote(id, 1);
  open({ hash: `weeks/${id}?week=2` });
  await page.getByText(words('Sheet for week 2')).click();
  await expect.element(page.getByText('What we’ve agreed on').nth(1)).toBeVisible();
  location.hash = `#weeks/${id}/record`;
  const sheet = page.getByRole('article');
  await expect.element(sheet.getByRole('list').first()).toBeVisible();
  expect(sheet.element().querySelectorAll('.stone.met')).toHaveLength(1);
  // A missed meeting is no keepsake.
  expect(sheet.element().querySelectorAll('.stone:is(.missed, .open, .now)')).toHaveLength(0);
  await expectAccessible();
});
