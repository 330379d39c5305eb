/** Every guide, on every page its file in test/pages declares, from its start to its end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VARIANTS as addMentorship } from '../pages/facebook/add-mentorship-to-your-group.ts';
import { VARIANTS as findGroup } from '../pages/facebook/find-a-fitting-group.ts';
import { VARIANTS as withoutFeature } from '../pages/facebook/mentoring-without-the-feature.ts';
import { VARIANTS as facebookMessage } from '../pages/facebook/write-a-first-message.ts';
import { VARIANTS as instructor } from '../pages/linkedin/become-an-instructor.ts';
import { VARIANTS as service } from '../pages/linkedin/offer-mentoring-as-a-service.ts';
import { VARIANTS as volunteer } from '../pages/linkedin/show-that-you-volunteer.ts';
import { VARIANTS as linkedinMessage } from '../pages/linkedin/write-a-first-message.ts';
import type { Variants } from '../pages/variant.ts';
import { walkThrough } from '../pages/walk.ts';
import type { ChromiumPage, Extension } from './driver/types.ts';
import { openExtension } from './harness.ts';

// The walks of facebook/become-a-mentor stand in guide.test.ts, at greater length.
const GUIDES: Record<string, Variants> = {
  'facebook/add-mentorship-to-your-group': addMentorship,
  'facebook/find-a-fitting-group': findGroup,
  'facebook/mentoring-without-the-feature': withoutFeature,
  'facebook/write-a-first-message': facebookMessage,
  'linkedin/become-an-instructor': instructor,
  'linkedin/offer-mentoring-as-a-service': service,
  'linkedin/show-that-you-volunteer': volunteer,
  'linkedin/write-a-first-message': linkedinMessage,
};

let extension: Extension<ChromiumPage>;
beforeAll(async () => {
  extension = await openExtension({ language: 'en' });
});
afterAll(() => extension.close());

describe.each(Object.entries(GUIDES))('%s', (guide, variants) => {
  test.each(variants)('$name', async (variant) => {
    let moves = 0;
    await walkThrough(extension, guide, variant, async () => {
      moves += 1;
    });
    expect(moves).toBe(variant.walk.length);
  });
});
