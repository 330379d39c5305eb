import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addTemplate, changeTemplate } from '../../utils/actions/templates';
import { readPreferences } from '../../utils/database/preferences';
import { BUILT_IN } from '../../utils/model/builtin-templates';
import { ownTemplate } from '../../utils/model/template';
import { listTemplates } from '../../utils/queries/templates';
import {
  database,
  expectAccessible,
  filledButtons,
  open,
  person,
  prefer,
  today,
  unsaved,
  words,
} from './support';

let copied: string[] = [];
const clipboard = (works = true) =>
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!works) throw new DOMException('', 'NotAllowedError');
    copied.push(text);
  });

afterEach(async () => {
  copied = [];
  vi.restoreAllMocks();
  await prefer('light');
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const LENA = {
  name: 'Lena Krämer',
  address: 'https://www.facebook.com/lena.kraemer',
  metAt: 'Ausbildung Köln',
  tags: ['Bewerbungen'],
  language: 'de',
};

async function own(text = 'Hello {name}, from {mentor}') {
  const draft = { kind: 'first', name: 'Mine', text, language: 'en' } as const;
  const result = await addTemplate(database(), draft, new Date());
  if (!result.ok) throw new Error('not saved');
  return result.template;
}

describe('a message for one contact', () => {
  test('is chosen, filled in, copied, and logged once it was sent', async () => {
    clipboard();
    const { id } = await person(LENA);
    open({ hash: `templates/${id}` });
    await expect
      .element(page.getByRole('heading', { name: words('A message to Lena Krämer') }))
      .toBeVisible();
    // In the language in which the mentor writes to her; the template that fits now comes first.
    const first = page.getByRole('main').getByRole('listitem').first();
    await expect.element(first).toHaveTextContent('Auf eine Frage in der Gruppefits now');
    await expectAccessible();
    await first.getByRole('button').click();
    await expect.element(page.getByRole('heading', { name: 'Auf eine Frage in der Gruppe' })).toHaveFocus();
    await expect.element(page.getByText(/Du hast dort nach Bewerbungen gefragt/)).toBeVisible();
    await expect.element(page.getByText('[your name]').first()).toBeVisible();
    await expectAccessible();

    await button('Copy message').click();
    await expect.element(page.getByLabelText('Your name')).toHaveFocus();
    await expect.element(page.getByLabelText('Your name')).toHaveAccessibleDescription(/still missing/);
    expect(copied).toEqual([]);
    await userEvent.keyboard('Gisela');
    await button('Copy message').click();
    await expect.element(page.getByText(words('Did you send the message to Lena Krämer?'))).toBeVisible();
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('Hallo Lena,\n\nich bin Gisela und auch in der Gruppe „Ausbildung Köln“.');
    expect(copied[0], 'she is told that notes are taken').toContain('PS: Damit du es weißt');
    expect(copied[0]).not.toMatch(/[{}[\]\u2066-\u2069]/);
    expect((await readPreferences(database())).mentorName).toBe('Gisela');
    await expectAccessible();

    await button('Yes, write it down').click();
    await expect.element(page.getByText(/Written down\. Next, /)).toBeVisible();
    expect(await database().interactions.toArray()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'sent',
          on: today,
          template: 'first-asked-in-group',
          text: copied[0],
        }),
      ]),
    );
    expect((await database().contacts.get(id))?.stage).toBe('contacted');
    await page.getByRole('link', { name: words('Back to Lena Krämer') }).click();
    await expect.element(page.getByText('from a template')).toBeVisible();
    await expect.element(page.getByText(/Did you send/)).not.toBeInTheDocument();
  });

  test.each([
    ['https://www.linkedin.com/in/lena/', 'Very short, for a contact request'],
    ['https://www.facebook.com/lena', 'After a question in the group'],
  ])('over %s the first suggestion has the length that its channel allows', async (address, name) => {
    const { id } = await person({ name: 'Lena Krämer', address });
    open({ hash: `templates/${id}/fitting` });
    await expect.element(page.getByRole('heading', { name })).toBeVisible();
  });

  test('is copied with a button in sight, however long it is', async () => {
    const { id } = await person({ name: 'Lena Krämer' });
    await own(Array(20).fill('Hello {name}').join('\n\n'));
    open({ hash: `templates/${id}` });
    await button(/^Mine/).click();
    await expect.element(page.getByRole('heading', { name: 'Mine' })).toHaveFocus();
    await expect.element(button('Copy message')).toBeInViewport({ ratio: 1 });
    await expectAccessible();
  });

  test('over the profile, the question is the one way to say that it was sent', async () => {
    clipboard();
    const address = 'https://www.facebook.com/lena.kraemer';
    const { id } = await person({ name: 'Lena Krämer', address, informedOn: today });
    await own('Hello {name}');
    const tab = { id: 7, url: address, title: 'Lena Krämer | Facebook' };
    const { unmount } = open({ hash: `templates/${id}` });
    await button(/^Mine/).click();
    await button('Copy message').click();
    await expect.element(page.getByText(/Did you send/)).toBeVisible();
    unmount();
    open({ tab });
    await expect.element(button('Reply received')).toBeVisible();
    await expect.element(button('Message sent')).not.toBeInTheDocument();
    expect(filledButtons()).toEqual(['Yes, write it down']);
    await button('Yes, write it down').click();
    await expect.element(button('Message sent')).toBeVisible();
  });

  test('is asked about again after the popup was closed', async () => {
    clipboard();
    const { id } = await person({ name: 'Amir', stage: 'contacted', informedOn: today });
    await own('Hello {name}');
    const { unmount } = open({ hash: `templates/${id}` });
    await button(/^Mine/).click();
    await button('Copy message').click();
    await expect.element(page.getByText(words('Did you send the message to Amir?'))).toBeVisible();
    unmount();
    open();
    await expect.element(page.getByText(words('Did you send the message to Amir?'))).toBeVisible();
    await expectAccessible();
    await button('No').click();
    await expect.element(page.getByText(/Did you send/)).not.toBeInTheDocument();
    expect(await database().interactions.count()).toBe(0);
    expect(unsaved().map(([key]) => key)).toEqual([]);
    expect(copied).toEqual(['Hello Amir']);
  });

  test('can be reworded just this once', async () => {
    clipboard();
    const { id } = await person({ name: 'Amir', informedOn: today });
    await own();
    open({ hash: `templates/${id}` });
    await button(/^Mine/).click();
    await page.getByLabelText('Name in the greeting').fill('dear Amir');
    await button('Change the wording').click();
    await expect.element(page.getByLabelText('Wording')).toHaveValue('Hello dear Amir, from {mentor}');
    await page.getByLabelText('Wording').fill('Good morning, here is {mentor}!');
    await page.getByLabelText('Your name').fill('Gisela');
    await button('Copy message').click();
    await expect.element(page.getByText(/^Copied/)).toBeVisible();
    expect(copied).toEqual(['Good morning, here is Gisela!']);
    expect((await listTemplates(database()))[0]?.text).toBe('Hello {name}, from {mentor}');
  });

  test('is shown selected in a field if the browser does not let us copy', async () => {
    clipboard(false);
    const { id } = await person({ name: 'Amir', informedOn: today });
    await own('Hello {name}');
    open({ hash: `templates/${id}` });
    await button(/^Mine/).click();
    await button('Copy message').click();
    const field = page.getByLabelText('Wording');
    await expect.element(field).toHaveAccessibleDescription(/press Ctrl/);
    await expect.element(field).toHaveValue('Hello Amir');
    await expect.poll(() => getSelection()?.toString()).toBe('Hello Amir');
    await expect.element(page.getByText(/Did you send/)).not.toBeInTheDocument();
  });

  test('for somebody who is gone says so', async () => {
    open({ hash: 'templates/nobody' });
    await expect.element(page.getByText(/This contact isn’t in your list/)).toBeVisible();
  });
});

describe('the mentor’s own messages', () => {
  test('are written with placeholders inserted by a button, changed, and deleted with an undo', async () => {
    open({ hash: 'templates' });
    await button('Write a message of your own').click();
    await expect.element(page.getByLabelText('Name of the message')).toHaveFocus();
    await button('Save').click();
    await expect
      .element(page.getByLabelText('Name of the message'))
      .toHaveAccessibleDescription(/give the message a name/);
    await expectAccessible();
    await page.getByLabelText('Name of the message').fill('Hello');
    await page.getByLabelText('Text').fill('Hello ');
    await button('Name').click();
    await expect.element(page.getByLabelText('Text')).toHaveValue('Hello {name}');
    await button('Save').click();
    await expect.element(page.getByText('The message is saved.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Hello' })).toBeVisible();
    expect(await listTemplates(database())).toMatchObject([
      { name: 'Hello', text: 'Hello {name}', kind: 'first' },
    ]);

    await button('Change this message').click();
    await page.getByRole('radio', { name: 'Later on' }).click();
    await button('Save').click();
    await expect.element(button('Change this message')).toBeVisible();
    expect(await listTemplates(database())).toMatchObject([{ kind: 'further' }]);

    await button('Delete this message').click();
    await expect.element(page.getByText(words('“Hello” was deleted.'))).toBeVisible();
    expect(await listTemplates(database())).toEqual([]);
    await button('Undo').click();
    await expect.element(button(/^Hello/)).toBeVisible();
    expect(unsaved().map(([key]) => key)).toEqual([]);
  });

  test('start from a copy of one of the program’s', async () => {
    open({ hash: 'templates' });
    await button('A gentle reminder').click();
    await button('Make a message of your own from it').click();
    await expect.element(page.getByLabelText('Name of the message')).toHaveValue('A gentle reminder');
    await button('Save').click();
    await expect.element(page.getByText('The message is saved.')).toBeVisible();
    const [template] = await listTemplates(database());
    expect(template?.text).toBe(BUILT_IN.find(({ id }) => id === 'further-ask-again')?.in.en.text);
    expect(template?.id && ownTemplate(template.id)).toMatch(/^own\//);
  });

  test('drafts survive the popup’s closing and a change in another window', async () => {
    const template = await own('before');
    const { unmount } = open({ hash: 'templates' });
    await button(/^Mine/).click();
    await button('Change this message').click();
    await page.getByLabelText('Text').fill('mine');
    unmount();
    await changeTemplate(
      database(),
      template.id,
      { draft: { ...template, text: 'theirs' }, seen: template.updatedAt },
      new Date(),
    );
    open({ hash: 'templates' });
    await button(/^Mine/).click();
    await button('Change this message').click();
    await expect.element(page.getByLabelText('Text')).toHaveValue('mine');
    await button('Save').click();
    await expect.element(page.getByRole('alert').getByText('theirs')).toBeVisible();
    await expectAccessible();
    expect((await listTemplates(database()))[0]?.text).toBe('theirs');
    await button('Save mine over it').click();
    await expect.element(page.getByText('The message is saved.')).toBeVisible();
    expect((await listTemplates(database()))[0]?.text).toBe('mine');
  });

  test('a failed write is reported, and the text is still there', async () => {
    open({ hash: 'templates' });
    await button('Write a message of your own').click();
    await page.getByLabelText('Name of the message').fill('Hello');
    await page.getByLabelText('Text').fill('Hello you');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await button('Save').click();
    await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
    await expect.element(page.getByLabelText('Text')).toHaveValue('Hello you');
  });
});

test('do’s and don’ts are shown beside them; the list comes back where it was left, with the keyboard only', async () => {
  open({ hash: 'templates', surface: 'tab' });
  await expect.element(page.getByRole('heading', { name: 'Do', exact: true })).toBeInTheDocument();
  await page.viewport(400, 700);
  await expect.element(button('How was the week?')).toBeVisible();
  const choice = button('How was the week?').element();
  if (choice instanceof HTMLElement) choice.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'How was the week?' })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await expect.element(button('How was the week?')).toHaveFocus();
});

describe.each(['light', 'dark'] as const)('looks, %s', (scheme) => {
  test.each([
    ['popup', 400],
    ['popup', 320],
    ['tab', 1280],
  ] as const)('%s, %i px', async (surface, width) => {
    await prefer(scheme);
    await page.viewport(width, 700);
    const { id } = await person({ ...LENA, name: 'Maximiliane von Hohenstein-Oberländer' });
    const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    open({ hash: `templates/${id}`, surface, language: 'de' });
    await expect.element(button(/^Auf eine Frage/)).toBeVisible();
    await expectAccessible();
    fits();
    await button(/^Auf eine Frage/).click();
    await expectAccessible();
    fits();
    await button('Eigene Nachricht daraus machen').click();
    await expectAccessible();
    fits();
  });
});
