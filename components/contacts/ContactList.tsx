import { useState } from 'preact/hooks';
import { countContacts, listContacts } from '../../utils/contacts/contacts';
import { type Contact, STAGES, type Stage } from '../../utils/contacts/types';
import { openFollowUpOf } from '../../utils/follow-ups/follow-ups';
import type { FollowUp } from '../../utils/follow-ups/types';
import { mentorshipOf } from '../../utils/timeline/mentorships';
import type { Position } from '../../utils/timeline/types';
import { Avatar } from '../controls/Avatar';
import { Empty } from '../controls/Empty';
import { Field } from '../controls/Field';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { When } from '../follow-ups/When';
import { PositionText } from '../timeline/PositionText';
import { StagePill } from './StagePill';
import './contacts.css';

const PAGE_SIZE = 50;

interface Line {
  contact: Contact;
  followUp: FollowUp | undefined;
  position: Position | undefined;
}

interface ContactListProps {
  /** The contact that is shown beside the list. */
  chosen?: string | undefined;
}

/** All contacts by name, a search that answers at every letter, and the way to a new one. */
export function ContactList({ chosen }: ContactListProps) {
  const { t, db, today } = usePage();
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState<Stage>();
  const [limit, setLimit] = useState(PAGE_SIZE);

  const read = useLive(JSON.stringify(['contacts', search, stage, limit, today]), async () => {
    const [{ contacts, total }, all] = await Promise.all([
      listContacts(db, { search, limit, ...(stage ? { stage } : {}) }),
      countContacts(db),
    ]);
    const lines = await Promise.all(
      contacts.map(async (contact): Promise<Line> => {
        const [followUp, mentorship] = await Promise.all([
          openFollowUpOf(db, contact.id),
          mentorshipOf(db, contact.id, today),
        ]);
        return { contact, followUp, position: mentorship?.position };
      }),
    );
    return { lines, total, all };
  });
  if (!read) return null;
  const { lines, total, all } = read;

  if (all === 0) {
    return (
      <Empty lead={t('contacts-none')} next={t('contacts-none-next')}>
        <a class="button main" href={hrefOf({ view: 'new-contact' })}>
          {t('contacts-add')}
        </a>
      </Empty>
    );
  }

  const narrow = (narrowing: { search?: string; stage?: Stage | undefined }) => {
    if (narrowing.search !== undefined) setSearch(narrowing.search);
    if ('stage' in narrowing) setStage(narrowing.stage);
    setLimit(PAGE_SIZE);
  };

  return (
    <div class="stack">
      <div class="contact-tools">
        <Field label={t('contacts-search')} class="search">
          {(control) => (
            <input
              {...control}
              class="input"
              type="search"
              dir="auto"
              value={search}
              onInput={(event) => narrow({ search: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('contacts-stage')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={stage ?? ''}
              onChange={(event) =>
                narrow({ stage: STAGES.find((each) => each === event.currentTarget.value) })
              }
            >
              <option value="">{t('contacts-stage-all')}</option>
              {STAGES.map((each) => (
                <option key={each} value={each}>
                  {t(`stage-${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="row between">
        <a class="button" href={hrefOf({ view: 'new-contact' })}>
          <Icon name="add" />
          {t('contacts-add')}
        </a>
        <a class="button quiet" href={hrefOf({ view: 'export' })}>
          <Icon name="export" />
          {t('export-open')}
        </a>
      </div>
      <p class="soft" role="status">
        {t('contacts-count', { total })}
      </p>
      {total === 0 ? (
        <div class="empty">
          <p>{t('contacts-not-found')}</p>
          <button type="button" class="button" onClick={() => narrow({ search: '', stage: undefined })}>
            {t('contacts-not-found-action')}
          </button>
        </div>
      ) : (
        <ContactTable lines={lines} chosen={chosen} />
      )}
      {lines.length < total && (
        <div class="row between">
          <span class="soft">{t('contacts-shown', { shown: lines.length, total })}</span>
          <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {t('contacts-more')}
          </button>
        </div>
      )}
    </div>
  );
}

function ContactTable({ lines, chosen }: { lines: Line[]; chosen: string | undefined }) {
  return (
    <ul class="contacts">
      {lines.map(({ contact, followUp, position }) => (
        <li key={contact.id}>
          <a
            class="contact"
            href={hrefOf({ view: 'contact', id: contact.id })}
            aria-current={contact.id === chosen ? 'true' : undefined}
          >
            <Avatar name={contact.name} />
            <span class="grow">
              <span class="contact-name">
                <bdi>{contact.name}</bdi>
              </span>{' '}
              <span class="facts soft">
                {position && position.kind !== 'over' && <PositionText position={position} />}
                {followUp && <When day={followUp.dueOn} />}
              </span>
            </span>{' '}
            <StagePill stage={contact.stage} />
          </a>
        </li>
      ))}
    </ul>
  );
}
