import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDays, toDay, toInstant } from '../../utils/ground/days.ts';
import { CONTACT_DEFAULTS } from '../../utils/model/check-contact.ts';
import { toRecord } from '../../utils/model/contact-record.ts';
import type { Mentorship, Mood, Skill } from '../../utils/model/mentorship.ts';
import { newMentorship } from '../../utils/model/new-mentorship.ts';
import type { ChromiumPage } from './harness.ts';
import { openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

/*
 * What comes out of the printer: every sheet is made a PDF by the browser. A folder named in the variable PDFS
 * keeps them, to be looked at.
 */

const browser = oneBrowser(() => openExtension({ language: 'de' }));

const TODAY = toDay(new Date());
const LONG = 'Maximiliane-Alexandra Freifrau von Hohenstein-Oberländer-Wittgenbach zu Donaudampfschifffahrt';
const PRIVATE = 'nur für mich';

const lines = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');

function skill(n: number, text: string): Skill {
  const [before, after] = [((n % 3) + 1) as Mood, ((n % 3) + 2) as Mood];
  return {
    id: `s${n}`,
    name: n === 3 ? 'Verantwortungsübernahmebereitschaft in Krisensituationen' : `${text} ${n}`,
    proof: `${text}: hat das Sommerfest des Vereins mit vierzig Gästen vorbereitet.`,
    before,
    after: n === 4 ? null : after,
    evidence: n % 2 === 0 ? 'Bescheinigung des Sportvereins Blau-Weiß vom 3. November' : '',
  };
}

/** A mentorship that began so many days ago, every week up to the last but one written down. */
function mentorship(id: string, contactId: string, beganDaysAgo: number, skills: number): Mentorship {
  const beginsOn = addDays(TODAY, -beganDaysAgo);
  const begun = newMentorship(contactId, beginsOn, toInstant(new Date()));
  return {
    ...begun,
    id,
    weeks: begun.weeks.map((week, index) => {
      const metOn = addDays(beginsOn, 7 * index);
      if (metOn >= TODAY || index === 5) return week;
      const record = {
        met: true,
        metOn,
        minutes: 60 + 15 * (index % 3),
        mood: 2 as const,
        lastStep: 'not' as const,
        nextStep: PRIVATE,
        nextStepBy: '' as const,
        worry: true,
        note: PRIVATE,
        writtenAt: toInstant(new Date()),
      };
      return { ...week, record };
    }),
    goals: [1, 2, 3].map((n) => ({
      id: `g${n}`,
      text:
        n === 2
          ? lines('Einen Ausbildungsplatz in einem Betrieb finden, in dem man auch abends lernen kann.', 2)
          : `Ziel ${n}: den Führerschein machen`,
      measure: 'Der Vertrag ist unterschrieben.',
      obstacle: PRIVATE,
      reached: n !== 3,
      steps: [
        { id: 'a', text: 'Lebenslauf geschrieben und gegenlesen lassen', done: true },
        { id: 'b', text: 'Drei Betriebe angerufen', done: n < 3 },
      ],
    })),
    skills: Array.from({ length: skills }, (_, index) => skill(index + 1, 'Zuhören')),
  };
}

/** Puts people and mentorships where the extension keeps them. */
async function keep(people: readonly { name: string; language: string; mentorship: Mentorship }[]) {
  const page = await browser().dashboard();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const at = toInstant(new Date());
  const contacts = people.map(({ name, language, mentorship }) =>
    toRecord({
      ...CONTACT_DEFAULTS,
      id: mentorship.contactId,
      name,
      language,
      addresses: [],
      tags: [],
      stage: 'mentoring',
      lastInteractionOn: '',
      savedAt: at,
      stageChangedAt: at,
      updatedAt: at,
    }),
  );
  await browser().inExtension(
    ({ contacts, mentorships, at }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['contacts', 'mentorships', 'preferences'], 'readwrite');
          for (const contact of contacts) writing.objectStore('contacts').put(contact);
          for (const each of mentorships) writing.objectStore('mentorships').put(each);
          const put = (name: string, value: string) =>
            writing.objectStore('preferences').put({ name, value, updatedAt: at });
          put('mentorName', 'Friederike Müller-Lüdenscheidt');
          put('welcomedAt', at);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    { contacts, mentorships: people.map(({ mentorship }) => mentorship), at },
  );
  return page;
}

/** Opens a sheet afresh: what a test has put into the database is told to no page. */
async function sheetOf(page: ChromiumPage, hash: string) {
  await page.goto('about:blank');
  await page.goto(`${browser().base}dashboard.html#${hash}`);
  const sheet = page.getByRole('article');
  await sheet.waitFor();
  return sheet;
}

/** The page as the browser prints it: how many pages, of which sizes in millimetres. */
async function printed(page: ChromiumPage, name: string) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { PDFS: folder } = process.env;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.pdf`, pdf);
  }
  const source = pdf.toString('latin1');
  const boxes = [...source.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: [...source.matchAll(/\/Type \/Page\b/g)].length,
    sizes: [...new Set(boxes.map(([, width, height]) => [width, height].map(inMillimetres).join(' × ')))],
  };
}

const inMillimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
const A4 = ['210 × 297'];

test('the record is printed on A4 in either language, alone on its pages', async () => {
  const page = await keep([
    { name: 'Lena Krämer', language: 'de', mentorship: mentorship('m1', 'c1', 80, 4) },
    { name: LONG, language: 'de', mentorship: mentorship('m2', 'c2', 60, 18) },
  ]);
  for (const [id, pages] of [
    ['m1', [2]],
    // How long the longest is depends a little on the months in it.
    ['m2', [3, 4]],
  ] as const) {
    const sheet = await sheetOf(page, `weeks/${id}/record`);
    await sheet.getByText('Nachweis über ein Mentoring').waitFor();
    expect(await printed(page, `record-de-${id}`)).toEqual({
      pages: expect.toBeOneOf([...pages]),
      sizes: A4,
    });
    await page.getByRole('radio', { name: 'English' }).check();
    await sheet.getByText('Record of a mentorship').waitFor();
    expect(await printed(page, `record-en-${id}`)).toEqual({
      pages: expect.toBeOneOf([...pages]),
      sizes: A4,
    });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('navigation').first().isVisible()).toBe(false);
    // What is left is the sheet and nothing beside it.
    const text = await page.locator('body').innerText();
    expect(text).toBe(await sheet.innerText());
    expect(text).not.toContain(PRIVATE);
    await page.emulateMedia({ media: null });
  }
});

test('the overview of a dozen mentorships is one page of A4', async () => {
  const page = await keep(
    Array.from({ length: 12 }, (_, n) => ({
      name: n === 4 ? LONG : `Person mit Nachnamen ${n}`,
      language: 'de',
      mentorship: mentorship(`m${n}`, `c${n}`, 5 * n - 5, 0),
    })),
  );
  const sheet = await sheetOf(page, 'weeks/programme');
  await sheet.getByText('Begleitungen auf einen Blick').waitFor();
  expect(await printed(page, 'programme-de')).toEqual({ pages: 1, sizes: A4 });
  expect(await sheet.innerText()).not.toMatch(/Person|Hohenstein/);
  await page.getByRole('radio', { name: 'Mit Namen' }).check();
  await page.getByRole('radio', { name: 'English' }).check();
  await sheet.getByText('Mentorships at a glance').waitFor();
  await sheet.getByText(LONG).waitFor();
  expect(await printed(page, 'programme-en-named')).toEqual({ pages: 1, sizes: A4 });
});
