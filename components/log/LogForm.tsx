import { useRef, useState } from 'preact/hooks';
import type { InteractionProblem, LoggedKind } from '../../utils/actions/log';
import type { ContactId } from '../../utils/ground/ids';
import type { Contact } from '../../utils/model/contact';
import { Choice } from '../controls/Choice';
import { DayField, readDay } from '../controls/Field';
import { useFirstFocus } from '../controls/first-focus';
import { lazyView } from '../controls/lazy';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { LongTextField } from '../controls/TextField';
import { LOGGED_KINDS } from './kinds';
import { useLogging } from './logging';
import { logProblemKey } from './problems';

/** Loaded on demand. */
const AlsoWith = lazyView(async () => (await import('./AlsoWith')).AlsoWith, []);
const PrivateTick = lazyView(async () => (await import('../team/PrivateTick')).PrivateTick, ['team']);
/** What can happen with several people at once. */
const SHARED: readonly LoggedKind[] = ['call', 'meeting'];

export interface LogDraft {
  kind: LoggedKind;
  text: string;
  /** Who else was there; for meetings and calls. */
  also?: ContactId[];
  /** For notes, in a team's list. */
  private?: boolean;
}

interface LogFormProps {
  contact: Contact;
  draft: LogDraft;
  /** Stores what is typed, as the popup may close at any time. */
  keep: (draft: LogDraft) => void;
  /** Called after logging or cancelling. */
  close: () => void;
}

/** What happened, when, and a few words. The day is today by default, and the words are optional. */
export function LogForm({ contact, draft, keep, close }: LogFormProps) {
  const { t, today } = usePage();
  const { team } = usePreferences();
  const log = useLogging();
  const [problem, setProblem] = useState<InteractionProblem>();
  const words = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);

  useFirstFocus(words);

  const send = async () => {
    const { kind, text } = draft;
    const found = await log(
      contact,
      { kind, text, on: readDay(day.current), private: draft.private ?? false },
      SHARED.includes(kind) ? draft.also : [],
    );
    if (found === null) return close();
    if (found === 'failed') return;
    setProblem(found);
    (found === 'text-missing' ? words : day).current?.focus();
  };
  const textProblem = problem === 'text-missing' || problem === 'contact-gone';
  const said = problem && t(logProblemKey(problem));

  return (
    <form
      noValidate
      class="stack log-form asks"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft.text === '') close();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void send();
      }}
    >
      <Choice
        label={t('log-kind')}
        value={draft.kind}
        options={LOGGED_KINDS.map((kind) => ({ value: kind, label: t(`kind-${kind}`) }))}
        choose={(kind) => {
          setProblem(undefined);
          keep({ ...draft, kind });
        }}
      />
      <LongTextField
        label={t('log-text')}
        hint={t(draft.kind === 'note' ? 'log-text.note' : 'log-text.optional')}
        problem={textProblem ? said : undefined}
        area={words}
        size="short"
        value={draft.text}
        edit={(text) => {
          setProblem(undefined);
          keep({ ...draft, text });
        }}
      />
      {team && draft.kind === 'note' && (
        <PrivateTick ticked={draft.private ?? false} tick={(ticked) => keep({ ...draft, private: ticked })} />
      )}
      {SHARED.includes(draft.kind) &&
        (draft.also ? (
          <AlsoWith
            self={contact.id}
            chosen={draft.also}
            choose={(also) => {
              setProblem(undefined);
              keep({ ...draft, also });
            }}
          />
        ) : (
          <div class="row">
            <button type="button" class="button quiet" onClick={() => keep({ ...draft, also: [] })}>
              {t('log-also-ask')}
            </button>
          </div>
        ))}
      <div class="row end">
        <DayField label={t('log-on')} problem={textProblem ? undefined : said} initial={today} input={day} />
        <button type="submit" class="button main" aria-keyshortcuts="Control+Enter" title={t('log-save.key')}>
          {t('log-save')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('contact-cancel')}
        </button>
      </div>
    </form>
  );
}
