import type { Signal } from '../../../utils/model/signals';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';

interface SignalLineProps {
  signal: Signal;
  /** How many others there are. */
  more: number;
}

/** The most urgent signal, as a sentence. */
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
