import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';
import { runningWorker } from './worker.ts';

/*
 * A whole mentorship in the built extension, from the first contact to the archived record, with a clock that is moved forward.
 * It starts on 19 October 2026 in Berlin and spans the change to winter time, a missed week, a worry, and two weeks of holidays
 * over New Year.
 */

// The browser inherits its time zone from the process that starts it.
const zone = process.env.TZ;
process.env.TZ = 'Europe/Berlin';
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'en' });
  await extension.serve(FACEBOOK, facebookSite());
  return extension;
});
const contextOf = (extension: Extension<ChromiumPage>) =>
  (extension as unknown as { context: BrowserContext }).context;

/** Fluent's marks around values are invisible to a reader. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const wording = (page: Page) => async () => plain(await page.locator('body').innerText());

/** Sets the clock of every page and of the background to seven in the evening in Berlin on this day. */
async function letItBe(day: string): Promise<void> {
  const now = new Date(`${day}T19:00:00`);
  await contextOf(browser()).clock.setFixedTime(now);
  const worker = await runningWorker(browser());
  await worker.evaluate((at) => {
    const { RealDate = Date } = globalThis as { RealDate?: DateConstructor };
    class Moved extends RealDate {
      constructor(...parts: unknown[]) {
        super(...((parts.length === 0 ? [at] : parts) as [number]));
      }
      static override now() {
        return at;
      }
    }
    Object.assign(globalThis, { RealDate, Date: Moved });
  }, now.getTime());
}

/** Reopens the extension on another day. @param hash the view */
async function opened(day: string, hash = ''): Promise<Page> {
  await browser().closePages();
  await letItBe(day);
  return browser().open(`${browser().base}dashboard.html${hash}`);
}

/** Opens the popup over a page of the network on another day. @returns also what Today says */
async function todayOn(day: string): Promise<{ popup: Page; said: () => Promise<string> }> {
  await browser().closePages();
  await letItBe(day);
  const popup = await browser().popupOver(await browser().open(`${FACEBOOK}/groups/feed/`));
  await popup.getByRole('heading', { level: 1 }).waitFor();
  return { popup, said: wording(popup) };
}

interface Written {
  met?: boolean;
  mood?: string;
  lastStep?: string;
  nextStep?: string;
  worry?: boolean;
  note?: string;
}

/** Fills in the form on the mentorship's page about how a week went. */
async function write(page: Page, id: string, week: number, written: Written): Promise<void> {
  await page.goto(`${browser().base}dashboard.html#weeks/${id}?week=${week}&write`);
  const form = page.locator('form.weeks-form').filter({ has: page.getByText('Did you meet?') });
  await form.waitFor();
  const { met = true, mood, lastStep, nextStep, worry, note } = written;
  await form.getByRole('radio', { name: met ? 'Yes' : 'No', exact: true }).check();
  if (mood) await form.getByRole('radio', { name: mood }).check();
  if (lastStep) await form.getByRole('radio', { name: lastStep, exact: true }).check();
  if (nextStep) await form.getByLabel('The next step').fill(nextStep);
  if (worry) {
    await form.getByLabel('Something worries me about the person').check();
    await form.getByText(/Frau Berger, 0123 456/).waitFor();
  }
  if (note) await form.getByLabel('For yourself').fill(note);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(`Week \u2068${week}\u2069 is noted.`).waitFor();
}

const weekOf = (page: Page, week: number) => page.locator(`details.week[data-week="${week}"]`);
/** A row as stored in the database. */
const kept = (table: string, key: string) =>
  browser().inExtension(
    ([store, id]) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(store).objectStore(store).get(id);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
          opening.result.close();
        };
      }),
    [table, key] as const,
  );
/** The toolbar's badge after the background's check of the day, which it does after each midnight. */
const badge = () =>
  browser().inExtension(async () => {
    await chrome.runtime.sendMessage({ id: 1, type: 'followUpsChanged', timestamp: 0 });
    return chrome.action.getBadgeText({});
  }, null);

test('a mentorship from the first contact to the archived record', { timeout: 300_000 }, async () => {
  // The contact for worries is set beforehand.
  const settings = await opened('2026-10-12', '#settings');
  await settings.getByLabel('Who you turn to when you’re worried').fill('Frau Berger, 0123 456');
  await expect
    .poll(() => kept('preferences', 'safeguarding'))
    .toMatchObject({ value: 'Frau Berger, 0123 456' });

  // The first contact, a week earlier.
  await browser().closePages();
  const profile = await browser().open(`${FACEBOOK}/lena.kraemer`);
  const popup = await browser().popupOver(profile);
  await popup.getByRole('link', { name: 'Save', exact: true }).click();
  await expect
    .poll(() => popup.getByRole('textbox', { name: 'Name', exact: true }).inputValue())
    .toBe('Lena Krämer');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByText('Write the first message', { exact: true }).waitFor();
  await popup.getByRole('button', { name: 'Another stage' }).click();
  await popup
    .getByRole('group')
    .getByRole('button', { name: /^Interested/ })
    .click();
  await expect.poll(wording(popup)).toContain('Agree a start date');
  const contact = await popup.evaluate(() => location.hash.split('/')[1] ?? '');

  // She says yes. Facebook mentorships are for adults, so none starts unless that is confirmed.
  let page = await opened('2026-10-19', `#contacts/${contact}`);
  const start = page.locator('section.mentorship form');
  await start.getByText('Meeting and goals').click();
  await start.getByLabel('Time').fill('16:00');
  await start.getByLabel('How or where').fill('in the library');
  await start.getByLabel('Goals').fill('Find an apprenticeship');
  await expect
    .poll(async () => plain(await start.innerText()))
    .toContain('Ends on Sunday, December 27, 2026');
  await start.locator('button[type="submit"]').click();
  await start.getByText(/18/).first().waitFor();
  await expect.poll(() => start.locator('[aria-invalid="true"]').count()).toBe(1);
  await start.getByLabel('I know that the person is 18 or older').check();
  await start.locator('button[type="submit"]').click();
  await page.getByText(/The weeks are set/).waitFor();
  await page.getByRole('link', { name: 'To the weeks' }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#weeks\/[0-9a-f-]{36}$/);
  const id = await page.evaluate(() => location.hash.split('/')[1] ?? '');

  // Week 1: the agreement, and the first record.
  await page.goto(`${browser().base}dashboard.html#weeks/${id}/agreement`);
  await page.getByRole('button', { name: 'Write the agreement' }).click();
  await page
    .getByRole('textbox', { name: 'What stays between you' })
    .fill('Everything, unless somebody is in danger.');
  await page.getByLabel('I have told the person when it ends').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('What you agreed').waitFor();
  await write(page, id, 1, { mood: '4 · good', nextStep: 'Bring ten things', note: 'secret note' });

  // Today in the popup, before the second meeting, on the day after the clocks went back.
  let on = await todayOn('2026-10-26');
  await expect.poll(on.said).toContain('Week 2 of 10');
  await expect.poll(on.said).toContain('Write down how it went');
  await expect.poll(badge).toBe('1');

  // Week 2: strengths.
  page = await opened('2026-10-26', `#weeks/${id}/skills`);
  await page.getByRole('button', { name: 'Gather strengths' }).click();
  const strengths = ['Staying calm', 'Mending bicycles', 'Cooking for many'];
  for (const [at, name] of strengths.entries()) {
    const line = page.locator('[data-line]').nth(at);
    await line.getByLabel('What can the person do?').fill(name);
    await line.getByLabel('At first').selectOption('2');
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  await write(page, id, 2, { mood: '3 · so-so', lastStep: 'Done', nextStep: 'Think of a goal' });

  // Week 3: the goal gets a measure and a step.
  page = await opened('2026-11-02', `#weeks/${id}/goals`);
  await page.getByRole('button', { name: 'Change the goals' }).click();
  const goal = page.locator('[data-line]').first();
  expect(await goal.getByLabel('What should be different?').inputValue()).toBe('Find an apprenticeship');
  await goal.getByLabel('How you’ll both know').fill('Three applications sent');
  await goal.getByRole('button', { name: 'Add a step' }).click();
  await goal.getByLabel('Step \u20681\u2069', { exact: true }).fill('Look at the CV together');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  await write(page, id, 3, { mood: '4 · good', lastStep: 'Partly', nextStep: 'Find a course' });

  page = await opened('2026-11-09');
  await write(page, id, 4, { mood: '5 · very good', lastStep: 'Done', nextStep: 'Two half hours' });

  // Week 5: she does not come. A few days later Today asks how the meeting was.
  on = await todayOn('2026-11-20');
  await expect.poll(on.said).toContain('Week 5 of 10');
  await expect.poll(on.said).toContain('Write down how it went with Lena Krämer');
  page = await opened('2026-11-20', `#weeks/${id}`);
  await page.getByRole('link', { name: 'Note week \u20685\u2069' }).click();
  await write(page, id, 5, { met: false });
  await expect.poll(async () => plain(await weekOf(page, 5).innerText())).toContain('no meeting');
  await expect.poll(() => page.getByText('Needs your attention').count()).toBe(0);

  // Week 6: the mentor is worried about something. The contact for worries is shown, and Today keeps asking until it is dealt
  // with.
  page = await opened('2026-11-23');
  await write(page, id, 6, { mood: '2 · low', lastStep: 'Not done', worry: true, nextStep: 'Call her' });
  on = await todayOn('2026-11-24');
  await expect.poll(on.said).toContain('Lena Krämer: you noted a worry');
  page = await opened('2026-11-24', `#weeks/${id}`);
  await expect.poll(wording(page)).toContain('Your safeguarding contact: Frau Berger, 0123 456');
  await page.getByRole('button', { name: /^Dealt with: .*worried/ }).click();
  await expect.poll(() => page.getByText('Needs your attention').count()).toBe(0);
  on = await todayOn('2026-11-24');
  await expect.poll(on.said).not.toContain('you noted a worry');

  // Week 7: the end is announced.
  on = await todayOn('2026-11-30');
  await expect.poll(on.said).toContain('Tell them when the weeks will end.');
  page = await opened('2026-11-30', `#weeks/${id}`);
  await expect.poll(wording(page)).toContain('The end is near.');
  await page.getByRole('button', { name: /^Dealt with: .*end is near/ }).click();
  await write(page, id, 7, { mood: '4 · good', lastStep: 'Done', nextStep: 'Trial day' });
  page = await opened('2026-12-07');
  await write(page, id, 8, { mood: '4 · good', lastStep: 'Done', nextStep: 'Collect evidence' });

  // Week 9: the strengths again, and holidays ahead.
  page = await opened('2026-12-14', `#weeks/${id}/skills`);
  await page.getByRole('button', { name: /^Rate once more/ }).click();
  for (const [at, rating] of ['4', '5', '2'].entries()) {
    const line = page.locator('[data-line]').nth(at);
    await line.getByLabel('Now').selectOption(rating);
    await line.getByLabel('How can it be shown to others?').fill(`Proof number ${at + 1}`);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(wording(page)).toContain('2 of 3 strengths rated twice have grown.');
  await write(page, id, 9, { mood: '5 · very good', lastStep: 'Done', nextStep: 'Say goodbye' });
  await page.goto(`${browser().base}dashboard.html#weeks/${id}`);
  await page.getByRole('button', { name: 'Take a break' }).first().click();
  await page.getByLabel('First day of the break').fill('2026-12-21');
  await page.getByLabel('Last day of the break').fill('2027-01-03');
  await expect
    .poll(wording(page))
    .toContain('Week 10 moves by 2 weeks; new last day: Sunday, January 10, 2027.');
  await page.getByRole('button', { name: 'Take the break' }).click();
  await expect.poll(wording(page)).toContain('Break of 2 weeks');

  // Over New Year nothing is asked; the calendar contains everything, at 16:00 in both winter and summer time.
  on = await todayOn('2026-12-28');
  await expect.poll(on.said).toContain('Paused before week 10 of 10');
  await expect.poll(badge).toBe('');
  page = await opened('2026-12-28', `#weeks/${id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'To the calendar' }).click(),
  ]);
  const calendar = await textOf(await download.createReadStream());
  const starts = [...calendar.matchAll(/DTSTART;TZID=Europe\/Berlin:(\d{8})T160000\r/g)].map(
    ([, day]) => day,
  );
  expect(starts).toEqual([
    ...['20261019', '20261026', '20261102', '20261109', '20261116'],
    ...['20261123', '20261130', '20261207', '20261214', '20270104'],
  ]);
  expect(calendar).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n');
  expect(calendar).toContain('week 10 of 10');
  expect(calendar).not.toContain('secret note');

  // Week 10: the last meeting, and the ending.
  on = await todayOn('2027-01-04');
  await expect.poll(on.said).toContain('Week 10 of 10');
  await expect.poll(on.said).toContain('Finish well with Lena Krämer');
  page = await opened('2027-01-04');
  await write(page, id, 10, { mood: '5 · very good', lastStep: 'Done' });
  page = await opened('2027-01-05', `#weeks/${id}/ending`);
  await page.getByRole('textbox', { name: 'What will stay?' }).fill('She has sent three applications.');
  const onwards = page.getByRole('button', { name: 'Continue' });
  await onwards.click();
  await page.getByRole('button', { name: /^Use (?:the proposed|these) words/ }).click();
  await onwards.click();
  await page.getByRole('button', { name: /^You can write to me when you need something/ }).click();
  await onwards.click();
  await page.getByLabel('Keep it until the program asks whether it’s still needed').check();
  await onwards.click();
  await expect.poll(wording(page)).toContain('She has sent three applications.');
  await page.getByRole('button', { name: 'End the mentorship' }).click();
  await expect.poll(wording(page)).toContain('This mentorship was ended on January 5, 2027.');
  await page.getByRole('button', { name: 'Mark as completed' }).click();
  await expect.poll(() => kept('contacts', contact)).toMatchObject({ stage: 'completed', ageBand: 'adult' });

  // Months later the archive is read-only. The record is there, without the mentor's private notes.
  page = await opened('2027-03-01', `#weeks/${id}/record`);
  await expect.poll(wording(page)).toContain('Proof number 2');
  await expect.poll(wording(page)).toContain('Lena Krämer');
  expect(await wording(page)()).not.toContain('secret note');
  for (const part of ['', '/agreement', '/goals', '/skills', '/ending']) {
    await page.goto(`${browser().base}dashboard.html#weeks/${id}${part}`);
    const main = page.locator('main');
    await expect.poll(async () => plain(await main.innerText())).toContain('Ended on January 5, 2027');
    // The only choice left is the language of a sheet.
    await expect
      .poll(() => main.locator('form, textarea, select, input:not([type="radio"])').count())
      .toBe(0);
    for (const name of [
      'Save',
      'Change',
      'Take a break',
      'Write down how it went',
      'Correct',
      'Rate once more',
    ]) {
      expect(await main.getByRole('button', { name, exact: true }).count(), `${part}: ${name}`).toBe(0);
    }
  }
  await page.goto(`${browser().base}dashboard.html#weeks/${id}`);
  await weekOf(page, 6).locator('summary').first().click();
  await expect.poll(async () => plain(await weekOf(page, 6).innerText())).toContain('Something worried you');
  const row = (await kept('mentorships', id)) as { weeks: { record?: unknown }[]; endedAt?: string };
  expect(row.endedAt).toBe('2027-01-05T18:00:00.000Z');
  expect(row.weeks.filter(({ record }) => record)).toHaveLength(10);

  on = await todayOn('2027-03-01');
  await on.popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await on.said()).not.toContain('of 10');
  expect(browser().requests.filter(({ by }) => by === 'extension')).toEqual([]);
});

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8').replace(/\r\n /g, '');
}
