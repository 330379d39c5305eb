import { expect, test } from 'vitest';
import { verdictOn } from '../../../scripts/lint-verdict.mjs';

const preact = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file: 'chunks/first-CeaXty2W.js',
  line: 1,
  message: 'Unsafe assignment to innerHTML',
};
const part = { ...preact, file: 'background.js', message: 'Unsafe call to import' };

test('an error has to be fixed', () => {
  const error = { code: 'MANIFEST_FIELD_REQUIRED', file: 'manifest.json', message: '"/version" is required' };
  expect(verdictOn({ errors: [error], warnings: [] }).faults).toEqual([
    'error: MANIFEST_FIELD_REQUIRED manifest.json: "/version" is required',
  ]);
});

test('a warning with a reason may stand', () => {
  const { faults, known } = verdictOn({ errors: [], warnings: [preact, part] });
  expect(faults).toEqual([]);
  expect(known).toEqual([
    expect.stringMatching(/first-CeaXty2W\.js:1.*Preact/),
    expect.stringMatching(/background\.js:1.*parts/),
  ]);
});

test('another one of the same kind may not, nor one in another file', () => {
  const another = { ...preact, line: 7 };
  expect(verdictOn({ errors: [], warnings: [preact, part, another] }).faults).toEqual([
    'warning: UNSAFE_VAR_ASSIGNMENT chunks/first-CeaXty2W.js:7: Unsafe assignment to innerHTML',
  ]);
  const elsewhere = { ...preact, file: 'guide-overlay.js' };
  expect(verdictOn({ errors: [], warnings: [elsewhere] }).faults).toHaveLength(1);
});

test('a warning without a file has to be fixed', () => {
  const warning = { code: 'TOO_MANY', message: 'Something is wrong' };
  expect(verdictOn({ errors: [], warnings: [warning] }).faults).toEqual([
    'warning: TOO_MANY : Something is wrong',
  ]);
});

test('an unnecessary reason is reported', () => {
  const archive = { ...part, file: 'sync-worker.js' };
  const all = [preact, part, archive, { ...part, file: 'chunks/ExchangeView-APH-80dS.js' }];
  expect(verdictOn({ errors: [], warnings: all }).unused).toEqual([expect.stringContaining('ShadowRoot')]);
  expect(verdictOn({ errors: [], warnings: [preact, part, archive] }).unused).toContainEqual(
    expect.stringMatching(/UNSAFE_VAR_ASSIGNMENT.*zip/),
  );
});
