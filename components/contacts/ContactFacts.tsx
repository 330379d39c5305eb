import type { Contact } from '../../utils/model/contact';
import { savedOn } from '../../utils/model/deletion';
import { REACH_FIELDS } from '../../utils/model/reach';
import { interactionsOf } from '../../utils/queries/log';
import { asDate } from '../controls/days';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { languageName } from '../words/contact-details';
import { InCharge } from '../words/InCharge';
import { reachLine } from '../words/reach';
import { StagePill } from '../words/StagePill';
import './privacy.css';

interface ContactFactsProps {
  contact: Contact;
  /** Whose log entries to count: the contact's own, or both if two are being merged. */
  logOf: readonly string[];
}

/** The facts that distinguish contacts, in a few lines. */
export function ContactFacts({ contact, logOf }: ContactFactsProps) {
  const { t, db } = usePage();
  const entries = useLive(`log of ${logOf.join()}`, async () => {
    const counts = await Promise.all(logOf.map((id) => interactionsOf(db, id, { limit: 0 })));
    return counts.reduce((sum, { total }) => sum + total, 0);
  });
  const { metAt, addresses, tags, language, notes, lastInteractionOn } = contact;
  return (
    <div class="facts-of">
      <p>
        <StagePill stage={contact.stage} />
      </p>
      <InCharge inCharge={contact.inCharge} line />
      {metAt && (
        <p>
          <bdi>{metAt}</bdi>
        </p>
      )}
      {addresses.map((address) => (
        <p key={address} class="address-text" dir="ltr">
          {address.replace(/^https:\/\/(?:www\.)?/, '')}
        </p>
      ))}
      {REACH_FIELDS.flatMap((field) => contact[field]).map((reach) => (
        <p key={`${reach.label} ${reach.value}`}>
          <bdi>{reachLine(t, reach)}</bdi>
        </p>
      ))}
      {contact.work && (
        <p>
          <bdi>{contact.work}</bdi>
        </p>
      )}
      {tags.length > 0 && (
        <p class="row">
          {tags.map((tag) => (
            <bdi key={tag} class="pill">
              {tag}
            </bdi>
          ))}
        </p>
      )}
      {language && <p>{languageName(language, t.language)}</p>}
      {notes && (
        <p class="notes" dir="auto">
          {notes}
        </p>
      )}
      <p class="soft">
        {lastInteractionOn ? t('care-last', { day: asDate(lastInteractionOn) }) : t('care-never')}
      </p>
      {entries !== undefined && <p class="soft">{t('care-log', { count: entries })}</p>}
      <p class="soft">{t('care-saved-on', { day: asDate(savedOn(contact)) })}</p>
    </div>
  );
}
