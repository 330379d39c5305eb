/** driver.js as in its documentation: a selector, a popover, and defaults for everything else. */
import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { TARGET } from '../pages';
import { addStyle } from './style';

const style = addStyle(css);
const tour = driver({
  steps: [
    {
      element: TARGET,
      popover: { title: 'Click “Mentorship”', description: 'It stands below the cover photo.' },
    },
  ],
});
tour.drive();

Object.assign(globalThis, {
  benchEnd() {
    tour.destroy();
    style.remove();
  },
});
