import { useState } from 'preact/hooks';
import { hasContacts } from '../../utils/database/find-contact';
import type { Stage } from '../../utils/model/contact';
import { weeksWithout } from '../../utils/model/slipping';
import { type ContactRow, countFound, queryFound } from '../../utils/queries/contacts';
import { Avatar } from '../controls/Avatar';
import { Empty } from '../controls/Empty';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { hrefOf } from '../controls/route';
import { SearchField } from '../controls/SearchField';
import { SelectField } from '../controls/SelectField';
import { useSearch } from '../controls/use-search';
import { InCharge } from '../words/InCharge';
import { PositionText } from '../words/PositionText';
import { StagePill } from '../words/StagePill';
import { useStages } from '../words/stage-names';
import { When } from '../words/When';
import './contacts.css';

/** For a team's list. */
const ChargeSelect = lazyView(async () => (await import('../team/ChargeSelect')).ChargeSelect, ['team']);

const PAGE_SIZE = 50;

/** All contacts by name, with search as you type and a button for adding one. */
export function ContactList() {
  const { t, db, today } = usePage();
  const stages = useStages();
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState<Stage>();
  const [charge, setCharge] = useState<string>();
  const { team } = usePreferences();
  const [byLast, setByLast] = useState(false);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const isSearching = search.trim() !== '';
  const found = useSearch(search);

  const filter = { ...(stage && { stages: [stage] }), ...(charge && { inCharge: charge }) };
  const sorting = byLast ? ({ by: 'lastInteractionOn', descending: false } as const) : null;
  const key = JSON.stringify(['contacts', stage, charge, today, byLast, found?.turn]);
  const read = useLive(`${key} ${limit}`, async () => {
    const [{ rows }, any] = await Promise.all([
      queryFound(db, { filter, found: found?.ids, sorting, page: { limit } }, today),
      hasContacts(db),
    ]);
    return { rows, any, answers: found !== undefined, limit };
  });
  const counted = useLive(`count ${key}`, async () => ({
    key,
    total: await countFound(db, filter, found?.ids, today),
  }));
  if (!read) return null;
  const { rows, any } = read;
  const total = counted?.key === key ? counted.total : undefined;
  const isMore = rows.length === read.limit && total !== rows.length;

  if (!any) {
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
  // Until the search answers, the unfiltered list says nothing about the words.
  const isAnswered = !isSearching || read.answers;

  return (
    <div class="stack">
      <div class="contact-tools">
        <SearchField value={search} edit={(words) => narrow({ search: words })} />
        <SelectField
          label={t('contacts-stage')}
          value={stage ?? ''}
          options={[
            { value: '', label: t('contacts-stage-all') },
            ...stages.order.map((value) => ({ value, label: stages.nameOf(value) })),
          ]}
          choose={(chosen) => narrow({ stage: chosen === '' ? undefined : chosen })}
        />
        {team && (
          <ChargeSelect
            label={t('team-charge')}
            value={charge}
            choose={(chosen) => {
              setCharge(chosen);
              setLimit(PAGE_SIZE);
            }}
          />
        )}
        <SelectField
          label={t('contacts-order')}
          value={byLast ? 'last' : 'name'}
          options={[
            { value: 'name', label: t('contacts-order-name') },
            { value: 'last', label: t('contacts-order-last') },
          ]}
          choose={(chosen) => {
            setByLast(chosen === 'last');
            setLimit(PAGE_SIZE);
          }}
        />
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
        {isAnswered && total !== undefined && t('contacts-count', { total })}
      </p>
      {rows.length === 0 ? (
        <div class="empty">
          <p>{t('contacts-not-found')}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setCharge(undefined);
              narrow({ search: '', stage: undefined });
            }}
          >
            {t('contacts-not-found-action')}
          </button>
        </div>
      ) : (
        <Rows rows={rows} />
      )}
      {isMore && (
        <div class="row between">
          <span class="soft">
            {total !== undefined && t('contacts-shown', { shown: rows.length, total })}
          </span>
          <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {t('contacts-more')}
          </button>
        </div>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: ContactRow[] }) {
  const { t, today } = usePage();
  const silent = ({ contact }: ContactRow) => weeksWithout(contact, today);
  return (
    <ul class="contacts">
      {rows
        .map((row) => ({ ...row, weeks: silent(row) }))
        .map(({ contact, followUp, position, weeks }) => (
          <li key={contact.id}>
            <a class="contact" href={hrefOf({ view: 'contact', id: contact.id })}>
              <Avatar name={contact.name} />
              <span class="grow">
                <span class="contact-name">
                  <bdi>{contact.name}</bdi>
                </span>{' '}
                <span class="facts soft">
                  {position && position.kind !== 'over' && <PositionText position={position} />}
                  {followUp && <When day={followUp.dueOn} />}
                  <InCharge inCharge={contact.inCharge} />
                  {weeks !== null && <span class="slipping-mark">{t('slipping-mark', { weeks })}</span>}
                </span>
              </span>{' '}
              <StagePill stage={contact.stage} />
            </a>
          </li>
        ))}
    </ul>
  );
}
