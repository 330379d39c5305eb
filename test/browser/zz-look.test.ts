import { test } from 'vitest';
import { addDays, toDay, toInstant } from '../../utils/ground/days.ts';
import { openExtension } from './harness.ts';
import { keepMentorships, mentorship } from './mentorships.ts';

const only = process.env.LOOK ?? '';
test('look', async () => {
  const ext = await openExtension({ language: 'de' });
  const page = await ext.dashboard();
  await page.getByRole('heading', { level: 1 }).waitFor();
  page.setDefaultTimeout(4000);
  const m = mentorship('m1', 'c1', 30, 4);
  const at = toInstant(new Date());
  const today = toDay(new Date());
  const missed = (w: any, missed: string) => ({
    ...w,
    record: {
      met: false,
      missed,
      metOn: '',
      minutes: 0,
      mood: null,
      lastStep: '',
      nextStep: '',
      nextStepBy: '',
      worry: false,
      note: '',
      writtenAt: at,
    },
  });
  m.weeks = m.weeks.map((w, i) =>
    i === 4
      ? { ...w, record: undefined, ...(delete (w as any).record && {}) }
      : i === 2 || i === 3
        ? missed(w, 'no-word')
        : w.record
          ? { ...w, record: { ...w.record, worry: false } }
          : w,
  );
  m.network = [
    {
      id: 'n1',
      name: 'Tante Sevgi',
      near: 1,
      helps: 'kennt den Chef der Bäckerei',
      sentence: 'Hallo Tante Sevgi, ich suche gerade einen Weg in den Beruf. Hast du 15 Minuten?',
      asked: 'to-ask',
      inRecord: true,
    },
    { id: 'n2', name: 'Bruder', near: 1, helps: 'fährt mich', sentence: '', asked: 'helps', inRecord: false },
    {
      id: 'n3',
      name: 'Trainer Max',
      near: 2,
      helps: 'weiß, wer Leute sucht',
      sentence: '',
      asked: 'asked',
      inRecord: false,
    },
    {
      id: 'n4',
      name: 'Nachbarin im dritten Stock',
      near: 2,
      helps: '',
      sentence: '',
      asked: 'not',
      inRecord: false,
    },
    {
      id: 'n5',
      name: 'Frau vom Amt',
      near: 3,
      helps: 'Adressen',
      sentence: '',
      asked: 'not',
      inRecord: false,
    },
    { id: 'n6', name: 'Klassenlehrer', near: 3, helps: '', sentence: '', asked: 'not', inRecord: false },
  ];
  m.referrals = [
    {
      id: 'r1',
      kind: 'counselling',
      to: 'Jugendberatung Wien, Frau K.',
      mayKnow: 'Lena sucht eine Lehrstelle und möchte wissen, welche Wege es gibt.',
      agreedOn: addDays(today, -8),
      firstContact: 'call',
      askOn: addDays(today, -1),
      arrived: '',
      inRecord: true,
    },
  ];
  const oid = '019ab3a0-0000-7000-8000-000000000061';
  m.proposed = [
    { id: 'p1', offer: oid, title: 'Schweißen für Anfänger:innen', kind: 'course', on: addDays(today, -2) },
  ];
  m.pauses = [];
  await keepMentorships(ext, [{ name: 'Lena Krämer', language: 'de', mentorship: m }]);
  await ext.inExtension(
    ({ oid, at }: any) =>
      new Promise<void>((resolve, reject) => {
        const o = indexedDB.open('mentor-trail');
        o.onsuccess = () => {
          const tx = o.result.transaction('offers', 'readwrite');
          const s = tx.objectStore('offers');
          s.put({
            id: oid,
            kind: 'course',
            title: 'Schweißen für Anfänger:innen',
            reach: 'Volkshochschule, Montag 18 Uhr, Anmeldung am Empfang',
            note: 'kostet 20 Euro',
            createdAt: at,
            updatedAt: at,
          });
          s.put({
            id: oid.replace('61', '62'),
            kind: 'language',
            title: 'Sprachtreff in der Bücherei',
            reach: 'Jeden Donnerstag, 17 Uhr, ohne Anmeldung',
            note: '',
            createdAt: at,
            updatedAt: at,
          });
          tx.oncomplete = () => {
            o.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    { oid, at },
  );
  const shots: [string, string, ((p: any) => Promise<void>)?][] = [
    ['weeks', 'weeks/m1'],
    [
      'missed',
      'weeks/m1?week=5&write',
      async (p) => {
        await p.getByRole('radio', { name: 'Nein' }).check();
        await p.getByRole('radio', { name: 'Kam nicht' }).check();
      },
    ],
    ['network', 'weeks/m1/network'],
    [
      'network-edit',
      'weeks/m1/network',
      async (p) => {
        await p.getByRole('button', { name: 'Karte ändern' }).click();
      },
    ],
    [
      'referral',
      'weeks/m1/referral',
      async (p) => {
        await p.getByText('Text für den ersten').click();
      },
    ],
    [
      'referral-new',
      'weeks/m1/referral',
      async (p) => {
        await p.getByRole('button', { name: 'Übergabe vorbereiten' }).click();
        await p.getByLabel('Name der Stelle').fill('Berufsberatung');
        await p.getByRole('button', { name: 'Übergabe festhalten' }).click();
      },
    ],
    ['week4', 'weeks/m1?week=4'],
    [
      'offers',
      'weeks/offers',
      async (p) => {
        await p.getByText('Vier Arten').click();
      },
    ],
    [
      'offers-new',
      'weeks/offers',
      async (p) => {
        await p.getByRole('button', { name: 'Angebot hinzufügen' }).click();
      },
    ],
    ['record', 'weeks/m1/record'],
    ['person', 'contacts/c1'],
    ['figures', 'weeks/figures'],
  ];
  const dir = '/tmp/weeks-look';
  (await import('node:fs')).mkdirSync(dir, { recursive: true });
  for (const [name, hash, act] of shots) {
    if (only && !only.split(',').includes(name)) continue;
    for (const width of [320, 400, 1280])
      for (const scheme of ['light', 'dark'] as const) {
        if (width === 400 && scheme === 'dark') continue;
        if (scheme === 'dark' && !['weeks','network','missed'].includes(name)) continue;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto('about:blank');
        await page.goto(`${ext.base}dashboard.html#${hash}`);
        await page.waitForTimeout(900);
        try {
          await act?.(page);
        } catch (e) {
          console.log(name, String(e).slice(0, 300));
        }
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${dir}/${name}-${width}-${scheme}.png`, fullPage: true });
      }
  }
  await page.goto('about:blank');
  await page.goto(`${ext.base}dashboard.html#weeks/m1/record`);
  await page.waitForTimeout(1500);
  (await import('node:fs')).writeFileSync(dir + '/record.pdf', await page.pdf({ preferCSSPageSize: true }));
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${dir}/print.png`, fullPage: true });
  await ext.close();
}, 500_000);
