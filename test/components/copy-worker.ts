import { listen } from '../../utils/copies/worker';

/** Replaces the built worker with the same code from source. */
listen(self as unknown as Parameters<typeof listen>[0]);
