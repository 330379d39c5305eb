import type { Mentorship } from '../../../utils/model/mentorship';
import type { Signal } from '../../../utils/model/signals';
import { hrefOf } from '../../controls/route';
import { weekHref } from '../trail/week-link';

/** Where a signal is dealt with. */
export function signalHref({ kind, week }: Signal, { id, contactId }: Mentorship): string {
  switch (kind) {
    case 'worry':
      return weekHref(id, week);
    case 'check-in':
      return weekHref(id, week, 'write');
    case 'call':
      return hrefOf({ view: 'contact', id: contactId });
    case 'close':
    case 'end-near':
      return hrefOf({ view: 'mentorship', id, part: 'ending' });
    case 'arrived':
      return hrefOf({ view: 'mentorship', id, part: 'referral' });
    case 'offer':
      return hrefOf({ view: 'offers' });
    case 'stuck':
      return hrefOf({ view: 'mentorship', id, part: 'goals' });
  }
}
