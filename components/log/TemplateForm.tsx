import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addTemplate, changeTemplate } from '../../utils/actions/templates';
import { LANGUAGES, type Language } from '../../utils/language/translate';
import { PLACEHOLDERS } from '../../utils/model/fill-template';
import {
  TEMPLATE_KINDS,
  type Template,
  type TemplateDraft,
  type TemplateProblem,
} from '../../utils/model/template';
import { Choice } from '../controls/Choice';
import { useDraft } from '../controls/draft';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { LongTextField, TextField } from '../controls/TextField';
import { languageName } from '../words/contact-details';
import type { Choosable } from './template-choices';

interface TemplateFormProps {
  /** The mentor's own to edit, a built-in one to copy, or null to start from nothing. */
  about: Template | Choosable | null;
  language: Language;
  saved: (template: Template) => void;
  cancel: () => void;
}

/** One of the mentor's own messages. What was typed survives the popup, errors, and changes in other windows. */
export function TemplateForm({ about, language, saved, cancel }: TemplateFormProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const own = about && 'createdAt' in about ? about : null;
  const draft = useDraft<TemplateDraft & { seen: string }>('template', about?.id ?? 'new');
  const [problems, setProblems] = useState<TemplateProblem[]>([]);
  const [theirs, setTheirs] = useState<Template | 'gone'>();
  const form = useRef<HTMLFormElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input[name="name"]')?.focus(), []);

  const initial: TemplateDraft = about
    ? { kind: about.kind, name: about.name, text: about.text, language: about.language }
    : { kind: 'first', name: '', text: '', language };
  const { seen, ...fields } = draft.value ?? { ...initial, seen: own?.updatedAt ?? '' };

  const edit = (change: Partial<TemplateDraft>) => {
    draft.keep({ ...fields, ...change, seen });
    setProblems(problems.filter(({ field }) => !(field in change)));
  };
  const problemOf = (field: TemplateProblem['field']) => {
    const problem = problems.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.kind === 'missing'
      ? t(`templates-problem-${field}`)
      : t('templates-problem-long', { limit: problem.limit });
  };

  /** @param known the version of the template that may be overwritten */
  const send = (known: string) =>
    attempt(async () => {
      const result =
        own && theirs !== 'gone'
          ? await changeTemplate(db, own.id, { draft: fields, seen: known }, new Date())
          : await addTemplate(db, fields, new Date());
      setProblems('problems' in result ? result.problems : []);
      if (!result.ok) return refuse(result);
      draft.forget();
      saved(result.template);
      tell(t('templates-saved'));
    });
  const refuse = (result: object & { conflict?: Template; gone?: true }) => {
    if (result.conflict) setTheirs(result.conflict);
    else if (result.gone) setTheirs('gone');
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const insert = (placeholder: string) => {
    const field = words.current;
    const at = field?.selectionStart ?? fields.text.length;
    const end = field?.selectionEnd ?? at;
    const put = `{${placeholder}}`;
    edit({ text: fields.text.slice(0, at) + put + fields.text.slice(end) });
    setTimeout(() => {
      field?.focus();
      field?.setSelectionRange(at + put.length, at + put.length);
    });
  };

  const other = typeof theirs === 'object' ? theirs : undefined;
  return (
    <form
      ref={form}
      noValidate
      class="card template-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send(other?.updatedAt ?? seen);
      }}
    >
      <h3>{t(own ? 'templates-form-change' : 'templates-form-new')}</h3>
      {other && (
        <div class="trouble stack" role="alert">
          <p>{t('templates-conflict')}</p>
          <p class="message" dir="auto">
            {other.text}
          </p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                draft.forget();
                saved(other);
              }}
            >
              {t('templates-conflict-theirs')}
            </button>
          </div>
        </div>
      )}
      {theirs === 'gone' && (
        <p class="trouble" role="alert">
          {t('templates-conflict-gone')}
        </p>
      )}
      <TextField
        label={t('templates-name')}
        hint={t('templates-name.hint')}
        problem={problemOf('name')}
        name="name"
        required
        value={fields.name}
        edit={(name) => edit({ name })}
      />
      <Choice
        label={t('templates-kind')}
        value={fields.kind}
        options={TEMPLATE_KINDS.map((value) => ({ value, label: t(`templates-kind-${value}`) }))}
        choose={(kind) => edit({ kind })}
      />
      <Choice
        label={t('templates-language')}
        value={fields.language}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, value), lang: value }))}
        choose={(value) => edit({ language: value })}
      />
      <LongTextField
        label={t('templates-text')}
        hint={t('templates-text.hint')}
        problem={problemOf('text')}
        area={words}
        size="tall"
        required
        lang={fields.language}
        value={fields.text}
        edit={(text) => edit({ text })}
      />
      <fieldset class="row">
        <legend class="unseen">{t('templates-insert')}</legend>
        {PLACEHOLDERS.map((placeholder) => (
          <button
            key={placeholder}
            type="button"
            class="button"
            onClick={() => insert(t(`templates-word-${placeholder}`))}
          >
            {t(`templates-insert-${placeholder}`)}
          </button>
        ))}
      </fieldset>
      <div class="save-bar row">
        <button type="submit" class="button main">
          {t(other ? 'templates-conflict-mine' : 'contact-save')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            draft.forget();
            cancel();
          }}
        >
          {t('contact-cancel')}
        </button>
      </div>
    </form>
  );
}
