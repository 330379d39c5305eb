import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eraseContact } from '../../utils/actions/bin';
import { endMentorship, writeWeek } from '../../utils/actions/change-mentorship';
import { changeContact, deleteContact } from '../../utils/actions/contacts';
import { planFollowUp } from '../../utils/actions/follow-ups';
import { logInteraction } from '../../utils/actions/log';
import { changePreferences } from '../../utils/actions/preferences';
import { startMentorship } from '../../utils/actions/start-mentorship';
import { addDays, toDay } from '../../utils/ground/days';
import { openFollowUpOf } from '../../utils/queries/due';
import { interactionsOf } from '../../utils/queries/log';
import { recordOf } from '../unit/actions/course';
import {
  database,
  expectAccessible,
  filledButtons,
  good,
  open,
  person,
  prefer,
  stub,
  textsOf,
  today,
  unsaved,
  words,
} from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const logOf = async (id: string) => (await interactionsOf(database(), id, { limit: 50 })).entries;
const nextOf = (id: string) => openFollowUpOf(database(), id);
const words1 = () => page.getByLabelText('In a few words');

describe('how to reach somebody', () => {
  const typed = (label: string | RegExp) => page.getByLabelText(label, { exact: true });

  test('is entered in the form, shown on the page, and called, written to and copied with one click', async () => {
    const { id } = await person({ name: 'Amir' });
    await page.viewport(400, 800);
    open({ hash: `contacts/${id}` });
    await page.getByRole('heading', { name: 'Amir' }).click();
    await userEvent.keyboard('e');
    await button('Add telephone').click();
    await typed(words('Telephone number 1')).fill('call me');
    await button('Save changes').click();
    await expect.element(page.getByText(/This isn’t a telephone number/)).toBeVisible();
    await expect.element(typed(words('Telephone number 1'))).toHaveFocus();
    await expectAccessible();
    await typed(words('Telephone number 1')).fill('+49 (0)171 5550123');
    await typed('For').fill('Handy');
    await button('Add e-mail').click();
    await typed(words('E-mail address 1')).fill('amir@example.org');
    await button('Add messenger').click();
    await typed(words('Name in a messenger 1')).fill('amir.42');
    await typed('Which one').fill('Signal');
    await page.getByLabelText('What they do').fill('Bäckerei Beispiel, Azubi');
    await button('Save changes').click();

    const call = page.getByRole('link', { name: '+49 (0)171 5550123' });
    await expect.element(call).toHaveAttribute('href', 'tel:+491715550123');
    const write = page.getByRole('link', { name: 'amir@example.org' });
    await expect.element(write).toHaveAttribute('href', 'mailto:amir@example.org');
    await expect.element(page.getByText('Mobile', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Bäckerei Beispiel, Azubi')).toBeVisible();
    expect(await database().contacts.get(id)).toMatchObject({
      phones: [{ label: 'mobile', value: '+49 (0)171 5550123' }],
      emails: [{ label: '', value: 'amir@example.org' }],
      messengers: [{ label: 'Signal', value: 'amir.42' }],
    });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await button(words('Copy amir.42')).click();
    expect(copied).toHaveBeenCalledWith('amir.42');
    await expect.element(page.getByText(words('amir.42 is copied.'))).toBeVisible();
    await expectAccessible();
  });
});

describe('what there is to do', () => {
  const filled = () => textsOf('.contact-body .button.main:not(dialog *)');

  test.each([
    ['found', 'Choose a message'],
    ['replied', 'Choose a message'],
    ['interested', 'Begin the weeks'],
    ['paused', 'Choose a message'],
  ] as const)('in the stage %s one button is filled: %s', async (stage, name) => {
    const { id } = await person({ name: 'Amir', stage });
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByRole('heading', { name: 'What comes next' })).toBeVisible();
    await expect.poll(filled).toEqual([name]);
    await expectAccessible();
  });

  test('while something is written down or changed, its button is the one filled', async () => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}` });
    await expect.poll(filledButtons).toEqual(['Choose a message']);
    await button('Reply received').click();
    await expect.poll(filledButtons).toEqual(['Write down']);
    await expectAccessible();
    await button('Cancel').click();
    await expect.poll(filledButtons).toEqual(['Choose a message']);
    await page
      .getByRole('region', { name: 'About this person' })
      .getByRole('button', { name: 'Change' })
      .click();
    await expect.poll(filledButtons).toEqual(['Save changes']);
    await expectAccessible();
  });

  test('of two forms open side by side, the one opened last has the filled button', async () => {
    await page.viewport(1280, 900);
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}`, surface: 'tab' });
    const change = (region: string) =>
      page.getByRole('region', { name: region }).getByRole('button', { name: 'Change' });
    await change('About this person').click();
    await page.getByLabelText('Name', { exact: true }).fill('Amir Haddad');
    await expect.poll(filledButtons).toEqual(['Save changes']);
    await button('Reply received').click();
    await expect.poll(filledButtons).toEqual(['Write down']);
    await change('What comes next').click();
    await expect.poll(filledButtons).toEqual(['Plan follow-up']);
    await expectAccessible();
    await page
      .getByRole('region', { name: 'What comes next' })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await expect.poll(filledButtons).toEqual(['Write down']);
  });

  test('with an open worry, the filled button leads to whom to turn to', async () => {
    const { id } = await person({ name: 'Amir' });
    const begin = { beginsOn: addDays(today, -7) };
    const { mentorship } = good(
      await startMentorship(database(), id, begin, new Date(Date.now() - 7 * 86_400_000)),
    );
    const record = recordOf({ metOn: addDays(today, -7), worry: true });
    good(await writeWeek(database(), mentorship.id, { week: 1, record, seen: undefined }, new Date()));
    open({ hash: `contacts/${id}` });
    await expect.poll(filledButtons).toEqual(['Who to turn to']);
    await page.getByRole('link', { name: 'Who to turn to' }).click();
    await expect.element(page.getByText(/In an emergency: 112/)).toBeVisible();
    await expect.poll(filledButtons).toEqual(['Open the week']);
  });

  test('the form for the weeks is closed for somebody not yet written to; once they start, the page scrolls to the trail', async () => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}` });
    await expect.element(button('Begin the weeks')).toBeVisible();
    await expect.element(page.getByLabelText('First day')).not.toBeInTheDocument();
    await button('Begin the weeks').click();
    await expect.element(page.getByLabelText('Plan')).toHaveFocus();
    await expect.poll(filledButtons).toEqual(['Start ten weeks']);
    await button('Start ten weeks').click();
    await expect.element(page.getByText(words('Week 1 of 10'), { exact: true })).toBeVisible();
    await expect
      .poll(() => document.querySelector('.trail')?.getBoundingClientRect().top ?? 999)
      .toBeLessThan(400);
    await expect.element(page.getByText('Next meeting', { exact: true })).toBeVisible();
  });

  test.each(['popup', 'tab'] as const)(
    'the key is named in a full tab, and not in the popup (%s)',
    async (surface) => {
      const { id } = await person({ name: 'Amir' });
      open({ hash: `contacts/${id}`, surface });
      await expect.element(button('Message sent')).toHaveAttribute('aria-keyshortcuts', 'l');
      const hint = page.getByText(words('Key L'), { exact: true });
      if (surface === 'tab') await expect.element(hint).toBeVisible();
      else await expect.element(hint).not.toBeVisible();
    },
  );

  test('a worry, a meeting and a planned step are shown below each other', async () => {
    const { id } = await person({ name: 'Amir' }, { beganDaysAgo: 0 });
    await planFollowUp(
      database(),
      id,
      { dueOn: addDays(today, 2), what: 'Send the form', time: '16:30' },
      new Date(),
    );
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByText(words('Send the form at 16:30'))).toBeVisible();
    expect(textsOf('.next-steps .what')).toHaveLength(2);
    expect(filled()).toEqual(['Open this week']);
    await expectAccessible();
  });

  test('for somebody who has been silent for weeks, the page calmly asks what to do', async () => {
    const { id } = await person({ name: 'Amir', stage: 'replied' });
    await logInteraction(database(), id, { kind: 'reply', on: addDays(today, -40), text: '' }, new Date());
    open({ hash: `contacts/${id}` });
    await expect
      .element(
        page.getByText(words('You haven’t been in touch with Amir for 5 weeks. What would you like to do?')),
      )
      .toBeVisible();
    await expectAccessible();
    await button('Pause').click();
    await expect.element(page.getByText(words('Amir is paused now.'))).toBeVisible();
    expect((await database().contacts.get(id))?.stage).toBe('paused');
  });

  test('a change of stage is not an entry of its own in the log, but shown with what caused it', async () => {
    const { id } = await person({ name: 'Amir' });
    await logInteraction(database(), id, { kind: 'sent', on: today, text: 'Hello' }, new Date());
    await changeContact(database(), id, { stage: 'interested' }, new Date());
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByText(words('then: Contacted'))).toBeVisible();
    expect(textsOf('.entry')).toHaveLength(1);
  });
});

describe('the stage', () => {
  test('is on a short path; one click moves it on, and back', async () => {
    const { id } = await person({ name: 'Amir' });
    await page.viewport(700, 700);
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByText('Mentoring', { exact: true })).toBeVisible();
    expect(textsOf('[aria-current="step"]')).toEqual(['Found']);
    await button(words('Move to “Contacted”')).click();
    await expect.element(page.getByText(/is now at .*Contacted.*\. Next, .*in .*7.* days/)).toBeVisible();
    expect(await nextOf(id)).toMatchObject({ proposal: 'ask-again', dueOn: addDays(today, 7) });
    expect(await logOf(id)).toMatchObject([{ kind: 'stage', from: 'found', to: 'contacted' }]);
    await expectAccessible();
    await button('Undo').click();
    await expect.element(button(words('Move to “Contacted”'))).toBeVisible();
    expect(await logOf(id)).toEqual([]);
    expect(await nextOf(id)).toMatchObject({ proposal: 'write-first' });
  });

  test('any other is chosen with the keyboard only, by the mentor’s own names and in their order', async () => {
    const { id } = await person({ name: 'Amir' });
    const changed = await changePreferences(
      database(),
      {
        stageNames: { paused: 'Later perhaps' },
        stageOrder: [
          'paused',
          'found',
          'contacted',
          'replied',
          'interested',
          'mentoring',
          'completed',
          'declined',
        ],
      },
      new Date(),
    );
    expect(changed.ok).toBe(true);
    open({ hash: `contacts/${id}` });
    // The shortcut works once the choice of the stage is there.
    await expect.element(button('Another stage')).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(button(/^Contacted/)).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(button(/^Later perhaps/)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Another stage')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/^Contacted/)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(button(/^Later perhaps/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/is now at .*Later perhaps/)).toBeVisible();
    expect((await database().contacts.get(id))?.stage).toBe('paused');
  });

  test('in a closed one there is nothing left to do', async () => {
    const { id } = await person({ name: 'Amir', stage: 'declined' });
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByText(/There’s nothing left to do here/)).toBeVisible();
    await expect.element(button('Plan follow-up')).not.toBeInTheDocument();
    await expectAccessible();
  });
});

describe('the log', () => {
  test('from Today to a logged reply with the next action moved, with the keyboard only', async () => {
    const { id } = await person(
      { name: 'Amir', stage: 'contacted' },
      { dueIn: 0, what: 'Ask about the trial day' },
    );
    open();
    const link = page.getByRole('link', { name: words('Amir: Ask about the trial day') });
    await expect.element(link).toBeVisible();
    document.body.focus();
    for (let each = 0; each < 12 && document.activeElement !== link.element(); each++) {
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Amir', level: 2 })).toHaveFocus();
    await userEvent.keyboard('l');
    await expect.element(words1()).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Reply received' })).toBeChecked();
    await userEvent.keyboard('would like to try{Control>}{Enter}{/Control}');
    await expect
      .element(page.getByText(/^Written down\. Next, tomorrow|Written down\. Next, .*tomorrow/))
      .toBeVisible();
    expect(await logOf(id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'reply', on: today, text: 'would like to try' }),
        expect.objectContaining({ kind: 'stage', from: 'contacted', to: 'replied' }),
      ]),
    );
    expect(await nextOf(id)).toMatchObject({ proposal: 'answer', dueOn: addDays(today, 1) });
    await expect.element(page.getByText('Write back', { exact: true })).toBeVisible();
    await expectAccessible();
    await button('Undo').click();
    await expect.element(page.getByText('Ask about the trial day')).toBeVisible();
    expect(await logOf(id)).toEqual([]);
    expect(stub.sent.filter(({ type }) => type === 'followUpsChanged').length).toBeGreaterThan(1);
  });

  test('letters typed into a text, or outside the page, trigger no shortcut', async () => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}` });
    await button('Note').click();
    await userEvent.keyboard('s sells well');
    await expect.element(words1()).toHaveValue('s sells well');
    await expect.element(button('Another stage')).toHaveAttribute('aria-expanded', 'false');
    document.querySelector<HTMLElement>('nav a')?.focus();
    await userEvent.keyboard('s');
    await expect.element(button('Another stage')).toHaveAttribute('aria-expanded', 'false');
  });

  test('drafts survive the closing of the popup', async () => {
    const { id } = await person({ name: 'Amir' });
    const { unmount } = open({ hash: `contacts/${id}` });
    await button('Had a call').click();
    await words1().fill('half a sentence');
    unmount();
    open({ hash: `contacts/${id}` });
    await expect.element(words1()).toHaveValue('half a sentence');
    await expect.element(page.getByRole('radio', { name: 'Had a call' })).toBeChecked();
    await button('Write down').click();
    await expect.element(page.getByText('half a sentence')).toBeVisible();
    expect(unsaved().map(([key]) => key)).toEqual([]);
  });

  test.each([
    ['2999-01-01', 'hasn’t come yet'],
    ['', 'Please choose a day'],
  ])('the day "%s" is refused beside its field: %s', async (day, sentence) => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}` });
    await button('Met').click();
    await words1().fill('in the library');
    const field = page.getByLabelText('When?');
    await field.fill(day);
    await button('Write down').click();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription(new RegExp(sentence));
    await expect.element(words1()).toHaveValue('in the library');
    await expectAccessible();
    await field.fill(addDays(today, -3));
    await button('Write down').click();
    await expect.element(page.getByText(words('3 days ago'))).toBeVisible();
  });

  test('a meeting with several people is logged once for all of them, and undone for all', async () => {
    const { id } = await person({ name: 'Amir' });
    const lena = await person({ name: 'Lena' }, { beganDaysAgo: 9 });
    const berta = await person({ name: 'Berta' });
    const { unmount } = open({ hash: `contacts/${id}` });
    await button('Met').click();
    await words1().fill('Applications');
    await button('Someone else was there, too').click();
    await page.getByRole('checkbox', { name: 'Lena' }).click();
    await page.getByLabelText(/Search/).fill('bert');
    await page.getByRole('checkbox', { name: 'Berta' }).click();
    await expectAccessible();
    unmount();
    // The popup was closed before it was answered.
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByRole('checkbox', { name: 'Berta' })).toBeChecked();
    await button('Write down').click();
    await expect.element(page.getByText(words('Written down for 3 people.'))).toBeVisible();
    for (const each of [id, lena.id, berta.id]) {
      const meetings = (await logOf(each)).filter(({ kind }) => kind === 'meeting');
      expect(meetings).toMatchObject([{ text: 'Applications', on: today }]);
    }
    await button('Undo').click();
    await expect.poll(async () => (await logOf(berta.id)).length).toBe(0);
    expect((await logOf(lena.id)).some(({ kind }) => kind === 'meeting')).toBe(false);
  });

  test('people deleted meanwhile are left out; a note is about one person', async () => {
    const { id } = await person({ name: 'Amir' });
    const lena = await person({ name: 'Lena' }, { beganDaysAgo: 9 });
    open({ hash: `contacts/${id}` });
    await button('Had a call').click();
    await button('Someone else was there, too').click();
    await page.getByRole('checkbox', { name: 'Lena' }).click();
    await deleteContact(database(), lena.id, new Date());
    await expect.element(page.getByRole('checkbox', { name: 'Lena' })).not.toBeInTheDocument();
    await button('Write down').click();
    await expect.poll(async () => (await logOf(id)).some(({ kind }) => kind === 'call')).toBe(true);
    await button('Note').click();
    await expect.element(button('Write down')).toBeVisible();
    expect(button('Someone else was there, too').query()).toBeNull();
  });

  test('a note without text is asked for it', async () => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}` });
    await button('Note').click();
    await button('Write down').click();
    await expect.element(words1()).toHaveFocus();
    await expect.element(words1()).toHaveAccessibleDescription(/Please add a few words/);
    expect(await logOf(id)).toEqual([]);
  });

  test('is shown newest first, a few at a time; long texts are folded', async () => {
    const { id } = await person({ name: 'Amir', stage: 'mentoring' });
    for (let each = 0; each < 8; each++) {
      const draft = { kind: 'call', on: addDays(today, each - 10), text: `call ${each}` } as const;
      await logInteraction(database(), id, draft, new Date());
    }
    const long = `${'a long message '.repeat(40)}its end`;
    await logInteraction(database(), id, { kind: 'sent', on: today, text: long }, new Date());
    open({ hash: `contacts/${id}` });
    await expect.element(button('Show more')).toBeVisible();
    const shown = page
      .getByRole('article')
      .getByText(/^call \d$/)
      .elements();
    expect(shown.map(({ textContent }) => textContent)).toEqual(['call 7', 'call 6', 'call 5', 'call 4']);
    await button('Show all of it').click();
    await expect.element(button('Show all of it')).not.toBeInTheDocument();
    await button('Show more').click();
    await expect.element(page.getByText('call 0')).toBeVisible();
    await expectAccessible();
  });

  test('an entry is changed and deleted, both with an undo', async () => {
    const { id } = await person({ name: 'Amir', stage: 'mentoring' });
    await logInteraction(database(), id, { kind: 'call', on: today, text: 'first' }, new Date());
    open({ hash: `contacts/${id}` });
    await button(/^Change Had a call/).click();
    await expect.element(words1()).toHaveFocus();
    await words1().fill('second');
    await expectAccessible();
    await button('Save').click();
    await expect.element(page.getByText('second')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByText('first')).toBeVisible();
    await button(/^Change Had a call/).click();
    await button('Delete entry').click();
    await expect.element(page.getByText('The entry was deleted.')).toBeVisible();
    expect(await logOf(id)).toEqual([]);
    await button('Undo').click();
    await expect.element(page.getByText('first')).toBeVisible();
    expect((await database().contacts.get(id))?.lastInteractionOn).toBe(today);
  });

  test('a failed write is reported, and the text is still there', async () => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: `contacts/${id}` });
    await button('Note').click();
    await words1().fill('likes bicycles');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await button('Write down').click();
    await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
    await expect.element(words1()).toHaveValue('likes bicycles');
    vi.restoreAllMocks();
    await button('Write down').click();
    await expect.element(page.getByText('Written down.', { exact: false })).toBeVisible();
    expect(await logOf(id)).toMatchObject([{ text: 'likes bicycles' }]);
  });
});

describe('what is known about somebody', () => {
  test('is shown at a glance, changed in a form, and undone', async () => {
    const { id } = await person({ name: 'Amir', address: 'https://www.facebook.com/amir.h' });
    open({ hash: `contacts/${id}` });
    // The address is shown right above.
    await expect.element(page.getByText('You haven’t written down more yet.')).toBeVisible();
    await page
      .getByRole('region', { name: 'About this person' })
      .getByRole('button', { name: 'Change' })
      .click();
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
    await page.getByLabelText('Where you met').fill('Apprenticeships Leeds');
    await page
      .getByLabelText('Address of the group or page')
      .fill('https://www.facebook.com/groups/4711/?ref=x');
    await page.getByLabelText('Topics').fill('bicycles, applications, Bicycles');
    await page.getByLabelText('Language to write in').selectOptions('German');
    await page.getByLabelText('How often you want to be in touch').selectOptions('every week');
    await page.getByLabelText('Notes').fill('Tuesdays at five');
    await button('Add an address').click();
    await page.getByLabelText(words('Profile address 2')).fill('linkedin.com/in/amir-h');
    await expectAccessible();
    await button('Save changes').click();
    await expect.element(page.getByText('Saved.')).toBeVisible();
    expect(await database().contacts.get(id)).toMatchObject({
      metAt: 'Apprenticeships Leeds',
      metAtAddress: 'https://www.facebook.com/groups/4711/',
      tags: ['bicycles', 'applications'],
      language: 'de',
      cadenceDays: 7,
      notes: 'Tuesdays at five',
      addresses: ['https://www.facebook.com/amir.h', 'https://www.linkedin.com/in/amir-h/'],
    });
    await expect.element(page.getByRole('link', { name: 'Open profile on LinkedIn' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Apprenticeships Leeds' })).toBeVisible();
    await expect.element(page.getByText('every week')).toBeVisible();
    await expectAccessible();
    await button('Undo').click();
    await expect.element(page.getByText('You haven’t written down more yet.')).toBeVisible();
  });

  const beginToWrite = async (id: string) => {
    open({ hash: `contacts/${id}` });
    await page
      .getByRole('region', { name: 'About this person' })
      .getByRole('button', { name: 'Change' })
      .click();
  };

  test('an address is removed; somebody else’s address links to that person', async () => {
    await person({ name: 'Lena', address: 'https://www.facebook.com/lena.kraemer' });
    const { id } = await person({ name: 'Amir', address: 'https://www.facebook.com/amir.h' });
    await beginToWrite(id);
    await button('Add an address').click();
    await page.getByLabelText(words('Profile address 2')).fill('doesn’t look like an address');
    await button('Save changes').click();
    await expect
      .element(page.getByLabelText(words('Profile address 2')))
      .toHaveAccessibleDescription(/doesn’t look like an address/);
    await button(words('Remove profile address 2')).click();
    await page.getByLabelText('Profile address').fill('https://m.facebook.com/lena.kraemer');
    await button('Save changes').click();
    await expect
      .element(page.getByLabelText('Profile address'))
      .toHaveAccessibleDescription(/in your list, as .?Lena/);
    await button(words('Remove profile address 1')).click();
    await button('Save changes').click();
    await expect.element(page.getByText('Saved.')).toBeVisible();
    expect((await database().contacts.get(id))?.addresses).toEqual([]);
  });

  test('changes from another window are kept if they concern other fields', async () => {
    const { id } = await person({ name: 'Amir' });
    await beginToWrite(id);
    await page.getByLabelText('Notes').fill('mine');
    await changeContact(database(), id, { metAt: 'theirs', stage: 'paused' }, new Date());
    await expect.element(page.getByLabelText('Where you met')).toHaveValue('theirs');
    await button('Save changes').click();
    await expect.element(page.getByText('Saved.')).toBeVisible();
    expect(await database().contacts.get(id)).toMatchObject({
      notes: 'mine',
      metAt: 'theirs',
      stage: 'paused',
    });
  });

  test('if somebody is deleted in another window, the draft comes back with them from the bin', async () => {
    const { id } = await person({ name: 'Amir', notes: 'before' });
    await beginToWrite(id);
    await page.getByLabelText('Notes').fill('mine');
    await deleteContact(database(), id, new Date());
    await expect.element(page.getByRole('alert').getByText(/in your list/)).toBeVisible();
    await expect.element(page.getByText(/What you wrote is kept/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Go to the bin' }).click();
    await button(words('Restore Amir')).click();
    await expect.element(page.getByText(words('Amir is back in your list.'))).toBeVisible();
    location.hash = `contacts/${id}`;
    await expect.element(page.getByText(/It isn’t saved yet/)).toBeVisible();
    await expect.element(page.getByLabelText('Notes')).toHaveValue('mine');
  });

  test('for somebody who does not exist, nothing is promised', async () => {
    stub.session.set('draft details gone', { edits: { notes: 'mine' }, seen: {} });
    open({ hash: 'contacts/gone' });
    await expect.element(page.getByText(/in your list/)).toBeVisible();
    expect(page.getByRole('link', { name: 'Go to the bin' }).elements()).toHaveLength(0);
  });

  test('if two windows have changed the same field, both values are shown and the mentor chooses', async () => {
    const { id } = await person({ name: 'Amir', notes: 'before', metAt: 'here' });
    await beginToWrite(id);
    await page.getByLabelText('Notes').fill('mine');
    await page.getByLabelText('Where you met').fill('my place');
    await changeContact(database(), id, { notes: 'theirs', metAt: 'their place' }, new Date());
    await button('Save changes').click();
    await expect.element(page.getByRole('alert').getByText(/changed in another window/)).toBeVisible();
    expect(await database().contacts.get(id)).toMatchObject({ notes: 'theirs', metAt: 'their place' });
    await expect.element(page.getByText(words('Yours: mine'))).toBeVisible();
    await expect.element(page.getByText(words('The other: theirs'))).toBeVisible();
    await expectAccessible();
    await page.getByText(words('The other: their place')).click();
    await button('Save changes').click();
    await expect.element(page.getByText('Saved.')).toBeVisible();
    expect(await database().contacts.get(id)).toMatchObject({ notes: 'mine', metAt: 'their place' });
  });

  test('drafts are still there after the popup was closed, and their conflicts are noticed', async () => {
    const { id } = await person({ name: 'Amir', notes: 'before' });
    const { unmount } = open({ hash: `contacts/${id}` });
    await page
      .getByRole('region', { name: 'About this person' })
      .getByRole('button', { name: 'Change' })
      .click();
    await page.getByLabelText('Notes').fill('mine');
    unmount();
    await changeContact(database(), id, { notes: 'theirs' }, new Date());
    open({ hash: `contacts/${id}` });
    await expect.element(page.getByText(/It isn’t saved yet/)).toBeVisible();
    await expect.element(page.getByLabelText('Notes')).toHaveValue('mine');
    await button('Save changes').click();
    await expect.element(page.getByRole('alert').getByText(/changed in another window/)).toBeVisible();
    await button('Back to what I wrote').click();
    await button('Discard changes').click();
    await expect.element(page.getByText('theirs')).toBeVisible();
    expect(unsaved().map(([key]) => key)).toEqual([]);
  });

  test('a failed write is reported, and the input is still there', async () => {
    const { id } = await person({ name: 'Amir' });
    await beginToWrite(id);
    await page.getByLabelText('Notes').fill('likes bicycles');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await button('Save changes').click();
    await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
    await expect.element(page.getByLabelText('Notes')).toHaveValue('likes bicycles');
  });
});

test('no draft about an erased person is left', async () => {
  const { id } = await person({ name: 'Amir' });
  stub.session.set('draft sent all', { [id]: { text: 'to Amir' }, other: { text: 'to another' } });
  open({ hash: `contacts/${id}` });
  await button('Note').click();
  await words1().fill('about Amir');
  expect(JSON.stringify(unsaved())).toContain('about Amir');
  await eraseContact(database(), id);
  expect(unsaved()).toEqual([['draft sent all', { other: { text: 'to another' } }]]);
});

test('weeks that are over are brought to a good end, or continue', async () => {
  const { id } = await person({ name: 'Amir' }, { beganDaysAgo: 90 });
  open({ hash: `contacts/${id}` });
  await expect.element(page.getByText(words('What happens next with Amir?'))).toBeVisible();
  await expectAccessible();
  await button('We’re carrying on together').click();
  await expect.element(button('Start ten weeks')).toBeVisible();
});

test('after the end the mentor chooses how to continue', async () => {
  const { id } = await person({ name: 'Amir' }, { beganDaysAgo: 66 });
  const [mentorship] = await database().mentorships.where({ contactId: id }).toArray();
  await endMentorship(database(), mentorship?.id ?? '', new Date());
  open({ hash: `contacts/${id}` });
  await page.getByRole('link', { name: 'Choose what comes next' }).click();
  await button('Mark as completed').click();
  await expect.element(page.getByText(/is now at .*Completed/).first()).toBeVisible();
  expect((await database().contacts.get(id))?.stage).toBe('completed');
  expect(await nextOf(id)).toBeUndefined();
});

/** A person with something in every part of the page. */
async function rich(): Promise<string> {
  const { id } = await person(
    {
      name: 'Maximiliane von Hohenstein-Oberländer',
      address: 'https://www.linkedin.com/in/maxi/',
      stage: 'contacted',
      notes: 'Donnerstags ab 17 Uhr.\nMag Fahrräder.',
      metAt: 'Ausbildungsplatzsuche im Rhein-Sieg-Kreis',
      metAtAddress: 'https://www.facebook.com/groups/4711/',
      tags: ['Fahrradmechatronik', 'Bewerbungsschreiben'],
      language: 'de',
      cadenceDays: 14,
    },
    { dueIn: 0, beganDaysAgo: 24 },
  );
  const log = (kind: 'sent' | 'reply' | 'call' | 'note', daysAgo: number, text: string) =>
    logInteraction(database(), id, { kind, on: addDays(today, -daysAgo), text }, new Date());
  await log('sent', 12, 'Erste Nachricht');
  await log('reply', 9, '');
  await log('call', 4, 'Eine halbe Stunde über die Bewerbung bei der Werkstatt gesprochen.');
  await log('note', 0, 'Zeugnis liegt noch bei der alten Schule.');
  // A step of the mentor's own, beside those the weeks require.
  await planFollowUp(database(), id, { dueOn: today, what: 'Nach dem Zeugnis fragen' }, new Date());
  return id;
}

const beginToWriteGerman = () =>
  page.getByRole('region', { name: 'Zur Person' }).getByRole('button', { name: 'Bearbeiten' }).click();

describe.each(['light', 'dark'] as const)('looks, %s', (scheme) => {
  test.each([
    ['popup', 400],
    ['popup', 320],
    ['tab', 1280],
  ] as const)('%s, %i px', async (surface, width) => {
    await prefer(scheme);
    await page.viewport(width, 700);
    const id = await rich();
    open({ hash: `contacts/${id}`, surface, language: 'de' });
    await expect.element(page.getByText('Zeugnis liegt noch bei der alten Schule.')).toBeVisible();
    const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
    fits();
    await button('Anderer Stand').click();
    await button(/^Später/)
      .first()
      .click();
    await button('Antwort bekommen').click();
    await beginToWriteGerman();
    await page.getByLabelText('Notizen').fill('Anders');
    await expectAccessible();
    fits();
  });
});

test('a form is saved without scrolling to its end', async () => {
  const { id } = await person({ name: 'Amir' });
  open({ hash: `contacts/${id}` });
  await page
    .getByRole('region', { name: 'About this person' })
    .getByRole('button', { name: 'Change' })
    .click();
  await page.getByLabelText('Name', { exact: true }).fill('Amir H.');
  scrollTo(0, 0);
  page.getByLabelText('Name', { exact: true }).element().scrollIntoView({ block: 'start' });
  const save = button('Save changes').element().getBoundingClientRect();
  const nav = document.querySelector('nav')?.getBoundingClientRect();
  expect(save.bottom).toBeLessThanOrEqual(nav?.top ?? 0);
  expect(toDay(new Date())).toBe(today);
});
