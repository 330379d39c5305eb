import type { RowProblem } from '../../utils/exchange/check-rows';
import type { ColumnWords } from '../../utils/exchange/columns';
import type { Translate } from '../../utils/language/translate';
import { problemText } from '../words/contact-problems';

/** Why a row stays outside, and what to do. */
export function rowProblemText(t: Translate, problem: RowProblem, { titles }: ColumnWords): string {
  switch (problem.kind) {
    case 'quotes':
    case 'too-many-cells':
      return t(`row-${problem.kind}`);
    case 'stage':
    case 'age':
    case 'language':
      return t(`row-${problem.kind}`, { text: problem.text });
    case 'day':
    case 'day-future':
    case 'number':
      return t(`row-${problem.kind}`, { column: titles[problem.column], text: problem.text });
    case 'two-people':
      return t('row-two-people', { first: problem.first, second: problem.second });
    case 'same-address':
      return t('row-same-address', { line: problem.line, name: problem.name });
    case 'contact':
      return problemText(t, problem.problem);
  }
}
