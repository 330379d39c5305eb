import type { Stage } from '../../utils/model/contact';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';

/** The stages in the mentor's order and by the names the mentor has given them. */
export function useStages(): { order: readonly Stage[]; nameOf: (stage: Stage) => string } {
  const { t } = usePage();
  const { stageOrder, stageNames } = usePreferences();
  return { order: stageOrder, nameOf: (stage) => stageNames[stage] ?? t(`stage-${stage}`) };
}
