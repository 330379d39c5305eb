import type { Stage } from '../../utils/model/contact';
import { usePage } from '../controls/page';
import { StagePill } from './StagePill';
import { useStages } from './stage-names';

/** The usual path; other stages are shown beside it. */
const PATH: readonly Stage[] = ['found', 'contacted', 'replied', 'interested', 'mentoring'];

/** A contact's stage as a short path. */
export function StagePath({ stage }: { stage: Stage }) {
  const { t } = usePage();
  const { nameOf } = useStages();
  const at = PATH.indexOf(stage);
  if (at < 0) {
    return (
      <p>
        <StagePill stage={stage} /> {t(`stage-${stage}.meaning`)}
      </p>
    );
  }
  return (
    <ol class="stage-path">
      {PATH.map((each, index) => (
        <li
          key={each}
          class={index < at ? 'behind' : index === at ? 'here' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span class="stage-stone" aria-hidden="true" />
          <span class="stage-name">{nameOf(each)}</span>
        </li>
      ))}
    </ol>
  );
}
