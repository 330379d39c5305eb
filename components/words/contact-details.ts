import type { ContactChange } from '../../utils/actions/contacts';
import type { Contact } from '../../utils/model/contact';
import type { Reach } from '../../utils/model/reach';

/** The values of the form about a person, as a mentor reads and types them. */
export interface DetailFields {
  name: string;
  addresses: string[];
  phones: Reach[];
  emails: Reach[];
  messengers: Reach[];
  work: string;
  metAt: string;
  metAtAddress: string;
  tags: string;
  language: string;
  cadenceDays: string;
  notes: string;
}
export type DetailField = keyof DetailFields;

/** In the form's order. */
export const DETAIL_FIELDS: readonly DetailField[] = [
  'name',
  'addresses',
  'phones',
  'emails',
  'messengers',
  'work',
  'metAt',
  'metAtAddress',
  'tags',
  'language',
  'cadenceDays',
  'notes',
];

/** A contact's values in the form. */
export function toFields(contact: Contact): DetailFields {
  const { name, addresses, phones, emails, messengers, work } = contact;
  const { metAt, metAtAddress, tags, language, cadenceDays, notes } = contact;
  return {
    name,
    addresses,
    phones,
    emails,
    messengers,
    work,
    metAt,
    metAtAddress,
    tags: tags.join(', '),
    language,
    cadenceDays: cadenceDays === null ? '' : String(cadenceDays),
    notes,
  };
}

/** The typed values as a change to the contact. */
export function toChange({ addresses, tags, cadenceDays, ...others }: Partial<DetailFields>): ContactChange {
  return {
    ...others,
    ...(addresses && { addresses: addresses.filter((address) => address.trim() !== '') }),
    ...(tags !== undefined && { tags: tags.split(/[,;،؛\n]/) }),
    ...(cadenceDays !== undefined && { cadenceDays: cadenceDays === '' ? null : Number(cadenceDays) }),
  };
}

/** Whether two values of a field are equal. */
export function isSameValue(a: DetailFields[DetailField], b: DetailFields[DetailField]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The languages offered, along with any other that a contact already has. */
export const LANGUAGES_OFFERED = [
  'ar',
  'bg',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fr',
  'hr',
  'it',
  'ku',
  'nl',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'sq',
  'sr',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
] as const;

/** A language's name in another; its tag if the browser knows none. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The cadences offered, in days. */
export const CADENCES_OFFERED = [7, 14, 21, 28, 60, 90] as const;
