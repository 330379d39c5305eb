import type { Signal } from '../../../utils/model/signals';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';

interface SignalLineProps {
  signal: Signal;
  /** How many there are besides. */
  more: number;
}

/** The most urgent thing that wants attention, in a sentence. */
export function SignalLine({ signal: { kind, week, about = '' }, more }: SignalLineProps) {
  const { t } = usePage();
  return (
    <p class="signal-line">
      <Icon name="problem" />
      <span>
        {t(`signal-${kind}`, { week, about })} {more > 0 && t('signal-more', { count: more })}
      </span>
    </p>
  );
}
