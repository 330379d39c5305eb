import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as part from '../../utils/background/guides-part';
import { scope } from '../../utils/background/parts';

/** A part of the background, loaded on demand, see utils/background/parts.ts. */
export default defineUnlistedScript(() => {
  scope.mentorTrailParts = { ...scope.mentorTrailParts, guides: part };
});
