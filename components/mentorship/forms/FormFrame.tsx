import type { ComponentChildren, Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ChangeProblem } from '../../../utils/actions/change-mentorship';
import type { MessageKey } from '../../../utils/language/messages.gen';
import { useFirstFocus } from '../../controls/first-focus';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';
import type { Form } from './use-form';
import './forms.css';

interface FormFrameProps<Value> {
  form: Form<Value>;
  /** Submits the form. */
  send: () => void;
  /** Shows a value when two windows have written. */
  show: (value: Value) => ComponentChildren;
  element: Ref<HTMLFormElement>;
  children: ComponentChildren;
}

/** The frame of every form: restored drafts, problems, and the buttons to save or discard. */
export function FormFrame<Value>({ form, send, show, element, children }: FormFrameProps<Value>) {
  const { t } = usePage();
  const [cameBack] = useState(form.begun);
  if (form.other) return <Clash form={form} other={form.other.value} show={show} />;
  return (
    <form
      ref={element}
      noValidate
      class="stack mentorship-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {cameBack && form.begun && <p class="trouble">{t('forms-came-back')}</p>}
      {children}
      {form.problem && (
        <p class="late" role="alert">
          {t(problemKey(form.problem))}
        </p>
      )}
      <div class="form-bar row">
        <button type="submit" class="button main">
          {t('forms-save')}
        </button>
        <button type="button" class="button quiet" onClick={form.discard}>
          {t(form.begun ? 'forms-discard' : 'forms-close')}
        </button>
      </div>
    </form>
  );
}

/** Why a form was not saved. */
export function problemKey(problem: ChangeProblem): MessageKey & `forms-problem-${string}` {
  if (problem === 'ended' || problem === 'gone' || problem === 'changed-meanwhile') {
    return `forms-problem-${problem}`;
  }
  return 'forms-problem-other';
}

interface ClashProps<Value> {
  form: Form<Value>;
  other: Value;
  show: (value: Value) => ComponentChildren;
}

/** Two windows have written the same form: shows both, and the mentor chooses. */
function Clash<Value>({ form, other, show }: ClashProps<Value>) {
  const { t } = usePage();
  const lead = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useFirstFocus(lead);
  const versions = [
    { key: 'mine', value: form.value, take: form.keepMine },
    { key: 'other', value: other, take: form.takeOther },
  ] as const;
  return (
    <div class="stack">
      <p class="trouble" role="alert" tabIndex={-1} ref={lead}>
        <Icon name="problem" /> {t('forms-clash')}
      </p>
      {versions.map(({ key, value, take }) => (
        <section key={key} class="card" aria-labelledby={`${id}-${key}`}>
          <h3 id={`${id}-${key}`}>{t(`forms-clash-${key}`)}</h3>
          {show(value)}
          <div class="row">
            <button type="button" class="button" onClick={take}>
              {t(`forms-clash-${key}.take`)}
            </button>
          </div>
        </section>
      ))}
      <div class="row">
        <button type="button" class="button quiet" onClick={form.back}>
          {t('forms-clash-back')}
        </button>
      </div>
    </div>
  );
}
