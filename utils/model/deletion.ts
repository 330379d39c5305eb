import type { Day } from '../ground/days';
import { addDays, toDay } from '../ground/days';
import type { Contact } from './contact';
import { later } from './next-step';

/** Days after saving from which the mentor is reminded to tell the person. */
export const REMIND_AFTER_DAYS = 21;
/** Days after saving at which the data of somebody who does not know is proposed for deletion (Art. 14(3)). */
export const UNINFORMED_DAYS = 30;
/** Days after the last contact at which data is proposed for deletion, and for which a reason keeps it. */
export const KEEP_DAYS = 90;

type Dated = Pick<
  Contact,
  'stage' | 'savedAt' | 'informedOn' | 'lastInteractionOn' | 'deleteAfter' | 'keepReason' | 'sample'
>;

/** The day on which a person's data was saved, in the mentor's own calendar. */
export function savedOn({ savedAt }: Pick<Contact, 'savedAt'>): Day {
  return toDay(new Date(savedAt));
}

/**
 * The day since which the data is kept without the person's knowledge; '' once they know, and while the mentor
 * keeps it for a reason until a date: on that date deletion is proposed anyway.
 */
export function uninformedSince(contact: Dated): Day | '' {
  const { informedOn, keepReason, deleteAfter, sample } = contact;
  const kept = keepReason !== '' && deleteAfter !== '';
  return informedOn !== '' || kept || sample ? '' : savedOn(contact);
}

/**
 * The day on which deletion is proposed; nothing is ever deleted by it. The mentor's own date comes first;
 * without one it is 30 days after saving for somebody who has not been told, else 90 days after the last
 * contact.
 *
 * @returns '' while the person is being mentored, and for the made-up people to try the program with
 * @see https://gdpr-info.eu/art-14-gdpr/
 */
export function deletionDay(contact: Dated): Day | '' {
  if (contact.stage === 'mentoring' || contact.sample) return '';
  if (contact.deleteAfter !== '') return contact.deleteAfter;
  if (contact.informedOn === '') return addDays(savedOn(contact), UNINFORMED_DAYS);
  const { informedOn, lastInteractionOn } = contact;
  return addDays(lastInteractionOn === '' ? informedOn : later(informedOn, lastInteractionOn), KEEP_DAYS);
}
