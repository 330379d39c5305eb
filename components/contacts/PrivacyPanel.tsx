import { useId, useState } from 'preact/hooks';
import { toldToday } from '../../utils/actions/decide';
import { addDays } from '../../utils/ground/days';
import type { Contact } from '../../utils/model/contact';
import { deletionDay, savedOn, UNINFORMED_DAYS } from '../../utils/model/deletion';
import { asDate } from '../controls/days';
import { lazyView } from '../controls/lazy';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useInformWords } from './use-inform-words';

const PrivacyDetails = lazyView(async () => (await import('./PrivacyDetails')).PrivacyDetails, ['care']);

/** Whether the person is informed, how long their data is kept, and the rest on demand. */
export function PrivacyPanel({ contact }: { contact: Contact }) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [open, setOpen] = useState(false);
  const { words, copy, refused } = useInformWords();
  const id = useId();
  // Samples have no rights.
  if (contact.sample) return null;

  const told = () =>
    attempt(async () => {
      const { undo } = await toldToday(db, [contact.id], new Date());
      tell(t('privacy-told-done'), undo);
    });

  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{t('privacy-title')}</h3>
      <Told contact={contact} />
      <Kept contact={contact} />
      {refused && <p class="inform-words">{words}</p>}
      <div class="row">
        {contact.informedOn === '' && (
          <>
            <button type="button" class="button" onClick={copy}>
              {t('privacy-words')}
            </button>
            <button type="button" class="button quiet" onClick={told}>
              {t('privacy-told-today')}
            </button>
          </>
        )}
        <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('privacy-more')}
        </button>
      </div>
      {open && <PrivacyDetails contact={contact} />}
    </section>
  );
}

function Told({ contact }: { contact: Contact }) {
  const { t, today } = usePage();
  if (contact.informedOn) return <p>{t('privacy-told-on', { day: asDate(contact.informedOn) })}</p>;
  const until = addDays(savedOn(contact), UNINFORMED_DAYS);
  const isLate = until < today;
  const told = { name: contact.name, day: asDate(until) };
  return <p class={isLate ? 'late' : ''}>{t(isLate ? 'privacy-not-told-late' : 'privacy-not-told', told)}</p>;
}

function Kept({ contact }: { contact: Contact }) {
  const { t, today } = usePage();
  const { stage, deleteAfter, keepReason, informedOn } = contact;
  if (stage === 'mentoring') return <p class="soft">{t('privacy-mentored')}</p>;
  // Before the person is informed, the date that matters is the one above.
  if (!deleteAfter && !informedOn) return null;
  const until = deletionDay(contact);
  if (until === '') return null;
  const day = asDate(until);
  if (until <= today) return <p class="late">{t('privacy-delete-due', { day })}</p>;
  if (deleteAfter && keepReason) return <p class="soft">{t('privacy-kept', { day, reason: keepReason })}</p>;
  return <p class="soft">{t('privacy-delete-on', { day })}</p>;
}
