import { useId, useRef, useState } from 'preact/hooks';
import { type BulkChange, changeMany, deleteMany } from '../../utils/actions/bulk';
import { Icon } from '../controls/Icon';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { toldOfMany, useSeen } from '../controls/use-seen';
import { askForMany } from '../log/moving-on';
import { useStages } from '../words/stage-names';
import { BulkForm } from './BulkForm';
import { exportContacts } from './look';
import type { Chosen } from './use-chosen';

interface ChosenBarProps {
  chosen: Chosen;
  /** The contacts on this page. */
  shown: readonly string[];
  total: number;
  /** Everybody who matches. @throws StorageFailure */
  all: () => Promise<string[]>;
}

/** Actions on all chosen people at once. */
export function ChosenBar({ chosen, shown, total, all }: ChosenBarProps) {
  const page = usePage();
  const { t, db } = page;
  const { nameOf } = useStages();
  const { attempt, tell } = useNotices();
  const [isChanging, setChanging] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const question = useRef<HTMLDialogElement>(null);
  const id = useId();
  const seen = useSeen(chosen.ids, isChanging || isAsking);
  const { size } = chosen.ids;
  if (size === 0) return null;
  const unseen = size - shown.filter(chosen.has).length;

  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    await attempt(work);
    setBusy(false);
  };
  const change = (wanted: BulkChange) =>
    act(async () => {
      const all = [...chosen.ids];
      const { stage } = wanted;
      const asked =
        stage === undefined
          ? { ids: all, weeks: undefined }
          : await askForMany(page, all, { stage, stageName: nameOf(stage) });
      if (!asked) return;
      const change = asked.weeks ? { ...wanted, weeks: asked.weeks } : wanted;
      const { changed, skipped, changedMeanwhile, undo } = await changeMany(
        db,
        asked.ids,
        { ...change, seen: await seen() },
        new Date(),
      );
      setChanging(false);
      tell(toldOfMany(t, t('bulk-changed', { changed, skipped }), changedMeanwhile), undo);
    });
  const remove = () =>
    act(async () => {
      const before = await seen();
      question.current?.close();
      const { deleted, changedMeanwhile, undo } = await deleteMany(db, [...chosen.ids], new Date(), {
        seen: before,
      });
      chosen.set([]);
      tell(toldOfMany(t, t('bulk-deleted', { deleted }), changedMeanwhile), undo);
    });

  return (
    <section class="card tinted chosen-bar" aria-label={t('bulk-title')}>
      <div class="row">
        <strong role="status">{t('bulk-count', { count: size })}</strong>
        {unseen > 0 && <span>{t('bulk-unseen', { count: unseen })}</span>}
        {size < total && shown.every(chosen.has) && (
          <button type="button" class="button quiet" onClick={() => act(async () => chosen.set(await all()))}>
            {t('bulk-all', { total })}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => chosen.set([])}>
          {t('bulk-none')}
        </button>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-expanded={isChanging}
          disabled={isBusy}
          onClick={() => setChanging(!isChanging)}
        >
          <Icon name="edit" />
          {t('bulk-change')}
        </button>
        <button type="button" class="button" onClick={() => exportContacts([...chosen.ids])}>
          <Icon name="export" />
          {t('bulk-export')}
        </button>
        <button
          type="button"
          class="button danger"
          disabled={isBusy}
          onClick={() => {
            setAsking(true);
            question.current?.showModal();
          }}
        >
          <Icon name="bin" />
          {t('bulk-delete')}
        </button>
      </div>
      {isChanging && (
        <BulkForm count={size} isBusy={isBusy} write={change} cancel={() => setChanging(false)} />
      )}
      <dialog
        ref={question}
        aria-labelledby={`${id}-question`}
        aria-describedby={`${id}-explain`}
        onClose={() => setAsking(false)}
      >
        <div class="stack">
          <h2 id={`${id}-question`}>{t('bulk-delete-question', { count: size })}</h2>
          <p id={`${id}-explain`}>
            {unseen > 0 && t('bulk-unseen', { count: unseen })} {t('bulk-delete-explain')}
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => question.current?.close()}>
              {t('contact-cancel')}
            </button>
            <button type="button" class="button danger main" onClick={remove}>
              {t('bulk-delete-confirm')}
            </button>
          </div>
        </div>
      </dialog>
    </section>
  );
}
