import { useState } from 'preact/hooks';
import { type ChangeProblem, type Forms, saveForm } from '../../../utils/actions/change-mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { useDraft } from '../../controls/draft';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';

export type FormName = keyof Forms;

/** What was typed and not kept, and what was kept when the typing began. */
interface Begun<Value> {
  value: Value;
  seen: Value;
}

export interface Form<Value> {
  /** Whether the browser has said if something was begun. */
  ready: boolean;
  /** What was typed, else what is kept. */
  value: Value;
  /** Whether something was typed that is not kept. */
  begun: boolean;
  writing: boolean;
  write: () => void;
  edit: (value: Value) => void;
  /** Gets rid of what was typed; it can be taken back. */
  discard: () => void;
  save: (value: Value) => Promise<boolean>;
  /** What another window has kept meanwhile: the mentor says which of the two stays. */
  other: { value: Value } | undefined;
  keepMine: () => void;
  takeOther: () => void;
  /** Back to the form, to write it anew. */
  back: () => void;
  problem: ChangeProblem | undefined;
}

/** One of the forms of a mentorship: read, written, kept as a draft while it is typed, saved as a whole. */
export function useForm<Name extends FormName>(
  { mentorship, contact }: RunningMentorship,
  name: Name,
): Form<Forms[Name]> {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  // The contact's id comes last: with the contact, what was begun about it is forgotten.
  const draft = useDraft<Begun<Forms[Name]>>(`${name} ${mentorship.id}`, contact.id);
  const [opened, setOpened] = useState(false);
  const [other, setOther] = useState<{ value: Forms[Name] }>();
  const [problem, setProblem] = useState<ChangeProblem>();
  const forms: Forms = mentorship;
  const kept = forms[name];
  const { value, seen } = draft.value ?? { value: kept, seen: kept };

  const close = () => {
    draft.forget();
    setOpened(false);
    setOther(undefined);
    setProblem(undefined);
  };
  const send = (wanted: Forms[Name], known: Forms[Name]) =>
    attempt(async () => {
      const result = await saveForm(db, mentorship.id, name, wanted, known, new Date());
      if (result.ok) {
        close();
        tell(t('forms-saved'), result.undo);
        return;
      }
      const now: Forms | undefined = await db.mentorships.get(mentorship.id);
      if (result.problem === 'changed-meanwhile' && now) {
        draft.keep({ value: wanted, seen: known });
        setOther({ value: now[name] });
      } else setProblem(result.problem);
    });

  return {
    ready: draft.value !== undefined,
    value,
    begun: Boolean(draft.value),
    writing: opened || Boolean(draft.value),
    write: () => setOpened(true),
    edit: (next) => {
      setProblem(undefined);
      draft.keep({ value: next, seen });
    },
    discard() {
      const { value: typed } = draft;
      close();
      if (typed) tell(t('forms-discarded'), async () => draft.keep(typed));
    },
    save: (wanted) => send(wanted, seen),
    other,
    keepMine: () => other && void send(value, other.value),
    takeOther: close,
    back: () => setOther(undefined),
    problem,
  };
}
