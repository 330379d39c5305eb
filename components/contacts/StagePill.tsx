import type { Stage } from '../../utils/contacts/types';
import { usePage } from '../controls/page';

/** A contact's stage in one word. */
export function StagePill({ stage }: { stage: Stage }) {
  const { t } = usePage();
  return <span class={`pill stage-${stage}`}>{t(`stage-${stage}`)}</span>;
}
