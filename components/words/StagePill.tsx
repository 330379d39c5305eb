import type { Stage } from '../../utils/model/contact';
import { useStages } from './stage-names';

/** A contact's stage as one word. */
export function StagePill({ stage }: { stage: Stage }) {
  const { nameOf } = useStages();
  return <span class={`pill stage-${stage}`}>{nameOf(stage)}</span>;
}
