import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeMany } from '../../utils/actions/bulk';
import { changeContact, deleteContact } from '../../utils/actions/contacts';
import { logInteraction } from '../../utils/actions/log';
import { changePreferences } from '../../utils/actions/preferences';
import { getContact } from '../../utils/database/find-contact';
import { listEntries } from '../../utils/database/journal';
import { readPreferences } from '../../utils/database/preferences';
import { addDays, toInstant } from '../../utils/ground/days';
import { toRecord } from '../../utils/model/contact-record';
import { seed } from '../unit/database/seed';
import {
  database,
  expectAccessible,
  filledButtons,
  open,
  person,
  prefer,
  stub,
  today,
  words,
} from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

const button = (name: string) => page.getByRole('button', { name: words(name) });
const link = (name: string) => page.getByRole('link', { name: words(name) });

/** Changes the day on which somebody was saved. */
async function savedDaysAgo(id: string, days: number) {
  const record = await database().contacts.get(id);
  if (!record) throw new Error('nobody');
  const savedAt = toInstant(new Date(Date.now() - days * 86_400_000));
  await seed(database(), () => database().contacts.put(toRecord({ ...record, savedAt })));
}

describe('twice in the list', () => {
  beforeEach(async () => {
    const lena = await person({
      name: 'Lena Krämer',
      stage: 'contacted',
      metAt: 'Study group',
      notes: 'shy',
    });
    await person({ name: 'Lena Kraemer', stage: 'replied', metAt: 'Fair', notes: 'likes maths' });
    await person({ name: 'Amir Haddad' });
    await logInteraction(database(), lena.id, { kind: 'sent', on: today, text: 'hello' }, new Date());
  });

  test('two entries are shown side by side with the reason; they are merged, and the merge is undone', async () => {
    open({ hash: 'duplicates', surface: 'tab' });
    await expect.element(page.getByText(words('One pair looks as if it could be one person.'))).toBeVisible();
    await expect.element(page.getByText('Same name')).toBeVisible();
    await expectAccessible();
    await link('Merge Lena Krämer and Lena Kraemer').click();

    await expect
      .element(page.getByRole('heading', { name: words('Lena Krämer and Lena Kraemer') }))
      .toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Replied' })).toBeChecked();
    const preview = page.getByRole('region', { name: 'This is the result' });
    await expect.element(preview.getByText('Study group')).toBeVisible();
    await page.getByRole('radio', { name: 'Fair' }).click();
    await page.getByRole('radio', { name: 'Lena Kraemer' }).click();
    await expect.element(preview.getByText('Fair')).toBeVisible();
    await expect.element(preview.getByText('Lena Kraemer')).toBeVisible();
    await expect.element(preview.getByText(/shy\s+likes maths/)).toBeVisible();
    await expectAccessible();
    await button('Merge').click();

    await expect.element(page.getByText(words('Lena Kraemer is one entry now.'))).toBeVisible();
    const merged = await database()
      .contacts.filter(({ live }) => live === 1)
      .toArray();
    expect(merged.map(({ name, metAt }) => [name, metAt]).sort()).toEqual([
      ['Amir Haddad', ''],
      ['Lena Kraemer', 'Fair'],
    ]);
    expect(stub.sent.map(({ type }) => type)).toContain('followUpsChanged');
    await button('Undo').click();
    await expect
      .poll(() =>
        database()
          .contacts.filter(({ live }) => live === 1)
          .count(),
      )
      .toBe(3);
  });

  test('“these are two people” is remembered, and can be undone', async () => {
    open({ hash: 'duplicates' });
    await button('These are two people: Lena Krämer and Lena Kraemer').click();
    await expect.element(page.getByText('No one seems to be in your list twice.')).toBeVisible();
    await button('Look again').click();
    await expect.element(page.getByText('No one seems to be in your list twice.')).toBeVisible();
    await expectAccessible();
  });

  test('after the undo the pair is there again', async () => {
    await person({ name: 'Amir Hadad' });
    open({ hash: 'duplicates' });
    await button('These are two people: Lena Krämer and Lena Kraemer').click();
    await expect.element(page.getByText(words('One pair looks as if it could be one person.'))).toBeVisible();
    await button('Undo').click();
    await expect
      .element(page.getByText(words('2 pairs look as if they could be one person each.')))
      .toBeVisible();
    expect(filledButtons()).toEqual(['Merge']);
  });

  test('all of it with the keyboard', async () => {
    open({ hash: 'duplicates' });
    await expect.element(link('Merge Lena Krämer and Lena Kraemer')).toBeVisible();
    const reach = async (name: RegExp) => {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await userEvent.keyboard('{Tab}');
        const { activeElement: at } = document;
        if (name.test(at?.getAttribute('aria-label') ?? at?.textContent ?? '')) return;
      }
      throw new Error(`not reached: ${name}`);
    };
    await reach(/^Merge/);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('radio', { name: 'Replied' })).toBeVisible();
    await reach(/^Merge$/);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(words('Lena Krämer is one entry now.'))).toBeVisible();
  });

  test('somebody who is gone meanwhile is reported', async () => {
    const [first, second] = await database().contacts.toArray();
    await deleteContact(database(), second?.id ?? '', new Date());
    open({ hash: `duplicates/${first?.id}/${second?.id}` });
    await expect.element(page.getByText(/One of the two is no longer in your list/)).toBeVisible();
    await expectAccessible();
  });
});

test('10,000 contacts: the page is never blocked for long, and the search can be stopped', {
  timeout: 120_000,
}, async () => {
  const { id: _id, ...contact } = await person({ name: 'Lena' });
  const parts = 'ber ger man ster hof mei schu kra wal lin der nik has rad mu kol ta vi so len'.split(' ');
  const part = (n: number) => parts[n % parts.length] ?? '';
  const people = Array.from({ length: 10_000 }, (_, n) => {
    const name = `${part(n)}${part(n >> 3)} ${part(n * 7)}${part(n >> 5)}${part(n >> 8)}`;
    return toRecord({ ...contact, id: `x${n}`, name, notes: 'n'.repeat(200) });
  });
  await seed(database(), () => database().contacts.bulkAdd(people));
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  open({ hash: 'duplicates', surface: 'tab' });
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  observer.observe({ type: 'longtask' });
  await expect.element(page.getByText(/pairs? looks? as if|Nobody seems/), { timeout: 60_000 }).toBeVisible();
  observer.disconnect();
  // The unit test measures the slices themselves; here, a busy machine makes them longer.
  expect(tasks.filter((duration) => duration > 400)).toEqual([]);

  await button('Look again').click();
  // Without waiting: a click that first scrolls and checks would come after the search has ended.
  await expect.element(button('Stop')).toBeInTheDocument();
  (button('Stop').element() as HTMLElement).click();
  await expect.element(page.getByText('Stopped before the end of the list.')).toBeVisible();
});

describe('bin', () => {
  test('deleted people are restored, or erased for good after a question that says so', async () => {
    const lena = await person({ name: 'Lena' });
    const amir = await person({ name: 'Amir' });
    for (const { id } of [lena, amir]) await deleteContact(database(), id, new Date());
    open({ hash: 'bin' });
    await expect.element(page.getByText(words('2 people'))).toBeVisible();
    await expectAccessible();
    await button('Restore Lena').click();
    await expect.element(page.getByText(words('Lena is back in your list.'))).toBeVisible();
    expect(await getContact(database(), lena.id)).toBeDefined();

    await button('Erase for good: Amir').click();
    const question = page.getByRole('dialog', { name: words('Erase Amir for good?') });
    await expect.element(question).toHaveAccessibleDescription(/This is final/);
    await expectAccessible();
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await database().contacts.get(amir.id)).toBeDefined();
    await button('Erase for good: Amir').click();
    await question.getByRole('button', { name: 'Yes, erase for good' }).click();
    await expect.element(page.getByText('Erased. Nothing about this person is left here.')).toBeVisible();
    await expect.element(page.getByText('The bin is empty.')).toBeVisible();
    expect(await database().contacts.get(amir.id)).toBeUndefined();
    await expectAccessible();
  });
});

describe('past actions', () => {
  test('say what, when and who, and can be undone; whoever has changed since stays', async () => {
    open({ hash: 'history' });
    await expect.element(page.getByText('No larger changes in the last 30 days.')).toBeVisible();
    const lena = await person({ name: 'Lena' });
    const amir = await person({ name: 'Amir' });
    const ids = [lena.id, amir.id];
    const { entryId } = await changeMany(database(), ids, { addTags: ['x'] }, new Date());
    await expect.element(page.getByText(words('Topic added: x'))).toBeVisible();
    await expect.element(page.getByText(/Lena.*Amir/)).toBeVisible();
    await expectAccessible();
    await changeMany(database(), [lena.id], { metAt: 'Fair' }, new Date());
    await expect.element(page.getByText(words('Where you met: Fair'))).toBeVisible();
    await button('Undo: Topic added: x').click();
    await expect.element(page.getByText(/except for one person who has changed since/)).toBeVisible();
    expect((await getContact(database(), amir.id))?.tags).toEqual([]);
    expect((await getContact(database(), lena.id))?.tags).toEqual(['x']);
    await expect.element(page.getByText(/^Undone on/)).toBeVisible();
    expect((await listEntries(database())).find(({ id }) => id === entryId)?.undoneAt).toBeDefined();
    await expectAccessible();
  });
});

describe('whose data needs a decision', () => {
  const ids: Record<string, string> = {};
  beforeEach(async () => {
    for (const [name, days] of [
      ['Lena', 22],
      ['Amir', 40],
      ['Berta', 3],
    ] as const) {
      ids[name] = (await person({ name })).id;
      await savedDaysAgo(ids[name], days);
    }
  });
  const contact = async (name: string) => getContact(database(), ids[name] ?? '');

  test('told, kept with a reason, deleted: each can be undone', async () => {
    open({ hash: 'privacy' });
    await expect.element(page.getByText(words('The data of 2 people needs a decision.'))).toBeVisible();
    await expect.element(page.getByText(words('Saved 22 days ago, not told yet.'))).toBeVisible();
    await expect.element(page.getByText('The month for telling them is over.')).toBeVisible();
    await expectAccessible();

    await button('Told today: Lena').click();
    await expect.element(page.getByText(words('One person’s data needs a decision.'))).toBeVisible();
    expect((await contact('Lena'))?.informedOn).toBe(today);
    await button('Undo').click();
    await expect.element(page.getByText(words('The data of 2 people needs a decision.'))).toBeVisible();

    await button('Keep … Amir').click();
    const question = page.getByRole('dialog', { name: 'Why are you keeping this data?' });
    await question.getByRole('button', { name: 'Keep for 90 days' }).click();
    await expect
      .element(question.getByLabelText('Reason'))
      .toHaveAccessibleDescription(/Please write a reason/);
    await expectAccessible();
    await question.getByLabelText('Reason').fill('begins in June');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Kept for another 90 days.')).toBeVisible();
    expect(await contact('Amir')).toMatchObject({
      keepReason: 'begins in June',
      deleteAfter: addDays(today, 90),
    });

    await button('Delete: Lena').click();
    await expect.element(page.getByText('No data needs a decision today.')).toBeVisible();
    expect(await contact('Lena')).toBeUndefined();
    await button('Undo').click();
    await expect.element(button('Delete: Lena')).toBeVisible();
    expect(await contact('Berta')).toBeDefined();
  });

  test('of many, anybody changed in another window meanwhile is left alone', async () => {
    open({ hash: 'privacy' });
    await button('Select all 2').click();
    await expect.element(page.getByText(words('2 people selected'))).toBeVisible();
    await changeContact(database(), ids.Lena ?? '', { notes: 'asked me to wait' }, new Date());
    await page.getByRole('group').getByRole('button', { name: 'Told today' }).click();
    await expect
      .element(
        page.getByText(
          words('Noted: told today. One was changed in another window meanwhile, and has been left alone.'),
        ),
      )
      .toBeVisible();
    expect(await contact('Lena')).toMatchObject({ informedOn: '' });
    expect(await contact('Amir')).toMatchObject({ informedOn: today });
  });

  test('many at once', async () => {
    open({ hash: 'privacy' });
    await button('Select all 2').click();
    await expect.element(page.getByText(words('2 people selected'))).toBeVisible();
    await expectAccessible();
    await page.getByRole('checkbox', { name: words('Select Amir') }).click();
    await expect.element(page.getByText('one person selected')).toBeVisible();
    await page.getByRole('checkbox', { name: words('Select Amir') }).click();
    await page
      .getByRole('group', { name: 'For everyone selected' })
      .getByRole('button', { name: 'Told today' })
      .click();
    await expect.element(page.getByText('No data needs a decision today.')).toBeVisible();
    expect([(await contact('Lena'))?.informedOn, (await contact('Amir'))?.informedOn]).toEqual([
      today,
      today,
    ]);
  });
});

describe('one person’s data', () => {
  const panel = () => page.getByRole('region', { name: 'This person’s data' });
  const more = () => panel().getByRole('button', { name: 'More about this person’s data' }).click();
  const unfold = (title: string) => panel().getByText(title, { exact: true }).click();
  const LETTER = 'A letter that says it all';
  const DAYS = 'Told on, keep until';
  const ASKS = 'If they ask what you keep, or want it erased';
  const stored = async (id: string) => getContact(database(), id);

  test('told today with one click, and undone', async () => {
    const { id } = await person({ name: 'Lena' });
    open({ hash: `contacts/${id}` });
    await expect.element(panel().getByText(/doesn’t know yet that you take notes/)).toBeVisible();
    await panel().getByRole('button', { name: 'Told today' }).click();
    await expect.element(panel().getByText(/^You told them on/)).toBeVisible();
    await expect.element(panel().getByText(/whether you still need the data/)).toBeVisible();
    expect((await stored(id))?.informedOn).toBe(today);
    await button('Undo').click();
    await expect.element(panel().getByText(/doesn’t know yet/)).toBeVisible();
  });

  test('age: hints, initials, and nobody under 16', async () => {
    const { id } = await person({ name: 'Lena Krämer', address: 'facebook.com/lena.k' });
    open({ hash: `contacts/${id}` });
    await more();
    await panel().getByRole('radio', { name: '16 or 17' }).click();
    await expect.element(panel().getByText(/through an organisation/)).toBeVisible();
    await expect.element(panel().getByText(/only for people aged 18/)).toBeVisible();
    await expect.poll(async () => (await stored(id))?.ageBand).toBe('sixteen-seventeen');
    await expectAccessible();
    await panel()
      .getByRole('button', { name: words('Keep only the initials: L. K.') })
      .click();
    await expect.poll(async () => (await stored(id))?.name).toBe('L. K.');
    await panel().getByRole('radio', { name: 'Younger than 16' }).click();
    await expect.element(panel().getByText(/Nobody under 16 is kept here/)).toBeVisible();
    expect((await stored(id))?.ageBand, 'not written down').toBe('sixteen-seventeen');
    await panel().getByRole('button', { name: 'Erase this person everywhere' }).first().click();
    await page.getByRole('button', { name: 'Yes, erase for good' }).click();
    await expect.element(page.getByText('Erased. Nothing about this person is left here.')).toBeVisible();
    expect(await database().contacts.get(id)).toBeUndefined();
  });

  test('source, purpose, day, reason: saved, validated, and in the text for the person', async () => {
    const { id } = await person({ name: 'Lena' });
    open({ hash: `contacts/${id}` });
    await more();
    await panel().getByLabelText('Where do you know this from?').fill('the group “Leeds”');
    await panel().getByLabelText('What are you keeping it for?').fill('to help with maths');
    await expect.poll(async () => (await stored(id))?.purpose).toBe('to help with maths');
    // Rarely needed fields are folded away.
    await expect.element(panel().getByText(/Where I know this from/)).not.toBeVisible();
    await unfold(LETTER);
    await expect
      .element(
        panel().getByText(
          /Where I know this from: the group “Leeds”\. What I’m keeping it for: to help with maths\./,
        ),
      )
      .toBeVisible();
    await panel().getByRole('radio', { name: 'Deutsch' }).click();
    await expect.element(panel().getByText(/Hallo Lena,/)).toBeVisible();
    await expect.element(panel().getByText('[Ihr Name]').first()).toBeVisible();
    await unfold(DAYS);
    await expectAccessible();

    await panel().getByLabelText('Told on').fill('2999-01-01');
    await panel().getByRole('button', { name: 'Save the day' }).click();
    await expect.element(panel().getByLabelText('Told on')).toHaveAccessibleDescription(/hasn’t come yet/);
    await panel().getByLabelText('Told on').fill(addDays(today, -2));
    await panel().getByRole('button', { name: 'Save the day' }).click();
    await expect.poll(async () => (await stored(id))?.informedOn).toBe(addDays(today, -2));

    await panel().getByRole('button', { name: 'Keep until then' }).click();
    await expect.element(panel().getByLabelText('Why?')).toHaveAccessibleDescription(/Please write a reason/);
    await panel().getByLabelText('Why?').fill('begins in June');
    await panel().getByLabelText('Until when?').fill(addDays(today, 200));
    await panel().getByRole('button', { name: 'Keep until then' }).click();
    await expect.element(panel().getByText(/You keep the data until .*begins in June/)).toBeVisible();
    expect(await stored(id)).toMatchObject({
      keepReason: 'begins in June',
      deleteAfter: addDays(today, 200),
    });
    await panel().getByRole('button', { name: 'Follow the usual rule again' }).click();
    await expect.poll(async () => (await stored(id))?.deleteAfter).toBe('');
  });

  test('the text for the person can be copied once nothing is missing in it, without Fluent’s marks', async () => {
    const { id } = await person({
      name: 'Lena Krämer',
      source: 'Told by the person',
      purpose: 'Offering voluntary mentoring',
    });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open({ hash: `contacts/${id}` });
    await more();
    await unfold(LETTER);
    const copy = panel().getByRole('button', { name: 'Copy', exact: true });
    const gaps = () => [...document.querySelectorAll('.notice-text mark')].map((gap) => gap.textContent);
    await expect.poll(gaps).toEqual(['[your name]', '[your address or e-mail]', '[your name]']);
    await copy.click();
    await expect.element(panel().getByText(/^Not copied yet/)).toBeVisible();
    expect(copied).not.toHaveBeenCalled();
    const name = panel().getByLabelText('Your name for messages');
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription(/still missing/);
    await expectAccessible();
    await name.fill('Marianne');
    await panel().getByLabelText('Where people reach you').fill('marianne@example.org');
    await expect.poll(gaps).toEqual([]);
    await copy.click();
    await expect.element(panel().getByText(/^Copied\./)).toBeVisible();
    const text = copied.mock.calls[0]?.[0] ?? '';
    expect(text).toMatch(/^Hello Lena,\n\nI’m Marianne and/);
    expect(text).toContain('A line to marianne@example.org is enough.');
    expect(text).toContain('What I’m keeping it for: Offering voluntary mentoring. The law');
    expect(await readPreferences(database())).toMatchObject({ reachAt: 'marianne@example.org' });
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });

  test('the source of a person’s data is asked for before the text can be copied', async () => {
    const { id } = await person({ name: 'Lena' });
    await changePreferences(database(), { mentorName: 'Uta', reachAt: 'uta@example.org' }, new Date());
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open({ hash: `contacts/${id}` });
    await more();
    await unfold(LETTER);
    const copy = panel().getByRole('button', { name: 'Copy', exact: true });
    await expect.element(panel().getByText('[where you know the person from]')).toBeVisible();
    await copy.click();
    const source = panel().getByLabelText('Where do you know this from?');
    await expect.element(source).toHaveFocus();
    expect(copied).not.toHaveBeenCalled();
    await source.fill('the group “Leeds”');
    await expect.element(panel().getByText(/know this from: the group “Leeds”\./)).toBeVisible();
    await copy.click();
    await expect.element(panel().getByText(/^Copied\./)).toBeVisible();
  });

  test('exported as a text to read and as data', async () => {
    const { id } = await person({ name: 'Lena', notes: 'likes maths' });
    await logInteraction(database(), id, { kind: 'sent', on: today, text: 'hello' }, new Date());
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return 'about:blank#file';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    open({ hash: `contacts/${id}` });
    await more();
    await unfold(ASKS);
    await panel().getByRole('button', { name: 'Save as text to read' }).click();
    await expect.element(panel().getByText(/^Saved as .*\.txt/)).toBeVisible();
    await panel().getByRole('button', { name: 'Save as data (JSON)' }).click();
    await expect.element(panel().getByText(/^Saved as .*\.json/)).toBeVisible();
    const [text = '', json = ''] = await Promise.all(files.map((file) => file.text()));
    expect(text).toContain('What is kept about Lena');
    expect(text).toContain('Message sent. hello');
    expect(text).toContain('likes maths');
    expect(text).not.toMatch(/[\u2066-\u2069]/);
    expect(JSON.parse(json)).toMatchObject({
      format: 'mentor-trail-person',
      contact: { id, notes: 'likes maths' },
    });
  });

  test('Today says in one line that there is something to decide, with a link to it', async () => {
    const { id } = await person({ name: 'Lena' });
    await savedDaysAgo(id, 21);
    open();
    await link('Go through it').click();
    await expect.element(page.getByText(words('Saved 21 days ago, not told yet.'))).toBeVisible();
  });
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each([
    ['popup', 320],
    ['tab', 320],
    ['tab', 1280],
  ] as const)(
    '%s, %i px: every view in German, accessible, nothing to scroll sideways',
    async (surface, width) => {
      await prefer(scheme);
      await page.viewport(width, 800);
      const long = 'Maximiliane von Hohenstein-Oberländer-Wittgenbach';
      const address = 'https://www.facebook.com/maximiliane.von.hohenstein.oberlaender.wittgenbach';
      const notes = 'Möchte Erzieherin werden. Donaudampfschifffahrtsgesellschaftskapitänsmütze';
      const a = await person({ name: long, address, notes, stage: 'contacted', tags: ['Bewerbung', 'Kita'] });
      const b = await person({
        name: long.toUpperCase(),
        notes: 'anders',
        stage: 'replied',
        metAt: 'Ausbildung Leipzig',
      });
      const gone = await person({ name: `${long} (alt)` });
      await savedDaysAgo(a.id, 45);
      await deleteContact(database(), gone.id, new Date());
      await changeMany(database(), [a.id, b.id], { language: 'de' }, new Date());
      for (const [hash, waited] of [
        ['duplicates', 'Das sind zwei Personen'],
        [`duplicates/${a.id}/${b.id}`, 'Zusammenlegen'],
        ['bin', 'Zurückholen'],
        ['history', 'Rückgängig'],
        ['privacy', 'Behalten …'],
        [`contacts/${a.id}`, 'Daten dieser Person'],
      ] as const) {
        const view = open({ hash, surface, language: 'de' });
        await expect.element(page.getByText(waited, { exact: true }).first()).toBeVisible();
        if (hash.startsWith('contacts')) {
          await page.getByRole('button', { name: 'Mehr zu den Daten dieser Person' }).click();
          await expect.element(page.getByText('Ein Brief, der alles sagt')).toBeVisible();
          for (const fold of document.querySelectorAll('.folds details')) fold.setAttribute('open', '');
          await expect.element(page.getByText(/^Hallo/)).toBeVisible();
        }
        await expectAccessible(scheme === 'dark' ? 'color-contrast' : undefined);
        expect(document.documentElement.scrollWidth, `${hash}: no scrolling sideways`).toBeLessThanOrEqual(
          width,
        );
        const small = [...document.querySelectorAll<HTMLElement>('.button, .input, .choices label, .tick')]
          .filter((each) => each.checkVisibility())
          .filter((each) => each.getBoundingClientRect().height < 32);
        expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
        view.unmount();
      }
    },
  );
});
