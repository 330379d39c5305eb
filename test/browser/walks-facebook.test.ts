import { VARIANTS as addMentorship } from '../pages/facebook/add-mentorship-to-your-group.ts';
import { VARIANTS as createGroup } from '../pages/facebook/create-a-mentoring-group.ts';
import { VARIANTS as findGroup } from '../pages/facebook/find-a-fitting-group.ts';
import { VARIANTS as withoutFeature } from '../pages/facebook/mentoring-without-the-feature.ts';
import { VARIANTS as firstMessage } from '../pages/facebook/write-a-first-message.ts';
import { walkAll } from './walk-all.ts';

// The walks of facebook/become-a-mentor are in guide.test.ts, in more detail.
walkAll({
  'facebook/add-mentorship-to-your-group': addMentorship,
  'facebook/create-a-mentoring-group': createGroup,
  'facebook/find-a-fitting-group': findGroup,
  'facebook/mentoring-without-the-feature': withoutFeature,
  'facebook/write-a-first-message': firstMessage,
});
