/**
 * Pages that were unknown when the guides were written: either the control or nothing, and the right sentence. Prints two
 * figures.
 */
import { HARDER } from '../pages/harder.ts';
import { testEach } from './hard.ts';

testEach('Pages drawn by an outsider', {
  chromium: HARDER,
  firefox: HARDER.filter(
    ({ kind, site }, at) => HARDER.findIndex((each) => each.kind === kind && each.site === site) === at,
  ),
});
