import { type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkRows } from '../../../utils/exchange/check-rows';
import { decode } from '../../../utils/exchange/decode';
import { readLinkedInLog } from '../../../utils/exchange/linkedin-log';
import { TODAY } from '../database/testing';
import { opened, WORDS } from './support';

/** Files as people bring them, then broken as files break: bytes lost, doubled, swapped, cut, pasted elsewhere. */
const TABLE = [
  'Name;Profile addresses;Stage;Telephone;E-mail;Told on;Notes',
  'Mira Muster;facebook.com/mira.muster;Found;0170 0000001;mira@muster.example;2026-11-01;"likes ""wood"";\nand tools"',
  'Omar Beispiel;linkedin.com/in/omar-beispiel, facebook.com/omar.b;Replied;+49 30 1 / 030 2;;1.11.2026;',
  'Lena Krämer;;;;;;x',
  '"李小龍";https://example.org/~li;;;;;',
].join('\r\n');
const CARDS = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Muster;Mira;;;',
  'FN:Mira Muster',
  'item1.EMAIL;type=INTERNET:mira@muster.example',
  'item1.X-ABLabel:_$!<Work>!$_',
  'X-SOCIALPROFILE;type=facebook:https://www.facebook.com/mira.muster',
  'NOTE:sucht Ausbildung\\, gern',
  '  Holz',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:2.1',
  'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lena Kr=C3=A4mer',
  'TEL;CELL:0170 0000002',
  'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
  'SkZJRg==',
  '',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:李小龍',
  'URL:https://www.linkedin.com/in/li-example',
  'END:VCARD',
].join('\r\n');
const MESSAGES = [
  'FROM,TO,SENDER PROFILE URL,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  'Marianne Mentor,Mira Muster,https://www.linkedin.com/in/marianne-mentor,https://www.linkedin.com/in/mira-muster,2026-11-20 10:15:00 UTC,,"Guten Tag, Mira",INBOX',
  'Mira Muster,Marianne Mentor,https://www.linkedin.com/in/mira-muster,https://www.linkedin.com/in/marianne-mentor,2026-11-21 08:00:00 UTC,,Gern!,INBOX',
].join('\n');

/** The same mutations every time. */
function mutations(seed: number): (bytes: Uint8Array) => Uint8Array {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const SIGNS = [...'";,:=\\|\r\n\t \u0000'].map((sign) => sign.charCodeAt(0)).concat(0xff, 0xfe, 0xc3, 0xe4);
  return (bytes) => {
    let out = [...bytes];
    for (let times = 1 + below(4); times > 0; times--) {
      const at = below(out.length + 1);
      const size = 1 + below(below(8) === 0 ? 200 : 6);
      switch (below(7)) {
        case 0:
          out.splice(at, size);
          break;
        case 1:
          out.splice(at, 0, ...out.slice(at, at + size));
          break;
        case 2:
          out.splice(at, 0, SIGNS[below(SIGNS.length)] ?? 0);
          break;
        case 3:
          if (at < out.length) out[at] = below(256);
          break;
        case 4:
          out = below(10) === 0 ? out.slice(0, at) : out;
          break;
        case 5:
          out.splice(below(out.length + 1), 0, ...out.splice(at, size));
          break;
        default:
          if (at < out.length) out[at] = SIGNS[below(SIGNS.length)] ?? 0;
      }
    }
    return Uint8Array.from(out);
  };
}

/** What is left of a text when only letters and digits count: names are tidied, never made up. */
const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

async function expectNothingLostOrInvented(bytes: Uint8Array): Promise<'people' | 'refused' | 'log'> {
  const file = await opened(bytes);
  if (file.kind === 'refused') return 'refused';
  if (file.kind === 'archive') return 'people';
  if (file.kind === 'linkedin-log') {
    readLinkedInLog(file.rows);
    return 'log';
  }
  const { people, bad } = await checkRows(file.rows, file.matching, WORDS, { today: TODAY });
  // Everybody comes in or is told to stay outside.
  expect(people.length + bad.length).toBe(file.rows.length - file.matching.header - 1);
  const text = decode(bytes, file.encoding);
  if (file.from === 'cards') {
    expect(file.rows.length - 1).toBeLessThanOrEqual((text.match(/BEGIN\s*:\s*VCARD/gi) ?? []).length);
  } else {
    const whole = bare(text);
    for (const { name } of people) for (const word of name.split(/\s+/)) expect(whole).toContain(bare(word));
  }
  for (const { name } of people) expect(name.trim()).not.toBe('');
  return 'people';
}

const COUNT = 10_000;
test.each([
  ['tables', TABLE],
  ['address books', CARDS],
  ['messages', MESSAGES],
])(
  '10,000 mutated %s: no crash, nobody out of nothing, nobody lost without a line',
  { timeout: 900_000 },
  async (_kind, text) => {
    const whole = new TextEncoder().encode(text);
    const seen = { people: 0, refused: 0, log: 0 };
    for (let seed = 1; seed <= COUNT; seed++) {
      const bytes = mutations(seed)(whole);
      try {
        seen[await expectNothingLostOrInvented(bytes)] += 1;
      } catch (error) {
        throw new Error(`Seed ${seed}: ${JSON.stringify(new TextDecoder().decode(bytes))}`, { cause: error });
      }
    }
    // What has been broken so that it is none any more is the exception.
    expect(seen.refused).toBeLessThan(COUNT / 10);
  },
);

test('10,000 mutated archives: no crash', { timeout: 900_000 }, async () => {
  const files = { 'a/Connections.csv': TABLE, 'a/messages.csv': MESSAGES };
  const whole = zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ) as Zippable,
  );
  const kinds = new Set<string>();
  for (let seed = 1; seed <= COUNT; seed++) {
    const bytes = mutations(seed)(whole);
    try {
      kinds.add((await opened(bytes)).kind);
    } catch (error) {
      throw new Error(`Seed ${seed}`, { cause: error });
    }
  }
  expect(kinds).toContain('archive');
  expect(kinds).toContain('refused');
});
