import { siteOf } from '../ground/sites';
import { addMentorshipToYourGroup } from './facebook/add-mentorship-to-your-group';
import { becomeAMentor } from './facebook/become-a-mentor';
import { findAFittingGroup } from './facebook/find-a-fitting-group';
import { mentoringWithoutTheFeature } from './facebook/mentoring-without-the-feature';
import { facebookFirstMessage } from './facebook/write-a-first-message';
import { becomeAnInstructor } from './linkedin/become-an-instructor';
import { offerMentoringAsAService } from './linkedin/offer-mentoring-as-a-service';
import { showThatYouVolunteer } from './linkedin/show-that-you-volunteer';
import { linkedinFirstMessage } from './linkedin/write-a-first-message';
import { matchesAny } from './locate/address';
import type { Guide } from './types';

/** Every guide there is. One that is not in here does not exist; a unit test compares it with the files. */
export const GUIDES: readonly Guide[] = [
  becomeAMentor,
  findAFittingGroup,
  facebookFirstMessage,
  mentoringWithoutTheFeature,
  addMentorshipToYourGroup,
  linkedinFirstMessage,
  offerMentoringAsAService,
  showThatYouVolunteer,
  becomeAnInstructor,
];

/** `site/name`. */
export type GuideId = string;

export const guideById = (id: GuideId): Guide | undefined => GUIDES.find((guide) => guide.id === id);

/** All guides, those that fit the page first, then those of its site. */
export function guidesFor(address: string | undefined, guides: readonly Guide[] = GUIDES): Guide[] {
  const site = siteOf(address);
  const path = site && address ? new URL(address).pathname : null;
  const rank = (guide: Guide) => {
    if (guide.site !== site || path === null) return 2;
    return matchesAny(guide.fits, path) ? 0 : 1;
  };
  return [...guides].sort((a, b) => rank(a) - rank(b));
}
