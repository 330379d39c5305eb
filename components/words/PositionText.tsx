import type { Position } from '../../utils/model/mentorship';
import { usePage } from '../controls/page';

/** The position in a mentorship, in words. */
export function PositionText({ position }: { position: Position }) {
  const { t } = usePage();
  switch (position.kind) {
    case 'before':
      return <span>{t('weeks-before', { days: position.daysUntil })}</span>;
    case 'running':
      return <span>{t('weeks-position', { week: position.week, of: position.of })}</span>;
    case 'paused':
      return <span>{t('weeks-paused', { week: position.week, of: position.of })}</span>;
    case 'over':
      return <span>{t('weeks-over')}</span>;
  }
}
