import * as v from 'valibot';
import { SPOTS } from '../guides/locate/follow';
import { id, rule } from '../guides/packs/schema';
import { LIMITS } from '../guides/packs/types';
import type { Requests } from '../messages';

type Data<Type extends keyof Requests> = Parameters<Requests[Type]>[0];

const short = v.pipe(v.string(), v.maxLength(LIMITS.id));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.steps));

type Said = 'overlayView' | 'teach' | 'unteach';

/** The valid content of the messages that only the guides can check; additional fields are dropped. */
export const SAID_OF_GUIDES: { [Type in Said]: v.GenericSchema<unknown, Data<Type>> } = {
  overlayView: v.variant('state', [
    v.pipe(
      v.object({
        state: v.literal('looking'),
        index,
        hint: v.optional(v.picklist(['above', 'below', 'beside'])),
      }),
      v.transform(({ hint, ...rest }) => (hint ? { ...rest, hint } : rest)),
    ),
    v.pipe(
      v.object({
        state: v.literal('pointing'),
        index,
        say: v.nullable(short),
        taught: v.optional(v.literal(true)),
        spot: v.picklist(SPOTS),
      }),
      v.transform(({ taught, ...rest }) => (taught ? { ...rest, taught } : rest)),
    ),
    v.object({ state: v.literal('not-found'), index, outcome: v.nullable(short) }),
    v.object({ state: v.literal('done'), index }),
  ]),
  teach: v.object({ stepId: id, rule, name: v.pipe(v.string(), v.maxLength(LIMITS.word)) }),
  unteach: v.object({ stepId: id }),
};
