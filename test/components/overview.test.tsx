import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeContact } from '../../utils/actions/contacts';
import { toRecord } from '../../utils/model/contact-record';
import { prepareSearch } from '../../utils/queries/search';
import { listViews } from '../../utils/queries/views';
import { seed } from '../unit/database/seed';
import { contactOf } from '../unit/model/contact-of';
import { database, expectAccessible, open, person, words } from './support';

beforeEach(async () => {
  await page.viewport(1280, 800);
});

const table = (hash = 'contacts') => open({ hash, surface: 'tab' });
const names = () =>
  [...document.querySelectorAll('.contact-table tbody .person-name')].map((cell) => cell.textContent);
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^Select [\\u2068]?${name}`) });
const head = (name: string) => page.getByRole('columnheader', { name, exact: true });

async function three() {
  await person(
    { name: 'Amir', stage: 'replied', tags: ['Holz'], metAt: 'Köln', language: 'de' },
    { dueIn: 3 },
  );
  await person({ name: 'Lena', stage: 'found', tags: ['Metall'], metAt: 'Bonn' }, { dueIn: -2 });
  await person({ name: 'Zoë', stage: 'paused', address: 'https://www.linkedin.com/in/zoe/' }, { dueIn: 40 });
}

/** Adds many people at once, without the checks of saving one. */
async function many(count: number) {
  await seed(database(), () =>
    database().contacts.bulkAdd(
      Array.from({ length: count }, (_, at) =>
        toRecord(contactOf({ name: `Person ${String(at).padStart(4, '0')}` })),
      ),
    ),
  );
}

test('the table is accessible, with its filters and its form open', async () => {
  await three();
  table();
  await expect.element(page.getByRole('table')).toBeVisible();
  await box('Amir').click();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect.element(page.getByLabelText('Add topics')).toBeVisible();
  await expectAccessible();
  await page.viewport(320, 700);
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('a column title sorts, reverses the order, and says so', async () => {
  await three();
  table();
  await expect.element(head('Name')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect.element(head('Name')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(names).toEqual(['Zoë', 'Lena', 'Amir']);
  await page.getByRole('button', { name: 'Next on' }).click();
  await expect.element(head('Next on')).toHaveAttribute('aria-sort', 'ascending');
  await expect.element(head('Name')).not.toHaveAttribute('aria-sort');
  await expect.poll(names).toEqual(['Lena', 'Amir', 'Zoë']);
});

test('filters apply at once, show as chips and are removed one by one', async () => {
  await three();
  table();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: 'Replied' }).click();
  await page.getByRole('checkbox', { name: 'Paused' }).click();
  await expect.poll(names).toEqual(['Amir', 'Zoë']);
  await page.getByRole('combobox', { name: 'Platform' }).selectOptions('LinkedIn');
  await expect.poll(names).toEqual(['Zoë']);
  await expect.element(page.getByText(words('one of 3 people matches'))).toBeVisible();
  await page.getByRole('button', { name: 'Remove: LinkedIn' }).click();
  await expect.poll(names).toEqual(['Amir', 'Zoë']);
  await page.getByRole('combobox', { name: 'Where you met' }).selectOptions('Bonn');
  await expect.element(page.getByText('No one in your list matches this search.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).first().click();
  await expect.poll(names).toEqual(['Amir', 'Lena', 'Zoë']);
  await page.getByRole('combobox', { name: 'Next step due' }).selectOptions('overdue');
  await expect.poll(names).toEqual(['Lena']);
});

test('a search tolerates typing errors, puts the best first, and combines with the filters', async () => {
  await three();
  await person({ name: 'Bruno', notes: 'a friend of Lena' });
  await prepareSearch(database());
  table();
  await page.getByLabelText('Search contacts').fill('lnea');
  await expect.poll(names).toEqual(['Lena', 'Bruno']);
  await expect.element(head('Name')).not.toHaveAttribute('aria-sort');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect.poll(names).toEqual(['Bruno', 'Lena']);
});

test('columns are shown and hidden, and stay that way', async () => {
  await three();
  const { unmount } = table();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Topics' }).click();
  await page.getByRole('checkbox', { name: 'Stage' }).click();
  await expect.element(head('Topics')).toBeVisible();
  await expect.element(head('Stage')).not.toBeInTheDocument();
  unmount();
  sessionStorage.clear();
  table();
  await expect.element(head('Topics')).toBeVisible();
});

describe('saved views', () => {
  test('are named, opened, renamed, deleted and restored', async () => {
    await three();
    table();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: 'Replied' }).click();
    await page.getByRole('button', { name: 'Save as a view' }).click();
    await expect.element(page.getByLabelText('Name of the view')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Please give the view a name.')).toBeVisible();
    await userEvent.keyboard('My turn{Enter}');
    const chip = page.getByRole('button', { name: 'My turn', exact: true });
    await expect.element(chip).toHaveAttribute('aria-pressed', 'true');

    await page.getByRole('button', { name: 'Everyone', exact: true }).click();
    await expect.poll(names).toEqual(['Amir', 'Lena', 'Zoë']);
    await chip.click();
    await expect.poll(names).toEqual(['Amir']);

    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabelText('Name of the view').fill('Answer these');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Answer these', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Delete view' }).click();
    await expect.poll(() => listViews(database())).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: 'Answer these', exact: true })).toBeVisible();
  });
});

describe('choosing', () => {
  test('with Shift selects everything in between, with mouse and keyboard', async () => {
    await many(8);
    table();
    await box('Person 0001').click();
    await box('Person 0004').click({ modifiers: ['Shift'] });
    await expect.element(page.getByText(words('4 people selected'))).toBeVisible();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText(words('6 people selected'))).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Space}');
    await expect.element(page.getByText(words('7 people selected'))).toBeVisible();
    await expect.element(box('Person 0000')).not.toBeChecked();
  });

  test('covers everybody who matches, on every page', async () => {
    await many(120);
    table();
    await expect.element(page.getByText(words('1–50 of 120'))).toBeVisible();
    await page.getByRole('checkbox', { name: 'Select everyone on this page' }).click();
    await expect.element(page.getByText(words('50 people selected'))).toBeVisible();
    await page.getByRole('button', { name: words('Select all 120 matches') }).click();
    await expect.element(page.getByText(words('120 people selected'))).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.element(page.getByText(words('101–120 of 120'))).toBeVisible();
    await expect.element(box('Person 0119')).toBeChecked();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    expect(JSON.parse(sessionStorage.getItem('mentor-trail-chosen') ?? '[]')).toHaveLength(120);
    expect(location.hash).toBe('#export');
  });

  test('many are changed at once, and restored with one click', async () => {
    await three();
    const before = await database().contacts.toArray();
    table();
    await box('Amir').click();
    await box('Lena').click();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    const languages = [...document.querySelectorAll('select[name="language"] option')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(languages.slice(1)).toEqual(languages.slice(1).sort(new Intl.Collator('en').compare));
    await page.getByRole('button', { name: words('Change 2 people') }).click();
    await expect.element(page.getByText('Nothing is filled in yet, so nothing has changed.')).toBeVisible();
    await page.getByLabelText('Add topics').fill('Abend, Holz');
    await page.getByRole('combobox', { name: 'Stage' }).selectOptions('Interested');
    await page.getByRole('button', { name: words('Change 2 people') }).click();
    await expect.element(page.getByText(/people were changed/)).toBeVisible();
    const tagsOf = async () => {
      const all = await database().contacts.orderBy('sortKey').toArray();
      return all.map(({ stage, tags }) => [stage, ...tags].join(' '));
    };
    expect(await tagsOf()).toEqual(['interested Holz Abend', 'interested Metall Abend Holz', 'paused']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(tagsOf).toEqual(before.map(({ stage, tags }) => [stage, ...tags].join(' ')));
  });

  test('anybody changed in another window during the question is not deleted', async () => {
    await three();
    table();
    await box('Amir').click();
    await box('Zoë').click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Yes, delete' })).toBeVisible();
    const [amir] = await database().contacts.orderBy('sortKey').toArray();
    await changeContact(database(), amir?.id ?? '', { notes: 'writes tomorrow' }, new Date());
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await expect
      .element(
        page.getByText(
          words(
            'One person was deleted. One was changed in another window meanwhile, and has been left alone.',
          ),
        ),
      )
      .toBeVisible();
    await expect.poll(names).toEqual(['Amir', 'Lena']);
  });

  test('many are deleted after a question, and restored', async () => {
    await three();
    table();
    await box('Amir').click();
    await box('Zoë').click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expectAccessible();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await expect.poll(names).toEqual(['Lena']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toEqual(['Amir', 'Lena', 'Zoë']);
  });
});

test('all with the keyboard: search, sort, select, open', async () => {
  await three();
  await prepareSearch(database());
  table();
  await expect.element(page.getByRole('table')).toBeVisible();
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 40; step++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement: at } = document;
      const label = at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent;
      if (name.test(label ?? '')) return;
    }
    throw new Error(`Never came to ${name}`);
  };
  document.body.focus();
  await tabTo(/^Next on/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(names).toEqual(['Lena', 'Amir', 'Zoë']);
  await tabTo(/^Select.*Lena/);
  await userEvent.keyboard('{Space}{Shift>}{ArrowDown}{/Shift}');
  await expect.element(page.getByText(words('2 people selected'))).toBeVisible();
  await tabTo(/^Amir/);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Amir', exact: true })).toBeVisible();
});

test('an empty list says how to start', async () => {
  table();
  await expect.element(page.getByText('Nobody is in your list yet.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Add a person' })).toBeVisible();
});
