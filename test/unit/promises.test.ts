import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROMISES } from '../mutate/promises';

test.each(PROMISES.map(({ promise, ...rest }) => [promise, rest] as const))(
  'can be broken on purpose: %s',
  (_, { file, find, tests }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
  },
);
