/** The short form of `npm run endurance -- kills`. */
import { expect, test } from 'vitest';
import { kills } from '../endurance/kills.ts';

test('worker, page and browser killed in the middle: every action is there as a whole or not at all', {
  timeout: 900_000,
}, async () => {
  const report = await kills({ times: 20, seed: 7 });
  console.log(JSON.stringify(report));
  expect(report.faults).toEqual([]);
  expect(report.kills).toBe(20);
  // Some kills must fall into a write, or the test would prove nothing.
  expect(report.within).toBeGreaterThan(2);
});
