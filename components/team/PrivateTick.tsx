import { usePage } from '../controls/page';
import { Tick } from '../controls/Tick';

/** Whether a note is private; then it never leaves this device. */
export function PrivateTick({ ticked, tick }: { ticked: boolean; tick: (ticked: boolean) => void }) {
  const { t } = usePage();
  return (
    <Tick label={t('team-private-tick')} hint={t('team-private-tick.hint')} ticked={ticked} tick={tick} />
  );
}
