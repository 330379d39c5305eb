import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { logInteraction } from '../../utils/actions/log';
import { noteLeft, writeAs } from '../../utils/actions/members';
import { readPreferences } from '../../utils/database/preferences';
import type { TrailDatabase } from '../../utils/database/schema';
import { openDatabase } from '../../utils/database/schema';
import { toInstant } from '../../utils/ground/days';
import { newId } from '../../utils/ground/ids';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { touchAll } from '../../utils/sync/exchange';
import { keysOf } from '../../utils/sync/keys';
import { makeFile, takeFile } from '../../utils/sync/session';
import { openSync } from '../../utils/sync/state';
import { beginAs, joinAs, rekeyTeam } from '../../utils/sync/team';
import { seed } from '../unit/database/seed';
import { catchFile, choose } from './exchange-support';
import { database, expectAccessible, good, open, person, stub, today, words } from './support';

const PASSPHRASE = 'vier lange worte hier';
const FAST = keysOf(new Date(), 4);
const KEYING = { timeout: 30_000 };

afterEach(() => {
  vi.restoreAllMocks();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Anna writes here, and Ben on another device. @returns their ids */
async function team(db: TrailDatabase = database()): Promise<{ anna: string; ben: string }> {
  const at = toInstant(new Date());
  const ben = { id: newId(), name: 'Ben', createdAt: at, updatedAt: at };
  await seed(db, () => db.members.put(ben));
  const { member } = good(await writeAs(db, 'Anna', new Date()));
  return { anna: member.id, ben: ben.id };
}

test('a list is started for a team: the writer’s name is asked for, shown, and can be changed', async () => {
  await person({ name: 'Lena Krämer' });
  open({ hash: 'export/devices', surface: 'tab' });
  await page.getByLabelText('Name of this device').fill('Laptop');
  await expect.element(page.getByLabelText('Your name')).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Several of us' }).click();
  await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabelText('Passphrase again').fill(PASSPHRASE);
  await press('Set the list up for our team');
  await expect.element(page.getByText('Type your name.')).toBeVisible();
  await page.getByLabelText('Your name').fill('Anna');
  await expectAccessible();
  await press('Set the list up for our team');
  await expect.element(page.getByText(words('You write as Anna.')), KEYING).toBeVisible();
  await expect.element(page.getByText(/save a file for the others\.$/)).toBeVisible();
  await expect.element(page.getByText(/^Nobody else yet\./)).toBeVisible();
  const [member] = await database().members.toArray();
  expect(await database().contacts.toArray()).toMatchObject([{ inCharge: member?.id }]);

  await press('Change');
  await page.getByLabelText('Your name').fill(' ');
  await press('Save');
  await expect.element(page.getByText('Type your name.')).toBeVisible();
  await page.getByLabelText('Your name').fill('Anna Lindt');
  await press('Save');
  await expect.element(page.getByText(words('You write as Anna Lindt.'))).toBeVisible();
  await expectAccessible();
}, 300_000);

test('the log says who has written what, and a note can be private until it is shared', async () => {
  const { ben } = await team();
  const lena = await person({ name: 'Lena Krämer' });
  const draft = { kind: 'note' as const, on: today, text: 'From Ben' };
  const { interaction } = good(await logInteraction(database(), lena.id, draft, new Date()));
  await seed(database(), () => database().interactions.put({ ...interaction, by: ben }));
  open({ hash: `contacts/${lena.id}` });
  await expect.element(page.getByText(words('by Ben'))).toBeVisible();
  await press('Note');
  await page.getByLabelText('In a few words').fill('Only mine');
  await page.getByRole('checkbox', { name: 'Only for me' }).click();
  await expectAccessible();
  await press('Write down');
  await expect.element(page.getByText('only you, on this device')).toBeVisible();
  const kept = (await database().interactions.toArray()).find(({ text }) => text === 'Only mine');
  expect(kept?.private).toBe(true);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Only mine' })
    .getByRole('button', { name: /^Change/ })
    .click();
  await press('Share with the team');
  await expect.element(page.getByText(words('by you'))).toBeVisible();
  expect((await database().interactions.get(kept?.id ?? ''))?.private).toBeUndefined();
});

test('mentors who work alone see nothing of this', async () => {
  const lena = await person({ name: 'Lena Krämer' });
  good(await logInteraction(database(), lena.id, { kind: 'note', on: today, text: 'x' }, new Date()));
  open({ hash: `contacts/${lena.id}` });
  await press('Note');
  await expect.element(page.getByLabelText('In a few words')).toBeVisible();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
  expect(document.body.textContent).not.toContain('by you');
});

test('a member is removed from the team with all their devices', async () => {
  const [mine, ben] = [
    { db: database(), sync: openSync(syncDatabaseOf(database().name)) },
    { db: openDatabase(`other-${crypto.randomUUID()}`), sync: openSync(`other-${crypto.randomUUID()}`) },
  ];
  const bytes = async (device: typeof mine) => {
    const made = await makeFile(device, new Date());
    return new Blob([made?.file ?? '']);
  };
  const begun = { isTeam: true, who: 'Anna', name: 'Laptop', passphrase: PASSPHRASE };
  await beginAs(mine, begun, FAST, new Date());
  stub.stored.set('devices', syncDatabaseOf(database().name));
  const joining = { file: await bytes(mine), who: 'Ben', name: 'Tablet', passphrase: PASSPHRASE };
  good(await joinAs(ben, joining, FAST, new Date()));
  good(await takeFile(mine, await bytes(ben), new Date()));
  open({ hash: 'export/devices', surface: 'tab', language: 'de' });
  await expect.element(page.getByText(words('Sie schreiben als Anna.'))).toBeVisible();
  await expect.element(page.getByText(/^.?Tablet.?: zuletzt eingelesen/)).toBeVisible();
  await page.getByRole('button', { name: words('Ben aus dem Team nehmen') }).click();
  await expect.element(page.getByText(/Was .?Ben.? von der Liste schon hat, bleibt dort/)).toBeVisible();
  await expectAccessible();
  await page.getByLabelText('Passphrase', { exact: true }).fill('vögel fliegen nach süden');
  await page.getByLabelText('Die Passphrase noch einmal').fill('vögel fliegen nach süden');
  await press('Aus dem Team nehmen');
  await expect.element(page.getByText(/^.?Ben.? gehört nicht mehr zum Team\./), KEYING).toBeVisible();
  const members = await database().members.toArray();
  expect(members.find(({ name }) => name === 'Ben')?.leftAt).toBeDefined();
  expect(await mine.sync.peers.count()).toBe(0);
}, 300_000);

test('somebody who has joined under another person’s name sees it, and gets their own', async () => {
  const first = {
    db: openDatabase(`other-${crypto.randomUUID()}`),
    sync: openSync(`other-${crypto.randomUUID()}`),
  };
  const mine = { db: database(), sync: openSync(syncDatabaseOf(database().name)) };
  const begun = { isTeam: true, who: 'Anna', name: 'Laptop', passphrase: PASSPHRASE };
  await beginAs(first, begun, FAST, new Date());
  const file = new Blob([(await makeFile(first, new Date()))?.file ?? '']);
  const joining = { file, who: 'anna', name: 'Tablet', passphrase: PASSPHRASE };
  good(await joinAs(mine, joining, FAST, new Date()));
  stub.stored.set('devices', syncDatabaseOf(database().name));
  open({ hash: 'export/devices', surface: 'tab' });
  await expect.element(page.getByText(words('You write as Anna, as on Laptop.'))).toBeVisible();
  await press('Change');
  await page.getByRole('checkbox', { name: words('I’m not the Anna who writes on Laptop') }).click();
  await expectAccessible();
  await press('Save');
  await expect.element(page.getByText(/^Somebody in your team already has this name\./)).toBeVisible();
  await page.getByLabelText('Your name').fill('Anna Zimt');
  await press('Save');
  await expect.element(page.getByText(words('You write as Anna Zimt.'))).toBeVisible();
  const members = await database().members.toArray();
  expect(members.map(({ name }) => name).sort()).toEqual(['Anna', 'Anna Zimt']);
}, 300_000);

/** Anna's list on another device, with a former member; the page's device has joined it under that member's name. */
async function joinedAsBen() {
  const first = {
    db: openDatabase(`other-${crypto.randomUUID()}`),
    sync: openSync(`other-${crypto.randomUUID()}`),
  };
  const mine = { db: database(), sync: openSync(syncDatabaseOf(database().name)) };
  const begun = { isTeam: true, who: 'Anna', name: 'Laptop', passphrase: PASSPHRASE };
  await beginAs(first, begun, FAST, new Date());
  const at = toInstant(new Date('2026-11-12T10:00:00Z'));
  const ben = { id: newId(), name: 'Ben', createdAt: at, updatedAt: at, leftAt: at };
  await seed(first.db, () => first.db.members.put(ben));
  await touchAll(first.sync, new Date());
  const file = new Blob([(await makeFile(first, new Date()))?.file ?? '']);
  const joining = { file, who: 'Ben', name: 'Tablet', passphrase: PASSPHRASE };
  good(await joinAs(mine, joining, FAST, new Date()));
  stub.stored.set('devices', syncDatabaseOf(database().name));
  return { ben, mine };
}

test('somebody who has joined under a former member’s name is asked, and gets their own', async () => {
  const eda = await person({ name: 'Eda' });
  const { ben } = await joinedAsBen();
  open({ hash: 'export/devices', surface: 'tab' });
  const question = words('Ben was in this team before, until November 12, 2026. Is that you?');
  await expect.element(page.getByText(question)).toBeVisible();
  await expectAccessible();
  await press('No, I’m somebody else');
  await expect.element(page.getByText(/^Somebody who has left your team had this name/)).toBeVisible();
  await press('Save');
  await expect.element(page.getByText(/^Somebody who has left your team had this name/)).toBeVisible();
  await page.getByLabelText('Your name').fill('Ben Zimt');
  await expectAccessible();
  await press('Save');
  await expect.element(page.getByText(words('You write as Ben Zimt.'))).toBeVisible();
  const members = await database().members.toArray();
  expect(members.find(({ id }) => id === ben.id)?.leftAt).toBe(ben.leftAt);
  const zimt = members.find(({ name }) => name === 'Ben Zimt');
  expect((await database().contacts.get(eda.id))?.inCharge).toBe(zimt?.id);
}, 300_000);

test('somebody who is back says so, sees it confirmed, and can undo it', async () => {
  const { ben } = await joinedAsBen();
  open({ hash: 'export/devices', surface: 'tab', language: 'de' });
  await expect
    .element(
      page.getByText(
        words('Ben gehörte schon einmal zu diesem Team, bis zum 12. November 2026. Sind Sie das?'),
      ),
    )
    .toBeVisible();
  await press('Ja, das bin ich');
  await expect.element(page.getByText(words('Sie schreiben als Ben, wie schon früher.'))).toBeVisible();
  const there = async () => (await database().members.get(ben.id))?.leftAt;
  expect(await there()).toBeUndefined();
  await press('Ändern');
  await page.getByRole('checkbox', { name: words('Ich bin jemand anderes als Ben von früher') }).click();
  await page.getByLabelText('Ihr Name').fill('Ben Zimt');
  await expectAccessible();
  await press('Speichern');
  await expect.element(page.getByText(words('Sie schreiben als Ben Zimt.'))).toBeVisible();
  expect(await there()).toBe(ben.leftAt);
}, 300_000);

/** Anna here, and Ben on two devices, all of which know each other. */
async function benWithTwo() {
  const device = (db = openDatabase(`other-${crypto.randomUUID()}`), sync = openSync(`${db.name}s`)) => ({
    db,
    sync,
  });
  const mine = device(database(), openSync(syncDatabaseOf(database().name)));
  const fileOf = async (from: typeof mine) => new Blob([(await makeFile(from, new Date()))?.file ?? '']);
  await beginAs(
    mine,
    { isTeam: true, who: 'Anna', name: 'Laptop', passphrase: PASSPHRASE },
    FAST,
    new Date(),
  );
  stub.stored.set('devices', syncDatabaseOf(database().name));
  const all = [];
  for (const name of ['Tablet', 'Office']) {
    const ben = device();
    const joining = { file: await fileOf(mine), who: 'Ben', name, passphrase: PASSPHRASE };
    good(await joinAs(ben, joining, FAST, new Date()));
    good(await takeFile(mine, await fileOf(ben), new Date()));
    all.push(ben);
  }
  return { mine, tablet: all[0] as typeof mine, office: all[1] as typeof mine };
}

test('a single device of a colleague is removed; the page says whose it was and what it can still do', async () => {
  const { mine, tablet } = await benWithTwo();
  open({ hash: 'export/devices', surface: 'tab' });
  await page.getByRole('button', { name: words('Remove Tablet') }).click();
  await expect.element(page.getByText(/^.?Ben.? stays in the team, on other devices/)).toBeVisible();
  await page.getByLabelText('Passphrase', { exact: true }).fill('birds fly south now');
  await page.getByLabelText('Passphrase again').fill('birds fly south now');
  await expectAccessible();
  await press('Remove the device');
  await expect.element(page.getByText(/^.?Tablet.? is removed\. Tell everybody/), KEYING).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Removed devices' })).toBeVisible();
  await expect.element(page.getByText(words('Tablet, from Ben'))).toBeVisible();
  await expectAccessible();
  expect((await database().members.toArray()).every(({ leftAt }) => leftAt === undefined)).toBe(true);
  expect(await mine.sync.peers.toArray()).toMatchObject([{ name: 'Office' }]);
  expect((await tablet.sync.self.get('self'))?.epoch).toBe(1);
}, 300_000);

test('a member who has left on their own is named, with the key they still know, and removed', async () => {
  const { mine } = await benWithTwo();
  const [ben] = (await database().members.toArray()).filter(({ name }) => name === 'Ben');
  await noteLeft(database(), ben?.id ?? '', new Date());
  open({ hash: 'export/devices', surface: 'tab' });
  await expect.element(page.getByRole('heading', { name: 'No longer in the team' })).toBeVisible();
  await expect
    .element(
      page.getByText(
        words('The list still has the key that Ben knows. Remove Ben, so that it gets a new one.'),
      ),
    )
    .toBeVisible();
  await expect.element(page.getByText(/^Nobody else yet/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Other devices' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: words('Remove Ben from the team') }).click();
  await page.getByLabelText('Passphrase', { exact: true }).fill('birds fly south now');
  await page.getByLabelText('Passphrase again').fill('birds fly south now');
  await press('Remove from the team');
  await expect.element(page.getByText(/^.?Ben.? is no longer in the team\./), KEYING).toBeVisible();
  await expect.element(page.getByText(/^.?Ben.?, left on/)).toBeVisible();
  await expect.element(page.getByText(/still has the key/)).not.toBeInTheDocument();
  expect(await mine.sync.peers.count()).toBe(0);
}, 300_000);

test('a removed device says why it asks for a passphrase, and what to do if nobody gives it one', async () => {
  const { mine, tablet } = await benWithTwo();
  const [ben] = await tablet.sync.peers.toArray();
  const remove = [ben?.device ?? ''];
  await rekeyTeam(
    tablet,
    { passphrase: 'birds fly south now', isNew: true, remove, folder: null },
    FAST,
    new Date(),
  );
  const file = (await makeFile(tablet, new Date()))?.file ?? new Blob();
  open({ hash: 'export/devices', surface: 'tab' });
  await choose('news.zip', new Uint8Array(await file.arrayBuffer()), '.zip,application/zip');
  await expect
    .element(page.getByText(/perhaps because a device was lost or somebody has left/))
    .toBeVisible();
  await expect
    .element(page.getByText(/^If you’re no longer in the team, you won’t be given it/))
    .toBeVisible();
  await expectAccessible();
  await page.getByLabelText('Passphrase').first().fill('birds fly south now');
  await press('Open');
  await expect.element(page.getByText(/from .?Tablet/), KEYING).toBeVisible();
  expect((await mine.sync.self.get('self'))?.epoch).toBe(2);
}, 300_000);

test('somebody who counts as gone but still writes can say that they are still there', async () => {
  await benWithTwo();
  const [anna] = (await database().members.toArray()).filter(({ name }) => name === 'Anna');
  await noteLeft(database(), anna?.id ?? '', new Date());
  open({ hash: 'export/devices', surface: 'tab' });
  await expect.element(page.getByText('The team’s list says that you’ve left.')).toBeVisible();
  await press('I’m still in the team');
  await expect.element(page.getByText('You’re in the team again.')).toBeVisible();
  await expect.element(page.getByText('The team’s list says that you’ve left.')).not.toBeInTheDocument();
  await expectAccessible();
}, 300_000);

test('a list on one person’s devices is opened to the team with a new key', async () => {
  const mine = { db: database(), sync: openSync(syncDatabaseOf(database().name)) };
  const begun = { isTeam: false, who: '', name: 'Laptop', passphrase: PASSPHRASE };
  await beginAs(mine, begun, FAST, new Date());
  stub.stored.set('devices', syncDatabaseOf(database().name));
  open({ hash: 'export/devices', surface: 'tab' });
  await press('Write in it together');
  await page.getByLabelText('Your name').fill('Anna');
  await page.getByLabelText('Passphrase', { exact: true }).first().fill('birds fly south now');
  await page.getByLabelText('Passphrase again').first().fill('birds fly south now');
  await expectAccessible();
  await press('Open the list to our team');
  await expect.element(page.getByText(words('You write as Anna.')), KEYING).toBeVisible();
  expect((await readPreferences(database())).team).toBe(true);
  await expect.poll(async () => (await mine.sync.self.get('self'))?.epoch, KEYING).toBe(2);
}, 300_000);

test('somebody is handed over on their page, with undo, and the list can be filtered to the mentor’s own people', async () => {
  const { anna, ben } = await team();
  const lena = await person({ name: 'Lena Krämer' });
  await person({ name: 'Omar' });
  open({ hash: `contacts/${lena.id}` });
  await page.getByLabelText('In charge').selectOptions('Ben');
  await expect.element(page.getByText(words('Ben is in charge of Lena Krämer now.'))).toBeVisible();
  expect((await database().contacts.get(lena.id))?.inCharge).toBe(ben);
  await expectAccessible();
  await press('Undo');
  await expect.poll(async () => (await database().contacts.get(lena.id))?.inCharge).toBe(anna);
  await page.getByLabelText('In charge').selectOptions('Ben');
  await expect.poll(async () => (await database().contacts.get(lena.id))?.inCharge).toBe(ben);
  location.hash = 'contacts';
  await expect.element(page.getByRole('link', { name: /Lena Krämer.*Ben/ })).toBeVisible();
  await page.getByLabelText('In charge').selectOptions('Me');
  await expect.element(page.getByRole('link', { name: /Lena Krämer/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: /Omar/ })).toBeVisible();
  await expectAccessible();
});

/** Puts a member of the team in charge. */
async function given(id: string, member: string) {
  const contact = await database().contacts.get(id);
  if (!contact) throw new Error('nobody');
  await seed(database(), () => database().contacts.put({ ...contact, inCharge: member, chargeKey: member }));
}

test('possible duplicates say whose people they are, and if they differ, the mentor is asked whose they become', async () => {
  const { anna, ben } = await team();
  const mine = await person({ name: 'Lena Krämer' });
  const his = await person({ name: 'Lena Kraemer' });
  await given(his.id, ben);
  open({ hash: 'duplicates', surface: 'tab' });
  await expect.element(page.getByText('In charge: you')).toBeVisible();
  await expect.element(page.getByText(words('In charge: Ben'))).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: /^Merge/ }).click();
  await expect.element(page.getByRole('radio', { name: words('Anna (you)') })).toBeChecked();
  await page.getByRole('radio', { name: 'Ben', exact: true }).click();
  const preview = page.getByRole('region', { name: 'This is the result' });
  await expect.element(preview.getByText(words('In charge: Ben'))).toBeVisible();
  await expectAccessible();
  await press('Merge');
  const inCharge = async (id: string) => (await database().contacts.get(id))?.inCharge;
  await expect.poll(async () => [await inCharge(mine.id), await inCharge(his.id)]).toContain(ben);
  const live = await database()
    .contacts.filter(({ live }) => live === 1)
    .toArray();
  expect(live.map(({ inCharge }) => inCharge)).toEqual([ben]);
  expect(anna).not.toBe(ben);
});

test('nobody is in charge of a former member’s people, so nothing is asked when two are merged', async () => {
  const { anna, ben } = await team();
  const [one, two] = [await person({ name: 'Lena Krämer' }), await person({ name: 'Lena Kraemer' })];
  await given(one.id, ben);
  await noteLeft(database(), ben, new Date());
  open({ hash: `duplicates/${one.id}/${two.id}`, surface: 'tab' });
  await expect.element(page.getByText('In charge: you')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: words('Anna (you)') })).not.toBeInTheDocument();
  await press('Merge');
  await expect.poll(async () => (await database().contacts.get(one.id))?.inCharge).toBe(anna);
});

test('people are shown as a colleague’s on the board, with Ctrl+K, and when they are saved again', async () => {
  const { ben } = await team();
  const lena = await person({ name: 'Lena Krämer' });
  await given(lena.id, ben);
  await page.viewport(1280, 800);
  open({ hash: 'board', surface: 'tab' });
  await expect.element(page.getByRole('link', { name: /Lena Krämer/ })).toBeVisible();
  await expect.element(page.getByText('Ben', { exact: true })).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await page.getByRole('combobox').fill('Lena');
  await expect.element(page.getByRole('option', { name: /Lena Krämer.*Ben/ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  location.hash = 'contacts/new';
  await page.getByLabelText('Name', { exact: true }).fill('Lena Kraemer');
  await press('Save');
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'Lena Krämer' }).getByText('Ben'))
    .toBeVisible();
  await expectAccessible();
});

test('Today says whose people it shows, and shows everybody’s on request', async () => {
  const { ben } = await team();
  localStorage.setItem('mentor-trail-others', JSON.stringify([ben]));
  const lena = await person({ name: 'Lena Krämer' }, { dueIn: 0 });
  await person({ name: 'Omar' }, { dueIn: 0 });
  const contact = await database().contacts.get(lena.id);
  if (contact)
    await seed(database(), () => database().contacts.put({ ...contact, inCharge: ben, chargeKey: ben }));
  open({ hash: '' });
  await expect
    .element(page.getByText('Here are the people you’re in charge of, and those nobody is in charge of.'))
    .toBeVisible();
  await expect.element(page.getByText(/Omar/).first()).toBeVisible();
  expect(document.body.textContent).not.toContain('Lena Krämer');
  await expectAccessible();
  await press('Show everybody’s');
  await expect.element(page.getByText(/Lena Krämer/).first()).toBeVisible();
  const waiting = page.getByRole('listitem').filter({ hasText: 'Lena Krämer' });
  await expect.element(waiting.getByText('Ben', { exact: true })).toBeVisible();
  await expectAccessible();
});

test('the table is filtered by who is in charge, and many are handed over at once', async () => {
  const { ben } = await team();
  await person({ name: 'Lena Krämer' });
  await person({ name: 'Omar' });
  await page.viewport(1280, 800);
  open({ hash: 'contacts', surface: 'tab' });
  await page.getByRole('checkbox', { name: words('Select Omar') }).click();
  await press('Change');
  await page.getByLabelText('In charge').selectOptions('Ben');
  await press('Change one person');
  await expect.poll(() => database().contacts.where('chargeKey').equals(ben).count()).toBe(1);
  await press('Filter');
  await page.getByLabelText('In charge').first().selectOptions('Ben');
  await expect.element(page.getByRole('rowheader', { name: /Omar/ })).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: /Lena/ })).not.toBeInTheDocument();
  await expectAccessible();
});

test('a tab’s filter for a member removed by a backup does not say that nobody is in charge', async () => {
  await person({ name: 'Omar' });
  sessionStorage.setItem('mentor-trail-look', JSON.stringify({ filter: { inCharge: crypto.randomUUID() } }));
  open({ hash: 'contacts', surface: 'tab' });
  await page.getByRole('button', { name: words('Remove: Somebody outside this list') }).click();
  await expect.element(page.getByText('Omar').first()).toBeVisible();
});

test('a coordinator makes a key, a mentor saves an overview for it, and it is opened and added up', async () => {
  for (let n = 0; n < 6; n += 1) await person({ name: `Quellwasser ${n}` });
  await person({ name: 'Lena', stage: 'contacted' });
  const caught = catchFile();
  open({ hash: 'export/devices', surface: 'tab' });
  await press('I’m the coordinator');
  await press('Make a key');
  await expect.element(page.getByText(/^age1/)).toBeVisible();
  const key = document.querySelector('.public-key')?.textContent ?? '';
  await press('Give an overview');
  await expect.element(page.getByRole('row', { name: /^All 7/ }).first()).toBeVisible();
  await page.getByLabelText('The coordinator’s key').fill('age1nonsense');
  await press('Save the overview');
  await expect.element(page.getByText(/^This isn’t a key for overviews\./)).toBeVisible();
  await page.getByLabelText('The coordinator’s key').fill(` ${key} `);
  await expectAccessible();
  await press('Save the overview');
  await expect.element(page.getByText(/^Saved as/)).toBeVisible();
  expect(caught.name).toMatch(/^mentor-trail-overview-.*\.age$/);
  const sealed = await caught.bytes();
  expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/Quellwasser|people/);

  await press('I’m the coordinator');
  await choose('overview.age', sealed, '.age');
  await expect.element(page.getByText('One list')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^All 7/ }).first()).toBeVisible();
  await choose('overview.age', sealed, '.age');
  await expect.element(page.getByText('One older overview of the same list isn’t counted.')).toBeVisible();
  await choose('other.age', new TextEncoder().encode('nothing of ours'), '.age');
  await expect.element(page.getByText(/doesn’t open with this key/)).toBeVisible();
  await expectAccessible();
}, 300_000);
