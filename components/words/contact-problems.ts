import { NAME_LIMIT } from '../../utils/ground/text';
import type { MessageKey } from '../../utils/language/messages.gen';
import type { Translate } from '../../utils/language/translate';
import type { AddressProblem } from '../../utils/model/address';
import type { ContactProblem } from '../../utils/model/check-contact';
import { dayProblemKey } from './day-problems';

const ADDRESS_TEXTS = {
  missing: 'problem-address-missing',
  unreadable: 'problem-address-unreadable',
  'no-profile': 'problem-address-no-profile',
  'own-alias': 'problem-address-own-alias',
  shortener: 'problem-address-shortener',
} as const satisfies Record<AddressProblem, MessageKey>;

/** The message about a problem with a field, and what to do. */
export function problemText(t: Translate, problem: ContactProblem): string {
  switch (problem.field) {
    case 'name':
      if (problem.kind === 'missing') return t('problem-name-missing');
      return t('problem-name-too-long', { limit: problem.limit ?? NAME_LIMIT });
    case 'address':
    case 'metAtAddress':
      return t(ADDRESS_TEXTS[problem.kind]);
    case 'informedOn':
    case 'deleteAfter':
      return t(dayProblemKey(problem.kind));
    case 'ageBand':
      return t('problem-under-16');
    case 'cadenceDays':
      return t('problem-cadence', { limit: problem.limit });
    case 'tags':
      return t(problem.kind === 'too-many' ? 'problem-tags-too-many' : 'problem-tags-too-long', {
        limit: problem.limit,
      });
    case 'work':
      return t('problem-work-too-long', { limit: problem.limit });
    case 'phones':
    case 'emails':
    case 'messengers':
      if (problem.kind === 'unreadable') return t(`problem-${problem.field}-unreadable`);
      return t(`problem-reach-${problem.kind}`, { limit: problem.limit });
  }
}
