import type { MessageKey } from '../../utils/language/messages.gen';
import { TABLE_COLUMNS, type TableColumn } from '../../utils/model/saved-view';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';

export const COLUMN_NAMES = {
  name: 'column-name',
  stage: 'column-stage',
  nextOn: 'column-next-on',
  nextWhat: 'column-next-what',
  lastInteractionOn: 'column-last-on',
  metAt: 'column-met-at',
  tags: 'column-tags',
  language: 'column-language',
  platform: 'column-platform',
  weeks: 'column-weeks',
  savedAt: 'column-saved-on',
  deleteBy: 'column-delete-by',
} as const satisfies Record<TableColumn, MessageKey>;

interface ColumnChoiceProps {
  columns: readonly TableColumn[];
  choose: (columns: TableColumn[]) => void;
}

/** The columns of the table; the name is always there. */
export function ColumnChoice({ columns, choose }: ColumnChoiceProps) {
  const { t } = usePage();
  return (
    <>
      <button type="button" class="button" popovertarget="columns">
        <Icon name="columns" />
        {t('columns-open')}
      </button>
      <div id="columns" class="flyout" popover="auto">
        <fieldset class="field">
          <legend>{t('columns-title')}</legend>
          {TABLE_COLUMNS.filter((column) => column !== 'name').map((column) => (
            <label key={column} class="check">
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={({ currentTarget: { checked } }) =>
                  choose(TABLE_COLUMNS.filter((each) => (each === column ? checked : columns.includes(each))))
                }
              />
              {t(COLUMN_NAMES[column])}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
