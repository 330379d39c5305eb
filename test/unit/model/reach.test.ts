import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  callLink,
  checkReach,
  dialled,
  joinReach,
  labelOf,
  mailed,
  mailLink,
  REACH_LIMIT,
} from '../../../utils/model/reach';

describe('telephone numbers', () => {
  test.each([
    ['+49 170 1234567', '+491701234567'],
    ['0170/1234567', '01701234567'],
    ['0049 (0)170 12 34 567', '+491701234567'],
    ['(030) 12345-67', '0301234567'],
    ['٠٣٠ ١٢٣٤٥٦٧', '0301234567'],
    ['०३०-१२३४५६७', '0301234567'],
    ['\u202a+1 (555) 010-9999\u202c', '+15550109999'],
    ['030 1234567 ext. 12', '0301234567'],
    ['110', '110'],
    ['12', ''],
    ['Mama anrufen', ''],
    ['0170 1234567 oder 030 123', ''],
    ['tel:*#06#', ''],
    ['1'.repeat(21), ''],
  ])('%s is dialled as %j', (text, number) => {
    expect(dialled(text)).toBe(number);
    expect(callLink(text)).toBe(number && `tel:${number}`);
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['lena@example.org', 'lena@example.org'],
    [' <Lena.Muster+x@Example.org> ', 'Lena.Muster+x@Example.org'],
    ['mailto:lena@example.org', 'lena@example.org'],
    ['łukasz@bücher.example', 'łukasz@bücher.example'],
    ['lena@example', ''],
    ['lena at example.org', ''],
    ['a@b.de, c@d.de', ''],
    ['lena@example.org?bcc=x@y.de', ''],
    ['', ''],
  ])('%s: %j', (text, address) => {
    expect(mailed(text)).toBe(address);
  });

  test('the link for writing contains only the address', () => {
    expect(mailLink('lena?bcc=omar@example.org')).toBe('mailto:lena%3Fbcc%3Domar@example.org');
    expect(mailLink('no address')).toBe('');
  });
});

test.each([
  ['Handy', 'mobile'],
  ['CELL', 'mobile'],
  ['_$!<Mobile>!$_', 'mobile'],
  ['Privat', 'home'],
  ['dienstlich', 'work'],
  ['bei der Oma', 'bei der Oma'],
  ['  ', ''],
])('the label %j is stored as %j', (text, label) => {
  expect(labelOf(text)).toBe(label);
});

describe('checking', () => {
  const values = (...given: string[]) => given.map((value) => ({ label: '', value }));

  test('empty ones are left out, duplicates removed, and the first label is kept', () => {
    const given = [...values('0170 1234567', ' '), { label: 'Handy', value: '0170-1234567' }];
    expect(checkReach('phones', given)).toEqual({
      reach: [{ label: 'mobile', value: '0170 1234567' }],
      problems: [],
    });
  });

  test('each problem says where it is', () => {
    expect(checkReach('phones', values('', 'call me', '110')).problems).toEqual([
      { field: 'phones', kind: 'unreadable', at: 1 },
    ]);
    expect(checkReach('emails', values('x')).problems).toMatchObject([{ kind: 'unreadable', at: 0 }]);
    expect(checkReach('messengers', values('a'.repeat(201))).problems).toMatchObject([
      { kind: 'too-long', limit: 200 },
    ]);
    const many = Array.from({ length: REACH_LIMIT + 1 }, (_, at) => String(1000 + at));
    expect(checkReach('phones', values(...many)).problems).toMatchObject([{ kind: 'too-many' }]);
  });

  test('stored values stay as they are, and merging them with themselves changes nothing', {
    timeout: 300_000,
  }, () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const value = fc.oneof(
      text,
      fc.constantFrom('0170 1234567', '+49 170 1234567', 'lena@example.org', 'noor.42', '٠٣٠ ١٢٣٤٥٦٧'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('phones' as const, 'emails' as const, 'messengers' as const),
        fc.array(fc.record({ label: text, value }), { maxLength: 6 }),
        (field, given) => {
          const { reach } = checkReach(field, given);
          expect(checkReach(field, reach).reach).toEqual(reach);
          expect(joinReach(field, reach, reach)).toEqual(reach);
        },
      ),
      { numRuns: 300 },
    );
  });
});
