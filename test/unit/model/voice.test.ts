import { expect, test } from 'vitest';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { openStepBefore, voiceWeeks } from '../../../utils/model/voice';
import { tenWeeks, written } from './example';

test('the mentee is asked in weeks 2, 5 and 9, and in other plans early, half-way and before the end', () => {
  expect(voiceWeeks(tenWeeks())).toEqual([2, 5, 9]);
  const own = builtinWeeks('ten-weeks').map((week) => ({ ...week, standard: null, movedBy: 0 }));
  expect(voiceWeeks({ weeks: own })).toEqual([2, 5, 9]);
  expect(voiceWeeks({ weeks: own.slice(0, 6) })).toEqual([2, 3, 5]);
  expect(voiceWeeks({ weeks: own.slice(0, 1) })).toEqual([1]);
});

test('a step stays open over missed weeks and until it is done, and no longer', () => {
  const step = written({ nextStep: 'Call' });
  const missed = written({ met: false, metOn: '' });
  expect(openStepBefore(tenWeeks({}, [step]), 2)).toBe('Call');
  expect(openStepBefore(tenWeeks({}, [step, missed, undefined]), 4)).toBe('Call');
  expect(openStepBefore(tenWeeks({}, [step, written({ lastStep: 'partly' })]), 3)).toBe('Call');
  expect(openStepBefore(tenWeeks({}, [step, written({ lastStep: 'done' })]), 3)).toBeUndefined();
  expect(openStepBefore(tenWeeks({}, [step, written({ nextStep: 'Write' })]), 3)).toBe('Write');
  expect(openStepBefore(tenWeeks(), 1)).toBeUndefined();
});
