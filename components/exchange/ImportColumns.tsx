import type { ColumnWords } from '../../utils/exchange/columns';
import { IMPORT_FIELDS, type ImportField } from '../../utils/exchange/import-fields';
import type { Matching } from '../../utils/exchange/match';
import type { RawRow } from '../../utils/exchange/raw-row';
import { Field } from '../controls/Field';
import { usePage } from '../controls/page';

interface ImportColumnsProps {
  rows: readonly RawRow[];
  matching: Matching;
  words: readonly ColumnWords[];
  choose: (column: number, field: ImportField | null) => void;
}

/** Every column of the file, with an example and the field it is matched to. */
export function ImportColumns({ rows, matching, words, choose }: ImportColumnsProps) {
  const { t } = usePage();
  const { header, fields } = matching;
  const names = header < 0 ? [] : (rows[header]?.cells ?? []);
  const titleOf = (field: ImportField) => {
    switch (field) {
      case 'firstName':
        return t('in-field-first-name');
      case 'middleName':
        return t('in-field-middle-name');
      case 'lastName':
        return t('in-field-last-name');
      case 'nickname':
        return t('in-field-nickname');
      case 'organisation':
        return t('in-field-organisation');
      case 'position':
        return t('in-field-position');
      case 'connectedOn':
        return t('in-field-connected-on');
      default:
        return words[0]?.titles[field] ?? field;
    }
  };
  const isTeam = words.some(({ members }) => members !== undefined);
  const offered = IMPORT_FIELDS.filter((field) => isTeam || field !== 'inCharge');
  const exampleIn = (column: number) => {
    const filled = rows.slice(header + 1, header + 200).find(({ cells }) => cells[column]?.trim());
    const text = filled?.cells[column]?.trim().replace(/\s+/g, ' ') ?? '';
    const characters = [...text.slice(0, 200)];
    return characters.length > 60 ? `${characters.slice(0, 60).join('')} …` : text;
  };

  return (
    <ul class="matching">
      {fields.map((field, column) => {
        const name = names[column]?.trim() || t('in-column-unnamed', { number: column + 1 });
        const example = exampleIn(column);
        return (
          <li key={column}>
            <Field
              label={name}
              hint={example === '' ? t('in-column-empty') : t('in-column-example', { text: example })}
            >
              {(control) => (
                <select
                  {...control}
                  class={field === null ? 'input left-out' : 'input'}
                  value={field ?? ''}
                  onChange={({ currentTarget }) =>
                    choose(column, IMPORT_FIELDS.find((each) => each === currentTarget.value) ?? null)
                  }
                >
                  <option value="">{t('in-field-none')}</option>
                  {offered.map((each) => (
                    <option key={each} value={each}>
                      {titleOf(each)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </li>
        );
      })}
    </ul>
  );
}
