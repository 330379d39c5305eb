import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as part from '../../utils/background/list-part';
import { scope } from '../../utils/background/parts';

/** A part of the background, fetched by its start when it is wanted: see utils/background/parts.ts. */
export default defineUnlistedScript(() => {
  part.listenToWrites();
  scope.mentorTrailParts = { ...scope.mentorTrailParts, list: part };
});
