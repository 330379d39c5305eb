import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse, plainCell, shield } from '../../../utils/exchange/formulas';
import { contactsToVcard, VCARD_VERSIONS } from '../../../utils/exchange/vcard';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import type { Contact } from '../../../utils/model/contact';
import { anyText, peopleIn } from './support';

/** Words in many scripts, and characters that break files. */
const word = fc.constantFrom(
  ...[
    'Mira',
    'Krämer',
    'Øz',
    'Nguyễn',
    'Łukasz',
    'Михаил',
    'Βαγγέλης',
    'دانيال',
    'דוד',
    '李小龍',
    'あきら',
    '한별',
    'नेहा',
    'สมชาย',
    '🌱',
  ],
  ...["O'Neill", 'a;b', 'c,d', 'e\\f', 'g:h', '"i"', 'j\\nk', "'=1", '3/4', '0170', 'true'],
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const contact = fc.record({
  name: words,
  addresses: fc.subarray([
    'https://www.facebook.com/mira.muster',
    'https://www.linkedin.com/in/mira-muster/',
    'https://mira.example/~ich?x=1',
  ]),
  phones: fc.uniqueArray(
    fc.record({
      label: fc.constantFrom('', 'mobile', 'home', 'work', 'Laden', '職場'),
      value: fc.constantFrom('+49 170 0000001', '030 / 12 34 56', '0170-0000003 ext. 4'),
    }),
    { selector: ({ value }) => value },
  ),
  emails: fc.uniqueArray(
    fc.record({
      label: fc.constantFrom('', 'home', 'work', 'Schule, alt'),
      value: fc.constantFrom('mira@muster.example', 'o+x@beispiel.example'),
    }),
    { selector: ({ value }) => value },
  ),
  messengers: fc.uniqueArray(
    fc.record({ label: fc.constantFrom('Signal', 'Telegram', 'Mein: Chat'), value: words }),
    {
      selector: ({ label, value }) => `${label} ${value}`,
      maxLength: 3,
    },
  ),
  work: fc.oneof(fc.constant(''), words),
  language: fc.constantFrom('', 'de', 'pt-BR'),
  tags: fc.uniqueArray(words, { maxLength: 3, selector: (tag) => tag.toLowerCase() }),
  notes: fc.oneof(
    fc.constant(''),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  ),
});

test.each(VCARD_VERSIONS)(
  'law: an export as vCard %s is imported completely, every field, in every script',
  { timeout: 300_000 },
  async (version) => {
    await fc.assert(
      fc.asyncProperty(fc.array(contact, { minLength: 1, maxLength: 3 }), async (made) => {
        const contacts = made.map(
          (each, index): Contact => ({
            ...CONTACT_DEFAULTS,
            ...each,
            id: `00000000-0000-7000-8000-00000000000${index}`,
            lastInteractionOn: '',
            savedAt: '2026-11-22T09:30:00.000Z',
            stageChangedAt: '2026-11-22T09:30:00.000Z',
            updatedAt: '2026-11-22T09:30:00.000Z',
          }),
        );
        const file = (await contactsToVcard(contacts, { withNotes: true, withWork: true, version })).join('');
        expect(file).toContain(`VERSION:${version}\r\n`);
        const { people, bad, partly } = await peopleIn(file);
        expect([bad, partly]).toEqual([[], []]);
        for (const [index, person] of people.entries()) {
          const { name, addresses, ...rest } = made[index] ?? {};
          expect(person.name).toBe(name?.normalize('NFC'));
          expect(person.addresses.toSorted()).toEqual(addresses?.toSorted());
          const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.length > 0));
          // An employer with the person's own name tells nothing.
          if (said.work === person.name) delete said.work;
          expect(person.details).toEqual(said);
        }
        expect(people).toHaveLength(made.length);
      }),
      { numRuns: 100 },
    );
  },
);

test('law: values a spreadsheet would convert are read back identically', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.constantFrom('0170', '3/4', "'3/4", "''0170", '1.5', '5-6', '10:30', 'TRUE', '1e5', '2026-01-31'),
      ),
      (text) => {
        expect(plainCell(defuse(shield(text)))).toBe(text);
      },
    ),
  );
  for (const text of ['0170', '3/4', '1.5', '10:30', '1e5', 'WAHR', '491700000001'])
    expect(shield(text)).toBe(`'${text}`);
  for (const text of ['2026-01-31', '14', 'Mira', '3/4 of it', '']) expect(shield(text)).toBe(text);
});
