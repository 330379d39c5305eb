import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Translate } from '../../utils/language/translate';
import type { LineProblem } from '../../utils/model/lines';
import type { ComparedLine } from '../../utils/queries/compare-lines';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { problemText } from '../words/contact-problems';

interface LinePreviewProps {
  line: ComparedLine;
  /** Whether it will be saved. */
  taken: boolean;
  take: (take: boolean) => void;
}

/** What happens to a pasted line, and what to do about one that cannot be saved. */
export function LinePreview({ line, taken, take }: LinePreviewProps) {
  const { t } = usePage();
  const id = useId();
  const { known, similar, problem } = line;
  return (
    <li class="capture-line">
      <span class="soft capture-number">{t('several-line', { number: line.number })}</span>
      <div class="grow">
        {problem || known ? (
          <bdi class="capture-text">{line.text}</bdi>
        ) : (
          <label class="capture-take">
            <input
              type="checkbox"
              checked={taken}
              aria-describedby={id}
              onChange={({ currentTarget }) => take(currentTarget.checked)}
            />
            <bdi class="capture-alike">{line.name}</bdi>
          </label>
        )}
        <div id={id}>
          {!problem && !known && line.address !== '' && (
            <bdi class="soft capture-text" dir="ltr">
              {line.address}
            </bdi>
          )}
          {problem && <Remark>{lineProblemText(t, problem)}</Remark>}
          {!problem && known && (
            <p>
              {t('several-known', { name: known.name })}{' '}
              <a href={hrefOf({ view: 'contact', id: known.id })}>{t('contact-existing-open')}</a>
            </p>
          )}
          {!problem && similar && <Remark>{t('several-similar', { name: similar.name })}</Remark>}
          {!problem && !known && line.odd && <Remark>{t('several-odd')}</Remark>}
          {!problem && !known && line.guessed && <p class="soft">{t('several-guessed')}</p>}
        </div>
      </div>
    </li>
  );
}

function Remark({ children }: { children: ComponentChildren }) {
  return (
    <p class="problem">
      <Icon name="problem" />
      <span>{children}</span>
    </p>
  );
}

function lineProblemText(t: Translate, problem: LineProblem): string {
  switch (problem.kind) {
    case 'no-name':
      return t('several-no-name');
    case 'name-too-long':
      return problemText(t, { field: 'name', kind: 'too-long', limit: problem.limit });
    case 'address':
      return problemText(t, { field: 'address', kind: problem.problem });
    case 'twice':
      return t('several-twice', { line: problem.line });
  }
}
