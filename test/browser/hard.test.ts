/** Pages of the kinds on which guides once failed: either the control or nothing, and the right sentence. Prints two figures. */
import { HARD } from '../pages/hard.ts';
import { testEach } from './hard.ts';

testEach('Hard pages', {
  chromium: HARD,
  firefox: HARD.filter(
    ({ kind, site, pinch }, at) =>
      HARD.findIndex((each) => each.kind === kind && each.site === site) === at || (kind === 7 && !pinch),
  ),
});
