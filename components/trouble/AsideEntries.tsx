import { useRef } from 'preact/hooks';
import { dropAside } from '../../utils/actions/set-aside';
import type { AsideRow } from '../../utils/model/aside';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useAside } from './use-aside';

/** How many are listed; the file has all of them. */
const NAMED = 20;
/** How much of an entry is shown to identify it. */
const LENGTH = 80;

/** Unreadable entries, to save or delete. Nothing if there are none. */
export function AsideEntries() {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const { rows, unreadable, loose, save } = useAside();
  const heading = useRef<HTMLHeadingElement>(null);
  if (rows.length === 0) return null;

  const drop = () =>
    attempt(async () => {
      const ids = rows.map(({ id }) => id);
      const undo = await dropAside(db, ids, new Date());
      tell(t('aside-dropped', { count: ids.length }), undo);
    });

  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {t('aside-title')}
      </h2>
      {unreadable > 0 && <p>{t('aside-line', { count: unreadable })}</p>}
      {loose > 0 && <p>{t('aside-loose', { count: loose })}</p>}
      <p class="soft">{t('aside-explain')}</p>
      <ul>
        {rows.slice(0, NAMED).map((row) => (
          <li key={row.id}>
            {t('aside-entry', { what: row.table })}: <bdi>{beginningOf(row)}</bdi>
            {row.why === 'unreadable' && row.where !== '' && <span class="soft"> ({row.where})</span>}
          </li>
        ))}
      </ul>
      {rows.length > NAMED && <p class="soft">{t('aside-more', { count: rows.length - NAMED })}</p>}
      <div class="row">
        <button type="button" class="button main" onClick={save}>
          {t('aside-save', { count: rows.length })}
        </button>
        <button type="button" class="button danger" onClick={() => void drop()}>
          {t('aside-drop')}
        </button>
      </div>
    </section>
  );
}

/** Text that helps a mentor identify an entry: a name or other text, if there is one. */
function beginningOf({ row, key }: AsideRow): string {
  const { name, text, what } = (row ?? {}) as Record<string, unknown>;
  const said = [name, text, what].find((each) => typeof each === 'string' && each.trim() !== '') ?? key;
  const characters = [...String(said)];
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')} …` : String(said);
}
