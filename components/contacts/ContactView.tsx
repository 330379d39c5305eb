import { useId, useRef } from 'preact/hooks';
import { parseProfileAddress } from '../../utils/contacts/address';
import { changeContact, deleteContact, getContact } from '../../utils/contacts/contacts';
import type { Contact } from '../../utils/contacts/types';
import { Avatar } from '../controls/Avatar';
import { tellFollowUpsChanged } from '../controls/background';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { goTo } from '../controls/route';
import { FollowUpPanel } from '../follow-ups/FollowUpPanel';
import { MentorshipPanel } from '../timeline/MentorshipPanel';
import { ContactForm } from './ContactForm';
import { StagePill } from './StagePill';
import './contacts.css';

/** Everything about one person, and everything that can be done. */
export function ContactView({ id }: { id: string }) {
  const { t, db } = usePage();
  const read = useLive(`contact ${id}`, async () => ({ id, contact: await getContact(db, id) }));
  if (read?.id !== id) return null;
  return (
    <article class="stack">
      <a class="back" href="#contacts">
        <Icon name="back" />
        {t('contact-back')}
      </a>
      {read.contact ? (
        <ContactDetails key={id} contact={read.contact} />
      ) : (
        <p class="card">{t('contact-gone')}</p>
      )}
    </article>
  );
}

function ContactDetails({ contact }: { contact: Contact }) {
  const { t, db } = usePage();
  const { tell } = useNotices();
  const nameId = useId();
  const [address = ''] = contact.addresses;

  return (
    <>
      <header class="contact-head">
        <Avatar name={contact.name} />
        <div class="grow">
          <h2 id={nameId} tabIndex={-1}>
            <bdi>{contact.name}</bdi>
          </h2>
          <StagePill stage={contact.stage} />
        </div>
      </header>
      {contact.addresses.map((each) => (
        <ProfileLink key={each} address={each} />
      ))}
      <FollowUpPanel contact={contact} namedBy={nameId} />
      <MentorshipPanel contact={contact} />
      <section class="card">
        <h3>{t('contact-details')}</h3>
        <ContactForm
          editing
          initial={{ name: contact.name, address, stage: contact.stage, notes: contact.notes }}
          write={(_fields, changes) => changeContact(db, contact.id, changes, new Date())}
          saved={() => tell(t('contact-saved'))}
        />
      </section>
      <DeleteContact contact={contact} />
    </>
  );
}

function ProfileLink({ address }: { address: string }) {
  const { t } = usePage();
  const parsed = parseProfileAddress(address);
  if (!parsed.ok) return null;
  return (
    <a class="profile-link" href={address} target="_blank" rel="noopener noreferrer">
      <Icon name="window" />
      {t(`contact-open-${parsed.value.platform}`)}
    </a>
  );
}

function DeleteContact({ contact }: { contact: Contact }) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  const remove = () =>
    attempt(async () => {
      dialog.current?.close();
      const undo = await deleteContact(db, contact.id, new Date());
      tellFollowUpsChanged();
      goTo({ view: 'contacts' });
      tell(t('contact-deleted', { name: contact.name }), undo);
    });

  return (
    <div class="row">
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {t('contact-delete')}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-explain`}>
        <div class="stack">
          <h3 id={`${id}-question`}>{t('contact-delete-question', { name: contact.name })}</h3>
          <p id={`${id}-explain`}>{t('contact-delete-explain')}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('contact-cancel')}
            </button>
            <button type="button" class="button danger main" onClick={remove}>
              {t('contact-delete-confirm')}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
