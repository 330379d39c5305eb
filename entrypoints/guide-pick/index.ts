import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicking } from '../../components/guide/pick';
import { scope } from '../../components/guide/scope';

/** Injected beside the overlay by the background when the mentor wants to point out a control. */
export default defineUnlistedScript(() => {
  scope.mentorTrailPick = startPicking;
});
