import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deleteContact } from '../../utils/actions/contacts';
import type { LoggedKind } from '../../utils/actions/log';
import { getContact } from '../../utils/database/find-contact';
import { parseProfileAddress, readShortLink } from '../../utils/model/address';
import type { Contact, Platform } from '../../utils/model/contact';
import { readDevices } from '../../utils/settings/devices';
import { Avatar } from '../controls/Avatar';
import { useDraft } from '../controls/draft';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { goTo } from '../controls/route';
import { DidYouSend } from '../log/DidYouSend';
import { FollowUpPanel } from '../log/FollowUpPanel';
import { LIKELY_KIND } from '../log/kinds';
import type { LogDraft } from '../log/LogForm';
import { LogPanel } from '../log/LogPanel';
import { StageControl } from '../log/StageControl';
import { MentorshipPanel } from '../mentorship/weeks/MentorshipPanel';
import { AboutPanel } from './AboutPanel';
import { GoneContact } from './GoneContact';
import { InSight } from './InSight';
import { LostPanel } from './LostPanel';
import { PrivacyPanel } from './PrivacyPanel';
import { Slipping } from './Slipping';
import './contacts.css';
import './contact-page.css';
import type { ContactId } from '../../utils/ground/ids';

/** For a team's list. */
const ChargeControl = lazyView(async () => (await import('../team/ChargeControl')).ChargeControl, ['team']);

/** Everything about one person, and everything that can be done. */
export function ContactView({ id }: { id: ContactId }) {
  const { t, db } = usePage();
  const read = useLive(`contact ${id}`, async () => ({ id, contact: await getContact(db, id) }));
  if (read?.id !== id) return null;
  return (
    <article class="contact-page">
      <a class="back" href="#contacts">
        <Icon name="back" />
        {t('contact-back')}
      </a>
      {read.contact ? (
        <ContactPage key={id} contact={read.contact} />
      ) : (
        <div class="card">
          <GoneContact id={id} />
          <div class="row">
            <a class="button" href="#contacts">
              {t('today-calm-action')}
            </a>
          </div>
        </div>
      )}
    </article>
  );
}

function ContactPage({ contact }: { contact: Contact }) {
  const { team } = usePreferences();
  const nameId = useId();
  const page = useRef<HTMLDivElement>(null);
  const log = useDraft<LogDraft>('log', contact.id);
  const [choosingStage, setChoosingStage] = useState(false);
  const [beginning, setBeginning] = useState(false);
  const [isOnSeveral, setOnSeveral] = useState(false);
  useEffect(() => {
    readDevices().then(
      (name) => setOnSeveral(name !== null),
      () => undefined,
    );
  }, []);

  const write = (kind: LoggedKind) => log.keep({ kind, text: '' });
  useKeys(page, {
    l: () => {
      if (log.value) page.current?.querySelector<HTMLElement>('.log-form textarea')?.focus();
      else write(LIKELY_KIND[contact.stage]);
    },
    s: () => setChoosingStage(true),
    e: () => page.current?.querySelector<HTMLElement>('[data-key="e"]')?.click(),
  });

  // Opened directly by its address, as from a notice, the page has no focus yet.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, []);

  return (
    // Clicks next to controls leave the focus here, so that keys keep working.
    <div class="contact-body" ref={page} tabIndex={-1}>
      <div class="contact-top">
        <header class="contact-head">
          <Avatar name={contact.name} />
          <div class="grow">
            <h2 id={nameId} tabIndex={-1}>
              <bdi>{contact.name}</bdi>
            </h2>
            <ProfileLinks contact={contact} />
          </div>
        </header>
        <StageControl contact={contact} choosing={choosingStage} setChoosing={setChoosingStage} />
      </div>
      {team && <ChargeControl contact={contact} />}
      <InSight contact={contact} />
      <div class="contact-columns">
        <div class="stack">
          <DidYouSend contactId={contact.id} heading="h3" />
          <Slipping contact={contact} />
          <FollowUpPanel contact={contact} namedBy={nameId} write={write} begin={() => setBeginning(true)} />
          <LogPanel contact={contact} draft={log} />
          {isOnSeveral && <LostPanel contact={contact} />}
        </div>
        <div class="stack">
          <MentorshipPanel contact={contact} beginning={beginning} begin={setBeginning} />
          <AboutPanel contact={contact} />
        </div>
      </div>
      <PrivacyPanel contact={contact} />
      <DeleteContact contact={contact} />
    </div>
  );
}

/**
 * Single-key shortcuts, while the focus is on the contact's page or a notice from it, and not in a text field;
 * elsewhere letters do nothing (WCAG 2.1.4).
 */
function useKeys(page: { current: HTMLElement | null }, keys: Readonly<Record<string, () => void>>) {
  const latest = useRef(keys);
  latest.current = keys;
  // Before painting, so that keys work as soon as the page is visible.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!isPlain(event) || !(target instanceof Element)) return;
      if (target.closest('input, textarea, select, [contenteditable], dialog')) return;
      if (!page.current?.contains(target) && !target.closest('.notices')) return;
      const run = latest.current[key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [page]);
}

function isPlain(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  return !(ctrlKey || metaKey || altKey || isComposing || defaultPrevented);
}

function ProfileLinks({ contact }: { contact: Contact }) {
  const { t } = usePage();
  const links = contact.addresses.flatMap((address): { address: string; platform: Platform | 'short' }[] => {
    const parsed = parseProfileAddress(address);
    if (parsed.ok) return [{ address, platform: parsed.value.platform }];
    return readShortLink(address) === null ? [] : [{ address, platform: 'short' }];
  });
  if (links.length === 0) return null;
  const isTwice = (of: Platform) => links.filter(({ platform }) => platform === of).length > 1;
  const textOf = ({ address, platform }: (typeof links)[number]) => {
    if (platform === 'short') return t('contact-open-short', { link: siteOf(address, true) });
    return platform !== 'other' && !isTwice(platform)
      ? t(`contact-open-${platform}`)
      : t('contact-open-other', { site: siteOf(address, isTwice(platform)) });
  };
  return (
    <>
      <ul class="profile-links">
        {links.map((link) => (
          <li key={link.address}>
            <a class="profile-link" href={link.address} target="_blank" rel="noopener noreferrer">
              <Icon name="window" />
              {textOf(link)}
            </a>
          </li>
        ))}
      </ul>
      {links.some(({ platform }) => platform === 'short') && <p class="soft">{t('contact-short-link')}</p>}
    </>
  );
}

/** @param whole where the site alone does not tell two of them apart */
function siteOf(address: string, whole: boolean): string {
  const { hostname, pathname, search } = new URL(address);
  const site = hostname.replace(/^www\./, '');
  return whole ? `${site}${pathname.replace(/\/$/, '')}${search}` : site;
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
