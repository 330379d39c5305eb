import { useEffect, useState } from 'preact/hooks';
import { countContacts, hasContacts } from '../../utils/database/find-contact';
import type { SortColumn } from '../../utils/model/saved-view';
import { countFound, queryFound } from '../../utils/queries/contacts';
import { Empty } from '../controls/Empty';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { Pages } from '../controls/Pages';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { SearchField } from '../controls/SearchField';
import { useSearch } from '../controls/use-search';
import { ChosenBar } from './ChosenBar';
import { ColumnChoice } from './ColumnChoice';
import { ContactTable } from './ContactTable';
import { FilterChips, FilterPanel, isNarrowed } from './Filters';
import { exportContacts, type Look, useLook } from './look';
import { SavedViews } from './SavedViews';
import { useChosen } from './use-chosen';
import './overview.css';

/** People per page: enough to scroll, few enough to load at once. */
const PAGE_SIZE = 50;

/** All contacts as a table: to search, filter, sort, select, and change many at once. */
export function ContactsView() {
  const { t, db, today } = usePage();
  const [look, setLook] = useLook();
  const [offset, setOffset] = useState(0);
  const [isFiltering, setFiltering] = useState(false);
  const { filter, sorting, columns } = look;
  const { search = '', ...conditions } = filter;
  const found = useSearch(search);

  const key = JSON.stringify(['table', conditions, today, found?.turn]);
  const read = useLive(JSON.stringify([key, sorting, offset]), async () => {
    const [page, any] = await Promise.all([
      queryFound(
        db,
        { filter: conditions, found: found?.ids, sorting, page: { limit: PAGE_SIZE, offset } },
        today,
      ),
      hasContacts(db),
    ]);
    return { page, any, offset, answers: found !== undefined };
  });
  const hasFilter = isNarrowed(filter);
  const counted = useLive(`count ${key} ${hasFilter}`, async () => {
    const [fitting, all] = await Promise.all([
      countFound(db, conditions, found?.ids, today),
      hasFilter ? countContacts(db) : 0,
    ]);
    return { fitting, all };
  });
  const shown = read?.page.rows.map(({ contact }) => contact.id) ?? [];
  const chosen = useChosen(shown);

  // After a deletion, the current page may no longer exist.
  const total = counted?.fitting ?? shown.length;
  useEffect(() => {
    if (counted && offset > 0 && offset >= total) setOffset(0);
  }, [counted, offset, total]);

  if (!read) return null;
  if (!read.any) {
    return (
      <Empty lead={t('contacts-none')} next={t('contacts-none-next')}>
        <a class="button main" href={hrefOf({ view: 'new-contact' })}>
          {t('contacts-add')}
        </a>
      </Empty>
    );
  }

  const change = (part: Partial<Look>) => {
    setOffset(0);
    setLook(part);
  };
  const sortBy = (by: SortColumn) => {
    const isAgain = sorting ? sorting.by === by : by === 'name' && search === '';
    change({ sorting: { by, descending: isAgain && !sorting?.descending } });
  };
  const isAnswered = search.trim() === '' || read.answers;

  return (
    <div class="stack contacts-view">
      <div class="overview-tools">
        <SearchField
          value={search}
          // While typing, the best match comes first.
          edit={(words) =>
            change({ filter: { ...conditions, ...(words ? { search: words } : {}) }, sorting: null })
          }
        />
        <div class="row">
          <button
            type="button"
            class="button"
            aria-expanded={isFiltering}
            aria-controls="filters"
            onClick={() => setFiltering(!isFiltering)}
          >
            <Icon name="filter" />
            {t('filter-open')}
          </button>
          <ColumnChoice columns={columns} choose={(next) => setLook({ columns: next })} />
          <a class="button main" href={hrefOf({ view: 'new-contact' })}>
            <Icon name="add" />
            {t('contacts-add')}
          </a>
        </div>
      </div>
      <SavedViews look={look} change={change} />
      <div id="filters" hidden={!isFiltering}>
        {isFiltering && <FilterPanel filter={filter} change={(next) => change({ filter: next })} />}
      </div>
      <FilterChips filter={filter} change={(next) => change({ filter: next })} />
      <div class="row between">
        <p class="soft" role="status">
          {isAnswered &&
            counted &&
            (hasFilter ? t('table-fitting', { total, all: counted.all }) : t('contacts-count', { total }))}
        </p>
        <button
          type="button"
          class="button quiet"
          disabled={total === 0}
          onClick={async () => exportContacts(hasFilter ? await read.page.ids() : null)}
        >
          <Icon name="export" />
          {hasFilter ? t('table-export-fitting') : t('table-export-all')}
        </button>
      </div>
      <ChosenBar chosen={chosen} shown={shown} total={total} all={read.page.ids} />
      {shown.length === 0 && isAnswered ? (
        <div class="empty">
          <p>{t('contacts-not-found')}</p>
          <button type="button" class="button" onClick={() => change({ filter: {}, view: null })}>
            {t('contacts-not-found-action')}
          </button>
        </div>
      ) : (
        <ContactTable
          rows={read.page.rows}
          columns={columns}
          sorting={sorting ?? (search === '' ? { by: 'name', descending: false } : null)}
          sortBy={sortBy}
          chosen={chosen}
        />
      )}
      <Pages
        offset={read.offset}
        size={PAGE_SIZE}
        total={total}
        turn={(next) => {
          setOffset(next);
          scrollTo(0, 0);
        }}
      />
    </div>
  );
}
