import { listen } from '../../utils/sync/worker';

/** Replaces the built worker with the same code from source. */
listen(self as unknown as Parameters<typeof listen>[0]);
