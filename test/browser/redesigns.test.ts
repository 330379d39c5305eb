import { describe, expect, test } from 'vitest';
import { replicas } from '../redesigns/replicas.ts';
import { line, lost, shares, table, wrong } from '../redesigns/report.ts';
import { redesignReplicas, type Stop, stopsIn } from '../redesigns/run.ts';

/** Each kind of change alone, and those made together, once per page. For more: REDESIGNS=5000. */
const wanted = Number(process.env.REDESIGNS ?? 0);
const EACH = 14;

describe('redesigns of every replica', async () => {
  const guides = await replicas();
  let stops: Stop[] = [];

  test('no ring around anything but the right control', async () => {
    stops = await redesignReplicas(guides, Math.max(EACH, Math.ceil(wanted / stopsIn(guides))));
    console.log(`\n${table(stops)}\n\nguides: ${line(stops, 'guide')}\ntaught: ${line(stops, 'taught')}\n`);
    expect(stops).toHaveLength(stopsIn(guides));
    expect(wrong(stops)).toEqual([]);
  }, 3_600_000);

  test('a taught rule survives every change that leaves its clues', () => {
    expect(
      stops.flatMap(({ outcomes }) => outcomes).filter(({ expected }) => expected).length,
    ).toBeGreaterThan(300);
    expect(lost(stops)).toEqual([]);
  });

  test('no guide depends on classes, and hardly any on nesting', () => {
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
