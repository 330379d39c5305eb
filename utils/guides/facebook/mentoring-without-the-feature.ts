import { CHOOSE_GROUP, GROUP, MENTOR_SAYS, OPEN_GROUPS, OWN_GROUP, onFacebook, SUBJECT } from './page';

/**
 * The way that works without Facebook's mentorship: a post in a suitable group or one's own, Messenger, and the ten
 * weeks in this program. It does not depend on a feature that may be gone. What a post's field is called is unknown,
 * so once in the group the guide only explains, and the mentor says when a step is done.
 */
export const mentoringWithoutTheFeature = onFacebook({
  id: 'facebook/mentoring-without-the-feature',
  startUrl: 'https://www.facebook.com/groups/feed/',
  fits: ['/groups/**'],
  subject: SUBJECT,
  outcomes: { 'no-groups': {} },
  steps: [
    OPEN_GROUPS,
    {
      ...CHOOSE_GROUP,
      pointers: [
        {
          rules: [{ css: '[role=navigation] a[href]', href: [GROUP, '/groups/create/'], ...OWN_GROUP }],
        },
        ...CHOOSE_GROUP.pointers.slice(1),
      ],
    },
    {
      id: 'agree-on-rules',
      where: [`${GROUP}/**`],
      pointers: [],
      list: true,
      copy: 'facebook-mentoring-rules',
      done: MENTOR_SAYS,
      absences: [],
    },
    {
      id: 'write-post',
      where: [`${GROUP}/**`],
      pointers: [],
      copy: 'facebook-mentoring-post',
      done: MENTOR_SAYS,
      absences: [],
    },
    {
      id: 'answer',
      where: ['/**'],
      pointers: [],
      list: true,
      copy: 'facebook-mentoring-answer',
      done: MENTOR_SAYS,
      absences: [],
    },
    {
      id: 'ten-weeks',
      where: ['/**'],
      pointers: [],
      list: true,
      done: MENTOR_SAYS,
      absences: [],
    },
  ],
});
