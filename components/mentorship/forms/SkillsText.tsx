import type { Skill } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import { Facts } from './Facts';
import './forms.css';

/** Strengths with their proof, as text. */
export function SkillsText({ skills }: { skills: readonly Skill[] }) {
  const { t } = usePage();
  return (
    <ol class="goal-list">
      {skills.map(({ id, name, proof, before, after, evidence }) => (
        <li key={id} class="card">
          <h3 dir="auto">{name}</h3>
          <Facts
            facts={[
              [t('skills-proof'), proof],
              [t('skills-before'), before === null ? '' : t(`skills-rating-${before}`)],
              [t('skills-after'), after === null ? '' : t(`skills-rating-${after}`)],
              [t('skills-evidence'), evidence],
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
