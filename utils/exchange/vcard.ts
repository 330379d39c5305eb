import {
  CategoriesProperty,
  FNProperty,
  NoteProperty,
  NProperty,
  SpecialValueType,
  TextListType,
  TextType,
  UIDProperty,
  URIType,
  URLProperty,
  VCARD,
} from 'vcard4';
import { inSlices, type Work } from '../ground/slices';
import type { Contact } from '../model/contact';
import type { Reach } from '../model/reach';
import { fold, lineText, unfold } from './content-lines';
import { splitName } from './names';

/** Phones and older address books only read 3.0. */
export const VCARD_VERSIONS = ['3.0', '4.0'] as const;
export type VcardVersion = (typeof VCARD_VERSIONS)[number];

export interface VcardOptions extends Work {
  /** Whether to include notes, topics and the language. */
  withNotes: boolean;
  /** Whether to include the occupation. */
  withWork?: boolean;
  version?: VcardVersion;
}

/**
 * Writes an address book file with one card per contact, which replaces the card of an earlier file.
 *
 * @throws the signal's reason if aborted
 */
export async function contactsToVcard(
  contacts: readonly Contact[],
  { withNotes, withWork = false, version = '4.0', ...work }: VcardOptions,
): Promise<string[]> {
  const cards: string[] = [];
  await inSlices(contacts, (contact) => cards.push(cardOf(contact, { withNotes, withWork, version })), work);
  return cards;
}

function cardOf(
  { id, name, addresses, notes, tags, phones, emails, messengers, work, language }: Contact,
  { withNotes, withWork, version }: Required<Pick<VcardOptions, 'withNotes' | 'withWork' | 'version'>>,
): string {
  const text = lineText(name);
  const { first, last } = splitName(text);
  const part = (words: string) => (words === '' ? undefined : new TextType(words));
  const note = lineText(notes);
  const topics = tags.map(lineText).filter((tag) => tag !== '');
  const elsewhere = addresses.filter((address) => !PROFILE_HOST.test(address));
  const card = new VCARD([
    new FNProperty([], new TextType(text)),
    new NProperty(
      [],
      new SpecialValueType('NProperty', [part(last), part(first), undefined, undefined, undefined]),
    ),
    new UIDProperty([], new URIType(`urn:uuid:${id}`)),
    ...addresses
      .filter((address) => !elsewhere.includes(address))
      .map((address) => new URLProperty([], new URIType(address))),
    ...(withNotes && note !== '' ? [new NoteProperty([], new TextType(note))] : []),
    ...(withNotes && topics.length > 0
      ? [new CategoriesProperty([], new TextListType(topics.map((topic) => new TextType(topic))))]
      : []),
  ]);
  const further = [
    ...phones.flatMap((phone, at) => reachLines('TEL', `tel${at + 1}`, phone)),
    ...emails.flatMap((email, at) => reachLines('EMAIL', `mail${at + 1}`, email)),
    ...messengers.flatMap(({ label, value }, at) =>
      // The form in which phones store messenger names.
      grouped('IMPP', `im${at + 1}`, label, `x-apple:${encodeURIComponent(value.toWellFormed())}`),
    ),
    // On other sites an address may be a company's page; the label says that it is the person's.
    ...elsewhere.flatMap((address, at) => grouped('URL', `web${at + 1}`, 'Profile', address)),
    ...(withWork && work !== '' ? [`TITLE:${escaped(work)}`] : []),
    ...(withNotes && language !== '' ? [`LANG:${language}`] : []),
  ];
  const lines = mend(unfold(card.repr()))
    .replace('VERSION:4.0', `VERSION:${version}`)
    .replace(/END:VCARD\r\n$/, () => [...further, 'END:VCARD', ''].join('\r\n'));
  return fold(lines);
}

const PROFILE_HOST = /^https:\/\/www\.(?:facebook|linkedin)\.com\//;

/** The labels that both versions have a type for. */
const TYPES: Readonly<Record<string, string>> = { mobile: 'CELL', home: 'HOME', work: 'WORK' };

function reachLines(property: string, group: string, { label, value }: Reach): string[] {
  const type = TYPES[label];
  // The mobile type only applies to numbers.
  if (type && (property === 'TEL' || type !== 'CELL')) return [`${property};TYPE=${type}:${escaped(value)}`];
  return grouped(property, group, label, escaped(value));
}

/** A property with the mentor's own label, in the phones' notation. */
function grouped(property: string, group: string, label: string, value: string): string[] {
  if (label === '') return [`${property}:${value}`];
  return [`${group}.${property}:${value}`, `${group}.X-ABLabel:${escaped(label)}`];
}

/** @see https://www.rfc-editor.org/rfc/rfc6350#section-3.4 */
function escaped(text: string): string {
  return lineText(text)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * The library escapes colons, which RFC 6350 §3.4 does not allow, and semicolons everywhere; many programs show the
 * backslashes. Semicolons only need escaping in the parts of a name.
 */
function mend(card: string): string {
  return card
    .split('\r\n')
    .map((line) =>
      line.replace(/\\(.)/g, (escaped, character: string) =>
        character === ':' || (character === ';' && !line.startsWith('N:')) ? character : escaped,
      ),
    )
    .join('\r\n');
}
