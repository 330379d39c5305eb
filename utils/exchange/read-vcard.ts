import { parseVCards, type VCard4 } from 'vcard4-ts';
import { breathe, inSlices, type Work } from '../ground/slices';
import { parseProfileAddress } from '../model/address';
import { labelOf, type Reach, type ReachLabel } from '../model/reach';
import { CardReader, type CardText, GROUP } from './card-lines';
import { defuse, shield } from './formulas';
import type { ImportField } from './import-fields';
import type { Matching } from './match';
import { fullName, joinName } from './names';
import type { RawRow, RowProblem } from './raw-row';
import { writeReach } from './reach-cells';
import { writeTags } from './tags';

/** More cards than this are not one person's address book. */
const CARDS_LIMIT = 100_000;
/** How long to read before yielding (ms). */
const SLICE = 16;

/** The columns of a table made from cards. */
export const CARD_COLUMNS = [
  'name',
  'addresses',
  'websites',
  'phones',
  'emails',
  'messengers',
  'work',
  'tags',
  'language',
  'notes',
  'birthday',
  'postal',
] as const;
export type CardColumn = (typeof CARD_COLUMNS)[number];

/** The fields of the columns; birthdays and postal addresses are not stored, and are shown as left out. */
const FIELDS: Record<CardColumn, ImportField | null> = {
  name: 'name',
  addresses: 'addresses',
  websites: 'addresses',
  phones: 'phones',
  emails: 'emails',
  messengers: 'messengers',
  work: 'work',
  tags: 'tags',
  language: 'language',
  notes: 'notes',
  birthday: null,
  postal: null,
};

/** An address book as a table, so that it is previewed, matched and undone like one. */
export interface CardTable {
  rows: RawRow[];
  matching: Matching;
}

/**
 * Reads an address book file: vCard 2.1, 3.0 or 4.0, also mixed in one file.
 *
 * @param text the decoded file
 * @param titles the column titles
 * @throws the signal's reason if aborted
 */
export async function readVcards(
  text: string,
  titles: Record<CardColumn, string>,
  { signal, onProgress }: Work = {},
): Promise<{ ok: true; value: CardTable } | { ok: false; problem: 'empty' | 'too-many-rows' }> {
  const reader = new CardReader(text);
  const cards: Card[] = [];
  signal?.throwIfAborted();
  let until = performance.now() + SLICE;
  for (let card = reader.next(); card; card = reader.next()) {
    cards.push(readCard(card));
    if (cards.length > CARDS_LIMIT) return { ok: false, problem: 'too-many-rows' };
    if (performance.now() < until) continue;
    onProgress?.(reader.done, text.length);
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  }
  onProgress?.(text.length, text.length);
  if (cards.length === 0) return { ok: false, problem: 'empty' };
  const columns = CARD_COLUMNS.filter(
    (column) => column === 'name' || cards.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  const rows: RawRow[] = [{ number: 0, cells: columns.map((column) => titles[column]) }];
  await inSlices(
    cards,
    ({ cells, problems }, index) => {
      const row: RawRow = {
        number: index + 1,
        cells: columns.map((column) => defuse(shield(cells[column] ?? ''))),
      };
      if (problems.length > 0) row.problems = problems;
      rows.push(row);
    },
    { signal },
  );
  return {
    ok: true,
    value: {
      rows,
      matching: {
        header: 0,
        fields: columns.map((column) => FIELDS[column]),
        websites: columns.indexOf('websites') < 0 ? [] : [columns.indexOf('websites')],
      },
    },
  };
}

interface Card {
  cells: Partial<Record<CardColumn, string>>;
  problems: RowProblem[];
}

interface Property {
  value: string;
  parameters?: { TYPE?: readonly string[]; x?: Readonly<Record<string, readonly string[]>> };
}

function readCard({ text, strange, cut }: CardText): Card {
  const [card] = parseVCards(text, true).vCards ?? [];
  const problems: RowProblem[] = [];
  if (strange.length > 0) problems.push({ kind: 'card-lines', count: strange.length });
  if (cut) problems.push({ kind: 'card-cut' });
  if (!card) return { cells: {}, problems };
  if (isGroup(card)) return { cells: { name: nameOf(card) }, problems: [{ kind: 'card-group' }] };
  const named = new Map<string, string>();
  for (const property of x(card, 'X_ABLABEL')) {
    const group = groupOf(property);
    if (group) named.set(group, property.value);
  }
  const links = linksOf(card, named);
  const birthday = [card.BDAY, card.ANNIVERSARY].flatMap((property) => property?.value ?? []);
  const cells: Card['cells'] = {
    name: nameOf(card),
    addresses: links.profiles.join('\n'),
    websites: links.websites.join('\n'),
    phones: writeReach(
      reachOf(card.TEL, named, (value) => value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')),
    ),
    emails: writeReach(reachOf(card.EMAIL, named, (value) => value.replace(/^mailto:/i, ''))),
    messengers: writeReach(links.messengers),
    work: workOf(card),
    tags: writeTags(
      (card.CATEGORIES ?? [])
        .flatMap(({ value }) => value.map((tag) => tag.trim()))
        .filter((tag) => !GOOGLE_GROUPS.has(tag)),
    ),
    language: card.LANG?.[0]?.value.trim() ?? '',
    notes: (card.NOTE ?? []).map(({ value }) => value).join('\n\n'),
    birthday: birthday.join(' '),
    postal: (card.ADR ?? [])
      .map(({ value }) => Object.values(value).flat().filter(Boolean).join(' '))
      .join('\n'),
  };
  return { cells, problems };
}

/** Google's own groups, which have an asterisk in its tables but not in its cards. */
const GOOGLE_GROUPS = new Set(['myContacts', 'starred']);

/** Apple and others store lists of people as cards too. */
function isGroup(card: VCard4): boolean {
  const kinds = [card.KIND?.value, ...x(card, 'X_ADDRESSBOOKSERVER_KIND').map(({ value }) => value)];
  return kinds.some((kind) => kind?.trim().toLowerCase() === 'group');
}

function nameOf(card: VCard4): string {
  const full = card.FN.map(({ value }) => value.replace(/\s+/g, ' ').trim()).find((name) => name !== '');
  if (full) return full;
  const { givenNames = [], additionalNames = [], familyNames = [] } = card.N?.value ?? {};
  const [given, additional, family] = [givenNames, additionalNames, familyNames].map((names) =>
    names.join(' ').trim(),
  ) as [string, string, string];
  return fullName(given, additional, family) || text(card.NICKNAME) || text(card.ORG);
}

function text(properties: readonly { value: readonly string[] }[] | undefined): string {
  return (
    (properties ?? []).map(({ value }) => joinName(...value.map((part) => part.trim()))).find(Boolean) ?? ''
  );
}

function workOf(card: VCard4): string {
  const position = [...(card.TITLE ?? []), ...(card.ROLE ?? [])]
    .map(({ value }) => value.trim())
    .find(Boolean);
  // The reader splits company names at commas, although there the separators are semicolons.
  const firm = (card.ORG ?? []).map(({ value }) =>
    value
      .join(',')
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', '),
  );
  const parts = [position ?? '', firm.find(Boolean) ?? ''].filter((part) => part !== '');
  // A card with nothing but a company has that as its name already.
  return parts.length === 1 && parts[0] === nameOf(card) ? '' : parts.join(', ');
}

function reachOf(
  properties: readonly Property[] | undefined,
  named: ReadonlyMap<string, string>,
  plain: (value: string) => string,
): Reach[] {
  return (properties ?? []).flatMap((property) => {
    const value = plain(property.value.trim());
    return value === '' ? [] : [{ label: labelFor(property, named), value }];
  });
}

const TYPE_LABELS: Readonly<Record<string, ReachLabel>> = {
  cell: 'mobile',
  mobile: 'mobile',
  iphone: 'mobile',
  home: 'home',
  work: 'work',
};
/** Types without meaning for a mentor. */
const SILENT =
  /^(?:internet|email|tel|pref|voice|x400|other|msg|text|video|main|textphone|car|isdn|modem|bbs|pcs|x-.*)$/;

function labelFor(property: Property, named: ReadonlyMap<string, string>): string {
  const own = named.get(groupOf(property) ?? '');
  // Apple's notation for its own labels.
  if (own !== undefined) return labelOf(own.replace(/^_\$!<(.*)>!\$_$/, '$1'));
  const types = (property.parameters?.TYPE ?? []).flatMap((type) => type.toLowerCase().split(','));
  // Nobody can be called there, at work or at home.
  const machine = types.find((type) => type === 'fax' || type === 'pager');
  if (machine) return machine;
  const known = types.map((type) => TYPE_LABELS[type]).find(Boolean);
  return known ?? types.find((type) => !SILENT.test(type)) ?? '';
}

/** Names of services in a property's name, its parameters, or its value before the colon. */
const SERVICES: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  telegram: 'Telegram',
  threema: 'Threema',
  instagram: 'Instagram',
  discord: 'Discord',
  skype: 'Skype',
  xmpp: 'XMPP',
  jabber: 'XMPP',
  matrix: 'Matrix',
  twitter: 'X',
  x: 'X',
  mastodon: 'Mastodon',
  icq: 'ICQ',
  aim: 'AIM',
  msn: 'MSN',
  yahoo: 'Yahoo',
  googletalk: 'Google Talk',
  gtalk: 'Google Talk',
  qq: 'QQ',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  xing: 'Xing',
};
const SOCIAL = ['X_SOCIALPROFILE', 'SOCIALPROFILE', 'X_FACEBOOK', 'X_LINKEDIN'] as const;
const MESSENGER_PROPERTIES = Object.keys(SERVICES).map((service) => `X_${service.toUpperCase()}`);

interface Links {
  profiles: string[];
  websites: string[];
  messengers: Reach[];
}

/** Where a person can be found: profiles by address, messengers by name, and websites that are neither. */
function linksOf(card: VCard4, named: ReadonlyMap<string, string>): Links {
  const links: Links = { profiles: [], websites: [], messengers: [] };
  for (const property of card.URL ?? []) {
    const value = property.value.trim();
    if (value === '') continue;
    const isOwn = labelFor(property, named).toLowerCase() === 'profile' || isProfile(value);
    links[isOwn ? 'profiles' : 'websites'].push(value);
  }
  for (const account of accountsOf(card)) {
    const { name, site } = nameIn(account);
    if (name !== '') addAccount(links, { name, site, label: named.get(groupOf(account.property) ?? '') });
  }
  return links;
}

function addAccount(
  links: Links,
  { name, site, label }: { name: string; site: string; label: string | undefined },
): void {
  const profile = profileOn(site, name);
  if (profile !== '') links.profiles.push(profile);
  else if (site === 'facebook' || site === 'linkedin') links.websites.push(name);
  else links.messengers.push({ label: label ?? SERVICES[site] ?? site, value: name });
}

interface Account {
  property: Property;
  /** The service it belongs to; '' if only the value can tell. */
  service: string;
}

/** Social profiles and messengers. */
function accountsOf(card: VCard4): Account[] {
  const social = SOCIAL.flatMap((name) =>
    x(card, name).map((property) => ({ property, service: serviceOf(property, name.replace(/^X_/, '')) })),
  );
  const chats = (card.IMPP ?? []).map((property: Property) => ({
    property,
    service: serviceOf(property, ''),
  }));
  const messengers = MESSENGER_PROPERTIES.flatMap((name) =>
    x(card, name).map((property) => ({ property, service: name.replace(/^X_/, '').toLowerCase() })),
  );
  return [...social, ...chats, ...messengers];
}

/** The account name, from the value or, if that is empty, from its parameters. */
function nameIn({ property, service }: Account): { name: string; site: string } {
  const { value, scheme } = withoutScheme(property.value.trim());
  const site = service || scheme;
  return {
    name: value === '' ? (property.parameters?.x?.X_USER?.[0] ?? '') : value,
    site: site.includes('facebook') || site === 'messenger' ? 'facebook' : site,
  };
}

/** The address of a profile, of which a card may give only the last part; '' if none. */
function profileOn(site: string, name: string): string {
  if (isProfile(name)) return name;
  if (site === 'facebook' && /^[\p{L}\p{N}._-]+$/u.test(name)) return `https://www.facebook.com/${name}`;
  if (site === 'linkedin' && /^[\p{L}\p{N}._%-]+$/u.test(name)) return `https://www.linkedin.com/in/${name}/`;
  return '';
}

function isProfile(value: string): boolean {
  const parsed = parseProfileAddress(value);
  return parsed.ok && parsed.value.platform !== 'other';
}

/** The service of a social profile or messenger. */
function serviceOf({ parameters }: Property, name: string): string {
  const x = parameters?.x ?? {};
  const said = x.X_SERVICE_TYPE?.[0] ?? x.SERVICE_TYPE?.[0];
  const types = parameters?.TYPE ?? [];
  const type = types.find((each) => !/^(?:home|work|pref|other|internet)$/i.test(each));
  const own = /^(?:FACEBOOK|LINKEDIN)$/.test(name) ? name : undefined;
  return (said ?? type ?? own ?? '').toLowerCase();
}

/** `x-apple:mira` and `xmpp:mira@example.org` without the scheme; web addresses are unchanged. */
function withoutScheme(value: string): { value: string; scheme: string } {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(?!\/\/)(.+)$/is.exec(value) ?? [];
  if (scheme === '') return { value, scheme: '' };
  return { value: scheme.toLowerCase() === 'x-apple' ? decoded(rest) : rest, scheme: scheme.toLowerCase() };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function groupOf({ parameters }: Property): string | undefined {
  return parameters?.x?.[GROUP.replace('-', '_')]?.[0];
}

/** Properties unknown to the reader, which leaves them escaped. */
function x(card: VCard4, name: string): Property[] {
  const properties = (card.x as Readonly<Record<string, readonly Property[]>> | undefined)?.[name] ?? [];
  return properties.map((property) => ({
    ...property,
    value: property.value.replace(/\\(.)/g, (_, character: string) =>
      /n/i.test(character) ? '\n' : character,
    ),
  }));
}
