import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { FACEBOOK, facebookSite, PEOPLE } from '../pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import { type ChromiumPage, openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'en' });
  await extension.serve(FACEBOOK, facebookSite());
  await extension.serve(LINKEDIN, linkedinSite());
  return extension;
});

/** Deletes everybody, so that each test starts with a list that has always been empty. */
beforeEach(async () => {
  await browser().inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          if (names.length === 0) {
            opening.result.close();
            indexedDB.deleteDatabase('mentor-trail').onsuccess = () => resolve();
            return;
          }
          const transaction = opening.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    null,
  );
  await browser().inExtension(() => chrome.storage.local.remove('knownList'), null);
});

interface Stored {
  name: string;
  addresses: string[];
  stage: string;
}
const contacts = () =>
  browser().inExtension(
    () =>
      new Promise<Stored[]>((resolve) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onsuccess = () => {
          const all = opening.result.transaction('contacts').objectStore('contacts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    null,
  );

const field = (popup: ChromiumPage, name: string) => popup.getByRole('textbox', { name, exact: true });

async function popupAt(address: string): Promise<ChromiumPage> {
  const page = await browser().open(address);
  return browser().popupOver(page);
}

async function newContact(): Promise<ChromiumPage> {
  const popup = await popupAt(`${FACEBOOK}/`);
  await popup.getByRole('link', { name: 'Contacts', exact: true }).click();
  await popup.getByRole('link', { name: 'Add a person', exact: true }).first().click();
  return popup;
}

async function contactNamed(name: string): Promise<ChromiumPage> {
  const popup = await newContact();
  await field(popup, 'Name').fill(name);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('heading', { name, exact: true }).waitFor();
  return popup;
}

describe('saving the person on the page', () => {
  test.each([
    [`${LINKEDIN}/in/lena-kraemer-1a2b3c/?trk=people`, 'Lena Krämer', `${LINKEDIN}/in/lena-kraemer-1a2b3c/`],
    [`${LINKEDIN}/in/j%C3%BCrgen-gro%C3%9F-42/overlay/contact-info/`, 'Jürgen Groß 🧭', null],
    [`${FACEBOOK}/lena.kraemer?__tn__=%2Cd`, 'Lena Krämer', `${FACEBOOK}/lena.kraemer`],
    [
      `${FACEBOOK}/profile.php?id=100001234567890&sk=about`,
      'مريم العلي',
      `${FACEBOOK}/profile.php?id=100001234567890`,
    ],
    [
      `${FACEBOOK}/groups/714032698254410/user/100001234567890/`,
      'Lena Krämer',
      `${FACEBOOK}/groups/714032698254410/user/100001234567890/`,
    ],
  ])('%s', async (address, name, canonical) => {
    const popup = await popupAt(address);
    await popup.getByRole('link', { name: 'Save', exact: true }).click();
    await expect.poll(() => field(popup, 'Name').inputValue()).toBe(name);
    const offered = await field(popup, 'Profile address').inputValue();
    if (canonical) expect(offered).toBe(canonical);
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('heading', { name, exact: true }).waitFor();
    expect(await contacts()).toMatchObject([{ name, addresses: [offered], stage: 'found' }]);

    await popup.close();
    const again = await popupAt(address);
    await again.getByText(/^In your list: /).waitFor();
    await again.getByRole('link', { name: 'Open contact', exact: true }).click();
    await again.getByRole('heading', { name, exact: true }).waitFor();
  });

  test('name and address can be changed first', async () => {
    const popup = await popupAt(`${FACEBOOK}/ada.lovelace.90`);
    await popup.getByRole('link', { name: 'Save', exact: true }).click();
    await expect.poll(() => field(popup, 'Name').inputValue()).toBe(PEOPLE['/ada.lovelace.90']);
    await field(popup, 'Name').fill('Ada (maths)');
    await field(popup, 'Profile address').fill('de-de.facebook.com/lena.kraemer?ref=x');
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('heading', { name: 'Ada (maths)', exact: true }).waitFor();
    expect(await contacts()).toMatchObject([
      { name: 'Ada (maths)', addresses: [`${FACEBOOK}/lena.kraemer`] },
    ]);
  });

  test('nothing is offered over pages that are not a person’s', async () => {
    for (const address of [`${FACEBOOK}/`, `${FACEBOOK}/groups/714032698254410/`, `${LINKEDIN}/feed/`]) {
      const popup = await popupAt(address);
      await popup.getByRole('heading', { name: 'Welcome', exact: true }).waitFor();
      expect(await popup.getByRole('link', { name: 'Save', exact: true }).count()).toBe(0);
    }
  });
});

describe('bad input', () => {
  test.each([
    ['an empty name', '   ', '', 'Please write a name'],
    ['the address of a machine', 'A', 'https://192.168.1.1/lena', 'doesn’t look like an address'],
    ['an address that is no profile', 'A', 'https://www.facebook.com/groups/12345/', 'a person’s profile'],
    ['one’s own alias', 'A', 'https://www.linkedin.com/in/me/', 'leads each reader to their own profile'],
    ['a short link', 'A', 'https://lnkd.in/abc', 'short link'],
    ['words for an address', 'A', 'Lena from the group', 'doesn’t look like an address'],
    ['a name of 300 characters', 'x'.repeat(300), '', 'This name is too long'],
  ])('%s gets a clear message and is not saved', async (_, name, address, sentence) => {
    const popup = await newContact();
    await field(popup, 'Name').fill(name);
    await field(popup, 'Profile address').fill(address);
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByText(sentence).first().waitFor();
    expect(await popup.locator('[aria-invalid="true"]').count()).toBe(1);
    expect(await contacts()).toEqual([]);
  });

  test.each([
    ['an emoji', '🧑‍🚀 Zoë'],
    ['a right-to-left name', 'فاطمة الزهراء'],
    ['a formula', '=1+1'],
    ['marks of HTML and Fluent', '<b>{ $name }</b> "q" & co'],
    ['200 characters', 'ß'.repeat(200)],
  ])('%s is stored and shown exactly', async (_, name) => {
    const popup = await contactNamed(name);
    expect((await contacts()).map((contact) => contact.name)).toEqual([name]);
    await popup.getByRole('link', { name: 'All contacts', exact: true }).click();
    await popup.getByText(name, { exact: true }).first().waitFor();
  });

  test('a follow-up in the past is refused, one today is not', async () => {
    const popup = await contactNamed('Lena');
    const today = await popup.evaluate(() => {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    });
    await popup
      .getByRole('region', { name: 'What comes next' })
      .getByRole('button', { name: 'Change' })
      .click();
    const day = popup.getByLabel('Day', { exact: true });
    await day.fill('2020-05-04');
    await popup.getByRole('button', { name: 'Plan follow-up' }).click();
    await popup.getByText('This day has already passed').waitFor();
    await day.fill('');
    await popup.getByRole('button', { name: 'Plan follow-up' }).click();
    await popup.getByText('Please choose a day').waitFor();
    await day.fill(today);
    await popup.getByRole('textbox', { name: 'What for?' }).fill('ask about the internship');
    await popup.getByRole('button', { name: 'Plan follow-up' }).click();
    await popup.getByText('ask about the internship').waitFor();
    await expect.poll(() => browser().inExtension(() => chrome.action.getBadgeText({}), null)).toBe('1');
    await popup.getByRole('link', { name: 'Today', exact: true }).click();
    await popup.getByRole('heading', { name: 'Waiting for you' }).waitFor();
    await popup.getByRole('button', { name: /^Done/ }).click();
    await popup.getByText('Nobody is waiting for you today').waitFor();
    await expect.poll(() => browser().inExtension(() => chrome.action.getBadgeText({}), null)).toBe('');
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByRole('heading', { name: 'Waiting for you' }).waitFor();
  });

  test('ten weeks may begin on 29 February of a leap year', async () => {
    const popup = await contactNamed('Lena');
    await popup.getByRole('button', { name: 'Begin the weeks' }).click();
    const day = popup.getByLabel('First day');
    await day.evaluate((input: HTMLInputElement) => {
      // A date field cannot hold a day that does not exist, so typing one results in an empty value.
      input.value = '2027-02-29';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.getByRole('button', { name: 'Start ten weeks' }).click();
    await popup
      .getByText(/Please choose a day|no such day|doesn’t exist/)
      .first()
      .waitFor();
    await day.fill('2028-02-29');
    await popup.getByRole('button', { name: 'Start ten weeks' }).click();
    await popup.getByText('February 29, 2028').first().waitFor();
    expect(await contacts()).toMatchObject([{ name: 'Lena', stage: 'mentoring' }]);
  });

  test('the same profile is not saved twice', async () => {
    const first = await newContact();
    await field(first, 'Name').fill('Lena');
    await field(first, 'Profile address').fill('https://www.linkedin.com/in/Lena-Kraemer-1a2b3c');
    await first.getByRole('button', { name: 'Save', exact: true }).click();
    await first.getByRole('heading', { name: 'Lena', exact: true }).waitFor();
    const second = await newContact();
    await field(second, 'Name').fill('Somebody');
    await field(second, 'Profile address').fill('de.linkedin.com/in/lena-kraemer-1a2b3c/details/skills/');
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await second.getByText('already in your list, as').waitFor();
    expect(await contacts()).toHaveLength(1);
  });
});

test('the real toolbar popup opens over the page', async () => {
  const page = await browser().open(`${LINKEDIN}/in/lena-kraemer-1a2b3c/`);
  await page.bringToFront();
  await browser().inExtension(
    () => (chrome.action as unknown as { openPopup(): Promise<void> }).openPopup(),
    null,
  );
  const session = await page.context().newCDPSession(page);
  const popups = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ url }) => url.endsWith('/popup.html'));
  await expect.poll(async () => (await popups()).length).toBe(1);
  await page.close();
});

test('the list is exported as CSV', async () => {
  const popup = await contactNamed('Jürgen "Jo" Groß; =1+1');
  await popup
    .getByRole('region', { name: 'About this person' })
    .getByRole('button', { name: 'Change' })
    .click();
  await popup.getByRole('textbox', { name: 'Notes' }).fill('first line\nsecond line');
  await popup.getByRole('button', { name: 'Save changes' }).click();
  await popup.getByText('Saved.', { exact: true }).first().waitFor();
  await popup.goto(`${browser().base}popup.html#export`);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mentor-trail-contacts-\d{4}-\d\d-\d\d\.csv$/);
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines[0]).toMatch(/^Name,Stage,Profile addresses,Where we met,.*,Notes,.*,Saved on$/);
  expect(lines[1]).toContain('"Jürgen ""Jo"" Groß; =1+1",Found,');
  expect(lines[1]).toContain('"first line\nsecond line"');
});
