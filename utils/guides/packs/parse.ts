import * as v from 'valibot';
import { findHazard, type Path, readable } from '../../ground/hazards';
import { SITES, type Site } from '../../ground/sites';
import type { GuideTexts } from '../types';
import { outcomeKeys, ownGuide, ownOutcome, startHosts, stepKeys } from './known';
import { pack as packSchema } from './schema';
import {
  FORMAT,
  LIMITS,
  type PackGuide,
  type PackLesson,
  type PackProblem,
  type ParsedPack,
  VERSIONS,
} from './types';

type Fault = { problem: PackProblem; path: Path };

const PROBLEMS_OF_THE_SCHEMA: readonly string[] = [
  'too-many',
  'too-long',
  'bad-character',
  'missing-field',
  'bad-value',
  'bad-id',
  'bad-selector',
  'bad-path',
  'bad-rule',
] satisfies PackProblem[];

/**
 * Reads a guide pack. Neither throws nor takes long, whatever the text: sizes are checked before contents, and no
 * rule of the file is ever run here.
 */
export function parsePack(text: string): ParsedPack {
  const refuse = (problem: PackProblem): ParsedPack => ({ ok: false, problem, where: '' });
  if (text.length > LIMITS.bytes || new TextEncoder().encode(text).length > LIMITS.bytes) {
    return refuse('too-big');
  }
  let value: unknown;
  try {
    // Some editors add a byte order mark.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse(wasPack(text) ? 'not-json' : 'not-a-pack');
  }
  return checkPack(value);
}

/** A truncated or altered pack still contains its marker; a picture or letter never did. */
const wasPack = (text: string) => text.trim() === '' || text.includes(FORMAT);

/** The same for parsed JSON, such as a pack installed earlier. */
export function checkPack(value: unknown): ParsedPack {
  const refuse = ({ problem, path }: Fault): ParsedPack => ({
    ok: false,
    problem,
    where: readable(value, path),
  });
  const foreign = formatFault(value);
  if (foreign) return refuse({ problem: foreign, path: [] });
  const hazard = findHazard(value, LIMITS);
  if (hazard) return refuse(hazard);
  const read = v.safeParse(packSchema, value, { abortEarly: true });
  if (!read.success) return refuse(faultOf(read.issues[0]));
  const pack = read.output;
  if (pack.guides.length === 0 && pack.taught.length === 0) return refuse({ problem: 'empty', path: [] });
  const fault = guidesFault(pack.guides) ?? lessonsFault(pack.taught);
  return fault ? refuse(fault) : { ok: true, pack };
}

function guidesFault(guides: readonly PackGuide[]): Fault | null {
  const ids = guides.map(({ id }) => id);
  for (const [at, guide] of guides.entries()) {
    const twice: Fault | null = ids.indexOf(guide.id) < at ? { problem: 'twice', path: ['id'] } : null;
    const fault = twice ?? faultInGuide(guide);
    if (fault) return { problem: fault.problem, path: ['guides', at, ...fault.path] };
  }
  return null;
}

function lessonsFault(lessons: readonly PackLesson[]): Fault | null {
  const at = lessons.findIndex(({ guideId }) => !siteIn(guideId));
  return at < 0 ? null : { problem: 'wrong-site', path: ['taught', at, 'guideId'] };
}

function formatFault(value: unknown): 'not-a-pack' | 'newer-version' | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'format')) return 'not-a-pack';
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format !== FORMAT || !Number.isSafeInteger(version)) return 'not-a-pack';
  if ((version as number) > Math.max(...VERSIONS)) return 'newer-version';
  return VERSIONS.some((each) => each === version) ? null : 'not-a-pack';
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const isOurs = PROBLEMS_OF_THE_SCHEMA.includes(issue.message);
  if (isOurs) return { problem: issue.message as PackProblem, path };
  if (issue.type !== 'strict_object') return { problem: 'bad-value', path };
  if (issue.expected === 'never') return { problem: 'unknown-field', path };
  return { problem: issue.received === 'undefined' ? 'missing-field' : 'bad-value', path };
}

/** The site at the beginning of a guide's id. */
export function siteIn(id: string): Site | null {
  const [site = ''] = id.split('/');
  return Object.hasOwn(SITES, site) ? (site as Site) : null;
}

function faultInGuide(guide: PackGuide): Fault | null {
  const site = siteIn(guide.id);
  if (!site) return { problem: 'wrong-site', path: ['id'] };
  if (!isStart(guide.startUrl, site)) return { problem: 'bad-address', path: ['startUrl'] };
  const ids = guide.steps.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (twice >= 0) return { problem: 'twice', path: ['steps', twice, 'id'] };
  if (countRules(guide) > LIMITS.rules) return { problem: 'too-many', path: ['steps'] };
  return faultInTexts(guide, site);
}

/**
 * Whether a guide may start at an address: https, on a host the program's own guides start on, and without a query,
 * which is where redirecting addresses carry their destination.
 */
function isStart(address: string, site: Site): boolean {
  if (!/^https:\/\/[a-z.]+(?:\/[\w~@+-][\w.~@+-]*)*\/?$/.test(address) || !URL.canParse(address))
    return false;
  const url = new URL(address);
  return url.href === address && startHosts(site).includes(url.hostname);
}

/** Counts rules, which are objects with a selector, including nested ones. */
function countRules(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const within = Object.values(value).reduce((sum: number, each) => sum + countRules(each), 0);
  return within + ('css' in value ? 1 : 0);
}

/** A sentence a guide may need. */
interface Sentence {
  path: string[];
  /** It is in the program's own catalogue. */
  known: boolean;
  get: (texts: GuideTexts) => unknown;
}

function sentencesOf(guide: PackGuide, site: Site): Sentence[] {
  const own = ownGuide(guide.id);
  const ownSteps = new Set(own ? stepKeys(own) : []);
  return [
    ...(['title', 'summary', 'finished'] as const).map((part) => ({
      path: [part],
      known: own !== undefined,
      get: (texts: GuideTexts) => texts[part],
    })),
    ...stepKeys(guide).map((key) => ({
      path: ['steps', key],
      known: ownSteps.has(key),
      get: (texts: GuideTexts) => texts.steps[key],
    })),
    ...outcomeKeys(guide).map((key) => ({
      path: ['outcomes', key],
      known: ownOutcome(site, key) !== undefined,
      get: (texts: GuideTexts) => texts.outcomes[key],
    })),
  ];
}

/** Every sentence a guide may need has to exist in every language: in the pack, or in the program's own catalogue. */
function faultInTexts(guide: PackGuide, site: Site): Fault | null {
  for (const { path, known, get } of sentencesOf(guide, site)) {
    const has = { en: guide.texts && get(guide.texts.en), de: guide.texts && get(guide.texts.de) };
    // A text in one language only is not enough, even if the program has that sentence.
    if (known && !has.en && !has.de) continue;
    const language = (['en', 'de'] as const).find((each) => !has[each]);
    if (language) return { problem: 'missing-text', path: ['texts', language, ...path] };
  }
  return strayText(guide);
}

/** A text for a step or outcome the guide does not have. */
function strayText(guide: PackGuide): Fault | null {
  const known = { steps: stepKeys(guide), outcomes: outcomeKeys(guide) };
  for (const [language, texts] of Object.entries(guide.texts ?? {})) {
    for (const part of ['steps', 'outcomes'] as const) {
      const stray = Object.keys(texts[part]).find((key) => !known[part].includes(key));
      if (stray !== undefined) return { problem: 'unknown-step', path: ['texts', language, part, stray] };
    }
  }
  return null;
}
