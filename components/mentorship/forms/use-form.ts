import { useState } from 'preact/hooks';
import { type ChangeProblem, type Forms, saveForm } from '../../../utils/actions/change-mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { useDraft } from '../../controls/draft';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';

export type FormName = keyof Forms;

/** Unsaved input, and the saved value when it was started. */
interface Begun<Value> {
  value: Value;
  seen: Value;
}

export interface Form<Value> {
  /** Whether the browser has answered if there is a draft. */
  ready: boolean;
  /** The draft, or else the saved value. */
  value: Value;
  /** Whether there is unsaved input. */
  begun: boolean;
  writing: boolean;
  write: () => void;
  edit: (value: Value) => void;
  /** Discards the draft; can be undone. */
  discard: () => void;
  save: (value: Value) => Promise<boolean>;
  /** What another window has saved meanwhile; the mentor chooses between the two. */
  other: { value: Value } | undefined;
  keepMine: () => void;
  takeOther: () => void;
  /** Back to the form. */
  back: () => void;
  problem: ChangeProblem | undefined;
}

/** One of a mentorship's forms: viewed, edited, stored as a draft while typing, saved as a whole. */
export function useForm<Name extends FormName>(
  { mentorship, contact }: RunningMentorship,
  name: Name,
): Form<Forms[Name]> {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  // The contact's id comes last, so that the draft is deleted along with the contact.
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
      const result = await saveForm(db, mentorship.id, { name, value: wanted, seen: known }, new Date());
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
