import { useId } from 'preact/hooks';
import { answerSignal } from '../../../utils/actions/change-mentorship';
import { type Signal, signalsOf } from '../../../utils/model/signals';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { useChangeAtOnce } from '../change/use-change';
import { SafeguardingContact } from '../forms/SafeguardingContact';
import { weekHref } from '../trail/week-link';
import type { NextPress } from './next-press';

/** What wants attention, what to do about it, and a way to say that it has been seen to. */
export function Signals({ mentorship, contact, press }: RunningMentorship & { press: NextPress }) {
  const { t, today } = usePage();
  const id = useId();
  const signals = signalsOf(mentorship, today);
  if (signals.length === 0) return null;
  const worried = signals.some(({ kind }) => kind === 'worry');
  return (
    <section class="card signals" aria-labelledby={id}>
      <h3 id={id}>{t('signals-title')}</h3>
      <ul class="stack">
        {signals.map((signal) => (
          <OneSignal
            key={signal.key}
            signal={signal}
            mentorship={mentorship.id}
            contact={contact.id}
            fits={press?.at === 'signal' && press.key === signal.key}
          />
        ))}
      </ul>
      {worried && <SafeguardingContact />}
    </section>
  );
}

interface OneSignalProps {
  signal: Signal;
  mentorship: string;
  contact: string;
  /** Its button is the one to press now. */
  fits: boolean;
}

function OneSignal({ signal: { kind, week, key, about = '' }, mentorship, contact, fits }: OneSignalProps) {
  const { t, db } = usePage();
  const change = useChangeAtOnce();
  const what = t(`signal-${kind}`, { week, about });
  const to = {
    worry: weekHref(mentorship, week),
    'check-in': weekHref(mentorship, week, 'write'),
    call: hrefOf({ view: 'contact', id: contact }),
    close: hrefOf({ view: 'mentorship', id: mentorship, part: 'ending' }),
    'end-near': hrefOf({ view: 'mentorship', id: mentorship, part: 'ending' }),
    arrived: hrefOf({ view: 'mentorship', id: mentorship, part: 'referral' }),
    offer: hrefOf({ view: 'offers' }),
    stuck: hrefOf({ view: 'mentorship', id: mentorship, part: 'goals' }),
  }[kind];
  return (
    <li class="stack tight">
      <p class="signal-line">
        <Icon name="problem" />
        <strong>{what}</strong>
      </p>
      <p>{t(`signal-${kind}.do`)}</p>
      <div class="row">
        <a class={`button ${fits ? 'main' : ''}`} href={to}>
          {t(`signal-go-${kind}`, { week })}
        </a>
        <button
          type="button"
          class="button quiet"
          aria-label={t('signal-seen-named', { what })}
          onClick={() =>
            void change(
              (now) => answerSignal(db, mentorship, key, now),
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
