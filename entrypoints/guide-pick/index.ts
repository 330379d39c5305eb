import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicking } from '../../components/guide/pick';
import { scope } from '../../components/guide/scope';

/** Put beside the overlay by the background when the mentor wants to show where a control is, and only then. */
export default defineUnlistedScript(() => {
  scope.mentorTrailPick = startPicking;
});
