import { useId } from 'preact/hooks';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { listOffers } from '../../../utils/queries/offers';
import { asDate } from '../../controls/days';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { ProposeButton } from './OffersView';

/** How many are shown in the week itself; the others are one press away. */
const SHOWN = 6;

/** In the week of the learning offer: the mentor's collection, and what has been proposed. */
export function WeekOffers({ found, canPropose }: { found: RunningMentorship; canPropose: boolean }) {
  const { t, db } = usePage();
  const id = useId();
  const { proposed = [] } = found.mentorship;
  const offers = useLive('offers of the week', () => listOffers(db));
  if (!offers) return null;
  const left = offers.filter((offer) => !proposed.some((each) => each.offer === offer.id));
  return (
    <section class="stack tight week-offers" aria-labelledby={id}>
      <h5 id={id}>{t('offers-for-week')}</h5>
      {proposed.length > 0 && (
        <ul class="stack tight">
          {proposed.map((each) => (
            <li key={each.id}>
              <strong dir="auto">{each.title}</strong>{' '}
              <span class="soft">{t('offers-proposed-on', { day: asDate(each.on) })}</span>
            </li>
          ))}
        </ul>
      )}
      {offers.length === 0 && <p class="soft">{t('offers-for-week-none')}</p>}
      {canPropose && left.length > 0 && (
        <ul class="stack tight">
          {left.slice(0, SHOWN).map((offer) => (
            <li key={offer.id} class="row between">
              <span dir="auto">
                {offer.title} <span class="soft">{t(`offers-kind-${offer.kind}`)}</span>
              </span>
              <ProposeButton found={found} offer={offer} />
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <a class="button quiet" href={hrefOf({ view: 'offers' })}>
          {t('offers-all')}
        </a>
      </div>
    </section>
  );
}
