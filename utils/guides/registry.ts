import { siteOf } from '../ground/sites';
import { addMentorshipToYourGroup } from './facebook/add-mentorship-to-your-group';
import { becomeAMentor } from './facebook/become-a-mentor';
import { createAMentoringGroup } from './facebook/create-a-mentoring-group';
import { findAFittingGroup } from './facebook/find-a-fitting-group';
import { mentoringWithoutTheFeature } from './facebook/mentoring-without-the-feature';
import { facebookFirstMessage } from './facebook/write-a-first-message';
import { becomeAnInstructor } from './linkedin/become-an-instructor';
import { offerMentoringAsAService } from './linkedin/offer-mentoring-as-a-service';
import { showThatYouVolunteer } from './linkedin/show-that-you-volunteer';
import { linkedinFirstMessage } from './linkedin/write-a-first-message';
import { matchesAny } from './locate/address';
import type { Guide } from './types';

/** All guides. Only those listed here exist; a unit test compares the list with the files. */
export const GUIDES: readonly Guide[] = [
  becomeAMentor,
  findAFittingGroup,
  facebookFirstMessage,
  mentoringWithoutTheFeature,
  createAMentoringGroup,
  addMentorshipToYourGroup,
  linkedinFirstMessage,
  offerMentoringAsAService,
  showThatYouVolunteer,
  becomeAnInstructor,
];

/** `site/name`. */
export type GuideId = string;

export const guideById = (id: GuideId): Guide | undefined => GUIDES.find((guide) => guide.id === id);

/** All guides, those for the page first, then those for its site. */
export function guidesFor(address: string | undefined, guides: readonly Guide[] = GUIDES): Guide[] {
  const site = siteOf(address);
  const path = site && address ? new URL(address).pathname : null;
  const rank = (guide: Guide) => {
    if (guide.site !== site || path === null) return 2;
    return matchesAny(guide.fits, path) ? 0 : 1;
  };
  return [...guides].sort((a, b) => rank(a) - rank(b));
}
