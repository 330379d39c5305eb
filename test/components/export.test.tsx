import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, open, person, stub, today, words } from './support';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Catches the file instead of saving it. */
function catchFile(): { name: string; text: () => Promise<string> } {
  const caught = { name: '', blob: new Blob() };
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    caught.blob = blob as Blob;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.name = this.download;
  });
  return {
    get name() {
      return caught.name;
    },
    // Blob.text() would swallow the byte order mark.
    text: async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await caught.blob.arrayBuffer()),
  };
}

test.each([
  ['en', 'Save as CSV file', ','],
  ['de', 'Als CSV-Datei speichern', ';'],
] as const)('in %s the file has the separator that language expects', async (language, button, separator) => {
  const file = catchFile();
  await person({ name: 'Jörg "Jo" =1+1', notes: 'one\ntwo' });
  open({ hash: 'export', language });
  await page.getByRole('button', { name: button }).click();
  await vi.waitFor(() => expect(file.name).toBe(`mentor-trail-contacts-${today}.csv`));
  const text = await file.text();
  expect(text.startsWith(`\ufeffName${separator}`)).toBe(true);
  expect(text).toContain('"Jörg ""Jo"" =1+1"');
  expect(text).toContain(language === 'de' ? 'Gefunden' : 'Found');
  await expectAccessible();
});

test('the chosen separator is kept, and what was saved is said', async () => {
  const file = catchFile();
  await person({ name: 'Amir' });
  await person({ name: 'Selin' });
  open({ hash: 'contacts' });
  await page.getByRole('link', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Tab' }).click();
  await vi.waitFor(() => expect(stub.stored.get('settings')).toMatchObject({ csvSeparator: 'tab' }));
  await expect.element(page.getByRole('radio', { name: 'Tab' })).toBeChecked();
  await page.getByRole('button', { name: 'Save as CSV file' }).click();
  const said = words(
    `2 contacts were saved as mentor-trail-contacts-${today}.csv. Look in your downloads folder.`,
  );
  await expect.element(page.getByText(said)).toBeVisible();
  expect(await file.text()).toContain('Name\tStage\t');
});

test('an empty list is said, not saved', async () => {
  const file = catchFile();
  open({ hash: 'export' });
  await page.getByRole('button', { name: 'Save as CSV file' }).click();
  await expect.element(page.getByText(/nobody in your list to export/)).toBeVisible();
  expect(file.name).toBe('');
});
