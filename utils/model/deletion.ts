import type { Day } from '../ground/days';
import { addDays, toDay } from '../ground/days';
import type { Contact } from './contact';
import { later } from './next-step';

/** Days after saving from which the mentor is reminded to inform the person. */
export const REMIND_AFTER_DAYS = 21;
/** Days after saving when deletion is proposed for somebody who has not been informed (Art. 14(3) GDPR). */
export const UNINFORMED_DAYS = 30;
/** Days after the latest contact when deletion is proposed, and for which a reason extends that. */
export const KEEP_DAYS = 90;

type Dated = Pick<
  Contact,
  'stage' | 'savedAt' | 'informedOn' | 'lastInteractionOn' | 'deleteAfter' | 'keepReason' | 'sample'
>;

/** The local day on which a person was saved. */
export function savedOn({ savedAt }: Pick<Contact, 'savedAt'>): Day {
  return toDay(new Date(savedAt));
}

/**
 * The day since which the data is kept without the person's knowledge; '' once they know, or while the mentor keeps
 * it for a stated reason until a date, when deletion is proposed anyway.
 */
export function uninformedSince(contact: Dated): Day | '' {
  const { informedOn, keepReason, deleteAfter, sample } = contact;
  const kept = keepReason !== '' && deleteAfter !== '';
  return informedOn !== '' || kept || sample ? '' : savedOn(contact);
}

/**
 * The day deletion is proposed for; nothing is ever deleted by it. The mentor's own date comes first. By default it
 * is 30 days after saving for somebody who has not been informed, or else 90 days after the latest contact.
 *
 * @returns '' during a mentorship, and for samples
 * @see https://gdpr-info.eu/art-14-gdpr/
 */
export function deletionDay(contact: Dated): Day | '' {
  if (contact.stage === 'mentoring' || contact.sample) return '';
  if (contact.deleteAfter !== '') return contact.deleteAfter;
  if (contact.informedOn === '') return addDays(savedOn(contact), UNINFORMED_DAYS);
  const { informedOn, lastInteractionOn } = contact;
  return addDays(lastInteractionOn === '' ? informedOn : later(informedOn, lastInteractionOn), KEEP_DAYS);
}
