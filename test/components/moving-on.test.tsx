import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mentored, read } from './mentorship-support';
import { database, expectAccessible, open, person, words } from './support';

beforeEach(() => page.viewport(400, 800));
afterEach(() => {
  vi.restoreAllMocks();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('moving on while the weeks are still running', () => {
  const question = () => page.getByRole('dialog', { name: words('The weeks with Amir still run') });
  const stages = async (name: RegExp) => {
    await button('Another stage').click();
    await button(name).click();
    await expect.element(question()).toBeVisible();
  };

  test('the guided ending is offered first, and nothing is written before', async () => {
    const { contactId, id } = await mentored(21);
    open({ hash: `contacts/${contactId}` });
    await stages(/^Completed/);
    await expect.element(question().getByText(words('Week 4 of 10'))).toBeVisible();
    await expectAccessible();
    await button('Change nothing').click();
    await expect.element(question()).not.toBeInTheDocument();
    expect(await database().contacts.get(contactId)).toMatchObject({ stage: 'mentoring' });
    await button(/^Completed/).click();
    await button('Continue').click();
    await vi.waitFor(() => expect(location.hash).toBe(`#weeks/${id}/ending`));
    expect(await database().contacts.get(contactId)).toMatchObject({ stage: 'mentoring' });
  });

  test.each([320, 1280])('they are paused or ended in one step, with undo, at %i px', async (width) => {
    const { contactId, id } = await mentored(21);
    await page.viewport(width, 800);
    open({ hash: `contacts/${contactId}` });
    await stages(/^Paused/);
    await page.getByRole('radio', { name: 'Pause them' }).click();
    await expect.element(page.getByText(/new last day/)).toBeVisible();
    await expectAccessible();
    await button('Continue').click();
    await vi.waitFor(async () => expect((await read(id)).pauses).toHaveLength(1));
    expect(await database().contacts.get(contactId)).toMatchObject({ stage: 'paused' });
    await button('Undo').click();
    await vi.waitFor(async () => expect((await read(id)).pauses).toEqual([]));
    expect(await database().contacts.get(contactId)).toMatchObject({ stage: 'mentoring' });
  });

  test('somebody without weeks is moved without a question', async () => {
    const { id } = await person({ name: 'Amir', stage: 'mentoring' });
    open({ hash: `contacts/${id}` });
    await button('Another stage').click();
    await button(/^Completed/).click();
    await vi.waitFor(async () => {
      expect(await database().contacts.get(id)).toMatchObject({ stage: 'completed' });
    });
  });
});

test('on the board a card goes back if the mentor changes nothing', async () => {
  await mentored(21);
  await page.viewport(1280, 800);
  open({ hash: 'board', surface: 'tab' });
  await page.getByRole('button', { name: words('Move Amir to “Completed”') }).click();
  await button('Change nothing').click();
  await vi.waitFor(() =>
    expect(document.querySelector('[data-stage="mentoring"]')?.textContent).toContain('Amir'),
  );
});

test('of many people moved, those with running weeks are left out unless the mentor decides otherwise', async () => {
  const { contactId } = await mentored(21);
  const other = await person({ name: 'Berta', stage: 'mentoring' });
  await page.viewport(1280, 800);
  open({ hash: 'contacts', surface: 'tab' });
  await page.getByRole('checkbox', { name: 'Select everyone on this page' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('combobox', { name: 'Stage' }).last().selectOptions('completed');
  await button(words('Change 2 people')).click();
  const question = page.getByRole('dialog', { name: 'The weeks of one person still run' });
  await expect.element(question.getByRole('radio', { name: /Leave this person/ })).toBeChecked();
  await expectAccessible();
  await button('Continue').click();
  await vi.waitFor(async () =>
    expect(await database().contacts.get(other.id)).toMatchObject({ stage: 'completed' }),
  );
  expect(await database().contacts.get(contactId)).toMatchObject({ stage: 'mentoring' });
});
