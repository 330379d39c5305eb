/**
 * Pages by another outsider, of the day before: each with what somebody who knows the site would point at, written down before
 * the extension was tried on it.
 */
import type { HardPage } from './hard.ts';
import { FACEBOOK_WAY } from './outside/facebook-way.ts';
import { FACEBOOK_WORK } from './outside/facebook-work.ts';
import { FROM_INSIDE } from './outside/inside.ts';
import { LINKEDIN_PAGES } from './outside/linkedin.ts';

export const OUTSIDE: readonly HardPage[] = [
  ...FACEBOOK_WAY,
  ...FACEBOOK_WORK,
  ...LINKEDIN_PAGES,
  ...FROM_INSIDE,
];
