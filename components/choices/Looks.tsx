import { SCHEMES, TYPE_SIZES } from '../../utils/settings/settings';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { useChangeSettings } from './use-settle';

/** The text size. */
export function TypeChoice() {
  const { t, settings } = usePage();
  const change = useChangeSettings('settings-type');
  return (
    <Choice
      label={t('settings-type')}
      value={settings.typeSize}
      options={TYPE_SIZES.map((value) => ({ value, label: t(`settings-type-${value}`) }))}
      choose={(typeSize) => change({ typeSize })}
    />
  );
}

/** Light, dark, or as the computer is set. */
export function SchemeChoice() {
  const { t, settings } = usePage();
  const change = useChangeSettings('settings-scheme');
  return (
    <Choice
      label={t('settings-scheme')}
      value={settings.scheme}
      options={SCHEMES.map((value) => ({ value, label: t(`settings-scheme-${value}`) }))}
      choose={(scheme) => change({ scheme })}
    />
  );
}
