import type { ContactChange } from '../../utils/actions/contacts';
import type { Contact } from '../../utils/model/contact';

/** What the form about a person holds: as a mentor reads and types it. */
export interface DetailFields {
  name: string;
  addresses: string[];
  metAt: string;
  metAtAddress: string;
  tags: string;
  language: string;
  cadenceDays: string;
  notes: string;
}
export type DetailField = keyof DetailFields;

/** In the order in which they stand in the form. */
export const DETAIL_FIELDS: readonly DetailField[] = [
  'name',
  'addresses',
  'metAt',
  'metAtAddress',
  'tags',
  'language',
  'cadenceDays',
  'notes',
];

/** A contact as the form shows it. */
export function toFields(contact: Contact): DetailFields {
  const { name, addresses, metAt, metAtAddress, tags, language, cadenceDays, notes } = contact;
  return {
    name,
    addresses,
    metAt,
    metAtAddress,
    tags: tags.join(', '),
    language,
    cadenceDays: cadenceDays === null ? '' : String(cadenceDays),
    notes,
  };
}

/** What was typed, as a change of the contact. */
export function toChange({ addresses, tags, cadenceDays, ...others }: Partial<DetailFields>): ContactChange {
  return {
    ...others,
    ...(addresses && { addresses: addresses.filter((address) => address.trim() !== '') }),
    ...(tags !== undefined && { tags: tags.split(/[,;،؛\n]/) }),
    ...(cadenceDays !== undefined && { cadenceDays: cadenceDays === '' ? null : Number(cadenceDays) }),
  };
}

/** Whether two values of a field are the same. */
export function isSameValue(a: string | string[], b: string | string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Languages that are offered; any other that a contact already has is offered as well. */
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

/** A language's name in another; its tag where the browser knows none. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Days between two times in touch that are offered. */
export const CADENCES_OFFERED = [7, 14, 21, 28, 60, 90] as const;
