import type { Agreement } from '../../../utils/model/mentorship';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { Facts } from './Facts';

/** The agreement as text. */
export function AgreementText({ agreement }: { agreement: Agreement }) {
  const { t } = usePage();
  const { expectations, channel, confidentiality, absence, endAnnounced, agreedOn } = agreement;
  return (
    <Facts
      facts={[
        [t('agreement-expectations'), expectations],
        [t('agreement-channel'), channel],
        [t('agreement-confidentiality'), confidentiality],
        [t('agreement-absence'), absence],
        [t('agreement-end'), t(endAnnounced ? 'agreement-end-told' : 'agreement-end-not-told')],
        [
          t('agreement-agreed-on'),
          agreedOn === '' ? t('agreement-not-agreed') : t('forms-day', { day: asDate(agreedOn) }),
        ],
      ]}
    />
  );
}
