/** Pages by another outsider, who had not read how controls are found either. Prints two figures. */
import { OUTSIDE } from '../pages/outside.ts';
import { testEach } from './hard.ts';

testEach('Pages drawn by another outsider', {
  chromium: OUTSIDE,
  firefox: OUTSIDE.filter(
    ({ kind, site }, at) => OUTSIDE.findIndex((each) => each.kind === kind && each.site === site) === at,
  ),
});
