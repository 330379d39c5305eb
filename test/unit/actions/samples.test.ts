import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deleteContact } from '../../../utils/actions/contacts';
import { mergeContacts } from '../../../utils/actions/merge';
import { addSamples, removeSamples } from '../../../utils/actions/samples';
import { areDigestsWhole } from '../../../utils/database/digests';
import { ROWS } from '../../../utils/model/rows';
import { SAMPLES } from '../../../utils/model/samples';
import { dueFollowUps } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { runningMentorships } from '../../../utils/queries/mentorships';
import { recentPlaces } from '../../../utils/queries/recent-places';
import { hasSamples } from '../../../utils/queries/samples';
import { everything, freshDatabase, good, listed, NOW, saved, TODAY } from '../database/testing';

const person = (name: string) => ({ name, notes: 'Made up.' });
const TEXTS = {
  metAt: 'Made-up group',
  people: { found: person('Bente'), contacted: person('Can'), mentoring: person('Dalia') },
  log: {
    contactedSent: 'Hello Can',
    mentoringSent: 'Hello Dalia',
    mentoringReply: 'Hi',
    mentoringMeeting: 'Strengths',
  },
  weeks: {
    channel: 'Video',
    agreement: { expectations: 'We come', confidentiality: 'Between us', absence: 'We write' },
    goal: { text: 'A placement', measure: 'A date', obstacle: 'Calls', steps: ['List', 'Call'] as const },
    skills: [
      { name: 'Patient', proof: 'A year' },
      { name: 'Languages', proof: 'Three' },
    ],
    nextSteps: ['Collect', 'Ask', 'List'],
    note: 'Early',
  },
};

test('three sample people with a history, something to do, and ten running weeks', async () => {
  const db = freshDatabase();
  expect(await hasSamples(db)).toBe(false);
  await addSamples(db, TEXTS, NOW);
  expect(await hasSamples(db)).toBe(true);
  const contacts = await db.contacts.orderBy('sortKey').toArray();
  expect(contacts).toMatchObject([
    { name: 'Bente', stage: 'found', sample: true, lastInteractionOn: '' },
    { name: 'Can', stage: 'contacted', sample: true },
    { name: 'Dalia', stage: 'mentoring', sample: true },
  ]);
  expect(contacts.flatMap(({ addresses }) => addresses)).toEqual([]);
  const [, can, dalia] = contacts;
  expect((await interactionsOf(db, dalia?.id ?? '', { limit: 9 })).entries.map(({ kind }) => kind)).toEqual([
    'meeting',
    'reply',
    'sent',
  ]);
  const due = await dueFollowUps(db, TODAY);
  expect(due).toHaveLength(3);
  expect(due.filter(({ state }) => state === 'today').map(({ contact }) => contact.id)).toContain(can?.id);
  expect(await runningMentorships(db, TODAY)).toMatchObject([{ position: { kind: 'running', week: 4 } }]);
  const [weeks] = await db.mentorships.toArray();
  expect(weeks).toMatchObject({
    beginsOn: '2026-10-31',
    meeting: { weekday: 0, time: '17:00', channel: 'Video' },
    goals: [{ text: 'A placement', steps: [{ done: true }, { text: 'Call', done: false }] }],
    agreement: {
      confidentiality: 'Between us',
      channel: 'Video',
      agreedOn: '2026-11-01',
      endAnnounced: true,
    },
    skills: [{ name: 'Patient', before: 3, after: null }, { name: 'Languages' }],
  });
  expect(weeks?.weeks.map(({ record }) => record?.metOn)).toEqual([
    ...['2026-11-01', '2026-11-08', '2026-11-15'],
    ...Array.from({ length: 7 }, () => undefined),
  ]);
  expect(weeks?.weeks[2]?.record).toMatchObject({ note: 'Early', lastStep: 'done', nextStep: 'List' });
  // Nothing needs attention, since the two meet today.
  expect(due.find(({ contact }) => contact.id === dalia?.id)?.followUp).toMatchObject({
    proposal: 'meet',
    answers: ['meet:4'],
    dueOn: TODAY,
  });
  expect(v.safeParse(ROWS.mentorships, weeks).success, 'goes into a backup').toBe(true);
  // The place where a sample was met is not one of the mentor's.
  expect(await recentPlaces(db)).toEqual([]);
});

test('one click removes everything stored about them and nothing else; undo restores it', async () => {
  const db = freshDatabase();
  await saved(db);
  const before = await everything(db);
  await addSamples(db, TEXTS, NOW);
  const [bente] = await db.contacts.where('sortKey').equals('bente').toArray();
  await deleteContact(db, bente?.id ?? '', NOW);
  const during = await everything(db);
  const { undo } = await removeSamples(db, NOW);
  expect(await everything(db)).toEqual(before);
  expect(await hasSamples(db)).toBe(false);
  await undo();
  expect(await everything(db)).toEqual(during);
  await removeSamples(db, NOW);
  expect(await everything(db)).toEqual(before);
});

test('a sample that a real person was merged into stays', async () => {
  const db = freshDatabase();
  await addSamples(db, TEXTS, NOW);
  const [dalia] = await db.contacts.where('sortKey').equals('dalia').toArray();
  const real = await saved(db, { name: 'Noor', address: 'facebook.com/noor' });
  good(await mergeContacts(db, { keepId: dalia?.id ?? '', dropId: real.id, chosen: {} }, NOW));
  await removeSamples(db, NOW);
  expect(await listed(db)).toMatchObject([{ addresses: real.addresses }]);
  await addSamples(db, TEXTS, NOW);
  expect(await listed(db)).toHaveLength(3);
  expect(await db.mentorships.count()).toBe(1);
});

test('added twice, they are there once', async () => {
  const db = freshDatabase();
  await addSamples(db, TEXTS, NOW);
  await addSamples(db, TEXTS, NOW);
  expect(await db.contacts.count()).toBe(3);
  expect((await db.followUps.toArray()).filter(({ status }) => status === 'open')).toHaveLength(3);
  expect(await db.mentorships.count()).toBe(1);
});

test('added and undone, nothing is left', async () => {
  const db = freshDatabase();
  const { undo } = await addSamples(db, TEXTS, NOW);
  await undo();
  expect(await everything(db)).toMatchObject({ contacts: [], followUps: [], mentorships: [] });
  expect(await db.interactions.count()).toBe(0);
});

test('the digests are complete with sample people, one of them in the bin', async () => {
  const db = freshDatabase();
  await addSamples(db, TEXTS, NOW);
  await saved(db, { name: '🌻' });
  await deleteContact(db, (await saved(db, { name: 'Amir' })).id, NOW);
  expect(await areDigestsWhole(db)).toBe(true);
  await deleteContact(db, SAMPLES.found, NOW);
  expect(await areDigestsWhole(db)).toBe(true);
});
