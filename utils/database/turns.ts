import type { DBCore, Middleware } from 'dexie';
import { type FollowUp, withTurn } from '../model/follow-up';

/**
 * Sets every follow-up's turn on its way to the database, whoever writes it. An index on it finds the open follow-ups
 * outside the bin, the most human first, so code that closes or deletes a follow-up need not think of it.
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
