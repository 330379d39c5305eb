/** What a message leaves open, to be filled in for one person. */
export const PLACEHOLDERS = ['name', 'mentor', 'group', 'topic'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What stands for each placeholder; '' or absent: not known. */
export type Values = Partial<Record<Placeholder, string>>;

/** A piece of a message: words as they are, or what has been put in place of a placeholder. */
export type Part =
  | { kind: 'words'; text: string }
  | { kind: 'filled'; placeholder: Placeholder; text: string }
  | { kind: 'missing'; placeholder: Placeholder; text: string };

/** A mentor who writes in German writes the placeholders in German, too. */
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
 * Puts what is known in place of the placeholders of a message. Braces around anything else stay as they
 * are, and nothing that is put in is looked through again.
 *
 * @returns the message in pieces, for a view that marks what is still missing
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

/** The message as it is sent. */
export function plainText(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Which placeholders a message has, each once, in the order of PLACEHOLDERS. */
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
/** What may stand behind a comma and is no given name: a degree, or how to speak of somebody. */
const DEGREE =
  /^[\p{Lu}.]{2,}(?:\s|$)|^(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|[BM]\.?(?:Sc|Ed|Eng)|she|he|they|sie|er)\b/u;

/**
 * How one would greet a person: the first word of the name, or of what stands behind a comma, without titles and
 * signs. The mentor sees it and can change it, for no rule knows which part of a name is the one people go by.
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
  // "J." is all we know; a full stop behind a whole word ends a sentence.
  return /^\p{L}{2,}\.$/u.test(first) ? first.slice(0, -1) : first;
}
