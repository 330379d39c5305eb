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
import { fold, lineText, unfold } from './content-lines';
import { splitName } from './names';

export interface VcardOptions extends Work {
  /** Whether notes and topics go along. */
  withNotes: boolean;
}

/**
 * Writes an address book file: vCard 4.0, one card for each contact, which takes the place of the card
 * of an earlier file.
 *
 * @throws the signal's reason when it is stopped
 */
export async function contactsToVcard(
  contacts: readonly Contact[],
  { withNotes, ...work }: VcardOptions,
): Promise<string[]> {
  const cards: string[] = [];
  await inSlices(contacts, (contact) => cards.push(cardOf(contact, withNotes)), work);
  return cards;
}

function cardOf({ id, name, addresses, notes, tags }: Contact, withNotes: boolean): string {
  const text = lineText(name);
  const { first, last } = splitName(text);
  const part = (words: string) => (words === '' ? undefined : new TextType(words));
  const note = lineText(notes);
  const topics = tags.map(lineText).filter((tag) => tag !== '');
  const card = new VCARD([
    new FNProperty([], new TextType(text)),
    new NProperty(
      [],
      new SpecialValueType('NProperty', [part(last), part(first), undefined, undefined, undefined]),
    ),
    new UIDProperty([], new URIType(`urn:uuid:${id}`)),
    ...addresses.map((address) => new URLProperty([], new URIType(address))),
    ...(withNotes && note !== '' ? [new NoteProperty([], new TextType(note))] : []),
    ...(withNotes && topics.length > 0
      ? [new CategoriesProperty([], new TextListType(topics.map((topic) => new TextType(topic))))]
      : []),
  ]);
  return fold(mend(unfold(card.repr())));
}

/**
 * The library escapes colons, which RFC 6350 §3.4 does not know, and semicolons everywhere; many programs
 * show both as they stand. A semicolon means something in the parts of a name only.
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
