import { BACKUP_FORMAT } from './backup';
import { holdsCards } from './card-lines';
import { decode, guessEncoding } from './decode';
import { PLAN_FORMAT } from './plan-file';
import { isZip } from './unzip';

/** Kinds of files that are not lists of people, each with its own advice. */
export type OtherFile =
  | 'pdf'
  | 'picture'
  | 'recording'
  | 'old-office'
  | 'office-protected'
  | 'outlook-data'
  | 'packed'
  | 'program'
  | 'database'
  | 'calendar'
  | 'own-backup'
  | 'own-plan'
  | 'facebook-json'
  | 'json'
  | 'login-page'
  | 'web-page'
  | 'ldif'
  | 'mail'
  | 'chat'
  | 'rtf'
  | 'xml'
  | 'shortcut'
  | 'unreadable';

export type FileKind = 'zip' | 'cards' | 'table' | OtherFile;

/** How binary files begin. */
const MAGIC: readonly [OtherFile, readonly string[]][] = [
  ['pdf', ['%PDF']],
  ['picture', ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*']],
  ['recording', ['OggS', 'ID3', 'fLaC', '\u001aE\u00df\u00a3', '#!AMR']],
  ['old-office', ['\u00d0\u00cf\u0011\u00e0']],
  ['outlook-data', ['!BDN']],
  ['packed', ['\u001f\u008b', 'Rar!', "7z\u00bc\u00af'\u001c", 'BZh', '\u00fd7zXZ']],
  ['program', ['\u007fELF', 'MZ\u0090']],
  ['database', ['SQLite format 3\0', 'bplist00']],
];
/** The pictures among files in a container that films and sounds have too. */
const PICTURES = /^(?:....ftyp(?:hei[cfms]|hev[cmsx]|mif1|msf1|avi[fs]|crx )|RIFF....WEBP)/s;
const CONTAINER = /^(?:....ftyp|RIFF....)/s;
/** What files in Microsoft's older container hold, by the names in its directory. */
const WITHIN_OLE: readonly [OtherFile, string][] = [
  ['office-protected', 'EncryptedPackage'],
  ['mail', '__nameid_version1.0'],
  ['mail', '__substg1.0_'],
];
/** How much of a text is examined. */
const LOOK_AT = 65_536;
/** How much of such a container is examined: its directory may stand anywhere. */
const LOOK_WITHIN = 2_000_000;

/** Detects a file's kind by its content, since names are unreliable. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return 'zip';
  const binary = kindOfBinary(bytes);
  if (binary) return binary;
  const head = bytes.subarray(0, LOOK_AT);
  const text = decode(head, guessEncoding(head)).trimStart();
  if (holdsCards(text)) return 'cards';
  const known = TEXTS.find(([, isOne]) => isOne(text));
  if (known) return known[0];
  if (/^[[{]/.test(text)) return kindOfJson(text);
  if (text.startsWith('<')) return kindOfMarkup(text);
  if (/<html[\s>]/i.test(text.slice(0, 2000))) return kindOfPage(text);
  return isNoise(text) ? 'unreadable' : 'table';
}

function kindOfBinary(bytes: Uint8Array): OtherFile | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (PICTURES.test(start)) return 'picture';
  if (CONTAINER.test(start)) return 'recording';
  const magic = MAGIC.find(([, starts]) => starts.some((each) => start.startsWith(each)))?.[0];
  if (magic !== 'old-office') return magic;
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_WITHIN));
  const isWithin = (name: string) => names.includes([...name].map((letter) => `${letter}\0`).join(''));
  return WITHIN_OLE.find(([, name]) => isWithin(name))?.[0] ?? magic;
}

/** Texts that are no tables, by how they begin. */
const TEXTS: readonly [OtherFile, (text: string) => boolean][] = [
  ['calendar', (text) => /^BEGIN\s*:\s*VCALENDAR/i.test(text)],
  ['rtf', (text) => /^\{\\rtf/.test(text)],
  ['chat', isChat],
  ['shortcut', (text) => /^\[InternetShortcut\]/i.test(text)],
  [
    'ldif',
    (text) => /^(?:version: 1\s+)?dn::? ?\S.*\r?\n(?:.*\r?\n)*?objectclass:/i.test(text.slice(0, 8000)),
  ],
  ['mail', isMessage],
];

const MAIL_HEAD =
  /^(?:From|To|Cc|Subject|Date|Message-ID|Return-Path|Received|Delivered-To|MIME-Version|Content-Type|Reply-To|X-[\w-]+): /i;

/** An e-mail, or a file of several: it begins with its head, of which one line alone could be a list's. */
function isMessage(text: string): boolean {
  if (/^(?:From \S+@\S+ |Received: |Return-Path: |Delivered-To: |MIME-Version: )/i.test(text)) return true;
  const [first = '', ...further] = text.split(/\r?\n/, 12);
  if (/^From - /.test(first)) return further.some((line) => MAIL_HEAD.test(line));
  return MAIL_HEAD.test(first) && further.filter((line) => MAIL_HEAD.test(line)).length > 1;
}

const OFFICE_MARKUP = /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)|progid="Excel\.Sheet"/;
const OF_PAGES =
  /^<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|span|a|table|t[rdh]|ul|ol|section|article|main|h[1-6])\b/i;

function kindOfMarkup(text: string): FileKind {
  if (OFFICE_MARKUP.test(text.slice(0, 4000))) return 'old-office';
  if (/^(?:<[?!][^>]*>\s*)*<svg[\s>]/i.test(text)) return 'picture';
  if (OF_PAGES.test(text) || /<html[\s>]/i.test(text.slice(0, 2000))) return kindOfPage(text);
  return /^<\?xml|^<[a-z][\w:-]*(?:\s[^<>]*)?>/i.test(text) ? 'xml' : 'table';
}

function kindOfPage(text: string): FileKind {
  return asksToLogIn(text) ? 'login-page' : 'web-page';
}

/** Whether a text is none, but a file of a kind nobody here knows, or a damaged one. */
function isNoise(text: string): boolean {
  const head = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  return (head.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0) * 10 > head.length;
}

/** A line of a WhatsApp chat export, from an iPhone (`[01.11.26, 10:00:00] Mira: …`) or an Android phone. */
const CHAT_LINE =
  /^\p{Cf}*(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}[^\]\n]{0,12}\] |\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}[^\n-]{0,8} - )\S/u;

function isChat(text: string): boolean {
  const [first = '', ...further] = text.split('\n', 30);
  return CHAT_LINE.test(first) && (further.length < 2 || further.some((line) => CHAT_LINE.test(line)));
}

function kindOfJson(text: string): FileKind {
  // A cell may begin with a bracket too; in JSON, a value, a bracket or the end follows.
  if (!/^[[{]\s*(?:["{[\]}]|-?\d|true|false|null|$)/.test(text)) return 'table';
  if (text.includes(`"${BACKUP_FORMAT}"`)) return 'own-backup';
  if (text.includes(`"${PLAN_FORMAT}"`)) return 'own-plan';
  if (
    /"(?:friends|removed_friends|sent_friend_requests|received_friend_requests|following|followers|people_interacted)(?:_v\d+)?"\s*:/.test(
      text,
    )
  ) {
    return 'facebook-json';
  }
  return /^[[{]\s*["{[]/.test(text) && /[:\]}]/.test(text) ? 'json' : 'table';
}

/** A download link returned a sign-in page instead of the file. */
function asksToLogIn(text: string): boolean {
  return /type\s*=\s*["']?password|<title>[^<]*(?:log ?in|sign ?in|anmelden|einloggen|connexion|iniciar sesi|accedi|zaloguj)/i.test(
    text,
  );
}
