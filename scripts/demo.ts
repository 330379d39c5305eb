/**
 * Demonstrates the main job without a display: the built extension in Chromium, on replicas of the sites under their real
 * addresses. Writes pictures and `contacts.csv` into `.output/demo/` and says what it does. Run by `npm start`; `node
 * scripts/demo.ts de` or `en` chooses the language.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChromiumPage, openExtension } from '../test/browser/harness.ts';
import { cardOn, choose, followRing } from '../test/browser/mentor.ts';
import { DEFAULTS, FACEBOOK, facebookSite, groupsOf } from '../test/pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../test/pages/linkedin/site.ts';
import { createTranslate, type Language } from '../utils/language/translate.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const folder = `${project}.output/demo/`;
const language: Language = (process.argv[2] ?? process.env.LANG ?? '').startsWith('de') ? 'de' : 'en';
const catalogues = `${project}utils/language/${language}/`;
// Every view brings its own texts, so a tour of all views needs all of them.
const t = createTranslate(
  language,
  readdirSync(catalogues)
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => readFileSync(catalogues + name, 'utf8')),
);

let pictures = 0;
const say = (text: string) => console.log(`  ${text}`);
const head = (text: string) => console.log(`\n${text}`);

async function picture(page: ChromiumPage, name: string): Promise<void> {
  pictures += 1;
  const file = `${folder}${String(pictures).padStart(2, '0')}-${name}.png`;
  // Wait until everything has stopped moving.
  await page.waitForTimeout(350);
  await page.screenshot({ path: file });
  say(`→ ${relative(project, file)}`);
}

/** A day that many days from today, in this computer's time zone. */
function dayIn(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const extension = await openExtension({ language });
try {
  await extension.serve(FACEBOOK, facebookSite({ language, layout: 'c' }));
  await extension.serve(LINKEDIN, linkedinSite({ language }));
  const person = await followTheGuide();
  await careForPerson(person);
  const asked = extension.requests.filter(({ by }) => by === 'extension');
  head(`Requests the extension made over the network: ${asked.length}`);
  console.log(
    `\nDone. ${pictures} pictures and contacts.csv are in ${relative(process.cwd(), folder) || '.'}`,
  );
} finally {
  await extension.close();
}

async function followTheGuide(): Promise<string> {
  head('A mentor follows the guide “Become a mentor in a Facebook group”');
  const page = await extension.open(`${FACEBOOK}/`);
  const guide = 'facebook/become-a-mentor';
  await extension.startGuide(page, guide);
  say('started from the popup on facebook.com');
  await cardOn(extension, page, 'open-groups');
  await picture(page, 'guide-see-more');
  await followRing(extension, page, await cardOn(extension, page, 'open-groups'));
  const groups = t('guide-facebook-become-a-mentor-open-groups.title');
  const first = await cardOn(extension, page, 'open-groups', groups);
  say(`step 1: ${groups}`);
  await picture(page, 'guide-groups');
  await followRing(extension, page, first);

  await cardOn(extension, page, 'choose-group');
  say(`step 2: ${t('guide-facebook-become-a-mentor-choose-group.title')}`);
  await picture(page, 'guide-choose-group');
  await choose(page, `[data-side] a[href="/groups/${groupsOf(DEFAULTS)[0]?.id}/"]`);

  await cardOn(extension, page, 'open-mentorship');
  await page.reload();
  const third = await cardOn(extension, page, 'open-mentorship');
  say(
    `step 3: ${t('guide-facebook-become-a-mentor-open-mentorship.title')} (after the page was loaded again)`,
  );
  await picture(page, 'guide-mentorship-after-reload');
  await followRing(extension, page, third);

  const fourth = await cardOn(extension, page, 'become-a-mentor');
  say(`step 4: ${t('guide-facebook-become-a-mentor-become-a-mentor.title')}`);
  await picture(page, 'guide-become-a-mentor');
  await followRing(extension, page, fourth);

  const fifth = await cardOn(extension, page, 'introduce-yourself');
  say(`step 5: ${t('guide-facebook-become-a-mentor-introduce-yourself.title')}`);
  await picture(page, 'guide-introduce-yourself');
  await followRing(extension, page, fifth);
  const submit = t('guide-facebook-become-a-mentor-introduce-yourself-submit.title');
  const send = await cardOn(extension, page, 'introduce-yourself', submit);
  await picture(page, 'guide-submit');
  await followRing(extension, page, send);
  await cardOn(extension, page, 'finished');
  say(t('guide-facebook-become-a-mentor-finished.title'));
  await picture(page, 'guide-finished');
  await extension.press(page, t('card-finish'));
  await extension.waitForCard(page, (card) => card === null);
  say('the guide is closed; nothing of it is left in the page');
  await page.close();
  return `${LINKEDIN}/in/lena-kraemer-1a2b3c/?trk=people-guest`;
}

async function careForPerson(address: string): Promise<void> {
  head('The mentor saves the person they are looking at');
  const profile = await extension.open(address);
  const popup = await extension.popupOver(profile);
  const save = popup.getByRole('link', { name: t('today-page-save'), exact: true });
  await save.waitFor();
  await picture(popup, 'popup-over-a-profile');
  await save.click();
  const name = popup.getByRole('textbox', { name: t('contact-name'), exact: true });
  await name.waitFor();
  say(`filled in by the browser’s tab: ${await name.inputValue()}`);
  await picture(popup, 'save-person');
  await popup.getByRole('button', { name: t('contact-save'), exact: true }).click();
  await popup.getByRole('heading', { name: 'Lena Krämer', exact: true }).waitFor();
  say('saved');

  head('… writes down what happened; the next step follows from it');
  await popup.getByRole('button', { name: t('kind-sent'), exact: true }).click();
  await popup.getByRole('button', { name: t('log-save') }).click();
  await popup.getByText(t('proposal-ask-again')).first().waitFor();
  say(`proposed: ${t('proposal-ask-again')}`);
  await picture(popup, 'log');

  head('… plans a follow-up and starts the ten weeks');
  await popup
    .getByRole('button', { name: t('follow-up-change'), exact: true })
    .first()
    .click();
  await popup.getByLabel(t('follow-up-on'), { exact: true }).fill(dayIn(3));
  await popup
    .getByLabel(t('follow-up-what'), { exact: true })
    .fill(language === 'de' ? 'nach dem Praktikum fragen' : 'ask about the internship');
  await popup.getByRole('button', { name: t('follow-up-plan') }).click();
  await popup
    .getByRole('button', { name: t('follow-up-change'), exact: true })
    .first()
    .waitFor();
  say(`follow-up planned for ${dayIn(3)}`);
  // Not proposed yet for somebody who has only been written to, so the mentor asks for it.
  await popup.getByRole('button', { name: t('panel-begin'), exact: true }).click();
  await popup.getByLabel(t('weeks-begin')).fill(dayIn(0));
  await popup.getByRole('button', { name: t('weeks-start', { weeks: 10 }) }).click();
  await popup.getByText(t('phase-assess')).waitFor();
  say(`ten weeks begun on ${dayIn(0)}`);
  await picture(popup, 'contact');
  await popup.getByRole('link', { name: t('nav-today'), exact: true }).click();
  await picture(popup, 'today');

  head('… and hands the list over');
  const dashboard = await extension.dashboard();
  await dashboard.getByRole('link', { name: t('nav-export'), exact: true }).click();
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: t('out-save') }).click(),
  ]);
  await download.saveAs(`${folder}contacts.csv`);
  say(`→ ${relative(project, folder)}/contacts.csv`);
  await picture(dashboard, 'export');
  await dashboard.getByRole('link', { name: t('nav-contacts'), exact: true }).click();
  await dashboard.getByRole('link', { name: 'Lena Krämer', exact: true }).click();
  await picture(dashboard, 'dashboard-contact');
}
