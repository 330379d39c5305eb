import { Field } from './Field';
import { usePage } from './page';
import { prepareSearch } from './use-search';

interface SearchFieldProps {
  value: string;
  edit: (words: string) => void;
}

/** The search field; focusing it builds the index. */
export function SearchField({ value, edit }: SearchFieldProps) {
  const { t, db } = usePage();
  return (
    <Field label={t('contacts-search')} class="search">
      {(control) => (
        <input
          autocomplete="off"
          {...control}
          class="input"
          type="search"
          dir="auto"
          value={value}
          onFocus={() => prepareSearch(db)}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
        />
      )}
    </Field>
  );
}
