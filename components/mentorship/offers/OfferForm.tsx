import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addOffer, changeOffer } from '../../../utils/actions/offers';
import { OFFER_KINDS, type OfferDraft, type OfferProblem } from '../../../utils/model/offer';
import { Choice } from '../../controls/Choice';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { LongTextField, TextField } from '../../controls/TextField';
import { ShortForm } from '../change/ShortForm';

/** An offer being edited. */
export interface OfferTyped extends OfferDraft {
  /** '' for a new one. */
  id: string;
  /** Its `updatedAt` when editing began. */
  seen: string;
}

interface OfferFormProps {
  typed: OfferTyped;
  keep: (typed: OfferTyped) => void;
  close: () => void;
}

/** The form for one learning offer, new or existing. */
export function OfferForm({ typed, keep, close }: OfferFormProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [problems, setProblems] = useState<OfferProblem[]>([]);
  const [clash, setClash] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input[type="text"]')?.focus(), []);

  const edit = (part: Partial<OfferDraft>) => {
    setProblems(problems.filter(({ field }) => !(field in part)));
    keep({ ...typed, ...part });
  };
  const problemOf = (field: OfferProblem['field']) => {
    const problem = problems.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.kind === 'missing'
      ? t('offers-problem-title')
      : t('offers-problem-long', { limit: problem.limit });
  };

  const save = () =>
    attempt(async () => {
      const { id, seen, ...draft } = typed;
      const result =
        id === ''
          ? await addOffer(db, draft, new Date())
          : await changeOffer(db, id, { draft, seen }, new Date());
      setProblems('problems' in result ? result.problems : []);
      if (result.ok) {
        close();
        tell(t('offers-saved', { title: result.offer.title }), result.undo);
        return;
      }
      setClash('conflict' in result || 'gone' in result);
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    });

  return (
    <ShortForm
      alone
      element={form}
      save={t('offers-save')}
      send={() => void save()}
      cancel={close}
      refused={clash ? t('offers-conflict') : undefined}
    >
      <TextField
        label={t('offers-name')}
        problem={problemOf('title')}
        required
        value={typed.title}
        edit={(title) => edit({ title })}
      />
      <Choice
        label={t('offers-kind')}
        value={typed.kind}
        options={OFFER_KINDS.map((value) => ({ value, label: t(`offers-kind-${value}`) }))}
        choose={(kind) => edit({ kind })}
      />
      <p class="soft" role="status">
        {t(`offers-kind-${typed.kind}.explain`)}
      </p>
      <LongTextField
        label={t('offers-reach')}
        hint={t('offers-reach.hint')}
        problem={problemOf('reach')}
        size="short"
        value={typed.reach}
        edit={(reach) => edit({ reach })}
      />
      <LongTextField
        label={t('offers-note')}
        hint={t('offers-note.hint')}
        problem={problemOf('note')}
        size="short"
        value={typed.note}
        edit={(note) => edit({ note })}
      />
    </ShortForm>
  );
}
