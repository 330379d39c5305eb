import type { Stage } from '../../utils/model/contact';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';

/** The stages in the mentor's order, with the mentor's names. */
export function useStages(): { order: readonly Stage[]; nameOf: (stage: Stage) => string } {
  const { t } = usePage();
  const { stageOrder, stageNames } = usePreferences();
  return { order: stageOrder, nameOf: (stage) => stageNames[stage] ?? t(`stage-${stage}`) };
}
