import type { ColumnWords } from '../../utils/exchange/columns';
import type { RowProblem } from '../../utils/exchange/raw-row';
import type { Translate } from '../../utils/language/translate';
import { problemText } from '../words/contact-problems';

/** Why a row, or part of it, is left out, and what to do. */
export function rowProblemText(t: Translate, problem: RowProblem, { titles }: ColumnWords): string {
  const titleOf = (column: keyof typeof titles | 'connectedOn') =>
    column === 'connectedOn' ? t('in-field-connected-on') : titles[column];
  switch (problem.kind) {
    case 'quotes':
    case 'too-many-cells':
    case 'card-cut':
    case 'card-group':
    case 'name-shortened':
    case 'hidden':
    case 'rows-within':
      return t(`row-${problem.kind}`);
    case 'stage':
    case 'age':
    case 'language':
    case 'language-further':
    case 'phone':
    case 'email':
    case 'messenger':
    case 'website':
    case 'work':
    case 'in-charge':
    case 'short-link':
    case 'not-person':
    case 'other-titles':
      return t(`row-${problem.kind}`, { text: problem.text });
    case 'address':
      return t(ADDRESS_TEXTS[problem.problem], { text: problem.text });
    case 'day':
    case 'day-future':
    case 'day-unclear':
    case 'number':
      return t(`row-${problem.kind}`, { column: titleOf(problem.column), text: problem.text });
    case 'tags':
    case 'addresses':
    case 'card-lines':
      return t(`row-${problem.kind}`, { count: problem.count });
    case 'text-shortened':
      return t('row-text-shortened', { column: titles[problem.column] });
    case 'rest-of-text':
      return t('row-rest-of-text', { line: problem.line, text: problem.text });
    case 'text-cut':
      return t('row-text-cut', { line: problem.line });
    case 'two-people':
      return t('row-two-people', { first: problem.first, second: problem.second });
    case 'same-address':
      return t('row-same-address', { line: problem.line, name: problem.name });
    case 'contact':
      return problemText(t, problem.problem);
  }
}

const ADDRESS_TEXTS = {
  missing: 'row-address-unreadable',
  unreadable: 'row-address-unreadable',
  'no-profile': 'row-address',
  'own-alias': 'row-address-own-alias',
  shortener: 'row-address-shortener',
} as const;
