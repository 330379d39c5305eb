import { listen } from '../../utils/sync/worker';

/** Stands in for the built worker: the same code, as it lies there. */
listen(self as unknown as Parameters<typeof listen>[0]);
