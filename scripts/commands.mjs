/* Where CI runs what the npm scripts name. test/unit/commands.test.ts holds that no script is left out. */

/** The steps of `.ci/run`, in order, without a display. */
export const CI = ['start', 'dev', 'test'];

/** The stages of `npm test`: groups run one after the other, the lanes of a group in parallel. */
export const TEST = [
  [['prepare:types']],
  [['test:unit'], ['check', 'graph', 'build', 'zip', 'zip:again', 'check:firefox']],
  [['test:components']],
  [['test:browser']],
];

/** Not run by CI, and why. */
export const NOT_IN_CI = {
  bench: 'measures for half an hour, and on a busy machine its figures say nothing',
  endurance: 'takes an hour; a short form of it is among the browser tests',
  mutate:
    'breaks the program some hundred times and runs tests each time; CI runs those tests on what is not broken',
  release: 'says what a release would be and, when asked to, makes it: a person decides that',
  format: 'rewrites the sources; `check` runs the same tool and only reads',
};

/**
 * The commands a script comes down to, those of the scripts it runs among them.
 *
 * @param {string} name
 * @param {Record<string, string>} scripts of package.json
 * @param {(name: string) => void} [met] told of every script on the way
 * @returns {string[]} each to be given to a shell
 */
export function commandsOf(name, scripts, met = () => undefined) {
  const script = scripts[name];
  if (!script) throw new Error(`package.json has no script "${name}"`);
  met(name);
  return script.split(' && ').flatMap((command) => {
    const [, nested] = /^npm run ([\w:-]+)$/.exec(command) ?? [];
    return nested ? commandsOf(nested, scripts, met) : [command];
  });
}
