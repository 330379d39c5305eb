import { noteArrival, removeReferral } from '../../../utils/actions/hand-on';
import { withoutIsolation } from '../../../utils/language/translate';
import { firstNameOf } from '../../../utils/model/fill-template';
import type { Referral } from '../../../utils/model/mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { useChangeAtOnce } from '../change/use-change';
import { Facts } from './Facts';
import { TakeAlong } from './TakeAlong';

const ARRIVED = ['yes', 'not-yet', 'no'] as const satisfies Referral['arrived'][];

interface ReferralTextProps {
  found: RunningMentorship;
  referral: Referral;
  /** Opens the form; absent if nothing can be changed. */
  change?: () => void;
}

/** One referral: what was agreed, the text for the first contact, and whether the person has arrived. */
export function ReferralText({ found, referral, change }: ReferralTextProps) {
  const { t, db } = usePage();
  const changeAtOnce = useChangeAtOnce();
  const { mentorship, contact } = found;
  const { id, kind, to, mayKnow, agreedOn, firstContact } = referral;
  const name = firstNameOf(contact.name);
  return (
    <section class="card stack" aria-label={to}>
      <div>
        <h3 dir="auto">{to}</h3>
        <p class="soft">
          {t(`referral-kind-${kind}`)} · {t('referral-agreed-on', { day: asDate(agreedOn) })}
        </p>
      </div>
      <Facts
        facts={[
          [t('referral-may-know'), mayKnow],
          [t('referral-first'), t(`referral-first-${firstContact}`, { name })],
        ]}
      />
      {change && <FirstText found={found} referral={referral} />}
      <Arrival found={found} referral={referral} canWrite={change !== undefined} />
      {change && (
        <div class="row">
          <button type="button" class="button quiet" onClick={change}>
            {t('referral-change')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void changeAtOnce(
                (now) => removeReferral(db, mentorship.id, id, now),
                () => t('referral-removed'),
              )
            }
          >
            {t('referral-remove')}
          </button>
        </div>
      )}
    </section>
  );
}

interface ArrivalProps {
  found: RunningMentorship;
  referral: Referral;
  canWrite: boolean;
}

function Arrival({ found: { mentorship, contact }, referral, canWrite }: ArrivalProps) {
  const { t, db, today } = usePage();
  const changeAtOnce = useChangeAtOnce();
  const { id, to, arrived, askOn } = referral;
  const name = firstNameOf(contact.name);
  const note = (answer: (typeof ARRIVED)[number]) =>
    void changeAtOnce(
      (now) =>
        noteArrival(
          db,
          mentorship.id,
          { referral: id, arrived: answer, log: withoutIsolation(t(`referral-log-${answer}`, { to })) },
          now,
        ),
      () => t(answer === 'not-yet' ? 'referral-noted-not-yet' : 'referral-noted'),
    );
  const isOpen = arrived === '' || arrived === 'not-yet';
  return (
    <div class="stack tight">
      {arrived !== '' && (
        <p>
          <strong>{t(`referral-said-${arrived}`)}</strong>
        </p>
      )}
      {arrived === 'no' && <p>{t('referral-no-do')}</p>}
      {canWrite && isOpen && (
        <fieldset class="row">
          <legend>{t('referral-arrived', { name, to })}</legend>
          {ARRIVED.map((answer) => (
            <button key={answer} type="button" class="button" onClick={() => note(answer)}>
              {t(`referral-arrived-${answer}`)}
            </button>
          ))}
        </fieldset>
      )}
      {isOpen && askOn > today && <p class="soft">{t('referral-asks-on', { day: asDate(askOn) })}</p>}
    </div>
  );
}

/** For the service rather than the mentee, hence in the mentor's own language. */
function FirstText({ found: { contact }, referral }: Omit<ArrivalProps, 'canWrite'>) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const { mayKnow, firstContact } = referral;
  const name = firstNameOf(contact.name);
  const know = mayKnow.trim();
  const paragraphs = [
    t('referral-text-hello'),
    t('referral-text-body', { name }),
    know && t('referral-text-know', { mayKnow: know }),
    t('referral-text-agreed', { name }),
    t(`referral-text-first-${firstContact}`, { name }),
    [t('referral-text-bye'), mentorName.trim()].filter(Boolean).join('\n'),
  ].filter((each) => each !== '');
  return (
    <details class="fold">
      <summary>{t('referral-text')}</summary>
      <div class="stack">
        <TakeAlong
          language={t.language}
          parts={paragraphs.map((text) => ['', withoutIsolation(text)] as const)}
        />
      </div>
    </details>
  );
}
