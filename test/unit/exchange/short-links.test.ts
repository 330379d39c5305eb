import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { restoreBackup } from '../../../utils/actions/restore';
import { readBackup, writeBackup } from '../../../utils/exchange/backup';
import { checkDatabase } from '../../../utils/queries/check';
import { freshDatabase, good, NOW, TODAY } from '../database/testing';
import { bringIn, contents, fileOf, peopleIn } from './support';

const FILE = [
  'Name;Profil;Telefon',
  'Mira Muster;https://lnkd.in/eAbC123;0170 5550101',
  'Omar Beispiel;https://lnkd.in/eAbC123 facebook.com/omar.b;0170 5550102',
  'Lena Krämer;lnkd.in/eAbC123;',
].join('\n');
const LINK = 'https://lnkd.in/eAbC123';

test('a short link is kept and told, and makes nobody of two people', async () => {
  const { people, partly } = await peopleIn(FILE);
  expect(people).toMatchObject([
    { name: 'Mira Muster', addresses: [LINK], identities: [] },
    {
      name: 'Omar Beispiel',
      addresses: ['https://www.facebook.com/omar.b', LINK],
      identities: ['facebook/omarb'],
    },
    { name: 'Lena Krämer', addresses: [LINK], identities: [] },
  ]);
  expect(partly.map(({ problems }) => problems)).toEqual(Array(3).fill([{ kind: 'short-link', text: LINK }]));
});

test('it comes in once, goes out and comes in again, and stays when other addresses change', async () => {
  const db = await freshDatabase();
  await bringIn(db, FILE);
  const [mira] = await db.contacts.where('sortKey').equals('mira muster').toArray();
  expect(mira).toMatchObject({ addresses: [LINK], identities: [] });
  const { plan } = await bringIn(db, FILE);
  expect(plan).toMatchObject({ added: [], updated: [], skipped: 3 });

  const other = await freshDatabase();
  await bringIn(other, await fileOf(db));
  expect(await contents(other)).toEqual(await contents(db));

  const id = mira?.id ?? ('' as never);
  const facebook = 'https://www.facebook.com/mira.muster';
  const { contact } = good(
    await changeContact(db, id, { addresses: [LINK, 'facebook.com/mira.muster'] }, NOW),
  );
  expect(contact.addresses).toEqual([facebook, LINK]);
  expect(good(await changeContact(db, id, { addresses: [facebook] }, NOW)).contact.addresses).toEqual([
    facebook,
  ]);
  // A new one is followed first: whoever types it can do so at once.
  expect(await changeContact(db, id, { addresses: [facebook, 'https://lnkd.in/x'] }, NOW)).toMatchObject({
    ok: false,
    problems: [{ field: 'address', kind: 'shortener' }],
  });
  expect(await checkDatabase(db, TODAY)).toEqual([]);
});

test('a backup brings it back to everybody who has it', async () => {
  const db = await freshDatabase();
  await bringIn(db, FILE);
  const backup = await readBackup((await writeBackup(db, NOW)).join(''));
  if (!backup.ok) throw new Error('Unreadable');
  const other = await freshDatabase();
  await bringIn(other, `Name;Profil\nAda Probe;${LINK}\n`);
  await restoreBackup(other, backup.backup, { way: 'merge', file: 'b.json' }, NOW);
  const all = await other.contacts.orderBy('sortKey').toArray();
  expect(all.map(({ name, addresses }) => [name, addresses.includes(LINK)])).toEqual([
    ['Ada Probe', true],
    ['Lena Krämer', true],
    ['Mira Muster', true],
    ['Omar Beispiel', true],
  ]);
});
