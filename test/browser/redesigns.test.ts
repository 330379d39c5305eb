import { describe, expect, test } from 'vitest';
import { replicas } from '../redesigns/replicas.ts';
import { line, lost, shares, table, wrong } from '../redesigns/report.ts';
import { redesignReplicas, type Stop, stopsIn } from '../redesigns/run.ts';

/** Each kind of change by itself, and those that are made together, once a page. All 5,000: npm run bench -- redesigns. */
const EACH = 14;

// Since windows count only where a press of the mentor's has opened them, the walk through the replicas stops at the first
// such window: it looks with the engine alone, which knows of no presses. To be mended before its figures count again.
describe.skip('redesigns of every replica', async () => {
  const guides = await replicas();
  let stops: Stop[] = [];

  test('no ring around anything but what is meant', async () => {
    stops = await redesignReplicas(guides, EACH);
    console.log(`\n${table(stops)}\n\nguides: ${line(stops, 'guide')}\ntaught: ${line(stops, 'taught')}\n`);
    expect(stops).toHaveLength(stopsIn(guides));
    expect(wrong(stops)).toEqual([]);
  }, 600_000);

  test('a taught rule outlives all that does not take away what it rests on', () => {
    expect(
      stops.flatMap(({ outcomes }) => outcomes).filter(({ expected }) => expected).length,
    ).toBeGreaterThan(300);
    expect(lost(stops)).toEqual([]);
  });

  test('other classes make no difference to any guide, other boxes hardly any', () => {
    const alone = (kind: string) => {
      const only = stops.map((stop) => ({
        ...stop,
        outcomes: stop.outcomes.filter(({ kinds }) => kinds.join() === kind),
      }));
      return shares(only, 'guide', () => kind).get(kind)?.found ?? 0;
    };
    expect(alone('classes')).toBe(stops.length);
    expect(alone('nesting')).toBeGreaterThan(0.95 * stops.length);
    expect(alone('wrappers')).toBeGreaterThan(0.9 * stops.length);
  });
});
