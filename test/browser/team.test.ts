import { afterAll, beforeAll, expect, test } from 'vitest';
import { everythingKept, namesHere } from './kept.ts';
import {
  bring,
  folderForTests,
  type Mentor,
  newMentor,
  newPerson,
  press,
  saveFile,
  toDevices,
} from './sharing.ts';

const PASSPHRASE = 'Kiesel Lampe Ahorn dreizehn';
const NEXT = 'Wolke Zimt Fenster achtzig';
const folder = folderForTests('team');

let anna: Mentor;
let ben: Mentor;

beforeAll(async () => {
  anna = await newMentor();
  ben = await newMentor();
});
afterAll(async () => {
  await anna.extension.close();
  await ben.extension.close();
});

/** In isolation marks or not. */
const said = (words: string) => new RegExp(words.replaceAll(/\{(.*?)\}/g, '.?$1.?'));

async function toPerson({ page, extension }: Mentor, name: string): Promise<void> {
  await page.goto(`${extension.base}dashboard.html#contacts`);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name }).waitFor();
}

async function note({ page }: Mentor, words: string, isPrivate: boolean): Promise<void> {
  await press(page, 'Note');
  await page.getByLabel('In a few words').fill(words);
  if (isPrivate) await page.getByRole('checkbox', { name: 'Only for me' }).check();
  await press(page, 'Write down');
  await page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
}

async function saveForOthers(mentor: Mentor): Promise<string> {
  await toDevices(mentor);
  return saveFile(mentor, 'Save a file for the others', folder);
}

test('a team begins, and who joins it by a file gets all but what is private', async () => {
  await newPerson(anna, 'Xanthippe Quellwasser');
  await toDevices(anna);
  await anna.page.getByLabel('Name of this device').fill('Annas Laptop');
  await anna.page.getByRole('radio', { name: /^Several of us/ }).check();
  await anna.page.getByLabel('Your name').fill('Anna Lindt');
  await anna.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await anna.page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await press(anna.page, 'Set the list up for our team');
  await anna.page.getByText(/^The list is set up\./).waitFor({ timeout: 120_000 });
  await toPerson(anna, 'Xanthippe Quellwasser');
  await note(anna, 'likes bicycles', false);
  await note(anna, 'reminds me of my sister', true);
  const file = await saveForOthers(anna);

  await toDevices(ben);
  await ben.page.getByLabel('Name of this device').fill('Bens Tablet');
  await bring(ben, file);
  await ben.page.getByLabel('Your name').fill('Ben Okafor');
  await ben.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(ben.page, 'Open');
  await ben.page.getByText(/This device is part of it now/).waitFor({ timeout: 120_000 });
  await ben.page.getByText(said('You write as {Ben Okafor}.')).waitFor();
  const kept = await ben.extension.inExtension(everythingKept, null);
  expect(kept).toContain('likes bicycles');
  expect(kept).not.toContain('reminds me of my sister');
  expect(await anna.extension.inExtension(everythingKept, null)).toContain('reminds me of my sister');
}, 300_000);

test('who has written what, and who is in charge of whom, travels both ways', async () => {
  await toPerson(ben, 'Xanthippe Quellwasser');
  await ben.page.getByText(said('by {Anna Lindt}')).first().waitFor();
  await note(ben, 'wants to be a nurse', false);
  const charge = ben.page.getByLabel('In charge');
  await charge.selectOption(await charge.locator('option', { hasText: '(you)' }).getAttribute('value'));
  await ben.page.getByText(said('You are in charge of {Xanthippe Quellwasser} now.')).waitFor();

  await toDevices(anna);
  await bring(anna, await saveForOthers(ben));
  await anna.page.getByText(/There was news of one person from .*Bens Tablet/).waitFor({ timeout: 60_000 });
  await toPerson(anna, 'Xanthippe Quellwasser');
  const written = anna.page.getByRole('listitem').filter({ hasText: 'wants to be a nurse' }).first();
  await written.getByText(said('by {Ben Okafor}')).waitFor();
  await expect
    .poll(() => anna.page.getByLabel('In charge').locator('option:checked').textContent())
    .toBe('Ben Okafor');
}, 120_000);

test('who is taken out gets nothing more, and is asked who they are when they come back', async () => {
  await toDevices(anna);
  await press(anna.page, said('^Remove {Ben Okafor} from the team$'));
  await anna.page.getByLabel('Passphrase', { exact: true }).fill(NEXT);
  await anna.page.getByLabel('Passphrase again').fill(NEXT);
  await press(anna.page, 'Remove from the team');
  await anna.page.getByText(said('^{Ben Okafor} is no longer in the team\\.')).waitFor({ timeout: 120_000 });
  await newPerson(anna, 'Zora Morgenrot');
  const file = await saveForOthers(anna);

  await toDevices(ben);
  await bring(ben, file);
  await ben.page.getByText(/This file is locked with a new key/).waitFor({ timeout: 60_000 });
  await ben.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(ben.page, 'Open');
  await ben.page.getByText(/^(This passphrase doesn’t fit|This is the old passphrase)/).waitFor({
    timeout: 120_000,
  });
  expect(await ben.extension.inExtension(namesHere, null)).toEqual(['Xanthippe Quellwasser']);

  // At a device that is new to the team, somebody gives the name of who has left.
  const again = await newMentor();
  try {
    await toDevices(again);
    await again.page.getByLabel('Name of this device').fill('Old PC');
    await bring(again, file);
    await again.page.getByLabel('Your name').fill('Ben Okafor');
    await again.page.getByLabel('Passphrase', { exact: true }).fill(NEXT);
    await press(again.page, 'Open');
    await again.page.getByText(said('{Ben Okafor} was in this team before, until')).waitFor({
      timeout: 120_000,
    });
    await press(again.page, 'Yes, that’s me');
    await again.page.getByText(said('You write as {Ben Okafor}')).first().waitFor();
    expect(await again.extension.inExtension(namesHere, null)).toEqual([
      'Xanthippe Quellwasser',
      'Zora Morgenrot',
    ]);
    await toPerson(again, 'Xanthippe Quellwasser');
    const written = again.page.getByRole('listitem').filter({ hasText: 'wants to be a nurse' }).first();
    await written.getByText(said('by {you}')).waitFor();
  } finally {
    await again.extension.close();
  }
  for (const { extension } of [anna, ben])
    expect(extension.requests.filter(({ by }) => by === 'extension')).toEqual([]);
}, 400_000);
