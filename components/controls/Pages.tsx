import { Icon } from './Icon';
import { usePage } from './page';

interface PagesProps {
  offset: number;
  size: number;
  total: number;
  turn: (offset: number) => void;
}

/** The part of a long list being shown, and paging. */
export function Pages({ offset, size, total, turn }: PagesProps) {
  const { t } = usePage();
  if (total <= size) return null;
  const last = Math.floor((total - 1) / size) * size;
  return (
    <nav class="pages row" aria-label={t('pages')}>
      <button type="button" class="button" disabled={offset === 0} onClick={() => turn(offset - size)}>
        <Icon name="back" />
        {t('pages-before')}
      </button>
      <span class="soft">
        {t('pages-shown', { from: offset + 1, to: Math.min(total, offset + size), total })}
      </span>
      <button type="button" class="button" disabled={offset >= last} onClick={() => turn(offset + size)}>
        {t('pages-next')}
        <Icon name="forward" />
      </button>
    </nav>
  );
}
