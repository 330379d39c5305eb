import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/ground/days';
import { toDay } from '../../utils/ground/days';
import { parseProfileAddress } from '../../utils/model/address';
import type { Contact } from '../../utils/model/contact';
import { deletionDay } from '../../utils/model/deletion';
import { SORT_COLUMNS, type SortColumn, type Sorting, type TableColumn } from '../../utils/model/saved-view';
import { weeksWithout } from '../../utils/model/slipping';
import type { ContactRow } from '../../utils/queries/contacts';
import { asDate } from '../controls/days';
import { Field } from '../controls/Field';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { languageName } from '../words/contact-details';
import { whatToDo } from '../words/follow-ups';
import { InCharge } from '../words/InCharge';
import { PositionText } from '../words/PositionText';
import { StagePill } from '../words/StagePill';
import { When } from '../words/When';
import { COLUMN_NAMES } from './ColumnChoice';
import type { Chosen } from './use-chosen';

interface TableProps {
  rows: readonly ContactRow[];
  columns: readonly TableColumn[];
  /** Null: in search order. */
  sorting: Sorting | null;
  sortBy: (by: SortColumn) => void;
  chosen: Chosen;
}

const sortable = (column: TableColumn): SortColumn | undefined =>
  SORT_COLUMNS.find((each) => each === column);

/** Contacts as a table or, without enough room, as cards. */
export function ContactTable({ rows, columns, sorting, sortBy, chosen }: TableProps) {
  const { t } = usePage();
  const shown = rows.map(({ contact }) => contact.id);
  const chosenHere = shown.filter(chosen.has).length;

  return (
    <>
      <SortChoice sorting={sorting} sortBy={sortBy} />
      <table class="contact-table">
        <caption class="unseen">{t('contacts-title')}</caption>
        <thead>
          <tr>
            <th scope="col" class="choose">
              <label class="check">
                <input
                  type="checkbox"
                  checked={shown.length > 0 && chosenHere === shown.length}
                  indeterminate={chosenHere > 0 && chosenHere < shown.length}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = [...chosen.ids].filter((id) => !shown.includes(id));
                    chosen.set(checked ? [...others, ...shown] : others);
                  }}
                />
                <span class="unseen">{t('choose-page')}</span>
              </label>
            </th>
            {columns.map((column) => (
              <Head key={column} column={column} sorting={sorting} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.contact.id} row={row} columns={columns} chosen={chosen} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface HeadProps {
  column: TableColumn;
  sorting: Sorting | null;
  sortBy: (by: SortColumn) => void;
}

function Head({ column, sorting, sortBy }: HeadProps) {
  const { t } = usePage();
  const by = sortable(column);
  if (!by) return <th scope="col">{t(COLUMN_NAMES[column])}</th>;
  const order = sorting?.by === by ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" class="sort" onClick={() => sortBy(by)}>
        {t(COLUMN_NAMES[column])}
        <Icon name={order === 'descending' ? 'down' : 'up'} />
      </button>
    </th>
  );
}

/** The order, for cards, which have no headers to click. */
function SortChoice({ sorting, sortBy }: Pick<TableProps, 'sorting' | 'sortBy'>) {
  const { t } = usePage();
  return (
    <div class="sort-choice">
      <Field label={t('sort-by')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={sorting?.by ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const by = SORT_COLUMNS.find((each) => each === value);
              if (by && by !== sorting?.by) sortBy(by);
            }}
          >
            {!sorting && <option value="">{t('sort-best')}</option>}
            {SORT_COLUMNS.map((by) => (
              <option key={by} value={by}>
                {t(COLUMN_NAMES[by])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {sorting && (
        <button
          type="button"
          class="button square"
          aria-label={t(sorting.descending ? 'sort-descending' : 'sort-ascending')}
          title={t(sorting.descending ? 'sort-descending' : 'sort-ascending')}
          onClick={() => sortBy(sorting.by)}
        >
          <Icon name={sorting.descending ? 'down' : 'up'} />
        </button>
      )}
    </div>
  );
}

interface RowProps {
  row: ContactRow;
  columns: readonly TableColumn[];
  chosen: Chosen;
}

function Row({ row, columns, chosen }: RowProps) {
  const { t, today } = usePage();
  const { contact } = row;
  const weeks = weeksWithout(contact, today);
  const isChosen = chosen.has(contact.id);

  /** Up and down move between checkboxes; with Shift, they select too. */
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const here = (event.currentTarget as HTMLElement).closest('tr');
    const there = event.key === 'ArrowDown' ? here?.nextElementSibling : here?.previousElementSibling;
    const box = there?.querySelector<HTMLInputElement>('.choose input');
    if (!box) return;
    box.focus();
    if (!event.shiftKey) return;
    if (!isChosen) chosen.toggle(contact.id, true, false);
    chosen.toggle(box.value, true, false);
  };

  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <td class="choose">
        <label class="check">
          <input
            type="checkbox"
            value={contact.id}
            checked={isChosen}
            onClick={({ currentTarget, shiftKey }) =>
              chosen.toggle(contact.id, currentTarget.checked, shiftKey)
            }
            onKeyDown={press}
          />
          <span class="unseen">{t('choose-one', { name: contact.name })}</span>
        </label>
      </td>
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row" class="person-name">
            <a href={hrefOf({ view: 'contact', id: contact.id })}>
              <bdi>{contact.name}</bdi>
            </a>
            <InCharge inCharge={contact.inCharge} />
            {weeks !== null && <span class="slipping-mark">{t('slipping-mark', { weeks })}</span>}
          </th>
        ) : (
          <Cell key={column} column={column} row={row} />
        ),
      )}
    </tr>
  );
}

function Cell({ column, row }: { column: Exclude<TableColumn, 'name'>; row: ContactRow }) {
  const { t } = usePage();
  const content = useContent(column, row);
  return (
    <td class={content === null ? 'nothing' : undefined}>
      <span class="cell-name" aria-hidden="true">
        {t(COLUMN_NAMES[column])}
      </span>
      {content}
    </td>
  );
}

/** The content of a cell; null: none. */
function useContent(
  column: Exclude<TableColumn, 'name'>,
  { contact, followUp, position }: ContactRow,
): ComponentChildren {
  const { t } = usePage();
  const day = (value: Day | '') =>
    value === '' ? null : <time dateTime={value}>{t('table-day', { day: asDate(value) })}</time>;
  switch (column) {
    case 'stage':
      return <StagePill stage={contact.stage} />;
    case 'nextOn':
      return followUp ? <When day={followUp.dueOn} /> : null;
    case 'nextWhat':
      return followUp ? <bdi>{whatToDo(t, followUp)}</bdi> : null;
    case 'lastInteractionOn':
      return day(contact.lastInteractionOn);
    case 'metAt':
      return contact.metAt === '' ? null : <bdi>{contact.metAt}</bdi>;
    case 'tags':
      return contact.tags.length === 0 ? null : <bdi>{contact.tags.join(', ')}</bdi>;
    case 'language':
      return contact.language === '' ? null : languageName(contact.language, t.language);
    case 'platform':
      return (
        platformsOf(contact)
          .map((platform) => t(`on-platform-${platform}`))
          .join(', ') || null
      );
    case 'weeks':
      return position ? <PositionText position={position} /> : null;
    case 'savedAt':
      return day(toDay(new Date(contact.savedAt)));
    case 'deleteBy':
      return day(deletionDay(contact));
  }
}

function platformsOf({ addresses }: Contact) {
  const parsed = addresses.map(parseProfileAddress);
  return [...new Set(parsed.flatMap((each) => (each.ok ? [each.value.platform] : [])))];
}
