/** The placeholders of a message, filled in per person. */
export const PLACEHOLDERS = ['name', 'mentor', 'group', 'topic'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The value of each placeholder; '' or absent: unknown. */
export type Values = Partial<Record<Placeholder, string>>;

/** A piece of a message: literal text, or the replacement of a placeholder. */
export type Part =
  | { kind: 'words'; text: string }
  | { kind: 'filled'; placeholder: Placeholder; text: string }
  | { kind: 'missing'; placeholder: Placeholder; text: string };

/** Mentors who write in German use German placeholders. */
const NAMES: Readonly<Record<string, Placeholder>> = {
  name: 'name',
  mentor: 'mentor',
  'mentor:in': 'mentor',
  mentorin: 'mentor',
  group: 'group',
  gruppe: 'group',
  topic: 'topic',
  thema: 'topic',
};

const BRACED = /\{\s*([\p{Letter}:]+)\s*\}/gu;

function placeholderOf(word: string): Placeholder | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
}

/**
 * Replaces the placeholders of a message with known values. Braces around anything else stay, and replacements are
 * not searched again.
 *
 * @returns the message in pieces, for a view that highlights what is missing
 */
export function fill(text: string, values: Values): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) parts.push({ kind: 'words', text: text.slice(from, to) });
  };
  for (const match of text.matchAll(BRACED)) {
    const [written, word = ''] = match;
    const placeholder = placeholderOf(word);
    if (!placeholder) continue;
    words(match.index);
    const value = values[placeholder]?.trim() ?? '';
    parts.push(
      value === ''
        ? { kind: 'missing', placeholder, text: written }
        : { kind: 'filled', placeholder, text: value },
    );
    from = match.index + written.length;
  }
  words(text.length);
  return parts;
}

/** The message as sent. */
export function plainText(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The placeholders in a message, without repeats, in the order of PLACEHOLDERS. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = new Set(fill(text, {}).flatMap((part) => (part.kind === 'words' ? [] : [part.placeholder])));
  return PLACEHOLDERS.filter((placeholder) => found.has(placeholder));
}

/** Titles and forms of address before a name, without full stops. */
const TITLES = new Set(
  `dr drin prof profin professor professorin dipl-ing dipl-päd dipl-psych dipl ing mag magª bsc msc ba ma med phil jur rer
  nat herr frau mr mrs ms mx miss sir madam mme mlle monsieur madame m señor señora sr sra srta signor signora sig dott
  dottssa pan pani hr fr dhr mevr doç av`.split(/\s+/),
);
/** Text after a comma that is not a given name: a degree or pronouns. */
const DEGREE =
  /^[\p{Lu}.]{2,}(?:\s|$)|^(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|[BM]\.?(?:Sc|Ed|Eng)|she|he|they|sie|er)\b/u;

/**
 * The name for a greeting: the first word of the name, or of the part after a comma, without titles and punctuation.
 * The mentor can change it, because no rule knows what people are called.
 */
export function firstNameOf(name: string): string {
  const written = name.replace(/\s*[([{].*$/su, '').trim() || name.trim();
  const [before = '', behind = ''] = written.split(/\s*[,،，]\s*/u);
  const isTurned = behind !== '' && !DEGREE.test(behind);
  const words = (isTurned ? behind : before).split(/\s+/u);
  const bare = words
    .map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}.’']+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word));
  const isTitle = (word: string) => TITLES.has(word.toLowerCase().replaceAll('.', ''));
  const first = bare.find((word) => !isTitle(word)) ?? bare[0] ?? words[0] ?? '';
  // "J." is all we know; after a whole word, a full stop ends a sentence.
  return /^\p{L}{2,}\.$/u.test(first) ? first.slice(0, -1) : first;
}
