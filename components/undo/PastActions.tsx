import type { ComponentChildren } from 'preact';
import { undoEntry } from '../../utils/actions/undo-entry';
import { listEntries, type PastAction } from '../../utils/database/journal';
import type { JournalEntry } from '../../utils/database/journal-types';
import { daysBetween, toDay } from '../../utils/ground/days';
import { Empty } from '../controls/Empty';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import '../controls/card-list.css';
import { languageName } from '../words/contact-details';
import { useStages } from '../words/stage-names';
import './past.css';

interface PastActionsProps {
  /** Only actions of these kinds; by default all. */
  kinds?: readonly JournalEntry['kind'][];
  /** Shown if there are none. */
  none?: ComponentChildren;
}

/** Large actions of the last 30 days: what, when, how many people, and how to undo them. */
export function PastActions({ kinds, none }: PastActionsProps) {
  const { t, db } = usePage();
  const all = useLive('past actions', () => listEntries(db));
  if (!all) return null;
  const entries = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
  if (entries.length === 0) return none ?? <Empty lead={t('past-none')} next={t('past-none.next')} />;
  return (
    <ul class="card-list past">
      {entries.map((entry) => (
        <Past key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

/** The past actions as a separate view. */
export function HistoryView() {
  const { t } = usePage();
  return (
    <div class="stack">
      <p>{t('past-lead')}</p>
      <PastActions />
    </div>
  );
}

function Past({ entry }: { entry: PastAction }) {
  const { t, db, today } = usePage();
  const { nameOf } = useStages();
  const { tell, attempt } = useNotices();
  const { id, kind, at, count, file = '', names, did, undoneAt } = entry;
  const what = whatWas();

  const undo = () =>
    attempt(async () => {
      const { restored, kept } = await undoEntry(db, id, new Date());
      if (restored > 0) tell(t('past-result', { kept }));
      else tell(t(kept > 0 ? 'past-nothing' : 'past-over'));
    });

  return (
    <li>
      <div class="grow">
        <p class="contact-name">{what}</p>
        {count > 0 && <p>{peopleText()}</p>}
        <p class="soft">
          {t('past-at', { at: new Date(at), days: daysBetween(toDay(new Date(at)), today) })}
        </p>
      </div>
      {undoneAt ? (
        <p class="soft">{t('past-undone', { at: new Date(undoneAt) })}</p>
      ) : (
        <button type="button" class="button" aria-label={t('past-undo.named', { what })} onClick={undo}>
          {t('past-undo')}
        </button>
      )}
    </li>
  );

  function whatWas(): string {
    if (kind === 'import' && file === '') return t('past-several', { count });
    if (did?.what === 'stage') return t('past-bulk-stage', { to: nameOf(did.to) });
    if (did?.what === 'language') return t('past-bulk-language', { to: languageName(did.to, t.language) });
    if (did && did.to !== '') return t(`past-bulk-${did.what}`, { to: did.to });
    return kind === 'import' || kind === 'restore' ? t(`past-${kind}`, { file }) : t(`past-${kind}`);
  }

  function peopleText(): string {
    if (names.length === 0) return t('past-people', { count });
    // The "and" comes before the number of the others, and only there.
    return count > names.length
      ? t('past-names-more', { names: names.join(', '), more: count - names.length })
      : new Intl.ListFormat(t.language).format(names);
  }
}
