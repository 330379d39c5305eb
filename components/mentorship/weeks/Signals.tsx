import { useId } from 'preact/hooks';
import { answerSignal } from '../../../utils/actions/change-mentorship';
import type { Mentorship } from '../../../utils/model/mentorship';
import { type Signal, signalsOf } from '../../../utils/model/signals';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';
import { useChangeAtOnce } from '../change/use-change';
import { SafeguardingContact } from '../forms/SafeguardingContact';
import type { NextPress } from './next-press';
import { signalHref } from './signal-link';

/** What needs attention, what to do about it, and a way to mark it as dealt with. */
export function Signals({ mentorship, press }: { mentorship: Mentorship; press: NextPress }) {
  const { t, today } = usePage();
  const id = useId();
  const signals = signalsOf(mentorship, today);
  if (signals.length === 0) return null;
  return (
    <section class="card signals" aria-labelledby={id}>
      <h3 id={id}>{t('signals-title')}</h3>
      <ul class="stack">
        {signals.map((signal) => (
          <OneSignal
            key={signal.key}
            signal={signal}
            mentorship={mentorship}
            fits={press?.at === 'signal' && press.key === signal.key}
          />
        ))}
      </ul>
    </section>
  );
}

interface OneSignalProps {
  signal: Signal;
  mentorship: Mentorship;
  /** Its button is the suggested next action. */
  fits: boolean;
}

function OneSignal({ signal, mentorship, fits }: OneSignalProps) {
  const { t, db } = usePage();
  const change = useChangeAtOnce();
  const { kind, week, key, about = '' } = signal;
  const what = t(`signal-${kind}`, { week, about });
  return (
    <li class="stack tight">
      <p class="signal-line">
        <Icon name="problem" />
        <strong>{what}</strong>
      </p>
      {kind === 'worry' ? <SafeguardingContact /> : <p>{t(`signal-${kind}.do`)}</p>}
      <div class="row">
        <a class={`button ${fits ? 'main' : ''}`} href={signalHref(signal, mentorship)}>
          {t(`signal-go-${kind}`, { week })}
        </a>
        <button
          type="button"
          class="button quiet"
          aria-label={t('signal-seen-named', { what })}
          onClick={() =>
            void change(
              (now) => answerSignal(db, mentorship.id, key, now),
              () => t('signal-seen-done'),
            )
          }
        >
          {t('signal-seen')}
        </button>
      </div>
    </li>
  );
}
