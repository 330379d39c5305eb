import 'fake-indexeddb/auto';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { snoozeFollowUp } from '../../../utils/actions/follow-ups';
import { type CalendarEntry, followUpsToCalendar } from '../../../utils/exchange/calendar';
import { fold, lineText, unfold } from '../../../utils/exchange/content-lines';
import { joinName, splitName } from '../../../utils/exchange/names';
import { contactsToVcard } from '../../../utils/exchange/vcard';
import { addDays } from '../../../utils/ground/days';
import type { Contact } from '../../../utils/model/contact';
import { openFollowUpOf } from '../../../utils/queries/due';
import { exportRows } from '../../../utils/queries/export-rows';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { inZone } from '../ground/zones';
import { contactOf } from '../model/contact-of';
import { anyText } from './support';

const octets = (line: string) => new TextEncoder().encode(line).length;
/** Checks that nothing forbidden by both formats is there, every line is short enough, and no character is split. */
function expectLines(file: string) {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.isWellFormed()).toBe(true);
  for (const line of file.slice(0, -2).split('\r\n')) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the forbidden ones
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
  }
}

test('law: folding loses nothing, keeps characters whole and lines short', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }), (lines) => {
      const text = lines.map((line) => lineText(line).replaceAll('\n', ' ').trimStart()).join('\r\n');
      const folded = fold(text);
      expect(unfold(folded)).toBe(text);
      for (const line of folded.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(folded.isWellFormed()).toBe(true);
    }),
  );
});

test('law: the two halves of a name make the name', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const { first, last } = splitName(name.trim());
      expect(`${first}${last === '' ? '' : ' '}${last}`).toBe(name.trim());
    }),
  );
  expect(joinName('Ada', '', 'Lovelace')).toBe('Ada Lovelace');
});

describe('vCard', () => {
  const contact = (change: Partial<Contact>) =>
    contactOf({ id: '0193a5b2-7c5e-7abc-9def-0123456789ab', ...change });
  const cardOf = async (change: Partial<Contact>, withNotes = false) => {
    const file = (await contactsToVcard([contact(change)], { withNotes })).join('');
    expectLines(file);
    return { file, card: new ICAL.Component(ICAL.parse(file)) };
  };

  test('a card, to the byte', async () => {
    const { file } = await cardOf({
      name: 'Lena; Krämer',
      addresses: ['https://www.linkedin.com/in/lena/'],
      notes: 'private',
      tags: ['private'],
    });
    expect(file).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:Lena; Krämer',
        'N:Krämer;Lena\\;;;;',
        'UID:urn:uuid:0193a5b2-7c5e-7abc-9def-0123456789ab',
        'URL:https://www.linkedin.com/in/lena/',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  test('law: another implementation reads name, addresses, notes and topics back identically', async () => {
    const line = anyText.map((text) => lineText(text).replace(/\n/g, ' ').trim());
    await fc.assert(
      fc.asyncProperty(
        line.map((text) => `N ${text}`.trim()),
        anyText,
        fc.array(
          line.filter((tag) => tag !== ''),
          { maxLength: 3 },
        ),
        async (name, notes, tags) => {
          const { card } = await cardOf(
            { name, notes, tags, addresses: ['https://example.org/x?a=b,c;d'] },
            true,
          );
          expect(card.getFirstPropertyValue('version')).toBe('4.0');
          expect(card.getFirstPropertyValue('fn')).toBe(name);
          const { first, last } = splitName(name);
          expect(card.getFirstPropertyValue('n')).toEqual([last, first, '', '', '']);
          expect(card.getFirstPropertyValue('note') ?? '').toBe(lineText(notes));
          expect(card.getFirstProperty('categories')?.getValues() ?? []).toEqual(tags);
          expect(card.getFirstPropertyValue('url')).toBe('https://example.org/x?a=b,c;d');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('no notes and no topics unless requested', async () => {
    const { card } = await cardOf({ notes: 'private', tags: ['private'] });
    expect(card.getFirstProperty('note')).toBeNull();
    expect(card.getFirstProperty('categories')).toBeNull();
  });

  test('one for each of several contacts', async () => {
    const file = await contactsToVcard([contact({}), contact({ name: 'Amir' })], { withNotes: false });
    const cards = ICAL.parse(file.join('')) as unknown[];
    expect(cards).toHaveLength(2);
  });
});

describe('iCalendar', () => {
  async function list() {
    const db = freshDatabase();
    const lena = await saved(db, { address: 'facebook.com/lena.kraemer', notes: 'private' });
    const entries = async (): Promise<CalendarEntry[]> =>
      (await exportRows(db, TODAY)).flatMap(({ contact, followUp }) =>
        followUp ? [{ contact, followUp }] : [],
      );
    const file = async (title = 'Lena: Ask', now = NOW) => {
      const text = (await followUpsToCalendar(await entries(), { title: () => title, now })).join('');
      expectLines(text);
      return text;
    };
    return { db, lena, file, entries };
  }
  const eventIn = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const [component, ...others] = calendar.getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    if (!component) throw new Error('No event');
    return { component, event: new ICAL.Event(component) };
  };

  test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu', 'Europe/Berlin'])(
    'a whole day, the same in %s',
    async (zone) => {
      inZone(zone);
      const { db, lena, file, entries } = await list();
      const open = await openFollowUpOf(db, lena.id);
      good(await snoozeFollowUp(db, open?.id ?? '', '2027-02-28', NOW));
      const { component, event } = eventIn(await file());
      expect(event.startDate).toMatchObject({ isDate: true, year: 2027, month: 2, day: 28 });
      expect(event.endDate).toMatchObject({ isDate: true, year: 2027, month: 3, day: 1 });
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T09:30:00Z');
      expect(event.uid).toBe(`${(await entries())[0]?.contact.id}@mentor-trail`);
      expect(event.description).toBe('https://www.facebook.com/lena.kraemer');
    },
  );

  test('a later file moves the entry of an earlier one', async () => {
    const { db, lena, file } = await list();
    const before = eventIn(await file()).event;
    const open = await openFollowUpOf(db, lena.id);
    const later = new Date(NOW.getTime() + 90_000);
    good(await snoozeFollowUp(db, open?.id ?? '', addDays(TODAY, 20), later));
    const after = eventIn(await file('Lena: Ask', later)).event;
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(before.sequence + 90);
    expect(after.startDate.toString()).toBe(addDays(TODAY, 20));
  });

  test('law: two other implementations read the texts back identically', async () => {
    const { file } = await list();
    await fc.assert(
      fc.asyncProperty(
        anyText.map((text) => `X${text}X`),
        async (title) => {
          const text = await file(title);
          const expected = lineText(title).replace(/\n/g, ' ');
          expect(eventIn(text).event.summary).toBe(expected);
          expect(convertIcsCalendar(undefined, text).events).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('none of the mentor’s notes are included', async () => {
    const { file } = await list();
    expect(await file()).not.toContain('private');
  });
});
