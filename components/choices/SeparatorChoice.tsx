import { defaultSeparator } from '../../utils/exchange/csv';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { useChangeSettings } from './use-settle';

/** The column separator of CSV files; by default the language's usual one. */
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
