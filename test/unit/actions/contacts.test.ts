import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changeContact, deleteContact, restoreContact, saveContact } from '../../../utils/actions/contacts';
import { completeFollowUp, planFollowUp, snoozeFollowUp } from '../../../utils/actions/follow-ups';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { countContacts, findByAddress, getContact } from '../../../utils/database/find-contact';
import { addDays, type Day } from '../../../utils/ground/days';
import { CONTACT_DEFAULTS, type ContactDraft, checkContact } from '../../../utils/model/check-contact';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { mentorshipOf } from '../../../utils/queries/mentorships';
import { similarContacts } from '../../../utils/queries/similar';
import {
  everything,
  freshDatabase,
  good,
  listed,
  NOW,
  saved,
  TODAY,
  withoutUpdates,
} from '../database/testing';

const LATER = new Date('2026-11-23T10:00:00.000Z');
const FACEBOOK = 'https://www.facebook.com/lena.kraemer';

describe('checkContact', () => {
  test('parses a valid draft', () => {
    expect(checkContact({ name: ' Lena Kra\u0308mer ', address: 'm.facebook.com/Lena.Kraemer?x=1' })).toEqual(
      {
        ok: true,
        value: {
          name: 'Lena Krämer',
          address: expect.objectContaining({ href: FACEBOOK }),
          addresses: [expect.objectContaining({ href: FACEBOOK })],
          ...CONTACT_DEFAULTS,
        },
      },
    );
  });

  test('an empty address is valid unless one is required', () => {
    const draft = { name: 'Lena', address: ' ' };
    expect(checkContact(draft)).toMatchObject({ ok: true, value: { address: null } });
    expect(checkContact(draft, { addressRequired: true })).toEqual({
      ok: false,
      problems: [{ field: 'address', kind: 'missing' }],
    });
  });

  test('names every problem at once', () => {
    expect(checkContact({ name: ' \u200f', address: 'https://facebook.com/me' })).toEqual({
      ok: false,
      problems: [
        { field: 'name', kind: 'missing' },
        { field: 'address', kind: 'own-alias' },
      ],
    });
  });

  test('a name may have 200 characters, however wide, and no more', () => {
    expect(checkContact({ name: '🌻'.repeat(200), address: '' }).ok).toBe(true);
    for (const length of [201, 300]) {
      expect(checkContact({ name: 'ä'.repeat(length), address: '' })).toEqual({
        ok: false,
        problems: [{ field: 'name', kind: 'too-long', limit: 200 }],
      });
    }
  });
});

describe('the further fields', () => {
  const checked = (draft: Partial<ContactDraft>) => checkContact({ name: 'Lena', address: '', ...draft });

  test('are stored as intended', () => {
    expect(
      checked({
        metAt: ' Mentor:innen Mu\u0308nchen ',
        metAtAddress: 'facebook.com/groups/MentorsMuc/?ref=x',
        tags: ['Mathe', ' mathe ', 'MATHÉ', 'Ausbildung\n & Beruf', ' \u200f'],
        language: ' de-AT ',
        cadenceDays: 14,
        source: ' Facebook ',
        purpose: ' Mentoring ',
        // As somebody may type it.
        informedOn: '1.11.2026' as Day,
        ageBand: 'sixteen-seventeen',
        deleteAfter: '',
        keepReason: ' asked me to ',
      }),
    ).toMatchObject({
      ok: true,
      value: {
        metAt: 'Mentor:innen München',
        metAtAddress: 'https://www.facebook.com/groups/mentorsmuc/',
        tags: ['Mathe', 'Ausbildung & Beruf'],
        language: 'de-AT',
        cadenceDays: 14,
        source: 'Facebook',
        purpose: 'Mentoring',
        informedOn: '2026-11-01',
        ageBand: 'sixteen-seventeen',
        deleteAfter: '',
        keepReason: 'asked me to',
      },
    });
  });

  const NO_DAY = 'soon' as Day; // As somebody may type it.
  test.each<[Partial<ContactDraft>, object]>([
    [{ ageBand: 'under-16' }, { field: 'ageBand', kind: 'under-16' }],
    [{ metAtAddress: 'the library' }, { field: 'metAtAddress', kind: 'unreadable' }],
    [{ metAtAddress: 'https://bit.ly/x' }, { field: 'metAtAddress', kind: 'shortener' }],
    [{ cadenceDays: 0 }, { field: 'cadenceDays', kind: 'out-of-range', limit: 365 }],
    [{ cadenceDays: 366 }, { field: 'cadenceDays', kind: 'out-of-range', limit: 365 }],
    [{ cadenceDays: 1.5 }, { field: 'cadenceDays', kind: 'out-of-range', limit: 365 }],
    [{ informedOn: NO_DAY }, { field: 'informedOn', kind: 'unreadable' }],
    [{ deleteAfter: '2027-02-30' }, { field: 'deleteAfter', kind: 'no-such-day' }],
    [{ tags: Array.from({ length: 31 }, (_, n) => `t${n}`) }, { field: 'tags', kind: 'too-many', limit: 30 }],
    [{ tags: ['x'.repeat(61)] }, { field: 'tags', kind: 'too-long', limit: 60 }],
    [{ addresses: ['', 'https://facebook.com/me'] }, { field: 'address', kind: 'own-alias', at: 2 }],
  ])('%j', async (draft, problem) => {
    expect(checked(draft)).toEqual({ ok: false, problems: [problem] });
    const db = freshDatabase();
    const { id } = await saved(db);
    const before = await everything(db);
    expect(await saveContact(db, { name: 'Lena', address: '', ...draft }, NOW)).toMatchObject({ ok: false });
    const { address: _address, name: _name, ...change } = draft;
    expect(await changeContact(db, id, change, NOW)).toMatchObject({
      ok: false,
      problems: [{ field: expect.any(String) }],
    });
    expect(await everything(db)).toEqual(before);
  });

  test('give the keys that lists and reminders need; a deleted contact has none of them', async () => {
    const db = freshDatabase();
    const draft = { address: FACEBOOK, metAt: 'Mentor:innen München', tags: ['Ödön'] };
    const { id } = await saved(db, draft);
    const keys = async () => {
      const { sortKey, identities, live, tagKeys, metKey, uninformedSince, deleteBy } =
        (await db.contacts.get(id)) ?? {};
      return { sortKey, identities, live, tagKeys, metKey, uninformedSince, deleteBy };
    };
    const found = {
      sortKey: 'lena kramer',
      identities: ['facebook/lenakraemer'],
      live: 1,
      tagKeys: ['odon'],
      metKey: 'mentor:innen munchen',
      uninformedSince: '2026-11-22',
      deleteBy: '2026-12-22',
    };
    expect(await keys()).toEqual(found);
    const undo = await deleteContact(db, id, LATER);
    expect(Object.values(await keys())).toEqual(Array(7).fill(undefined));
    await undo();
    expect(await keys()).toEqual(found);
    good(
      await changeContact(
        db,
        id,
        { stage: 'mentoring', metAt: '', informedOn: '2026-11-22', tags: [] },
        LATER,
      ),
    );
    expect(await keys()).toEqual({
      ...found,
      tagKeys: [],
      metKey: undefined,
      uninformedSince: undefined,
      deleteBy: undefined,
    });
  });
});

describe('similarContacts', () => {
  const group = 'Mentor:innen München';
  test.each([
    ['lena kramer', true],
    ['Krämer, Lena', true],
    ['Lena Kraemer', true],
    ['Lena Kremer', true],
    ['Lnea Krämer', true],
    ['Lena K.', true],
    ['L. Krämer', true],
    ['Lena Maria Krämer', true],
    ['LenaKrämer', true],
    ['Lena', false],
    ['Lena Schmidt', false],
    ['Jonas Krämer', false],
    ['Lara Bauer', false],
    ['🌻', false],
    ['', false],
  ])('%j in the same group: %s', async (name, similar) => {
    const db = freshDatabase();
    const contact = await saved(db, { metAt: group });
    await saved(db, { name: 'Lena Krämer-Sonstwo', metAt: 'elsewhere' });
    expect(await similarContacts(db, { name, metAt: ' mentor:innen MUNCHEN' })).toEqual(
      similar ? [contact] : [],
    );
  });

  test('in another group or in none, only exactly the same name if a group is unknown', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { metAt: group });
    const groupless = await saved(db, { name: 'Amir' });
    expect(await similarContacts(db, { name: 'Lena Kremer', metAt: '' })).toEqual([]);
    expect(await similarContacts(db, { name: 'lena KRÄMER', metAt: '' })).toEqual([contact]);
    expect(await similarContacts(db, { name: 'Lena Krämer', metAt: 'Another' })).toEqual([]);
    expect(await similarContacts(db, { name: 'Amir', metAt: 'Another' })).toEqual([groupless]);
  });

  test('with the same telephone number or e-mail address, whatever the name', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { phones: [{ label: 'work', value: '0170 0000001' }] });
    await saved(db, { name: 'Amir', emails: [{ label: '', value: 'amir@example.org' }] });
    const asked = { name: 'Somebody', metAt: group, phones: [{ label: '', value: '+49 170 000 00 01' }] };
    expect(await similarContacts(db, asked)).toEqual([contact]);
    expect(await similarContacts(db, { ...asked, phones: [] })).toEqual([]);
    expect(
      await similarContacts(db, { name: '', emails: [{ label: '', value: 'Amir@Example.org' }] }),
    ).toHaveLength(1);
  });

  test('nobody in the bin', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { metAt: group });
    await deleteContact(db, id, NOW);
    expect(await similarContacts(db, { name: 'Lena Krämer', metAt: group })).toEqual([]);
  });
});

describe('saveContact', () => {
  test('writes a whole contact', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { address: FACEBOOK, stage: 'replied', notes: 'From the group' });
    expect(contact).toEqual({
      id: expect.any(String),
      name: 'Lena Krämer',
      addresses: [FACEBOOK],
      ...CONTACT_DEFAULTS,
      stage: 'replied',
      notes: 'From the group',
      lastInteractionOn: '',
      savedAt: NOW.toISOString(),
      stageChangedAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    });
    expect(await getContact(db, contact.id)).toEqual(contact);
  });

  test('refuses bad drafts and writes nothing', async () => {
    const db = freshDatabase();
    expect(await saveContact(db, { name: '', address: 'x' }, NOW)).toMatchObject({ ok: false });
    expect(await saveContact(db, { name: 'Lena', address: '' }, NOW, { addressRequired: true })).toEqual({
      ok: false,
      problems: [{ field: 'address', kind: 'missing' }],
    });
    expect(await db.contacts.count()).toBe(0);
  });

  test('the same address is the same person, however it is written', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { address: 'facebook.com/groups/345/user/1000123/' });
    const again = await saveContact(
      db,
      { name: 'Somebody', address: 'facebook.com/profile.php?id=1000123' },
      NOW,
    );
    expect(again).toEqual({ ok: false, existing: contact });
    expect(await db.contacts.count()).toBe(1);
    expect(await findByAddress(db, 'm.facebook.com/people/Lena/1000123')).toEqual(contact);
    expect(await findByAddress(db, 'facebook.com/profile.php?id=1000124')).toBeUndefined();
    expect(await findByAddress(db, 'no address')).toBeUndefined();
  });

  test('two saves at the same moment make one contact', async () => {
    const db = freshDatabase();
    const draft = { name: 'Lena', address: FACEBOOK };
    const results = await Promise.all([saveContact(db, draft, NOW), saveContact(db, draft, NOW)]);
    expect(results.map((result) => result.ok).toSorted()).toEqual([false, true]);
    expect(await db.contacts.count()).toBe(1);
  });

  test('people without an address are never mistaken for each other', async () => {
    const db = freshDatabase();
    await saved(db, { name: 'Lena' });
    await saved(db, { name: 'Lena' });
    expect(await countContacts(db)).toBe(2);
  });

  test('stores every name exactly: emoji, right to left, 200 characters', { timeout: 300_000 }, async () => {
    const db = freshDatabase();
    const names = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => `أ${text}🌻`.normalize('NFC'))
      .filter((text) => [...text].length <= 200 && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const contact = await saved(db, { name });
        expect((await getContact(db, contact.id))?.name).toBe(name);
      }),
      { numRuns: 60 },
    );
    for (const name of [
      'أمير الحسن',
      '\u202bאמיר\u202c',
      '👩🏽‍🏫 Zoë',
      'x'.repeat(200),
      '=1+1',
      '"Q" \'R\'',
    ]) {
      expect((await saved(db, { name })).name).toBe(name);
    }
  });
});

describe('changeContact', () => {
  test('changes what is requested and nothing else', async () => {
    const db = freshDatabase();
    const before = await saved(db, { address: FACEBOOK, notes: 'x' });
    const { contact } = good(await changeContact(db, before.id, { stage: 'contacted' }, LATER));
    expect(contact).toEqual({
      ...before,
      stage: 'contacted',
      stageChangedAt: LATER.toISOString(),
      updatedAt: LATER.toISOString(),
    });
    expect(await getContact(db, before.id)).toEqual(contact);
  });

  test('a change that keeps the stage keeps its date', async () => {
    const db = freshDatabase();
    const before = await saved(db);
    const { contact } = good(await changeContact(db, before.id, { notes: 'Called', stage: 'found' }, LATER));
    expect(contact).toMatchObject({ notes: 'Called', stageChangedAt: before.stageChangedAt });
  });

  test('a new name is found and sorted by at once', async () => {
    const db = freshDatabase();
    await saved(db, { name: 'Berta' });
    const { id } = await saved(db, { name: 'Anna' });
    good(await changeContact(db, id, { name: 'Žofie' }, LATER));
    expect((await listed(db)).map(({ name }) => name)).toEqual(['Berta', 'Žofie']);
    expect(await listed(db, { search: 'zof' })).toHaveLength(1);
    expect(await listed(db, { search: 'anna' })).toEqual([]);
  });

  test('with one invalid field nothing is written', async () => {
    const db = freshDatabase();
    const before = await saved(db, { address: FACEBOOK });
    expect(
      await changeContact(db, before.id, { name: 'Lena', address: 'facebook.com/groups/1/' }, LATER),
    ).toEqual({
      ok: false,
      problems: [{ field: 'address', kind: 'no-profile' }],
    });
    expect(await getContact(db, before.id)).toEqual(before);
  });

  test('the address can be added, replaced, removed, but not taken from somebody else', async () => {
    const db = freshDatabase();
    const other = await saved(db, { name: 'Other', address: 'linkedin.com/in/other' });
    const { id } = await saved(db);
    const addressesAfter = async (address: string) =>
      good(await changeContact(db, id, { address }, LATER)).contact.addresses;
    expect(await addressesAfter(FACEBOOK)).toEqual([FACEBOOK]);
    expect(await addressesAfter('facebook.com/LENAKRAEMER')).toEqual([
      'https://www.facebook.com/lenakraemer',
    ]);
    expect(await addressesAfter('linkedin.com/in/lena')).toEqual(['https://www.linkedin.com/in/lena/']);
    expect(await findByAddress(db, FACEBOOK)).toBeUndefined();
    expect(await changeContact(db, id, { address: 'linkedin.com/in/OTHER/' }, LATER)).toEqual({
      ok: false,
      existing: other,
    });
    expect(await addressesAfter('')).toEqual([]);
    expect(await findByAddress(db, 'linkedin.com/in/lena')).toBeUndefined();
  });

  test('a change of stage is logged, moves the next action, and can be undone', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const before = await everything(db);
    const { undo } = good(await changeContact(db, id, { stage: 'replied', notes: 'Wrote back' }, LATER));
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'answer', dueOn: '2026-11-24' });
    expect((await interactionsOf(db, id, { limit: 9 })).entries).toEqual([
      {
        id: expect.any(String),
        contactId: id,
        kind: 'stage',
        on: '2026-11-23',
        text: '',
        from: 'found',
        to: 'replied',
        createdAt: LATER.toISOString(),
        updatedAt: LATER.toISOString(),
      },
    ]);
    await undo?.();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('what the mentor has planned survives a change of stage; closing ends it, reopening proposes anew', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const plan = { dueOn: '2026-12-24', what: 'Greetings' };
    const { followUp } = good(await planFollowUp(db, id, plan, NOW));
    good(await changeContact(db, id, { stage: 'interested' }, LATER));
    expect(await openFollowUpOf(db, id)).toEqual(followUp);
    good(await changeContact(db, id, { stage: 'declined' }, LATER));
    expect(await openFollowUpOf(db, id)).toBeUndefined();
    expect((await db.followUps.get(followUp.id))?.status).toBe('replaced');
    good(await changeContact(db, id, { stage: 'contacted' }, LATER));
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'ask-again', dueOn: '2026-11-30' });
  });

  test('undoing a reopening closes what was postponed since', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'declined' });
    const { undo } = good(await changeContact(db, id, { stage: 'replied' }, NOW));
    const proposed = await openFollowUpOf(db, id);
    good(await snoozeFollowUp(db, proposed?.id ?? '', '2026-12-24', NOW));
    await undo?.();
    expect((await getContact(db, id))?.stage).toBe('declined');
    expect(await openFollowUpOf(db, id)).toBeUndefined();
    expect(await db.followUps.get(proposed?.id ?? '')).toMatchObject({
      status: 'replaced',
      dueOn: '2026-12-24',
    });
  });

  test('a paused person is not due at once, however long ago the last contact was', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'mentoring' }, new Date('2026-06-01T10:00:00Z'));
    good(await changeContact(db, id, { stage: 'paused' }, NOW));
    expect((await openFollowUpOf(db, id))?.dueOn).toBe(addDays(TODAY, 30));
  });

  test('another cadence moves proposals, not the mentor’s plans', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { stage: 'mentoring' });
    good(await changeContact(db, id, { cadenceDays: 21 }, NOW));
    expect((await openFollowUpOf(db, id))?.dueOn).toBe(addDays(TODAY, 21));
    good(await changeContact(db, id, { cadenceDays: null }, NOW));
    expect((await openFollowUpOf(db, id))?.dueOn).toBe(addDays(TODAY, 7));
    const { followUp } = good(await planFollowUp(db, id, { dueOn: '2026-12-24', what: '' }, NOW));
    good(await changeContact(db, id, { cadenceDays: 3 }, NOW));
    expect(await openFollowUpOf(db, id)).toEqual(followUp);
  });

  test('a change that changes nothing writes nothing', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { tags: ['Mathe'], notes: 'x', address: FACEBOOK });
    const before = await everything(db);
    const same = {
      name: ' Lena Krämer',
      tags: ['Mathe'],
      notes: 'x',
      stage: 'found',
      address: FACEBOOK,
    } as const;
    expect(good(await changeContact(db, contact.id, { ...same, tags: ['Mathe'] }, LATER)).contact).toEqual(
      contact,
    );
    expect(await everything(db)).toEqual(before);
  });

  test('several addresses are stored, each once, and replaced as a whole', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, {
      address: FACEBOOK,
      addresses: ['linkedin.com/in/lena', '', 'm.facebook.com/lena.kraemer', 'https://lena.example/'],
    });
    const linkedIn = 'https://www.linkedin.com/in/lena/';
    expect((await getContact(db, id))?.addresses).toEqual([FACEBOOK, linkedIn, 'https://lena.example/']);
    expect((await findByAddress(db, 'http://www.lena.example?utm_source=x'))?.id).toBe(id);
    good(await changeContact(db, id, { addresses: [linkedIn] }, LATER));
    expect((await getContact(db, id))?.addresses).toEqual([linkedIn]);
    good(await changeContact(db, id, { address: FACEBOOK, addresses: [linkedIn] }, LATER));
    expect((await getContact(db, id))?.addresses).toEqual([FACEBOOK, linkedIn]);
    expect(await changeContact(db, id, { addresses: [FACEBOOK, 'localhost'] }, LATER)).toEqual({
      ok: false,
      problems: [{ field: 'address', kind: 'unreadable', at: 1 }],
    });
  });

  describe('two windows', () => {
    test('changes from another window are not overwritten', async () => {
      const db = freshDatabase();
      const seen = await saved(db, { notes: 'old', tags: ['a'] });
      const theirs = good(await changeContact(db, seen.id, { notes: 'theirs' }, NOW)).contact;
      const before = await everything(db);
      expect(await changeContact(db, seen.id, { notes: 'mine', stage: 'replied' }, LATER, { seen })).toEqual({
        ok: false,
        conflict: theirs,
      });
      expect(await everything(db)).toEqual(before);
      good(await changeContact(db, seen.id, { notes: 'mine' }, LATER, { seen: { notes: theirs.notes } }));
      expect((await getContact(db, seen.id))?.notes).toBe('mine');
    });

    test('different fields go together', async () => {
      const db = freshDatabase();
      const seen = await saved(db, { notes: 'old' });
      const results = await Promise.all([
        changeContact(db, seen.id, { notes: 'mine' }, NOW, { seen: { notes: seen.notes } }),
        changeContact(db, seen.id, { stage: 'contacted' }, NOW, { seen: { stage: seen.stage } }),
        changeContact(db, seen.id, { tags: ['x'] }, NOW, { seen: { tags: [] } }),
      ]);
      expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(await getContact(db, seen.id)).toMatchObject({ notes: 'mine', stage: 'contacted', tags: ['x'] });
    });

    test('the same field at the same moment: one value is stored, and the other window is told', async () => {
      const db = freshDatabase();
      const { id, notes } = await saved(db);
      const change = (text: string) => changeContact(db, id, { notes: text }, NOW, { seen: { notes } });
      const [first, second] = await Promise.all([change('one'), change('two')]);
      expect(first.ok).toBe(true);
      expect(second).toMatchObject({ ok: false, conflict: { id, notes: 'one' } });
    });

    test('an undo in one leaves what the other has written since', async () => {
      const db = freshDatabase();
      const { id } = await saved(db, { notes: 'old' });
      const { undo } = good(
        await changeContact(db, id, { notes: 'mine', stage: 'paused', metAt: 'Here' }, NOW),
      );
      good(await changeContact(db, id, { notes: 'theirs', stage: 'found' }, LATER));
      good(await changeContact(db, id, { stage: 'paused' }, LATER));
      await undo?.();
      expect(await getContact(db, id)).toMatchObject({ notes: 'theirs', stage: 'paused', metAt: '' });
    });

    test('an undo does not restore an address that now belongs to another person', async () => {
      const db = freshDatabase();
      const { id } = await saved(db, { address: FACEBOOK });
      const { undo } = good(await changeContact(db, id, { address: '' }, NOW));
      const other = await saved(db, { name: 'Other', address: FACEBOOK });
      await undo?.();
      expect((await getContact(db, id))?.addresses).toEqual([]);
      expect(await findByAddress(db, FACEBOOK)).toEqual(other);
    });
  });

  test('a contact that is gone cannot be changed', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await deleteContact(db, id, NOW);
    expect(await changeContact(db, id, { name: 'New' }, LATER)).toEqual({ ok: false, gone: true });
    expect(await changeContact(db, 'nobody', { name: 'New' }, LATER)).toEqual({ ok: false, gone: true });
  });
});

describe('deleteContact and restoreContact', () => {
  test('a deleted contact is in no list, no search, no lookup, and its rows are marked', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { address: FACEBOOK });
    good(await planFollowUp(db, id, { dueOn: TODAY, what: 'x' }, NOW));
    good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
    await deleteContact(db, id, LATER);
    expect(await getContact(db, id)).toBeUndefined();
    expect(await findByAddress(db, FACEBOOK)).toBeUndefined();
    expect(await countContacts(db)).toBe(0);
    for (const filter of [{}, { search: 'lena' }, { stages: ['mentoring' as const] }]) {
      expect(await listed(db, filter)).toEqual([]);
    }
    expect(await openFollowUpOf(db, id)).toBeUndefined();
    expect(await mentorshipOf(db, id, TODAY)).toBeUndefined();
    const { contacts, followUps, interactions, mentorships } = await everything(db);
    expect(interactions).toHaveLength(1);
    for (const row of [...contacts, ...followUps, ...interactions, ...mentorships]) {
      expect(row).toMatchObject({ deletedAt: LATER.toISOString(), updatedAt: LATER.toISOString() });
    }
  });

  test('delete and undo leave everything as it was', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          name: fc.string({ minLength: 1, maxLength: 30 }).map((text) => `L${text}`),
          address: fc.constantFrom('', FACEBOOK, 'linkedin.com/in/lena'),
          notes: fc.string({ unit: 'grapheme' }),
        }),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (draft, planned, mentored, done) => {
          // Another day could require another next action.
          vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
          const db = freshDatabase();
          const { id } = await saved(db, draft);
          const bystander = await saved(db, { name: 'Bystander' });
          good(await planFollowUp(db, bystander.id, { dueOn: TODAY, what: '' }, NOW));
          if (done) {
            const { followUp } = good(await planFollowUp(db, id, { dueOn: TODAY, what: 'old' }, NOW));
            await completeFollowUp(db, followUp.id, NOW);
          }
          if (planned) good(await planFollowUp(db, id, { dueOn: TODAY, what: 'new' }, NOW));
          if (mentored) good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
          const before = await everything(db);

          const undo = await deleteContact(db, id, LATER);
          expect(await everything(db)).not.toEqual(before);
          await undo();
          expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
          await undo();
          expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
          vi.useRealTimers();
        },
      ),
      { numRuns: 25 },
    );
  });

  test('deleting twice is deleting once', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    await deleteContact(db, id, NOW);
    const rows = await everything(db);
    const undo = await deleteContact(db, id, LATER);
    await undo();
    expect(await everything(db)).toEqual(rows);
    await (await deleteContact(db, 'nobody', NOW))();
  });

  test('the undo of an earlier deletion does not undo a later one', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const undo = await deleteContact(db, id, NOW);
    good(await restoreContact(db, id, NOW));
    await deleteContact(db, id, LATER);
    await undo();
    expect(await getContact(db, id)).toBeUndefined();
  });

  test('restores with a new date of change; what is not in the bin cannot be restored', async () => {
    const db = freshDatabase();
    const contact = await saved(db);
    expect(await restoreContact(db, contact.id, LATER)).toEqual({ ok: false, gone: true });
    expect(await restoreContact(db, 'nobody', LATER)).toEqual({ ok: false, gone: true });
    await deleteContact(db, contact.id, NOW);
    const restored = { ...contact, updatedAt: LATER.toISOString() };
    expect(await restoreContact(db, contact.id, LATER)).toEqual({ ok: true, contact: restored });
    expect(await getContact(db, contact.id)).toEqual(restored);
  });

  test('an address saved again meanwhile stays with the newer contact', async () => {
    const db = freshDatabase();
    const { id } = await saved(db, { address: FACEBOOK, notes: 'old notes' });
    const undo = await deleteContact(db, id, NOW);
    const newer = await saved(db, { name: 'Lena K.', address: FACEBOOK });
    await undo();
    expect(await findByAddress(db, FACEBOOK)).toEqual(newer);
    expect(await getContact(db, id)).toMatchObject({ addresses: [], notes: 'old notes' });
    expect(await db.contacts.where('identities').equals('facebook/lenakraemer').count()).toBe(1);
  });
});

describe('the list', () => {
  test('is in order of names, whatever their case and accents', async () => {
    const db = freshDatabase();
    for (const name of ['zoe', 'Émile', 'ödön', 'Emil', 'Ole', 'Łukasz', 'anna', 'Ödön B'])
      await saved(db, { name });
    const all = (await listed(db)).map(({ name }) => name);
    expect(all).toEqual(['anna', 'Emil', 'Émile', 'Łukasz', 'ödön', 'Ödön B', 'Ole', 'zoe']);
  });

  test('returns contacts without the database’s keys', async () => {
    const db = freshDatabase();
    const contact = await saved(db, { address: FACEBOOK });
    for (const filter of [{}, { search: 'lena' }, { stages: [contact.stage] }]) {
      expect(await listed(db, filter)).toEqual([contact]);
    }
  });
});
