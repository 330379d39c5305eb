import type { Condition } from '../locate/types';
import { onLinkedin, tell } from './page';

/** LinkedIn Learning's own pages for teachers stand on another host. */
const ON_LEARNING_HOST: Condition = { host: ['learning.'] };

/** A mentor who leaves that host comes back to the first step. */
const LEFT_IT: Condition = { not: ON_LEARNING_HOST };

/**
 * Apply as an instructor at LinkedIn Learning (the training text's "hier bewerben"). What the page's buttons
 * are called and how its form is built is not known, and nothing sent can be taken back: from the page on the
 * guide tells and points at nothing. Fee, language rule and length of the sample are unknown too, and it says so.
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
      pointers: [{ rules: [{ css: 'a[href^="https://learning.linkedin.com/instructors"]', many: 'first' }] }],
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
