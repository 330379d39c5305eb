import * as v from 'valibot';
import { readable } from '../ground/hazards';
import { PHASES, WEEKS_LIMIT } from '../model/mentorship';
import { checkPlan, PLAN_NAME_LIMIT, type PlanDraft, WEEK_TEXT_LIMIT } from '../model/plan';

/** The format name of a file of plans. */
export const PLAN_FORMAT = 'mentor-trail-plans';
export const PLAN_VERSION = 1;
/** More than anybody writes, few enough to read quickly. */
export const PLANS_LIMIT = 50;
export const PLAN_BYTES = 5_000_000;

export const PLAN_FILE_PROBLEMS = [
  'too-big',
  'not-json',
  'not-plans',
  'newer-version',
  'no-plans',
  'too-many-plans',
  'no-weeks',
  'too-many-weeks',
  'untitled',
  'too-long',
  'missing',
  'unknown-field',
  'bad-value',
] as const;
export type PlanFileProblem = (typeof PLAN_FILE_PROBLEMS)[number];

export type ReadPlans =
  | { ok: true; plans: PlanDraft[] }
  /** `where`: the path in the file, for its author; '' for the file as a whole. */
  | { ok: false; problem: PlanFileProblem; where: string };

const text = (limit: number) =>
  // A code point takes at most two UTF-16 units; code points are counted later.
  v.pipe(v.string(), v.maxLength(2 * limit, 'too-long'));
const week = v.strictObject({
  phase: v.picklist(PHASES),
  standard: v.nullable(v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
  title: text(PLAN_NAME_LIMIT),
  goal: text(WEEK_TEXT_LIMIT),
  activity: text(WEEK_TEXT_LIMIT),
  question: text(WEEK_TEXT_LIMIT),
});
const plan = v.strictObject({
  name: text(PLAN_NAME_LIMIT),
  weeks: v.pipe(v.array(v.unknown()), v.minLength(1, 'no-weeks'), v.maxLength(WEEKS_LIMIT, 'too-many-weeks')),
});
const file = v.strictObject({
  format: v.literal(PLAN_FORMAT),
  version: v.literal(PLAN_VERSION),
  plans: v.pipe(v.array(v.unknown()), v.minLength(1, 'no-plans'), v.maxLength(PLANS_LIMIT, 'too-many-plans')),
});

/** Plans as a human-readable file: one or several, nothing from any mentorship. */
export function plansToFile(plans: readonly PlanDraft[]): string {
  const made: v.InferOutput<typeof file> = {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    plans: plans.map(({ name, weeks }) => ({ name, weeks })),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** Reads a file of plans. It neither throws nor takes long, whatever the input, and treats the content as text only. */
export function readPlans(source: string): ReadPlans {
  if (source.length > PLAN_BYTES || new TextEncoder().encode(source).length > PLAN_BYTES) {
    return { ok: false, problem: 'too-big', where: '' };
  }
  let root: unknown;
  try {
    // Some editors add a byte order mark.
    root = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: source.includes(PLAN_FORMAT) ? 'not-json' : 'not-plans', where: '' };
  }
  const foreign = formatFault(root);
  if (foreign) return { ok: false, problem: foreign, where: '' };
  try {
    return { ok: true, plans: plansIn(root) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: error.problem, where: readable(root, error.path) };
  }
}

type Path = readonly (string | number)[];

class Refusal extends Error {
  readonly problem: PlanFileProblem;
  readonly path: Path;

  constructor(problem: PlanFileProblem, path: Path) {
    super(problem);
    this.problem = problem;
    this.path = path;
  }
}

/** Counts lists before looking at their items. */
function plansIn(root: unknown): PlanDraft[] {
  return read(file, root, []).plans.map((each, index) => {
    const path = ['plans', index];
    const { name, weeks } = read(plan, each, path);
    const draft = {
      name,
      weeks: weeks.map((one, at) => read(week, one, [...path, 'weeks', at])),
    };
    const { value, faults } = checkPlan(draft);
    const [fault] = faults;
    if (!fault) return value;
    const at = 'week' in fault ? ['weeks', fault.week - 1, fault.field] : [fault.field];
    throw new Refusal(fault.kind, [...path, ...at]);
  });
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: Path,
): v.InferOutput<Schema> {
  // Every object inherits a property of this name.
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    throw new Refusal('unknown-field', path);
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal(problemOf(issue), [
    ...path,
    ...(issue.path ?? []).map(({ key }) => key as string | number),
  ]);
}

function problemOf(issue: v.BaseIssue<unknown>): PlanFileProblem {
  const own = PLAN_FILE_PROBLEMS.find((each) => each === issue.message);
  if (own) return own;
  if (issue.type !== 'strict_object') return 'bad-value';
  if (issue.expected === 'never') return 'unknown-field';
  return issue.received === 'undefined' ? 'missing' : 'bad-value';
}

function formatFault(root: unknown): 'not-plans' | 'newer-version' | null {
  if (typeof root !== 'object' || root === null || !Object.hasOwn(root, 'format')) return 'not-plans';
  const { format, version } = root as { format?: unknown; version?: unknown };
  if (format !== PLAN_FORMAT || typeof version !== 'number' || !Number.isSafeInteger(version)) {
    return 'not-plans';
  }
  if (version > PLAN_VERSION) return 'newer-version';
  return version === PLAN_VERSION ? null : 'not-plans';
}
