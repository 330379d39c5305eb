import type { GuideRecord } from '../../utils/guides/records';
import type { Guide } from '../../utils/guides/types';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';

interface GuideProgressProps {
  guide: Guide;
  record: GuideRecord | undefined;
}

/** Whether the guide can be resumed at a step. */
export const isOpen = (guide: Guide, record: GuideRecord | undefined): boolean =>
  record?.leftAt !== undefined && record.leftAt > 0 && record.leftAt < guide.steps.length;

/** When the guide was finished and practised, and the step at which it was left. Empty before its first start. */
export function GuideProgress({ guide, record }: GuideProgressProps) {
  const { t } = usePage();
  if (!record) return null;
  const { finishedAt, practisedAt, leftAt = 0 } = record;
  return (
    <ul class="guide-progress">
      {finishedAt && (
        <li class="finished">
          <Icon name="done" />
          {t('guide-finished-on', { day: new Date(finishedAt) })}
        </li>
      )}
      {practisedAt && (
        <li class="finished">
          <Icon name="done" />
          {t('guide-practised-on', { day: new Date(practisedAt) })}
        </li>
      )}
      {isOpen(guide, record) && (
        <li>{t('guide-left-at', { step: leftAt + 1, total: guide.steps.length })}</li>
      )}
    </ul>
  );
}
