import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { opened } from './support';

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'number' ? part : [...Buffer.from(part, 'latin1')])),
  );
const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** What a file is called in the refusal. */
const kindOf = async (file: string | Uint8Array) => {
  const read = await opened(file);
  return read.kind === 'refused' ? read.problem : read.kind;
};

describe('a file that is no list is called what it is', () => {
  test.each<[string, string, string | Uint8Array]>([
    [
      'Facebook’s archive',
      'facebook-json',
      zip({ 'connections/friends/your_friends.json': '{}', 'start_here.html': '' }),
    ],
    [
      'Facebook’s archive to read',
      'facebook-json',
      zip({ 'facebook-mira/connections/friends/your_friends.html': '<html>' }),
    ],
    [
      'a Numbers file',
      'apple-document',
      zip({ 'Index/Document.iwa': 'x', 'Index/Tables/DataList.iwa': 'x', 'preview.jpg': 'x' }),
    ],
    ['a Word document', 'rtf', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
    ['slides', 'rtf', zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' })],
    [
      'a workbook in binary',
      'binary-workbook',
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    ],
    [
      'an Outlook message',
      'mail',
      bytes(OLE, '\0'.repeat(600), wide('__nameid_version1.0'), '\0'.repeat(60)),
    ],
    ['an old workbook', 'old-office', bytes(OLE, '\0'.repeat(600), wide('Workbook'), '\0'.repeat(60))],
    [
      'a workbook with a password',
      'office-protected',
      bytes(OLE, '\0'.repeat(600), wide('EncryptedPackage'), '\0'.repeat(60)),
    ],
    [
      'a table that a web program calls .xls',
      'old-office',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Name</td></tr></table></html>',
    ],
    [
      'a workbook of 2003',
      'old-office',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
    [
      'a part of a page',
      'web-page',
      '<div class="h-card"><a class="p-name" href="https://mira.example">Mira</a></div>',
    ],
    ['a table copied from a page', 'web-page', '<table><tr><td>Mira</td></tr></table>'],
    ['a drawing', 'picture', '<svg xmlns="http://www.w3.org/2000/svg"><text>Mira</text></svg>'],
    [
      'a drawing with a declaration',
      'picture',
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
    ['a photo of an iPhone', 'picture', bytes('\0\0\0\u0018ftypheic', '\0'.repeat(40))],
    ['a photo of another phone', 'picture', bytes('\0\0\0\u001cftypavif', '\0'.repeat(40))],
    ['a film', 'recording', bytes('\0\0\0\u0018ftypisom', '\0'.repeat(40))],
    ['a voice message', 'recording', bytes('OggS', 0, 2, '\0'.repeat(40))],
    ['a song', 'recording', bytes('ID3', 3, 0, '\0'.repeat(40))],
    ['a sound', 'recording', bytes('RIFF\u0001\u0002\u0003\u0004WAVEfmt ')],
    ['a picture of the web', 'picture', bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
    [
      'an e-mail',
      'mail',
      'From: Anna Alt <anna@alt.example>\r\nTo: x@muster.example\r\nSubject: Liste\r\n\r\nHallo\r\n',
    ],
    [
      'a folder of e-mails',
      'mail',
      'From - Mon Nov 02 09:15:33 2026\r\nX-Mozilla-Status: 0001\r\nFrom: Anna\r\nSubject: y\r\n\r\nHallo\r\n',
    ],
    ['a shortcut', 'shortcut', '[InternetShortcut]\r\nURL=https://docs.example/spreadsheets/d/abc/edit\r\n'],
    ['nothing but zeros', 'unreadable', new Uint8Array(300)],
    ['a broken download', 'unreadable', bytes(...Array.from({ length: 400 }, (_, at) => (at * 7 + 1) % 26))],
  ])('%s', async (_, kind, file) => {
    expect(await kindOf(file)).toBe(kind);
  });

  test.each([
    ['a table whose titles are those of an e-mail', 'From,To,Subject\nMira,Omar,x\n'],
    ['a list with labels', 'Name: Mira\nTelefon: 0170 5550101\n'],
    ['a stray control character', 'Name,Phone\nMira\u0000,0170 5550101\n'],
    ['text in sixteen bits', '\ufeffName\tTelefon\nMira\t0170 5550101\n'],
  ])('%s is a table', async (_, text) => {
    const file = text.startsWith('\ufeff') ? bytes(wide(text)) : text;
    expect(await kindOf(file)).toBe('table');
  });
});
