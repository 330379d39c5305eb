import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveSeveral } from '../../utils/actions/save-several';
import { readLines } from '../../utils/model/lines';
import { seed } from '../unit/database/seed';
import { catchFile, choose } from './exchange-support';
import { mentored, read } from './mentorship-support';
import { database, expectAccessible, open, person, prefer, words } from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

const people = async () => (await database().contacts.toArray()).map(({ name }) => name).sort();
const LINKEDIN = [
  'Notes:',
  '"When exporting your connection data, you may notice that some addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ada,Lovelace,https://www.linkedin.com/in/ada-example,,"Acme, Inc.",Engineer,12 Mar 2024',
  'Grace,Hopper,https://www.linkedin.com/in/grace-example,,Navy,Admiral,12 Mar 2024',
  ',,https://www.linkedin.com/in/nobody-example,,,,',
].join('\n');

test('a list from LinkedIn: matched automatically, previewed, imported, undone', async () => {
  await person({ name: 'Ada L.', address: 'linkedin.com/in/ada-example' });
  open({ hash: 'export/import', surface: 'tab' });
  await choose('Connections.csv', LINKEDIN);
  await expect.element(page.getByRole('combobox', { name: 'First Name' })).toHaveValue('firstName');
  await expect.element(page.getByRole('combobox', { name: 'Company' })).toHaveValue('organisation');
  await expect.element(page.getByText('One new person')).toBeVisible();
  await expect.element(page.getByText('One row can’t be imported')).toBeVisible();
  await expect.element(page.getByText(words('Row 7'))).toBeVisible();
  expect(await people()).toEqual(['Ada L.']);
  await page.getByRole('textbox', { name: 'Where is this list from?' }).fill('LinkedIn');
  await expectAccessible();

  await page.getByRole('button', { name: words('Import 2 people') }).click();
  await expect.element(page.getByText(words('One person is new in your list, one changed.'))).toBeVisible();
  expect(await people()).toEqual(['Ada L.', 'Grace Hopper']);
  const [grace] = await database().contacts.where('sortKey').equals('grace hopper').toArray();
  expect(grace).toMatchObject({ source: 'LinkedIn', stage: 'found' });
  expect(
    await database()
      .followUps.where({ contactId: grace?.id ?? '' })
      .count(),
  ).toBe(1);

  await page.getByRole('button', { name: words('Undo: Imported: Connections.csv') }).click();
  await expect.element(page.getByText('Undone.', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/^Undone on/)).toBeVisible();
  expect(await people()).toEqual(['Ada L.']);
  await expectAccessible();
});

/** A workbook of sheets, each with one name. */
function workbook(sheets: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="r${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  };
  names.forEach((name, at) => {
    const row = (number: number, text: string) =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${row(1, 'Name')}${row(2, sheets[name] ?? '')}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

test('in a workbook with people on several sheets, one sheet after the other is imported', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose('mentees.xlsx', workbook({ Cologne: 'Mira Muster', Aachen: 'Omar Beispiel' }));
  await expect
    .element(page.getByText(words('mentees.xlsx has people on several sheets. Import them one by one.')))
    .toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Aachen' }).click();
  await page.getByRole('button', { name: words('Import one person') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Omar Beispiel']));
  await page.getByRole('button', { name: 'Cologne' }).click();
  await page.getByRole('button', { name: words('Import one person') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Mira Muster', 'Omar Beispiel']));
  await expect.element(page.getByText(words('Imported: mentees.xlsx – Aachen')).first()).toBeVisible();
});

test('of a workbook with more sheets than are read, the others are named', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  const sheets = Array.from({ length: 22 }, (_, at) => [`Group ${at + 1}`, `Person ${at + 1}`] as const);
  await choose('groups.xlsx', workbook(Object.fromEntries(sheets)));
  const unread = page.getByText(
    words(
      'Only the first 20 sheets of a workbook are looked at. To import people from these 2, save them as a file of their own: Group 21, Group 22',
    ),
  );
  await expect.element(unread).toBeVisible();
  await page.getByRole('button', { name: 'Group 7' }).click();
  await expect.element(unread).toBeVisible();
  await expectAccessible();
});

test('columns are matched by hand, and without a name nobody is imported', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose('liste.csv', 'Wer;Was\nAnna;x\nBen;y\n');
  await expect.element(page.getByText(/Please choose the column with the names/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Wer' }).selectOptions('name');
  await page.getByRole('combobox', { name: 'Was' }).selectOptions('notes');
  await page.getByRole('button', { name: words('Import 2 people') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Anna', 'Ben']));
});

test('what the file says about somebody known is imported on request', async () => {
  await person({ name: 'Lena', address: 'facebook.com/lena.k', notes: 'mine' });
  open({ hash: 'export/import', surface: 'tab' });
  await choose('x.csv', 'Name,Profile addresses,Notes\nLena,facebook.com/lena.k,theirs\n');
  await expect.element(page.getByText('There’s nothing to import.')).toBeVisible();
  await expect.element(page.getByText(/^One row says something different from your list/)).toBeVisible();
  await expect.element(page.getByText(/says nothing new/)).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Use what the file says' }).click();
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => {
    expect((await database().contacts.toArray())[0]).toMatchObject({ notes: 'theirs' });
  });
});

test('pasted people appear among past imports under a name of their own', async () => {
  const more = { metAt: '', metAtAddress: '', source: 'told', purpose: '' };
  await saveSeveral(database(), readLines('Amir\nFatou'), more, new Date());
  open({ hash: 'export/import', surface: 'tab' });
  await expect.element(page.getByText(words('2 people saved at once'))).toBeVisible();
  await page.getByRole('button', { name: words('Undo: 2 people saved at once') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual([]));
});

test('what is left out of people is shown row by row, and a reason shared by two cells is given once', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose(
    'x.csv',
    'Name,Profile addresses,Website\nAnna,facebook.com/groups/1/ facebook.com/groups/1/,https://werkhof.example\n',
  );
  await expect.element(page.getByText('One new person')).toBeVisible();
  await expect
    .element(page.getByText('With one of them, something is left out or needs a look'))
    .toBeVisible();
  await page.getByText('What is left out or needs a look').click();
  await expect.element(page.getByText(words('Row 2: Anna'))).toBeVisible();
  await expect
    .element(
      page.getByText(
        words('“https://werkhof.example” is a website, not a profile of this person: left out.'),
      ),
    )
    .toBeVisible();
  expect(document.querySelectorAll('.bad dd')).toHaveLength(2);
  await expectAccessible();
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Anna']));
});

test('an address book: what is imported from each card, and what is not', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose(
    'contacts.vcf',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Mira Muster\nTEL;TYPE=CELL:0170 0000001\nBDAY:2004-01-02\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Omar\nTEL:by night\nEND:VCARD\n',
  );
  await expect.element(page.getByRole('combobox', { name: 'Telephone' })).toHaveValue('phones');
  await expect.element(page.getByRole('combobox', { name: 'Birthday' })).toHaveValue('');
  await page.getByText('What is left out or needs a look').click();
  await expect.element(page.getByText(words('Card 2: Omar'))).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: words('Import 2 people') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Mira Muster', 'Omar']));
  expect((await database().contacts.toArray()).find(({ name }) => name === 'Mira Muster')).toMatchObject({
    phones: [{ label: 'mobile', value: '0170 0000001' }],
  });
});

test('ambiguous dates are asked about once', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose('x.csv', 'Name,Told on,Last in touch\nAnna,3/4/2026,5/6/2026\n');
  await page.getByRole('radio', { name: 'The day: 3/4 is 3 April' }).click();
  await expect.element(page.getByText('What is left out or needs a look')).not.toBeInTheDocument();
  await expectAccessible();
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => {
    expect((await database().contacts.toArray())[0]).toMatchObject({
      informedOn: '2026-04-03',
      lastInteractionOn: '2026-06-05',
    });
  });
});

test('columns matched by hand are recognised the next time', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose('a.csv', 'Wie heißt sie\nAnna\n');
  await page.getByRole('combobox', { name: 'Wie heißt sie' }).selectOptions('name');
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Anna']));
  await choose('b.csv', 'Wie heißt sie\nBen\n');
  await expect.element(page.getByRole('combobox', { name: 'Wie heißt sie' })).toHaveValue('name');
});

test('LinkedIn’s messages: who the mentor is, what goes into whose log, and the undo', async () => {
  await person({ name: 'Mira Muster', address: 'linkedin.com/in/mira-muster' });
  open({ hash: 'export/import', surface: 'tab' });
  await choose(
    'messages.csv',
    [
      'FROM,TO,SENDER PROFILE URL,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      'Marianne Mentor,Mira Muster,https://www.linkedin.com/in/marianne-mentor,https://www.linkedin.com/in/mira-muster,2026-01-20 10:15:00 UTC,,Guten Tag,INBOX',
      'Mira Muster,Marianne Mentor,https://www.linkedin.com/in/mira-muster,https://www.linkedin.com/in/marianne-mentor,2026-01-21 08:00:00 UTC,,Gern!,INBOX',
      'Omar Beispiel,Marianne Mentor,https://www.linkedin.com/in/omar-beispiel,https://www.linkedin.com/in/marianne-mentor,2026-01-22 08:00:00 UTC,,Hallo,INBOX',
    ].join('\n'),
  );
  await expect
    .element(page.getByRole('combobox', { name: 'Which of these is you?' }))
    .toHaveValue('linkedin/marianne-mentor');
  await expect.element(page.getByText('One person in your list is among them')).toBeVisible();
  await expect.element(page.getByText(words('2 entries for the log'))).toBeVisible();
  await page.getByText(/One of them isn’t in your list/).click();
  await expectAccessible();
  await page.getByRole('button', { name: words('Import 2 entries') }).click();
  await vi.waitFor(async () => {
    const kinds = (await database().interactions.toArray()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'stage').sort()).toEqual(['reply', 'sent']);
  });
  expect(await people()).toEqual(['Mira Muster']);
});

test('a similar name is pointed out and can be left out', async () => {
  await person({ name: 'Lena Krämer' });
  open({ hash: 'export/import', surface: 'tab' });
  await choose('x.csv', 'Name\nLena Kraemer\n');
  await expect
    .element(page.getByText(words('Row 2: Lena Kraemer, in your list as Lena Krämer')))
    .toBeVisible();
  await page.getByRole('radio', { name: 'Leave out' }).click();
  await expect.element(page.getByText('There’s nothing to import.')).toBeVisible();
});

test('rows that cannot be imported are saved with the reason, and can be imported once fixed', async () => {
  const file = catchFile();
  open({ hash: 'export/import', surface: 'tab', language: 'de' });
  await choose('liste.csv', 'Name;Stand\n;Gefunden\nBen;Gefunden\n');
  await expect.element(page.getByText(/Bitte schreiben Sie einen Namen auf/)).toBeVisible();
  await page.getByRole('button', { name: 'Diese Zeilen mit den Gründen speichern' }).click();
  expect(await file.text()).toBe(
    '\ufeffName;Stand;Warum sie ausgelassen wurde\r\n;Gefunden;Bitte schreiben Sie einen Namen auf, damit Sie die Person wiederfinden.\r\n',
  );
  await page.getByRole('button', { name: 'Andere Datei nehmen' }).click();
  await choose('liste.csv', (await file.text()).replace(';Gefunden', 'Anna;Ruht'));
  await page.getByRole('button', { name: 'Eine Person hereinholen' }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Anna']));
});

test('a file in another encoding, and one that is not a list', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose('bild.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
  await expect.element(page.getByRole('alert').getByText(/is a picture/)).toBeVisible();
  const latin = Uint8Array.from([...'Name\nJürgen Groß\n'].map((letter) => letter.charCodeAt(0)));
  await choose('alt.csv', latin);
  await page.getByText('How the file is read').click();
  await expect.element(page.getByRole('radio', { name: 'Windows, Western Europe' })).toBeChecked();
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Jürgen Groß']));
});

test('in the popup a file is chosen in a full tab', async () => {
  open({ hash: 'export/import', tab: { id: 1, url: undefined, title: undefined } });
  await expect
    .element(page.getByRole('link', { name: 'Go on in a full tab' }))
    .toHaveAttribute('href', '/dashboard.html#export/import');
});

test('with the keyboard, narrow, dark and in German', async () => {
  await page.viewport(320, 700);
  await prefer('dark');
  open({ hash: 'export/import', surface: 'tab', language: 'de' });
  await choose(
    'kontakte.csv',
    `Name;Stand;Notizen\n${'Anna-Maria Donaudampfschifffahrtsgesellschaft;Ruht;x\nBea;Irgendwo;y\n'}`,
  );
  await expect.element(page.getByText(words('2 neue Personen'))).toBeVisible();
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  page.getByRole('button', { name: 'Andere Datei nehmen' }).element().focus();
  for (
    let presses = 0;
    presses < 30 && !/hereinholen$/.test(document.activeElement?.textContent ?? '');
    presses++
  ) {
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(async () => expect(await people()).toHaveLength(2));
});

test('a backup: saved, restored into an empty list, undone', async () => {
  const file = catchFile();
  await person({ name: 'Amir', notes: 'n' }, { dueIn: 1, what: 'Ask' });
  const { unmount } = open({ hash: 'export/backup', surface: 'tab' });
  await expect.element(page.getByText(/There is no copy outside the browser yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await vi.waitFor(() => expect(file.name).toMatch(/^mentor-trail-backup-.*\.json$/));
  await expect.element(page.getByText(/^Last copy outside the browser on/)).toBeVisible();
  await expectAccessible();
  const backup = await file.text();
  unmount();
  await seed(database(), async () => {
    for (const table of database().tables) await table.clear();
  });

  open({ hash: 'export/backup', surface: 'tab' });
  await choose('b.json', '{"format":"else"}');
  await expect.element(page.getByRole('alert').getByText(/a file from another program/)).toBeVisible();
  await choose('b.json', backup);
  await expect.element(page.getByText(/These people come back: .*Amir/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('radio', { name: 'Replace' }).click();
  await page.getByRole('button', { name: 'Replace my list' }).click();
  await expect.element(page.getByText('Nobody is removed.', { exact: false })).toBeVisible();
  await expectAccessible();
  const answered = vi.fn();
  addEventListener('submit', answered);
  await page.getByRole('button', { name: 'Yes, replace' }).click();
  await expect.element(page.getByText('The backup has been restored.')).toBeVisible();
  expect(await people()).toEqual(['Amir']);
  // Once the dialog is gone, the browser would warn that it cannot submit a disconnected form.
  expect(answered).toHaveBeenCalledOnce();
  removeEventListener('submit', answered);
  await page.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(async () => expect(await people()).toEqual([]));
});

test('weeks that start with a file ask for plan and age once, before anybody is imported', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  const file =
    'Name,Profile addresses,Stage,Ten weeks begin\nLena,facebook.com/lena.k,Mentoring,2026-12-07\n';
  await choose('x.csv', file);
  await expect.element(page.getByRole('group', { name: 'Weeks begin for one person' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Plan' }).selectOptions('six-weeks');
  await page.getByRole('button', { name: 'Import one person' }).click();
  const adult = page.getByRole('checkbox', { name: 'I know that this person is 18 or older' });
  await expect.element(adult).toHaveFocus();
  await expect.element(page.getByText(/Please confirm the age/)).toBeVisible();
  expect(await people()).toEqual([]);
  await expectAccessible();
  await adult.click();
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => {
    expect((await database().mentorships.toArray())[0]).toMatchObject({ onFacebook: true });
  });
  expect((await database().mentorships.toArray())[0]?.weeks).toHaveLength(6);
});

test('somebody whose weeks are still running keeps the stage unless the mentor decides otherwise', async () => {
  const { contactId, id } = await mentored(7, { name: 'Lena', address: 'facebook.com/lena.k' });
  open({ hash: 'export/import', surface: 'tab' });
  await choose('x.csv', 'Name,Profile addresses,Stage\nLena,facebook.com/lena.k,Completed\n');
  await page.getByRole('radio', { name: 'Use what the file says' }).click();
  const group = page.getByRole('group', { name: /gives a different stage to one person/ });
  await expect.element(group.getByRole('radio', { name: 'Leave their stage as it is' })).toBeChecked();
  await expectAccessible();
  await group.getByRole('radio', { name: /end the weeks/ }).click();
  await page.getByRole('button', { name: 'Import one person' }).click();
  await vi.waitFor(async () => expect((await read(id)).endedAt).toBeDefined());
  expect(await database().contacts.get(contactId)).toMatchObject({ stage: 'completed' });
});

test('people side by side are turned into rows, which can be undone and done again', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose(
    'nebeneinander.csv',
    'Name;Mira Muster;Omar Beispiel;\nTelefon;0170 5550101;abc;\nE-Mail;m@m.example;;\nNotiz;;;wer?\n',
  );
  await expect.element(page.getByText(/In this file the people stand side by side/)).toBeVisible();
  await expect.element(page.getByText(words('2 new people'))).toBeVisible();
  await expect.element(page.getByText(words('Column 4'))).toBeVisible();
  await page.getByText('What is left out or needs a look').click();
  await expect.element(page.getByText(words('Column 3: Omar Beispiel'))).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Don’t turn it' }).click();
  await expect.element(page.getByText(/the people seem to stand side by side/)).toBeVisible();
  await expect.element(page.getByText(words('Row 2'))).toBeVisible();
  await page.getByRole('button', { name: 'Turn it' }).click();
  await page.getByRole('button', { name: words('Import 2 people') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Mira Muster', 'Omar Beispiel']));
});

test('the rest of a note that lost its quotation mark is named, and is nobody', async () => {
  open({ hash: 'export/import', surface: 'tab' });
  await choose(
    'liste.csv',
    'Name;Telefon;Notiz\nOmar Beispiel;;\nMira Muster;;"mag Holz und\nkommt Montag um 10',
  );
  await expect.element(page.getByText(words('2 new people'))).toBeVisible();
  await expect
    .element(page.getByText(/kommt Montag um 10.*looks like the rest of a text from row/))
    .toBeVisible();
  await page.getByText('What is left out or needs a look').click();
  await expect.element(page.getByText(/seems to go on in row/)).toBeVisible();
  await page.getByRole('button', { name: words('Import 2 people') }).click();
  await vi.waitFor(async () => expect(await people()).toEqual(['Mira Muster', 'Omar Beispiel']));
});
