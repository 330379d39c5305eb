/* Evaluates a report of addons-linter. */

/**
 * Warnings that are accepted, and why. `most`: how many of them; one more is a new one.
 *
 * @type {{ code: string, file: RegExp, most: number, why: string }[]}
 */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/first-[\w-]+\.js$/,
    most: 1,
    why: "Preact's own code for dangerouslySetInnerHTML; we never use it",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^background\.js$/,
    most: 1,
    why: 'the background imports one of its two parts, whose names stand in parts.ts',
  },
  ...['chunks\\/ExchangeView-[\\w-]+', 'sync-worker'].map((file) => ({
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: new RegExp(`^${file}\\.js$`),
    most: 1,
    why: 'zip.js imports a decompressor that is registered under an address; we register none',
  })),
  {
    code: 'UNSUPPORTED_API',
    file: /^background-guides\.js$/,
    most: 1,
    why: 'dom.openOrClosedShadowRoot, called only where the browser has it',
  },
];

const lineOf = ({ code, file, line, message }) =>
  `${code} ${[file, line].filter(Boolean).join(':')}: ${message}`;

/**
 * @param {{ errors: object[], warnings: object[] }} report of addons-linter; its notices require nothing
 * @returns {{ faults: string[], known: string[], unused: string[] }} what has to be fixed; what is accepted, with the reason; and
 * reasons no longer needed
 */
export function verdictOn({ errors, warnings }) {
  const used = new Map(EXPLAINED.map((each) => [each, 0]));
  const faults = errors.map((each) => `error: ${lineOf(each)}`);
  const known = [];
  for (const warning of warnings) {
    const reason = EXPLAINED.find(({ code, file }) => code === warning.code && file.test(warning.file ?? ''));
    const met = (used.get(reason) ?? 0) + 1;
    if (reason) used.set(reason, met);
    if (reason && met <= reason.most) known.push(`known: ${lineOf(warning)} (${reason.why})`);
    else faults.push(`warning: ${lineOf(warning)}`);
  }
  const unused = EXPLAINED.filter((each) => used.get(each) === 0).map(
    ({ code, why }) => `no longer met, to be taken out of lint-verdict.mjs: ${code} (${why})`,
  );
  return { faults, known, unused };
}
