import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as part from '../../utils/background/list-part';
import { scope } from '../../utils/background/parts';

/** A part of the background, loaded on demand, see utils/background/parts.ts. */
export default defineUnlistedScript(() => {
  part.listenToWrites();
  scope.mentorTrailParts = { ...scope.mentorTrailParts, list: part };
});
