import type { AddressProblem } from '../../utils/contacts/address';
import type { ContactProblem } from '../../utils/contacts/contacts';
import { NAME_LIMIT } from '../../utils/contacts/name';
import type { MessageKey } from '../../utils/language/messages.gen';
import type { Translate } from '../../utils/language/translate';

const ADDRESS_TEXTS = {
  missing: 'problem-address-missing',
  unreadable: 'problem-address-unreadable',
  'other-site': 'problem-address-other-site',
  'no-profile': 'problem-address-no-profile',
  'own-alias': 'problem-address-own-alias',
  shortener: 'problem-address-shortener',
} as const satisfies Record<AddressProblem, MessageKey>;

/** What is wrong with a field and what to do. */
export function problemText(t: Translate, problem: ContactProblem): string {
  if (problem.field === 'address') return t(ADDRESS_TEXTS[problem.kind]);
  if (problem.kind === 'missing') return t('problem-name-missing');
  return t('problem-name-too-long', { limit: problem.limit ?? NAME_LIMIT });
}
