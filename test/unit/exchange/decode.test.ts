import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, ENCODINGS, type Encoding, guessEncoding, readText } from '../../../utils/exchange/decode';

/** A text as saved by a program that only knows one byte per character. */
const saved = (text: string, encoding: Encoding): Uint8Array => {
  const bytes = new Map(
    [...Array(256).keys()].map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (character) => bytes.get(character) ?? 0x3f);
};
const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};
const read = (bytes: Uint8Array) => {
  const encoding = guessEncoding(bytes);
  return [encoding, decode(bytes, encoding)];
};

test.each<[Encoding, string]>([
  ['windows-1250', 'Imię;Nazwisko\nPaweł;Śliwiński\n'],
  ['windows-1250', 'Name,Last\nIvan,Kovačić\n'],
  ['windows-1250', 'Jméno;Příjmení\nJiří;Dvořák\n'],
  ['windows-1250', 'Name\nŁukasz\n'],
  ['windows-1250', 'Név\nErdős Péter\n'],
  ['windows-1250', 'Name\nAgnieszka Wójcik\nGrażyna\n'],
  ['windows-1251', 'Имя;Фамилия\nМихаил;Примеров\n'],
  ['windows-1251', 'Name,Note\nОльга Іваненко,x\n'],
  ['windows-1251', 'имя,заметка\nмихаил,любит дерево\n'],
  ['windows-1253', 'Όνομα\nΒαγγέλης Παράδειγμα\n'],
  ['windows-1254', 'Ad;Soyad\nŞahin;Yıldız\n'],
  ['windows-1255', 'Name\nדוד לוי\nאברהם\n'],
  ['windows-1256', 'Name\nأحمد العلي\nفاطمة\n'],
  ['macintosh', 'Name;Notiz\nJürgen Groß;Grüße\n'],
  ['macintosh', 'Name\nJörg\n'],
  ['macintosh', 'Nom\nRené Lefèvre\nFrançois\n'],
  ['macintosh', 'Name\nÖzlem Ünal\nMüller\n'],
  ['windows-1252', 'Name;Notiz\nJürgen Groß;„Grüße“\n'],
  ['windows-1252', 'Nom\nRené Lefèvre\nFrançois\nHélène\n'],
  ['windows-1252', 'Nombre\nMuñoz\nJosé\n¿Quién?\n'],
  ['windows-1252', 'Navn\nSøren Åberg\nBjørn\n'],
  ['windows-1252', 'Nome\nJoão Conceição\n'],
  ['windows-1252', 'Name\nMichèle\n'],
  ['windows-1252', 'Name\nÖzlem\n'],
])('the encoding that makes words is %s: %j', (encoding, text) => {
  expect(read(saved(text, encoding))).toEqual([encoding, text]);
});

test.each([
  '姓名,备注\n李小龍,喜欢木工\n王芳,x\n',
  'Имя;Фамилия\nМихаил;Примеров\n',
  'الاسم\tملاحظة\nأحمد\tx\n',
  '名前,メモ\n山田太郎,あ\n',
  'Name;Notiz\nJürgen;x\n',
])('UTF-16 without a byte order mark: %j', (text) => {
  expect(read(utf16(text, true))).toEqual(['utf-16le', text]);
  expect(read(utf16(text, false))).toEqual(['utf-16be', text]);
});

test('one broken byte does not change a file’s encoding, and is read as Windows would', () => {
  const whole = new TextEncoder().encode('Name\nLena Krämer\nJ?rgen\nSofía 🌻 Öz\n');
  whole[whole.indexOf(0x3f)] = 0xfc;
  expect(read(whole)).toEqual(['utf-8', 'Name\nLena Krämer\nJürgen\nSofía 🌻 Öz\n']);
});

test('a file cut off in the middle of a character keeps its encoding', () => {
  const whole = new TextEncoder().encode('Name\nLena Krämer\nÖzlem Ünal\nMüller, Zoë');
  const [encoding, text] = read(whole.subarray(0, -1));
  expect(encoding).toBe('utf-8');
  expect(text).toContain('Özlem Ünal\nMüller, Zo');
});

test('a zero byte among a few letters does not turn them into Chinese', () => {
  const text = 'a,b,c\n\0,Mira,3\n';
  expect(read(new TextEncoder().encode(text))).toEqual(['utf-8', text]);
});

test('a file read in parts is the same as one read at once, wherever a part ends', async () => {
  const word = fc.constantFrom('Jürgen', 'Ольга', '李小龍', '🌱', 'a', ';', '\n', 'Paweł', '\ufeff');
  const whole = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(''));
  const bytesOf = fc.oneof(
    whole.map((text) => new TextEncoder().encode(text)),
    whole.map((text) => utf16(text, true)),
    whole.map((text) => saved(text, 'windows-1252')),
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3 }),
      bytesOf,
      fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined }),
      async (before, again, given) => {
        const times = Math.ceil(300_000 / again.length);
        const bytes = Uint8Array.from({ length: before.length + times * again.length }, (_, at) =>
          Number(at < before.length ? before[at] : again[(at - before.length) % again.length]),
        );
        const encoding = given ?? guessEncoding(bytes);
        const read = await readText(bytes, { given });
        expect(read.encoding).toBe(encoding);
        expect(read.text === decode(bytes, encoding)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a part may end within a character', async () => {
  const text = '🌱'.repeat(80_000);
  for (const bytes of [utf16(`\ufeff${text}`, true), utf16(`\ufeff${text}`, false)]) {
    expect((await readText(bytes)).text === text).toBe(true);
  }
  expect((await readText(new TextEncoder().encode(`a${text}`))).text === `a${text}`).toBe(true);
});
