const { version } = require('typescript/package.json');

// Dependency-cruiser reads TypeScript with the compiler's JavaScript API, which version 7 no longer has:
// it would skip every file of ours in silence and find all layers in order.
if (Number.parseInt(version, 10) >= 7) {
  throw new Error(
    `dependency-cruiser cannot read TypeScript with typescript ${version}, only with one below 7`,
  );
}

/** One floor of utils: what it stands on, beside itself. */
function floor(name, below) {
  return {
    name: `${name}-looks-down`,
    severity: 'error',
    from: { path: `^utils/${name}/` },
    to: { path: '^utils/', pathNot: `^utils/(${[name, ...below].join('|')})/` },
  };
}

/** The layers of docs/architecture.md, held by `npm run check:layers`. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circle-of-folders',
      comment: 'A room can be understood only without the rooms that stand on it. Type imports do not count.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    floor('ground', []),
    floor('language', []),
    floor('model', ['ground', 'language']),
    floor('database', ['ground', 'language', 'model']),
    floor('queries', ['ground', 'language', 'model', 'database']),
    floor('settings', ['ground', 'language']),
    floor('session', ['ground', 'language', 'model']),
    floor('exchange', ['ground', 'language', 'settings', 'model', 'database']),
    floor('actions', [
      'ground',
      'language',
      'settings',
      'session',
      'model',
      'database',
      'queries',
      'exchange',
    ]),
    {
      name: 'utils-know-no-components',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-know-no-entrypoints',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'locate-stands-alone',
      comment: 'Finding a control takes a Document and knows nothing else of ours.',
      severity: 'error',
      from: { path: '^utils/guides/locate/' },
      to: { path: '^(utils|components|entrypoints)/', pathNot: '^utils/guides/locate/' },
    },
    {
      name: 'locate-knows-no-browser-api',
      severity: 'error',
      from: { path: '^utils/guides/locate/' },
      to: { path: 'wxt|webextension-polyfill|dexie' },
    },
    {
      name: 'page-script-knows-no-people',
      comment: 'What runs in a foreign page reaches neither the database nor contacts nor date code.',
      severity: 'error',
      from: { path: '^entrypoints/guide-(overlay|pick)/' },
      to: {
        path: '(dexie|date-fns|^utils/(model|database|queries|actions|exchange))',
        reachable: true,
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      // What wxt.config.ts puts in the place of a library's modules is imported by that library only.
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^utils/exchange/without-hybrids\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'] },
  },
};
