import { useEffect } from 'preact/hooks';
import { mentorshipOf } from '../../../utils/queries/mentorships';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { hrefOf, type MentorshipPart } from '../../controls/route';

interface WeeksWithProps {
  contact: string;
  part: MentorshipPart | undefined;
}

/** Redirects to a contact's running mentorship or, without one, to the contact. */
export function WeeksWith({ contact, part }: WeeksWithProps) {
  const { db, today } = usePage();
  const read = useLive(`weeks with ${contact}`, async () => ({
    found: await mentorshipOf(db, contact, today),
  }));
  useEffect(() => {
    if (!read) return;
    const id = read.found?.mentorship.id;
    // Replaces this address, so that Back leads to where the mentor was.
    location.replace(
      hrefOf(id ? { view: 'mentorship', id, ...(part ? { part } : {}) } : { view: 'contact', id: contact }),
    );
  }, [read, contact, part]);
  return null;
}
