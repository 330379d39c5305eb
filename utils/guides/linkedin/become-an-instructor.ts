import type { Condition } from '../locate/types';
import { onLinkedin, tell } from './page';

/** LinkedIn Learning's own pages for instructors are on another host. */
const ON_LEARNING_HOST: Condition = { host: ['learning.'] };

/** A mentor who leaves that host returns to the first step. */
const LEFT_IT: Condition = { not: ON_LEARNING_HOST };

/**
 * Apply as an instructor at LinkedIn Learning (the training text's "hier bewerben"). The page's button labels and
 * form are unknown, and an application cannot be taken back, so from that page on the guide explains and points at
 * nothing. Fee, language rule and length of the sample are unknown as well, and the guide says so.
 */
export const becomeAnInstructor = onLinkedin({
  id: 'linkedin/become-an-instructor',
  startUrl: 'https://learning.linkedin.com/instructors',
  fits: ['/instructors/**', '/learning/**'],
  outcomes: { 'other-host': { copy: 'linkedin-instructor-address' } },
  steps: [
    {
      id: 'open-page',
      where: ['/**'],
      pointers: [
        {
          rules: [
            {
              css: 'a[href^="https://learning.linkedin.com/instructors"]',
              href: ['/instructors/**'],
              many: 'first',
            },
          ],
        },
      ],
      copy: 'linkedin-instructor-address',
      tells: true,
      done: ON_LEARNING_HOST,
      absences: [{ outcome: 'other-host', when: LEFT_IT }],
    },
    { ...tell('prepare'), undone: LEFT_IT },
    { ...tell('find-form'), undone: LEFT_IT },
    { ...tell('fill-in'), copy: 'linkedin-instructor-topics', undone: LEFT_IT },
    { ...tell('send'), undone: LEFT_IT },
  ],
});
