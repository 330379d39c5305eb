import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { writeWeek } from '../../utils/actions/change-mentorship';
import { changeContact } from '../../utils/actions/contacts';
import { planFollowUp } from '../../utils/actions/follow-ups';
import { startMentorship } from '../../utils/actions/start-mentorship';
import { addDays } from '../../utils/ground/days';
import { openFollowUpOf } from '../../utils/queries/due';
import { recordOf } from '../unit/actions/course';
import {
  database,
  expectAccessible,
  filledButtons,
  good,
  LENA,
  open,
  person,
  stub,
  textsOf,
  today,
  words,
} from './support';

test('an empty list says what to do next and offers it', async () => {
  open();
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  await expect.element(page.getByText(/press the Mentor Trail button in the toolbar/)).toBeVisible();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect.element(page.getByRole('heading', { name: 'Add a person' })).toHaveFocus();
  await expectAccessible();
});

test('action and name in one sentence: a reply first, first messages last, the longest wait leading', async () => {
  await person({ name: 'Chiara' }, { dueIn: 0, proposal: 'write-first' });
  await person({ name: 'Amir' }, { dueIn: 0, what: 'meet at five' });
  await person({ name: 'Fatou', stage: 'contacted' }, { dueIn: -1, proposal: 'ask-again' });
  await person({ name: 'Jonas', stage: 'replied' }, { dueIn: -2, proposal: 'answer' });
  await person({ name: 'Selin' }, { dueIn: 3 });
  open();
  await expect.element(page.getByText(words('for 2 days'))).toBeVisible();
  await expect.element(page.getByText('since yesterday')).toBeVisible();
  expect(textsOf('.waiting .name')).toEqual([
    'Reply to Jonas',
    'Follow up with Fatou',
    'Amir: meet at five',
    'Write to Chiara for the first time',
  ]);
  await expect.element(page.getByRole('heading', { name: words('Waiting for you · 4') })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'In the next seven days' }).click();
  await expect.element(page.getByText(words('in 3 days'))).toBeVisible();
  await expectAccessible();
});

test('one click to the fitting message, and one that logs what was done, with undo', async () => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0, proposal: 'write-first' });
  open();
  await page.getByRole('button', { name: words('Done: I have written to Amir') }).click();
  await expect.element(page.getByText(words('Noted: message sent to Amir.'))).toBeVisible();
  expect(await database().contacts.get(id)).toMatchObject({ stage: 'contacted', lastInteractionOn: today });
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'ask-again' });
  expect(await database().interactions.where({ kind: 'sent' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: words('Message that fits Amir') }).click();
  await expect.element(page.getByRole('button', { name: 'Copy message' })).toBeVisible();
  expect(await database().interactions.count()).toBe(0);
  expect(await database().contacts.get(id)).toMatchObject({ stage: 'found' });
});

test('if only the mentor knows what happened, Today asks; one click is enough', async () => {
  const { id } = await person({ name: 'Amir' }, { dueIn: 0, what: 'ask about the form' });
  open();
  await page.getByRole('button', { name: words('Done: what was open with Amir') }).click();
  await expect.element(page.getByRole('status').getByText('Done.')).toBeVisible();
  const question = page.getByText(words('Would you like to note what happened with Amir?'));
  await expect.element(question).toHaveFocus();
  await expectAccessible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .element(page.getByRole('button', { name: words('Done: what was open with Amir') }))
    .toBeVisible();
  await expect.poll(() => stub.sent.filter(({ type }) => type === 'followUpsChanged').length).toBe(2);

  await page.getByRole('button', { name: 'Message sent' }).click();
  await expect.element(page.getByText(/Written down\. Next, /)).toBeVisible();
  await expect.element(question).not.toBeInTheDocument();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'ask-again' });
  await expectAccessible();
});

test('from “Done” to a few words about it', async () => {
  const { id } = await person({ name: 'Amir', stage: 'mentoring' }, { dueIn: 0, what: 'library' });
  open();
  await page.getByRole('button', { name: words('Done: what was open with Amir') }).click();
  await page.getByRole('button', { name: 'Add a few words' }).click();
  await expect.element(page.getByRole('radio', { name: 'Met' })).toBeChecked();
  await page.getByLabelText('In a few words').fill('in the library');
  await page.getByRole('button', { name: 'Write down' }).click();
  await expect.element(page.getByText('in the library')).toBeVisible();
  expect(await database().interactions.toArray()).toMatchObject([
    { contactId: id, kind: 'meeting', text: 'in the library' },
  ]);
});

test('a worry first, then the meeting of today with its time, what was agreed and the question', async () => {
  const { id } = await person({ name: 'Amir' });
  const begin = { beginsOn: addDays(today, -7), meeting: { time: '17:00', channel: 'Video' } };
  const { mentorship } = good(
    await startMentorship(database(), id, begin, new Date(Date.now() - 7 * 86_400_000)),
  );
  const record = recordOf({ metOn: addDays(today, -7), worry: true, nextStep: 'ask for a trial day' });
  good(await writeWeek(database(), mentorship.id, { week: 1, record, seen: undefined }, new Date()));
  await person({ name: 'Jonas' }, { dueIn: -2 });
  open();
  await expect.element(page.getByText('17:00')).toBeVisible();
  await expect.element(page.getByText(words('You agreed on: ask for a trial day'))).toBeVisible();
  await expect.element(page.getByText(/This week’s question/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Write down how it went' })).toBeVisible();
  expect(textsOf('main h2').slice(0, 3)).toEqual([
    'Amir: you noted a worry',
    'Meetings today',
    'Waiting for you',
  ]);
  expect(textsOf('main .button.main')).toEqual(['Who to turn to']);
  await expectAccessible();
  await page.getByRole('button', { name: 'Who to turn to' }).click();
  await expect.element(page.getByText(/In an emergency: 112/)).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect.element(page.getByText(words('Amir: you noted a worry'))).not.toBeInTheDocument();
  await expect.element(page.getByText('17:00')).toBeVisible();
});

test('a backlog is moved or paused together, with undo', async () => {
  for (const name of ['Amir', 'Fatou', 'Jonas']) {
    await person({ name, stage: 'contacted' }, { dueIn: -3, proposal: 'ask-again' });
  }
  open();
  await page.getByRole('button', { name: 'Move them all' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Pause them' }).click();
  await expect.element(page.getByText(words('3 people are paused now.'))).toBeVisible();
  expect((await database().contacts.toArray()).map(({ stage }) => stage)).toEqual(Array(3).fill('paused'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(words('for 3 days')).first()).toBeVisible();
  await page.getByRole('button', { name: 'Move them all' }).click();
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect.element(page.getByText(/^Moved .*3.* people to/)).toBeVisible();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
});

test('from a backlog everybody who waits is moved, also those due today; a meeting stays', async () => {
  for (const name of ['Amir', 'Fatou', 'Jonas']) await person({ name }, { dueIn: -3 });
  await person({ name: 'Selin' }, { dueIn: 0 });
  const { id } = await person({ name: 'Lena' });
  await planFollowUp(database(), id, { dueOn: today, what: 'in the library', time: '17:00' }, new Date());
  open();
  await expect.element(page.getByRole('heading', { name: words('Waiting for you · 4') })).toBeVisible();
  await page.getByRole('button', { name: 'Move them all' }).click();
  await expect.element(page.getByText(/^.?4.? people can wait until another day/)).toBeVisible();
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect.element(page.getByText(/^Moved .*4.* people to/)).toBeVisible();
  await expect.element(page.getByText('17:00')).toBeVisible();
  await expect.poll(() => textsOf('main h2')).not.toContain('Waiting for you · 4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('heading', { name: words('Waiting for you · 4') })).toBeVisible();
});

test('in a backlog, anybody changed in another window meanwhile is left alone', async () => {
  for (const name of ['Amir', 'Fatou', 'Jonas']) {
    await person({ name, stage: 'contacted' }, { dueIn: -3, proposal: 'ask-again' });
  }
  open();
  await page.getByRole('button', { name: 'Move them all' }).click();
  await expect.element(page.getByRole('button', { name: 'Pause them' })).toBeVisible();
  const [amir] = await database().contacts.orderBy('sortKey').toArray();
  await changeContact(database(), amir?.id ?? '', { notes: 'writes tomorrow' }, new Date());
  await page.getByRole('button', { name: 'Pause them' }).click();
  await expect
    .element(
      page.getByText(
        words(
          '2 people are paused now. One was changed in another window meanwhile, and has been left alone.',
        ),
      ),
    )
    .toBeVisible();
  const stages = (await database().contacts.orderBy('sortKey').toArray()).map(({ stage }) => stage);
  expect(stages).toEqual(['contacted', 'paused', 'paused']);
});

test('after the fourth postponement, Today asks whether to let it rest', async () => {
  const { id } = await person(
    { name: 'Amir', stage: 'contacted' },
    { dueIn: -3, proposal: 'ask-again', putOff: 3 },
  );
  open();
  await page.getByRole('button', { name: words('Later: Amir') }).click();
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await expect
    .element(page.getByText(words('You’ve put Amir off 4 times. Pause for a while?')))
    .toHaveFocus();
  await expectAccessible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByText(words('Amir is paused now.'))).toBeVisible();
  expect(await database().contacts.get(id)).toMatchObject({ stage: 'paused' });
});

test('a long list is shown in parts', async () => {
  for (let each = 0; each < 15; each++) await person({ name: `Person ${each}` }, { dueIn: -1 });
  open();
  await expect.element(page.getByText(words('12 of 15 shown'))).toBeVisible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  expect(page.getByRole('button', { name: /^Done/ }).elements()).toHaveLength(15);
});

test('if nobody is waiting, it suggests what to do', async () => {
  await person({ name: 'Amir' });
  open();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
  await expect.element(page.getByText(words('Write to Amir for the first time'))).toBeVisible();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect.element(page.getByRole('heading', { name: 'Add a person' })).toBeVisible();
});

test('nothing breaks when the background does not answer', async () => {
  stub.answers = {};
  await person({ name: 'Amir' }, { dueIn: 0 });
  open();
  await page.getByRole('button', { name: words('Done: what was open with Amir') }).click();
  await expect.element(page.getByText('Nobody is waiting for you today.')).toBeVisible();
});

test('a step is skipped this once, and the next is proposed', async () => {
  const { id } = await person({ name: 'Amir', stage: 'contacted' }, { dueIn: -3 });
  open();
  await page.getByRole('button', { name: words('Later: Amir') }).click();
  await page.getByRole('button', { name: 'Skip this time' }).click();
  await expect.element(page.getByText('Skipped this time.')).toBeVisible();
  expect(await openFollowUpOf(database(), id)).toMatchObject({ proposal: 'ask-again' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(words('for 3 days'))).toBeVisible();
});

test('“Later” moves to tomorrow, with undo', async () => {
  await person({ name: 'Amir' }, { dueIn: -3 });
  open();
  await page.getByRole('button', { name: words('Later: Amir') }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await expect.element(page.getByText(/^Moved to/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(words('for 3 days'))).toBeVisible();
});

test('the person on the page can be saved: name and address are filled in and can be changed', async () => {
  open({ tab: LENA });
  await expect.element(page.getByText('On this page')).toBeVisible();
  await page.getByRole('link', { name: 'Save', exact: true }).click();
  await expect.element(page.getByLabelText('Name')).toHaveValue('Lena Krämer');
  await expect
    .element(page.getByLabelText('Profile address'))
    .toHaveValue('https://www.facebook.com/lena.kraemer');
  await expectAccessible();
  await page.getByLabelText('Name').fill('Lena K.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Lena K.' })).toBeVisible();
  expect(await database().contacts.count()).toBe(1);
});

test('somebody who is in the list already is not offered again', async () => {
  await person({ name: 'Lena from the group', address: 'https://m.facebook.com/Lena.Kraemer' });
  open({ tab: LENA });
  await expect
    .element(page.getByText(/In your list: .*Found.*\. Next: .*Write the first message.*, .*tomorrow/))
    .toBeVisible();
  await page.getByRole('button', { name: 'Message sent' }).click();
  await expect.element(page.getByText(/In your list: .*Contacted/)).toBeVisible();
  await page.getByRole('button', { name: 'Reply received' }).click();
  await expect.element(page.getByText(/In your list: .*Replied/)).toBeVisible();
  await page.getByRole('link', { name: 'Open contact' }).click();
  await expect.element(page.getByRole('heading', { name: 'Lena from the group' })).toBeVisible();
});

test.each([
  ['a group', 'https://www.facebook.com/groups/1234/', 'A group | Facebook'],
  ['another site', 'https://example.org/lena', 'Lena'],
  ['one’s own alias', 'https://www.linkedin.com/in/me/', 'LinkedIn'],
])('over %s nobody is offered', async (_what, url, title) => {
  open({ tab: { id: 7, url, title } });
  await expect.element(page.getByText('Your trail begins with one person.')).toBeVisible();
  await expect.element(page.getByText('On this page')).not.toBeInTheDocument();
});

test('where nothing is more urgent, the way to the first who waits is the filled button', async () => {
  await person({ name: 'Amir', stage: 'replied' }, { dueIn: -2, proposal: 'answer' });
  await person({ name: 'Jonas', stage: 'contacted' }, { dueIn: 0, proposal: 'ask-again' });
  const { unmount } = open();
  const first = page.getByRole('link', { name: words('Message that fits Amir') });
  await expect.element(first).toBeVisible();
  await expect.poll(filledButtons).toEqual(['Message']);
  expect(first.element().classList).toContain('main');
  await expectAccessible();
  unmount();
  // Over somebody's page, saving them comes first.
  open({ tab: LENA });
  await expect.element(page.getByRole('link', { name: 'Save', exact: true })).toBeVisible();
  await expect.poll(filledButtons).toEqual(['Save']);
});
