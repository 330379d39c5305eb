import { useRef, useState } from 'preact/hooks';
import { changeInteraction, deleteInteraction, type InteractionProblem } from '../../utils/actions/log';
import type { Interaction } from '../../utils/model/interaction';
import { useDraft } from '../controls/draft';
import { DayField, readDay } from '../controls/Field';
import { useFirstFocus } from '../controls/first-focus';
import { lazyView } from '../controls/lazy';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { LongTextField } from '../controls/TextField';
import { logProblemKey } from './problems';

/** For a note that is private until it is shared. */
const ShareButton = lazyView(async () => (await import('../team/ShareButton')).ShareButton, ['team']);

interface EntryFormProps {
  entry: Interaction;
  close: () => void;
}

/** Corrects or deletes a log entry; both can be undone. */
export function EntryForm({ entry, close }: EntryFormProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const draft = useDraft<{ text: string }>(`entry ${entry.id}`, entry.contactId);
  const [problem, setProblem] = useState<InteractionProblem>();
  const words = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);

  useFirstFocus(words);

  const text = draft.value?.text ?? entry.text;
  const leave = () => {
    draft.forget();
    close();
  };
  const save = (share = false) =>
    attempt(async () => {
      const change = { on: readDay(day.current), text, share };
      const result = await changeInteraction(db, entry.id, change, new Date());
      if (!result.ok) {
        setProblem(result.problem);
        (result.problem === 'text-missing' ? words : day).current?.focus();
        return;
      }
      leave();
      tell(t('log-changed'), result.undo);
    });
  const remove = () =>
    attempt(async () => {
      const undo = await deleteInteraction(db, entry.id, new Date());
      leave();
      tell(t('log-deleted'), undo);
    });
  const textProblem = problem === 'text-missing' || problem === 'contact-gone';
  const said = problem && t(logProblemKey(problem));

  return (
    <form
      noValidate
      class="stack grow asks"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <strong>{t(`kind-${entry.kind}`)}</strong>
      <LongTextField
        label={t('log-text')}
        problem={textProblem ? said : undefined}
        area={words}
        value={text}
        edit={(typed) => {
          setProblem(undefined);
          draft.keep({ text: typed });
        }}
      />
      <DayField label={t('log-on')} problem={textProblem ? undefined : said} initial={entry.on} input={day} />
      <div class="row">
        <button type="submit" class="button main">
          {t('contact-save')}
        </button>
        <button type="button" class="button quiet" onClick={leave}>
          {t('contact-cancel')}
        </button>
        {entry.private && <ShareButton share={() => void save(true)} />}
        <button type="button" class="button danger" onClick={remove}>
          {t('log-delete')}
        </button>
      </div>
    </form>
  );
}
