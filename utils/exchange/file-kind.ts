import { BACKUP_FORMAT } from './backup';
import { holdsCards } from './card-lines';
import { decode, guessEncoding } from './decode';
import { PLAN_FORMAT } from './plan-file';
import { isZip } from './unzip';

/** Kinds of files that are not lists of people, each with its own advice. */
export type OtherFile =
  | 'pdf'
  | 'picture'
  | 'old-office'
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
  | 'xml';

export type FileKind = 'zip' | 'cards' | 'table' | OtherFile;

/** How binary files begin. */
const MAGIC: readonly [OtherFile, readonly string[]][] = [
  ['pdf', ['%PDF']],
  [
    'picture',
    [
      '\u0089PNG',
      '\u00ff\u00d8\u00ff',
      'GIF8',
      'RIFF',
      'II*\0',
      'MM\0*',
      '\0\0\0\u0018ftyp',
      '\0\0\0 ftyp',
      '\0\0\0\u0024ftyp',
    ],
  ],
  ['old-office', ['\u00d0\u00cf\u0011\u00e0']],
  ['outlook-data', ['!BDN']],
  ['packed', ['\u001f\u008b', 'Rar!', "7z\u00bc\u00af'\u001c", 'BZh', '\u00fd7zXZ']],
  ['program', ['\u007fELF', 'MZ\u0090']],
  ['database', ['SQLite format 3\0', 'bplist00']],
];
/** How much of a text is examined. */
const LOOK_AT = 65_536;

/** Detects a file's kind by its content, since names are unreliable. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return 'zip';
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const magic = MAGIC.find(([, starts]) => starts.some((each) => start.startsWith(each)));
  if (magic) return magic[0];
  const head = bytes.subarray(0, LOOK_AT);
  const text = decode(head, guessEncoding(head)).trimStart();
  if (holdsCards(text)) return 'cards';
  if (/^BEGIN\s*:\s*VCALENDAR/i.test(text)) return 'calendar';
  if (/^\{\\rtf/.test(text)) return 'rtf';
  if (isChat(text)) return 'chat';
  if (/^[[{]/.test(text)) return kindOfJson(text);
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text) || /<html[\s>]/i.test(text.slice(0, 2000))) {
    return asksToLogIn(text) ? 'login-page' : 'web-page';
  }
  if (/^<\?xml|^<[a-z][\w:-]*(?:\s[^<>]*)?>/i.test(text)) return 'xml';
  if (/^(?:version: 1\s+)?dn::? ?\S.*\r?\n(?:.*\r?\n)*?objectclass:/i.test(text.slice(0, 8000)))
    return 'ldif';
  if (/^(?:From \S+@\S+ |Received: |Return-Path: |Delivered-To: |MIME-Version: )/i.test(text)) return 'mail';
  return 'table';
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
