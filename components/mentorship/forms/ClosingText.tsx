import { toDay } from '../../../utils/ground/days';
import type { Closing, Mentorship } from '../../../utils/model/mentorship';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { Facts } from './Facts';

/** How a mentorship was ended, as text. */
export function ClosingText({ mentorship: { closing, endedAt } }: { mentorship: Mentorship }) {
  const { t } = usePage();
  const on = closing?.on ?? toDay(new Date(endedAt ?? 0));
  return (
    <section class="card">
      <h3>{t('ending-ended')}</h3>
      <p>{t('ending-ended-on', { day: asDate(on) })}</p>
      {closing && <ClosingFacts closing={closing} />}
      <p class="soft">{t('ending-archive')}</p>
    </section>
  );
}

/** What was written for the closing, as text. */
export function ClosingFacts({ closing }: { closing: Omit<Closing, 'on'> }) {
  const { t } = usePage();
  return (
    <Facts
      facts={[
        [t('ending-kind'), closing.kind ? t(`ending-kind-${closing.kind}`) : ''],
        [t('ending-early-reason'), closing.earlyReason],
        [t('ending-look-back-text'), closing.lookBack],
        [t('ending-message'), closing.thanks],
        [t('ending-contact-text'), closing.contactRule],
        [t('ending-data'), closing.data === '' ? '' : t(`ending-data-${closing.data}`)],
      ]}
    />
  );
}
