import { usePage } from '../controls/page';
import { MORE_SETTINGS } from '../controls/route';
import { useAside } from './use-aside';
import './trouble.css';

/** A line below a list: how many entries are missing from it, and where they are. */
export function AsideLine() {
  const { t } = usePage();
  const { rows, unreadable, loose, save } = useAside();
  if (rows.length === 0) return null;
  return (
    <div class="row aside-line">
      <span class="soft">
        {unreadable > 0 ? t('aside-line', { count: unreadable }) : t('aside-loose', { count: loose })}
      </span>
      <a href={MORE_SETTINGS}>{t('aside-what')}</a>
      <button type="button" class="button quiet" onClick={save}>
        {t('aside-save', { count: rows.length })}
      </button>
    </div>
  );
}
