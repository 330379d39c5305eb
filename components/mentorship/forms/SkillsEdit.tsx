import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { newId } from '../../../utils/ground/ids';
import type { Mood, Skill } from '../../../utils/model/mentorship';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { LongTextField, TextField } from '../../controls/TextField';
import { FormFrame } from './FormFrame';
import { LineTools, moveByKey } from './LineTools';
import { lineWith, pathTo, useLines } from './lines';
import { SkillsText } from './SkillsText';
import type { Form } from './use-form';

/** So many are invited; nobody has to. */
const INVITED = 10;
/** So many lines are there to begin with. */
const AT_FIRST = 3;
const RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly Mood[];

interface SkillsEditProps {
  form: Form<Skill[]>;
  /** Whether they are rated a second time. */
  again: boolean;
}

/** The form in which strengths are gathered, shown and rated. */
export function SkillsEdit({ form, again }: SkillsEditProps) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [first] = useState(() => Array.from({ length: AT_FIRST }, newSkill));
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const skills = form.value.length > 0 || form.begun ? form.value : first;
  const lines = useLines(skills, form.edit, element);
  const named = skills.filter(({ name }) => name.trim() !== '').length;

  useEffect(
    () => element.current?.querySelector<HTMLElement>(again ? 'select[name="after"]' : 'input')?.focus(),
    [again],
  );

  const send = () => {
    const written = skills.filter((skill) => !isBlank(skill)).map(tidied);
    setAsking(true);
    const unnamed = written.find(({ name }) => name === '');
    if (unnamed) element.current?.querySelector<HTMLElement>(`${lineWith(unnamed.id)} input`)?.focus();
    else void form.save(written);
  };
  const move = (skill: Skill, by: 1 | -1) => {
    const to = skills.indexOf(skill) + by;
    if (to < 0 || to >= skills.length) return;
    lines.focusOn(pathTo(document.activeElement));
    lines.move(skill.id, by);
    setSaid(t('skills-moved', { at: to + 1, count: skills.length }));
  };

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
            asking={asking}
            edit={(change) => lines.change(skill.id, change)}
            move={(by) => move(skill, by)}
            remove={() => tell(t('skills-removed', { at: at + 1 }), lines.remove(skill.id))}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
      {!again && <p class="soft">{t('skills-count', { count: named, invited: INVITED })}</p>}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            const skill = newSkill();
            lines.focusOn(`${lineWith(skill.id)} input`);
            lines.add(skill);
          }}
        >
          <Icon name="add" />
          {t('skills-add')}
        </button>
      </div>
    </FormFrame>
  );
}

interface SkillLineProps {
  skill: Skill;
  at: number;
  count: number;
  again: boolean;
  /** Whether to say what is missing. */
  asking: boolean;
  edit: (change: Partial<Skill>) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

function SkillLine({ skill, at, count, again, asking, edit, move, remove }: SkillLineProps) {
  const { t } = usePage();
  const id = useId();
  const name = t('skills-number', { at: at + 1 });
  const missing = asking && skill.name.trim() === '' && !isBlank(skill);
  return (
    <li
      data-line={skill.id}
      class="card"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const by = moveByKey(event);
        if (by !== 0) move(by);
      }}
    >
      <div class="row between">
        <h3 id={id}>{name}</h3>
        <LineTools name={name} at={at} count={count} move={move} remove={remove} />
      </div>
      <TextField
        label={t('skills-name')}
        problem={missing ? t('skills-name-missing') : undefined}
        value={skill.name}
        edit={(value) => edit({ name: value })}
      />
      <TextField
        label={t('skills-proof')}
        hint={at === 0 ? t('skills-proof.hint') : undefined}
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
          hint={at === 0 ? t('skills-evidence.hint') : undefined}
          size="short"
          value={skill.evidence}
          edit={(evidence) => edit({ evidence })}
        />
      )}
    </li>
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
