import { vi } from 'vitest';

/** As `expect.poll` in vitest.config.ts. Vitest has no setting for this one, and gives up after a second. */
const PATIENCE = 25_000;

const { waitFor } = vi;
vi.waitFor = (check, options) =>
  waitFor(check, typeof options === 'number' ? options : { timeout: PATIENCE, ...options });
