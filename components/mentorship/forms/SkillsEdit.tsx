import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../utils/ground/ids';
import type { Mood, Skill } from '../../../utils/model/mentorship';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { LongTextField, TextField } from '../../controls/TextField';
import { FormFrame } from './FormFrame';
import { AddLine, LineCard, type LinePlace, PlaceSaid } from './LineCard';
import { SkillsText } from './SkillsText';
import type { Form } from './use-form';
import { useLineForm } from './use-line-form';

/** How many are invited; nobody has to name that many. */
const INVITED = 10;
/** How many lines there are initially. */
const AT_FIRST = 3;
const RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly Mood[];

interface SkillsEditProps {
  form: Form<Skill[]>;
  /** Whether they are rated a second time. */
  again: boolean;
}

/** The form for collecting, proving and rating strengths. */
export function SkillsEdit({ form, again }: SkillsEditProps) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [first] = useState(() => Array.from({ length: AT_FIRST }, newSkill));
  const element = useRef<HTMLFormElement>(null);
  const skills = form.value.length > 0 || form.begun ? form.value : first;
  const { lines, said, move, isMissing, send, add } = useLineForm({
    form,
    items: skills,
    element,
    field: 'input',
    nameOf: (skill) => skill.name,
    isBlank,
    tidied,
    told: (at, count) => t('skills-moved', { at, count }),
  });
  const named = skills.filter(({ name }) => name.trim() !== '').length;

  useLayoutEffect(
    () => element.current?.querySelector<HTMLElement>(again ? 'select[name="after"]' : 'input')?.focus(),
    [again],
  );

  return (
    <FormFrame
      form={form}
      element={element}
      send={send}
      show={(value) => (value.length > 0 ? <SkillsText skills={value} /> : <p>{t('conflict-empty')}</p>)}
    >
      <p>{t(again ? 'skills-lead-again' : 'skills-lead')}</p>
      <ol class="goal-list">
        {skills.map((skill, at) => (
          <SkillLine
            key={skill.id}
            skill={skill}
            at={at}
            count={skills.length}
            again={again}
            isMissing={isMissing(skill)}
            edit={(change) => lines.change(skill.id, change)}
            move={(by) => move(skill, by)}
            remove={() => tell(t('skills-removed', { at: at + 1 }), lines.remove(skill.id))}
          />
        ))}
      </ol>
      <PlaceSaid said={said} />
      {!again && <p class="soft">{t('skills-count', { count: named, invited: INVITED })}</p>}
      <AddLine label={t('skills-add')} add={() => add(newSkill())} />
    </FormFrame>
  );
}

interface SkillLineProps extends LinePlace {
  skill: Skill;
  again: boolean;
  /** Whether to say that its name is missing. */
  isMissing: boolean;
  edit: (change: Partial<Skill>) => void;
}

function SkillLine({ skill, again, isMissing, edit, ...place }: SkillLineProps) {
  const { t } = usePage();
  return (
    <LineCard id={skill.id} name={t('skills-number', { at: place.at + 1 })} {...place}>
      <TextField
        label={t('skills-name')}
        problem={isMissing ? t('skills-name-missing') : undefined}
        value={skill.name}
        edit={(value) => edit({ name: value })}
      />
      <TextField
        label={t('skills-proof')}
        hint={place.at === 0 ? t('skills-proof.hint') : undefined}
        value={skill.proof}
        edit={(proof) => edit({ proof })}
      />
      <div class="skill-ratings">
        <Rating
          label={t('skills-before')}
          name="before"
          value={skill.before}
          rate={(before) => edit({ before })}
        />
        {again && (
          <Rating
            label={t('skills-after')}
            name="after"
            value={skill.after}
            rate={(after) => edit({ after })}
          />
        )}
      </div>
      {again && (
        <LongTextField
          label={t('skills-evidence')}
          hint={place.at === 0 ? t('skills-evidence.hint') : undefined}
          size="short"
          value={skill.evidence}
          edit={(evidence) => edit({ evidence })}
        />
      )}
    </LineCard>
  );
}

interface RatingProps {
  label: string;
  name: string;
  value: Mood | null;
  rate: (value: Mood | null) => void;
}

function Rating({ label, name, value, rate }: RatingProps) {
  const { t } = usePage();
  return (
    <SelectField
      label={label}
      name={name}
      value={value === null ? '' : `${value}`}
      options={[
        { value: '', label: t('skills-rating-none') },
        ...RATINGS.map((rating) => ({
          value: `${rating}` as const,
          label: t(`skills-rating-${rating}`),
        })),
      ]}
      choose={(chosen) => rate(RATINGS.find((rating) => `${rating}` === chosen) ?? null)}
    />
  );
}

function isBlank({ name, proof, evidence, before, after }: Skill): boolean {
  return [name, proof, evidence].every((text) => text.trim() === '') && before === null && after === null;
}

function tidied(skill: Skill): Skill {
  return {
    ...skill,
    name: skill.name.trim(),
    proof: skill.proof.trim(),
    evidence: skill.evidence.trim(),
  };
}

function newSkill(): Skill {
  return { id: newId(), name: '', proof: '', before: null, after: null, evidence: '' };
}
