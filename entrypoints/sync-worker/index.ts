import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from '../../utils/sync/worker';

/** Runs in a dedicated worker that is started for one task and terminated afterwards. */
export default defineUnlistedScript(() => {
  listen(self as unknown as Parameters<typeof listen>[0]);
});
