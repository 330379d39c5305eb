import type { Translate } from '../../../utils/language/translate';
import type { Mood, Skill } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import './forms.css';

const STEPS = [1, 2, 3, 4, 5] as const satisfies readonly Mood[];
const WIDTH = 200;
const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
const BEFORE_RADIUS = 9;
const AFTER_RADIUS = 8;

/**
 * The ratings of strengths at first and near the end: a ring and a diamond on a scale of five, with figures beside
 * it, as words for screen readers, and as a table. Unrated ones are left out. Needs the catalogue `forms`.
 */
export function SkillsPicture({ skills }: { skills: readonly Skill[] }) {
  const { t } = usePage();
  const rated = skills.filter(isRated);
  const summary = skillsSummary(t, rated);
  if (rated.length === 0) return null;
  return (
    <figure class="skills-picture" lang={t.language}>
      {summary !== '' && <figcaption>{summary}</figcaption>}
      <SkillsLegend skills={rated} />
      <div class="skills-frame">
        <ul class="skills-rows">
          {rated.map((skill) => (
            <li key={skill.id}>
              <span class="skill-name" dir="auto">
                {skill.name}
              </span>
              <SkillScale skill={skill} />
            </li>
          ))}
        </ul>
      </div>
      <details class="forms-fold">
        <summary>{t('skills-as-table')}</summary>
        <SkillsTable skills={rated} t={t} />
      </details>
    </figure>
  );
}

export const isRated = ({ before, after }: Skill) => before !== null || after !== null;

/** How many of those rated twice have grown; '' if there are none. */
export function skillsSummary(t: Translate, skills: readonly Skill[]): string {
  const twice = skills.flatMap(({ before, after }) =>
    before !== null && after !== null ? [after - before] : [],
  );
  if (twice.length === 0) return '';
  const said = t('skills-summary', { up: twice.filter((by) => by > 0).length, of: twice.length });
  return twice.some((by) => by < 0) ? `${said} ${t('skills-summary.down')}` : said;
}

/** What ring and diamond mean. Needs the catalogue `forms`. */
export function SkillsLegend({ skills }: { skills: readonly Skill[] }) {
  const { t } = usePage();
  return (
    <ul class="skills-legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <Before x={12} y={12} />
        </svg>
        {t('skills-before')}
      </li>
      {skills.some(({ after }) => after !== null) && (
        <li>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <After x={12} y={12} />
          </svg>
          {t('skills-after')}
        </li>
      )}
    </ul>
  );
}

/** One strength on its scale, and in figures. Needs the catalogue `forms`. */
export function SkillScale({ skill }: { skill: Skill }) {
  const { t } = usePage();
  return (
    <>
      <Scale skill={skill} label={scaleLabel(t, skill)} />
      <span class="skill-figures" aria-hidden="true">
        {figures(skill)}
      </span>
    </>
  );
}

/** The scale: a ring for the first rating, a diamond for the second, an arrow between. */
function Scale({ skill: { before, after }, label }: { skill: Skill; label: string }) {
  return (
    <svg class="skill-scale" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path class="rail" d={`M${placeOf(1)} ${MIDDLE}H${placeOf(5)}`} />
      {STEPS.map((step) => (
        <path key={step} class="scale-tick" d={`M${placeOf(step)} ${MIDDLE - 4}v8`} />
      ))}
      {before !== null && after !== null && before !== after && <Way from={before} to={after} />}
      {before !== null && <Before x={placeOf(before)} y={MIDDLE} />}
      {after !== null && <After x={placeOf(after)} y={MIDDLE} />}
    </svg>
  );
}

function Before({ x, y }: { x: number; y: number }) {
  return <circle class="mark-before" cx={x} cy={y} r={BEFORE_RADIUS} />;
}

function After({ x, y }: { x: number; y: number }) {
  const r = AFTER_RADIUS;
  return <path class="mark-after" d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />;
}

function Way({ from, to }: { from: Mood; to: Mood }) {
  const forward = to > from ? 1 : -1;
  const start = placeOf(from) + forward * BEFORE_RADIUS;
  const end = placeOf(to) - forward * (AFTER_RADIUS + 2);
  return (
    <path
      class="way"
      d={`M${start} ${MIDDLE}H${end}m${-5 * forward} -4l${5 * forward} 4l${-5 * forward} 4`}
    />
  );
}

function placeOf(step: number): number {
  const margin = 14;
  return margin + ((step - 1) / (STEPS.length - 1)) * (WIDTH - 2 * margin);
}

function SkillsTable({ skills, t }: { skills: readonly Skill[]; t: Translate }) {
  return (
    <table class="skills-table">
      <caption class="unseen">{t('skills-picture')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('skills-column-name')}</th>
          <th scope="col">{t('skills-column-before')}</th>
          <th scope="col">{t('skills-column-after')}</th>
          <th scope="col">{t('skills-column-change')}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ id, name, before, after }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>{before ?? t('skills-not-rated')}</td>
            <td>{after ?? t('skills-not-rated')}</td>
            <td>{changeText(t, before, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changeText(t: Translate, before: Mood | null, after: Mood | null): string {
  if (before === null || after === null) return t('skills-not-rated');
  if (before === after) return t('skills-same');
  const by = Math.abs(after - before);
  return after > before ? t('skills-up', { by }) : t('skills-down', { by });
}

function scaleLabel(t: Translate, { before, after }: Skill): string {
  if (before !== null && after !== null) {
    return t('skills-scale-both', { before, after, change: changeText(t, before, after) });
  }
  if (before !== null) return t('skills-scale-before', { before });
  return t('skills-scale-after', { after: after ?? 0 });
}

function figures({ before, after }: Skill): string {
  if (before === null || after === null) return `${before ?? after ?? ''}`;
  return `${before} → ${after}`;
}
