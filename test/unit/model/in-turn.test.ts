import { expect, test } from 'vitest';
import { type FollowUp, inTurn, withTurn } from '../../../utils/model/follow-up';

const TODAY = '2026-11-30';

const step = (id: string, row: Partial<FollowUp>) =>
  withTurn({ id, dueOn: TODAY, kind: 'outreach', what: '', status: 'open', ...row } as FollowUp);

test('on a person’s page due steps come before upcoming ones, and worries first in each', () => {
  const open = [
    step('meeting in five days', {
      kind: 'meeting',
      dueOn: '2026-12-05',
      proposal: 'meet',
      answers: ['meet:7'],
    }),
    step('a call tomorrow', { dueOn: '2026-12-01' }),
    step('write down how it was', { kind: 'weeks', proposal: 'check-in', answers: ['check-in:6'] }),
    step('an answer, late', { dueOn: '2026-11-28', proposal: 'answer' }),
    step('a worry', { kind: 'worry', proposal: 'worry', answers: ['worry:6'] }),
  ];
  expect(inTurn(open, TODAY).map(({ id }) => id)).toEqual([
    'a worry',
    'write down how it was',
    'an answer, late',
    'meeting in five days',
    'a call tomorrow',
  ]);
});
