import type { DBCore, Middleware } from 'dexie';
import { type FollowUp, withTurn } from '../model/follow-up';

/**
 * Gives every follow-up its turn on the way to the browser's database, whoever writes it: an index finds by it what is
 * open and not in the bin, the most human first. Nobody who closes a follow-up or puts one into the bin has to think
 * of it.
 */
export const turns: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'turns',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      if (name !== 'followUps') return table;
      return {
        ...table,
        mutate(request) {
          if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
          return table.mutate({ ...request, values: (request.values as FollowUp[]).map(withTurn) });
        },
      };
    },
  }),
};
