import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { askForForm } from '../../utils/session/wanted';
import {
  database,
  expectAccessible,
  LENA,
  leaveAll,
  open,
  person,
  prefer,
  stub,
  unsaved,
  words,
} from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

const MEMBER = {
  id: 7,
  url: 'https://www.facebook.com/groups/714032698254410/user/100001234567890/',
  title: '(2) Lena Krämer | Ausbildung Köln | Facebook',
};

const field = (label: string) => page.getByLabelText(label, { exact: true });
const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
const stored = async () => (await database().contacts.toArray())[0];

describe('the person on the page', () => {
  test('name, address, group and source are filled in already, and Save is in view', async () => {
    open({ hash: 'contacts/page', tab: MEMBER });
    await expect.element(field('Name')).toHaveValue('Lena Krämer');
    await expect.element(field('Profile address')).toHaveValue(MEMBER.url);
    await expect.element(field('Where you met')).toHaveValue('Ausbildung Köln');
    await page.getByLabelText('Notes').fill('asks about applications');
    await expectAccessible();
    await save();
    await expect.element(page.getByText(words('Lena Krämer is in your list now.'))).toBeVisible();
    expect(await stored()).toMatchObject({
      name: 'Lena Krämer',
      addresses: [MEMBER.url],
      metAt: 'Ausbildung Köln',
      metAtAddress: 'https://www.facebook.com/groups/714032698254410/',
      notes: 'asks about applications',
      source: 'Facebook group “Ausbildung Köln”',
      purpose: 'Offering voluntary mentoring',
      ageBand: 'unknown',
    });
    expect(stub.sent.map(({ type }) => type)).toContain('followUpsChanged');
  });

  test.each([
    ['en', 400],
    ['de', 400],
    // Next to a scroll bar that takes up space, and in a narrow side panel.
    ['de', 388],
    ['de', 320],
  ] as const)('in the popup one can save without scrolling (%s, %i pixels)', async (language, width) => {
    await page.viewport(width, 600);
    open({ hash: 'contacts/page', tab: MEMBER, language });
    const button = page.getByRole('button', {
      name: language === 'de' ? 'Speichern' : 'Save',
      exact: true,
    });
    await expect.element(button).toBeVisible();
    const foot = document.querySelector('.foot')?.getBoundingClientRect();
    const box = button.element().getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
    expect(box.top).toBeGreaterThan(0);
  });

  test('the head says where the person goes: to the contacts', async () => {
    open({ hash: 'contacts/page', tab: LENA });
    await expect.element(field('Name')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Contacts', exact: true }))
      .toHaveAttribute('aria-current', 'page');
  });

  test('by keyboard alone, from the first field to Save', async () => {
    open({ hash: 'contacts/page', tab: LENA });
    await field('Name').click();
    const seen: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await userEvent.keyboard('{Tab}');
      const now = document.activeElement;
      seen.push(now?.getAttribute('name') ?? now?.textContent ?? '');
    }
    expect(seen).toEqual(['address', 'metAt', 'stage', 'notes', 'Save', 'Cancel']);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByLabelText('How old is this person?')).toBeVisible();
    await field('Name').click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Lena Krämer' })).toBeVisible();
  });

  test('somebody who is in the list is opened instead', async () => {
    await person({ name: 'Lena', address: LENA.url ?? '' });
    open({ hash: 'contacts/page', tab: LENA });
    await expect.element(page.getByRole('heading', { name: 'Lena', exact: true })).toBeVisible();
    await expect.element(page.getByText(words('Lena is already in your list.'))).toBeVisible();
    expect(await database().contacts.count()).toBe(1);
  });

  test('a group whose name is not in the title keeps its earlier name', async () => {
    await person({
      name: 'Amir',
      metAt: 'Ausbildung Köln',
      metAtAddress: 'https://www.facebook.com/groups/714032698254410/',
    });
    open({ hash: 'contacts/page', tab: { ...MEMBER, title: 'Lena Krämer | Facebook' } });
    await expect.element(field('Where you met')).toHaveValue('Ausbildung Köln');
  });

  test('a group’s own page fills in the group but no person', async () => {
    open({
      hash: 'contacts/page',
      tab: { id: 1, url: 'https://www.facebook.com/groups/42/', title: 'Ausbildung Köln | Facebook' },
    });
    await expect.element(field('Where you met')).toHaveValue('Ausbildung Köln');
    await expect.element(field('Name')).toHaveValue('');
    await expect.element(field('Profile address')).toHaveValue('');
  });
});

describe('unsaved input', () => {
  test('is there again when the popup is opened on the same person, and on nobody else', async () => {
    open({ hash: 'contacts/page', tab: LENA });
    await page.getByLabelText('Notes').fill('ask about the workshop');
    await expect.element(field('Name')).toHaveValue('Lena Krämer');
    await field('Name').fill('Lena (workshop)');
    await leaveAll();

    open({ hash: 'contacts/page', tab: { ...MEMBER } });
    await expect.element(page.getByLabelText('Notes')).toHaveValue('');
    await leaveAll();

    open({ hash: 'contacts/page', tab: LENA });
    await expect.element(page.getByText('You started this earlier and haven’t saved it yet.')).toBeVisible();
    await expect.element(page.getByLabelText('Notes')).toHaveValue('ask about the workshop');
    await expect.element(field('Name')).toHaveValue('Lena (workshop)');
    await expectAccessible();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.element(field('Name')).toHaveValue('Lena Krämer');
    await expect.element(page.getByLabelText('Notes')).toHaveValue('');
    await expect.poll(() => unsaved().length).toBe(0);
    // None of it was ever on disk.
    expect(JSON.stringify([...stub.stored])).not.toContain('workshop');
  });

  test('is forgotten once it is saved or discarded', async () => {
    open({ hash: 'contacts/new' });
    await field('Name').fill('Amir');
    await expect.poll(() => unsaved().length).toBe(1);
    await save();
    await expect.element(page.getByRole('heading', { name: 'Amir' })).toBeVisible();
    await expect.poll(() => unsaved().length).toBe(0);
    await leaveAll();
    open({ hash: 'contacts/new' });
    await field('Name').fill('Selin');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => unsaved().length).toBe(0);
  });

  test('stays when the disk is full, and the mentor is told', async () => {
    open({ hash: 'contacts/new' });
    await field('Name').fill('Amir');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await save();
    await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
    await expect.element(field('Name')).toHaveValue('Amir');
    expect(unsaved().length).toBe(1);
  });
});

describe('the person the menu was opened on', () => {
  test('is filled in, even an address that is not a person’s, with what is wrong with it', async () => {
    const form = await askForForm({
      name: 'Lena Krämer',
      address: 'https://www.facebook.com/groups/42/posts/1',
      metAt: 'Ausbildung Köln',
      metAtAddress: 'https://www.facebook.com/groups/42',
    });
    open({ hash: `contacts/new/${form}`, surface: 'tab' });
    await expect.element(field('Name')).toHaveValue('Lena Krämer');
    await expect.element(field('Where you met')).toHaveValue('Ausbildung Köln');
    await expect.element(field('Profile address')).toHaveAccessibleDescription(/a person’s profile/);
    expect(await database().contacts.count()).toBe(0);
    await expectAccessible();
  });

  test('is an empty form after the browser has forgotten it', async () => {
    open({ hash: 'contacts/new/gone' });
    await expect.element(field('Name')).toHaveValue('');
  });
});

describe('a similar name', () => {
  test('in the same group is asked about before anything is saved', async () => {
    await person({ name: 'Lena Kraemer', metAt: 'Ausbildung Köln', stage: 'contacted' });
    open({ hash: 'contacts/page', tab: { ...MEMBER, title: 'Lena Kremer | Ausbildung Köln | Facebook' } });
    await expect.element(field('Name')).toHaveValue('Lena Kremer');
    await save();
    await expect.element(page.getByText(/Someone with a similar name/)).toHaveFocus();
    expect(await database().contacts.count()).toBe(1);
    await expectAccessible();
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await expect.element(field('Name')).toHaveValue('Lena Kremer');
    await save();
    await expect
      .element(page.getByRole('button', { name: words('Yes, add it to Lena Kraemer') }))
      .toBeVisible();
    await page.getByRole('button', { name: 'No, save as a new person' }).click();
    await expect.element(page.getByRole('heading', { name: 'Lena Kremer' })).toBeVisible();
    expect(await database().contacts.count()).toBe(2);
  });

  test('if the answer is yes, the input is added there, and that can be undone', async () => {
    const { id } = await person({ name: 'Lena Kraemer', metAt: 'Ausbildung Köln', notes: 'on Tuesdays' });
    open({ hash: 'contacts/page', tab: MEMBER });
    await expect.element(field('Name')).toHaveValue('Lena Krämer');
    await page.getByLabelText('Notes').fill('likes bicycles');
    await save();
    const yes = page.getByRole('button', { name: words('Yes, add it to Lena Kraemer') });
    await expect.element(yes).toHaveAccessibleDescription(/Profile address.*Notes/);
    await yes.click();
    await expect.element(page.getByText(words('Added to Lena Kraemer.'))).toBeVisible();
    expect(location.hash).toBe(`#contacts/${id}`);
    expect(await database().contacts.toArray()).toMatchObject([
      { name: 'Lena Kraemer', addresses: [MEMBER.url], notes: 'on Tuesdays\nlikes bicycles' },
    ]);
    await expect.poll(() => unsaved().length).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Undone.')).toBeVisible();
    expect(await stored()).toMatchObject({ addresses: [], notes: 'on Tuesdays' });
  });

  test('if there is nothing to add, the existing person is opened', async () => {
    const { id } = await person({ name: 'Amir' });
    open({ hash: 'contacts/new' });
    await field('Name').fill('amir');
    await save();
    await expect
      .element(page.getByRole('link', { name: words('Yes, open Amir') }))
      .toHaveAttribute('href', `#contacts/${id}`);
  });

  test('two people of the same name are shown with what distinguishes them', async () => {
    await person({ name: 'Lena Krämer', metAt: 'Nähen', address: 'facebook.com/lena.one' });
    await person({ name: 'Lena Krämer', metAt: 'Nähen', address: 'linkedin.com/in/lena-two' });
    open({ hash: 'contacts/new', language: 'de' });
    await field('Name').fill('Lena Krämer');
    await page.getByLabelText('Notizen').fill('mag Fahrräder');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect.element(page.getByText(/Personen mit ähnlichen Namen/)).toBeVisible();
    for (const address of ['facebook.com/lena.one', 'linkedin.com/in/lena-two']) {
      await expect
        .element(page.getByRole('button', { name: words(`Ja, bei Lena Krämer (${address}) ergänzen`) }))
        .toBeVisible();
    }
    await expectAccessible();
  });

  test('in another group does not matter', async () => {
    await person({ name: 'Lena Kraemer', metAt: 'Nähen in Bonn' });
    open({ hash: 'contacts/page', tab: MEMBER });
    await expect.element(field('Name')).toHaveValue('Lena Krämer');
    await save();
    await expect.element(page.getByRole('heading', { name: 'Lena Krämer' })).toBeVisible();
  });
});

describe('age', () => {
  const chooseAge = async (age: string) => {
    open({ hash: 'contacts/new' });
    await field('Name').fill('L. K.');
    await page.getByText('Telephone, age, topics and where this is from').click();
    await page.getByLabelText('How old is this person?').selectOptions(age);
  };

  test('nobody under 16 is saved, and the form says where else they can find help', async () => {
    await chooseAge('Under 16');
    await expect
      .element(page.getByLabelText('How old is this person?'))
      .toHaveAccessibleDescription(/People under 16 can’t be saved here/);
    await save();
    await expect.element(page.getByLabelText('How old is this person?')).toHaveFocus();
    expect(await database().contacts.count()).toBe(0);
    await expectAccessible();
  });

  test('with 16 or 17 the way through an organisation is pointed out', async () => {
    await chooseAge('16 or 17');
    await expect.element(page.getByText(/go through an organisation or their parents/)).toBeVisible();
    await expectAccessible();
    await save();
    await expect.poll(stored).toMatchObject({ name: 'L. K.', ageBand: 'sixteen-seventeen' });
  });
});

test('topics, source and purpose are the mentor’s to word', async () => {
  open({ hash: 'contacts/new' });
  await field('Name').fill('Amir');
  await page.getByText('Telephone, age, topics and where this is from').click();
  await page.getByLabelText('Topics').fill('applications; nursing,  Applications');
  await expect.element(page.getByLabelText('Where is this from?')).toHaveValue('Told by the person');
  await field('Profile address').fill('linkedin.com/in/amir-haddad');
  await expect.element(page.getByLabelText('Where is this from?')).toHaveValue('Public LinkedIn profile');
  await page.getByLabelText('Where is this from?').fill('Amir told me at the fair');
  await field('Profile address').fill('facebook.com/amir.haddad');
  await page.getByLabelText('What for?').fill('Help with applications');
  await save();
  await expect.poll(stored).toMatchObject({
    tags: ['applications', 'nursing'],
    source: 'Amir told me at the fair',
    purpose: 'Help with applications',
  });
});

test('telephone and e-mail are entered in the form; an invalid one unfolds its field with a message', async () => {
  await person({ name: 'Amir', phones: [{ label: '', value: '0170 0000002' }] });
  open({ hash: 'contacts/new' });
  await field('Name').fill('Somebody');
  await page.getByText('Telephone, age, topics and where this is from').click();
  await field('Telephone').fill('soon');
  await page.getByText('Telephone, age, topics and where this is from').click();
  await save();
  await expect.element(page.getByText(/This isn’t a telephone number/)).toBeVisible();
  await expect.element(field('Telephone')).toHaveFocus();
  await field('Telephone').fill('+49 170 0000002');
  await field('E-mail').fill('somebody@example.org');
  await save();
  // The number belongs to somebody in the list, so the form asks before there are two of them.
  await page.getByRole('button', { name: words('Yes, add it to Amir') }).click();
  await expect
    .poll(async () => (await database().contacts.toArray()).map(({ phones, emails }) => ({ phones, emails })))
    .toEqual([
      {
        phones: [{ label: '', value: '0170 0000002' }],
        emails: [{ label: '', value: 'somebody@example.org' }],
      },
    ]);
});

describe('several at once', () => {
  const paste = (text: string) => page.getByLabelText('One person on each line').fill(text);
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text });

  test('each line says what will happen to it; the good ones are saved together and undone together', async () => {
    await person({ name: 'Amir', address: 'https://www.facebook.com/amir.haddad' });
    await person({ name: 'Selin Aydın' });
    open({ hash: 'contacts/several' });
    await paste(
      [
        'Lena Krämer, facebook.com/lena.kraemer?ref=x',
        '',
        'https://www.linkedin.com/in/jan-de-vries-1a2b3c/',
        'Fatou',
        'https://www.facebook.com/profile.php?id=100001234567890',
        'Amir H. – https://m.facebook.com/amir.haddad',
        'Group, https://www.facebook.com/groups/42/',
        'Lena again https://www.facebook.com/lena.kraemer',
        'Selin Aydin',
      ].join('\n'),
    );
    await expect
      .element(line('Line \u20683\u2069').getByRole('checkbox', { name: 'Jan De Vries' }))
      .toBeChecked();
    await expect
      .element(line('Line \u20683\u2069').getByText(/The name was read from the address/))
      .toBeVisible();
    await expect.element(line('Line \u20685\u2069').getByText(/no name in this address/)).toBeVisible();
    await expect.element(line('Line \u20686\u2069').getByText(/Already in your list, as/)).toBeVisible();
    await expect.element(line('Line \u20687\u2069').getByText(/a person’s profile/)).toBeVisible();
    await expect
      .element(line('Line \u20688\u2069').getByText(words('The same address is on line 1.')))
      .toBeVisible();
    await expect.element(line('Line \u20689\u2069').getByRole('checkbox')).not.toBeChecked();
    await expectAccessible();
    await page.getByLabelText('Where you met').fill('Ausbildung Köln');
    await page.getByRole('button', { name: words('Save 3 people') }).click();
    await expect.element(page.getByText(words('3 people were saved.'))).toBeVisible();

    const saved = (await database().contacts.toArray()).slice(2);
    expect(saved.map(({ name, addresses, metAt }) => ({ name, addresses, metAt }))).toEqual([
      { name: 'Lena Krämer', addresses: ['https://www.facebook.com/lena.kraemer'], metAt: 'Ausbildung Köln' },
      {
        name: 'Jan De Vries',
        addresses: ['https://www.linkedin.com/in/jan-de-vries-1a2b3c/'],
        metAt: 'Ausbildung Köln',
      },
      { name: 'Fatou', addresses: [], metAt: 'Ausbildung Köln' },
    ]);
    // Only the lines that could not be saved are in the field again.
    await expect
      .element(page.getByLabelText('One person on each line'))
      .toHaveValue(
        [
          'https://www.facebook.com/profile.php?id=100001234567890',
          'Amir H. – https://m.facebook.com/amir.haddad',
          'Group, https://www.facebook.com/groups/42/',
          'Lena again https://www.facebook.com/lena.kraemer',
          'Selin Aydin',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Undone.')).toBeVisible();
    expect(await database().contacts.count()).toBe(2);
    expect((await database().followUps.toArray()).filter(({ status }) => status === 'open')).toHaveLength(2);
  });

  test('a line that contains more than a name is only saved if the mentor says so', async () => {
    open({ hash: 'contacts/several' });
    await paste('htps:/facebook,com/kaputt\nPeter Müller; peter@example.org\nFatou');
    const odd = page.getByRole('checkbox', { name: 'Peter Müller; peter@example.org' });
    await expect.element(odd).not.toBeChecked();
    await expect.element(odd).toHaveAccessibleDescription(/more here than a name/);
    await expect.element(page.getByRole('checkbox', { name: 'htps:/facebook,com/kaputt' })).not.toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: 'Fatou' })).toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Save one person' })).toBeVisible();
    await expectAccessible();
    await odd.click();
    await expect.element(page.getByRole('button', { name: words('Save 2 people') })).toBeVisible();
  });

  test('somebody with a similar name is saved if the mentor says so; once all are saved, the list opens', async () => {
    await person({ name: 'Selin Aydın' });
    open({ hash: 'contacts/several' });
    await paste('Selin Aydin');
    const box = page.getByRole('checkbox', { name: 'Selin Aydin' });
    await expect.element(box).not.toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    await box.click();
    await page.getByRole('button', { name: 'Save one person' }).click();
    await expect.element(page.getByText('One person was saved.')).toBeVisible();
    expect(location.hash).toBe('#contacts');
    expect(await database().contacts.count()).toBe(2);
    expect(unsaved().length).toBe(0);
  });

  test('pasted text survives the popup', async () => {
    open({ hash: 'contacts/several' });
    await paste('Fatou');
    await expect.element(page.getByRole('checkbox', { name: 'Fatou' })).toBeChecked();
    await leaveAll();
    open({ hash: 'contacts/several', language: 'de' });
    await expect.element(page.getByLabelText('Eine Person in jeder Zeile')).toHaveValue('Fatou');
    await expectAccessible();
  });

  test('nobody is saved if the disk is full', async () => {
    open({ hash: 'contacts/several' });
    await paste('Fatou\nAmir');
    await expect.element(page.getByRole('button', { name: words('Save 2 people') })).toBeEnabled();
    let writes = 0;
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      writes += 1;
      if (writes > 2) throw new DOMException('', 'QuotaExceededError');
      return add.apply(this, row);
    });
    await page.getByRole('button', { name: words('Save 2 people') }).click();
    await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
    vi.restoreAllMocks();
    expect(await database().contacts.count()).toBe(0);
    await expect.element(page.getByLabelText('One person on each line')).toHaveValue('Fatou\nAmir');
  });
});

describe('at any size', () => {
  test.each([
    ['#contacts/page', 320],
    ['#contacts/several', 320],
  ])('%s at %i pixels nothing is cut off, in the dark and in German', async (hash, width) => {
    await page.viewport(width, 640);
    await prefer('dark');
    open({ hash, tab: MEMBER, language: 'de' });
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    const summary = document.querySelector('summary');
    summary?.click();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
  });
});
