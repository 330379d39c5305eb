import { defaultSeparator } from '../../utils/exchange/csv';
import { changeSettings } from '../../utils/settings/settings';
import { Choice } from '../controls/Choice';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** The sign between the columns of a CSV file; until one is chosen, the one the language leads to expect. */
export function SeparatorChoice() {
  const { t, settings } = usePage();
  const { attempt } = useNotices();
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
      choose={(csvSeparator) => attempt(() => changeSettings({ csvSeparator }))}
    />
  );
}
