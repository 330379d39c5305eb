import { useRef } from 'preact/hooks';
import type { Rule } from '../../utils/guides/locate/types';
import type { PackChange, StepChange } from '../../utils/guides/packs/types';
import { stepTitle } from '../../utils/guides/packs/words';
import { type Guide, guideSummary, guideTitle } from '../../utils/guides/types';
import { withoutIsolation } from '../../utils/language/translate';
import { useFirstFocus } from '../controls/first-focus';
import { usePage } from '../controls/page';

interface PackPreviewProps {
  changes: readonly PackChange[];
  /** The current guides. */
  guides: readonly Guide[];
  install: () => void;
  discard: () => void;
}

/** What a pack would change, with a confirmation. */
export function PackPreview({ changes, guides, install, discard }: PackPreviewProps) {
  const { t } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useFirstFocus(heading);
  const known = changes.filter(({ kind }) => kind === 'known-lesson').length;
  const idle = changes.filter(({ kind }) => kind === 'idle-lesson').length;
  const coming = changes.flatMap((change) => ('guide' in change ? [change.guide] : []));

  return (
    <section class="pack-preview">
      <h4 ref={heading} tabIndex={-1}>
        {t('packs-preview')}
      </h4>
      <p>{t('packs-preview-explain')}</p>
      <ul class="stack">
        {changes.map((change, at) => (
          // The list does not change while it is shown.
          <Change key={at} change={change} guides={[...coming, ...guides]} />
        ))}
        {known > 0 && <li>{t('packs-known-lessons', { count: known })}</li>}
        {idle > 0 && <li>{t('packs-idle-lessons', { count: idle })}</li>}
      </ul>
      <div class="row">
        <button type="button" class="button main" onClick={install}>
          {t('packs-install')}
        </button>
        <button type="button" class="button" onClick={discard}>
          {t('packs-discard')}
        </button>
      </div>
    </section>
  );
}

function Change({ change, guides }: { change: PackChange; guides: readonly Guide[] }) {
  const { t } = usePage();
  switch (change.kind) {
    case 'new-guide': {
      const { guide } = change;
      return (
        <li>
          <p class="strong">{t('packs-new-guide', { title: guideTitle(guide, t) })}</p>
          <p class="soft">{t('packs-on-site', { site: guide.site })}</p>
          <p>{guideSummary(guide, t)}</p>
          <details>
            <summary>{t('packs-steps', { count: guide.steps.length })}</summary>
            <ol>
              {guide.steps.map((step) => (
                <li key={step.id}>
                  <p>{stepTitle(guide, step.id, t)}</p>
                  <Rules rules={step.pointers.flatMap(({ rules }) => rules)} />
                </li>
              ))}
            </ol>
          </details>
        </li>
      );
    }
    case 'changed-guide': {
      const { guide, before } = change;
      return (
        <li>
          <p class="strong">{t('packs-changed-guide', { title: guideTitle(before, t) })}</p>
          <p class="soft">{t('packs-on-site', { site: guide.site })}</p>
          {change.frame && <p>{t('packs-frame')}</p>}
          <ul>
            {change.steps.map((step) => (
              <Step key={step.stepId} change={step} guide={step.kind === 'gone' ? before : guide} />
            ))}
          </ul>
        </li>
      );
    }
    case 'same-guide':
      return <li>{t('packs-same-guide', { title: guideTitle(change.guide, t) })}</li>;
    case 'new-lesson': {
      const { guideId, stepId, rule } = change.lesson;
      const guide = guides.find(({ id }) => id === guideId);
      return (
        <li>
          <p class="strong">
            {t('packs-new-lesson', { step: guide ? stepTitle(guide, stepId, t) : stepId })}
          </p>
          {guide && <p class="soft">{t('packs-in-guide', { guide: guideTitle(guide, t) })}</p>}
          <p>{t('packs-comes')}</p>
          <Rules rules={[rule]} />
        </li>
      );
    }
    default:
      return null;
  }
}

function Step({ change, guide }: { change: StepChange; guide: Guide }) {
  const { t } = usePage();
  return (
    <li>
      <p>{t(`packs-step-${change.kind}`, { step: stepTitle(guide, change.stepId, t) })}</p>
      {change.comes.length > 0 && (
        <>
          <p>{t('packs-comes')}</p>
          <Rules rules={change.comes} />
        </>
      )}
      {change.goes.length > 0 && change.kind !== 'gone' && (
        <>
          <p>{t('packs-goes')}</p>
          <Rules rules={change.goes} />
        </>
      )}
      {change.kind === 'changed' && change.texts && <p>{t('packs-texts')}</p>}
      {change.kind === 'changed' && change.rest && <p>{t('packs-rest')}</p>}
    </li>
  );
}

/** Rules in words: the control's name, where it leads, and, for experts, how it is built. */
function Rules({ rules }: { rules: readonly Partial<Rule>[] }) {
  const { t } = usePage();
  const either = (all: readonly string[]) =>
    new Intl.ListFormat(t.language, { type: 'disjunction' }).format(new Set(all.map(withoutIsolation)));
  return (
    <ul class="rules">
      {rules.map((rule, at) => (
        // The list does not change while it is shown.
        <li key={at}>
          {rule.words && <p>{t('packs-named', { words: either(Object.values(rule.words).flat()) })}</p>}
          {rule.href && <p>{t('packs-leading', { paths: either(rule.href) })}</p>}
          {rule.inside && <p class="soft">{t('packs-within', { css: rule.inside.css })}</p>}
          {rule.css && <p class="soft">{t('packs-built', { css: rule.css })}</p>}
          {rule.clues && (
            <>
              <p>{t('packs-clues')}</p>
              <Rules rules={[...rule.clues.telling, ...rule.clues.further]} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
