import type { Position } from '../../utils/timeline/types';
import { usePage } from '../controls/page';

/** Where ten weeks stand, in words. */
export function PositionText({ position }: { position: Position }) {
  const { t } = usePage();
  switch (position.kind) {
    case 'before':
      return <span>{t('weeks-before', { days: position.daysUntil })}</span>;
    case 'running':
      return <span>{t('weeks-position', { week: position.week })}</span>;
    case 'over':
      return <span>{t('weeks-over')}</span>;
  }
}
