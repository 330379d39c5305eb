import { defaultSeparator } from '../../utils/exchange/csv';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { useChangeSettings } from './use-settle';

/** The sign between the columns of a CSV file; until one is chosen, the one the language leads to expect. */
export function SeparatorChoice() {
  const { t, settings } = usePage();
  const change = useChangeSettings('export-separator');
  return (
    <Choice
      label={t('export-separator')}
      hint={t('export-separator.hint')}
      value={settings.csvSeparator ?? defaultSeparator(t.language)}
      options={[
        { value: ',', label: t('export-comma') },
        { value: ';', label: t('export-semicolon') },
        { value: 'tab', label: t('export-tab') },
      ]}
      choose={(csvSeparator) => change({ csvSeparator })}
    />
  );
}
