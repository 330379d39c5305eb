import type { HeldWeek, OutcomeRecord, RecordGoal, RecordPhase } from '../../../utils/model/draft';
import type { Mentorship, OutcomeTexts, Position, Skill } from '../../../utils/model/mentorship';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { PositionText } from '../../words/PositionText';
import { weekWords } from '../../words/weeks';
import { isRated, SkillScale, SkillsLegend } from '../forms/SkillsPicture';
import { Trail } from '../trail/Trail';
import { durationText } from './words';

interface RecordSheetProps {
  record: OutcomeRecord;
  mentorship: Mentorship;
  texts: OutcomeTexts;
}

/** What was learned and shown, as printed, in the EU's three steps. */
export function RecordSheet({ record, mentorship, texts }: RecordSheetProps) {
  const { t } = usePage();
  const [assess, learn, prove] = record.phases;
  return (
    <>
      <header>
        <p class="sheet-kind">{t('outcome-title')}</p>
        <h3 class="sheet-name">
          <bdi>{record.name}</bdi>
        </h3>
        {record.state === 'interim' && (
          <p class="sheet-interim">{t('outcome-interim', { day: asDate(record.until) })}</p>
        )}
      </header>
      <Trail mentorship={mentorship} kind="keepsake" />
      <RecordFacts record={record} />
      <Text text={texts.introduction} />
      <Step phase={assess} show={record.goals.length > 0}>
        <Goals goals={record.goals} />
      </Step>
      <Step phase={learn} show={texts.learned !== ''}>
        {texts.learned !== '' && <h5>{t('outcome-learned')}</h5>}
        <Text text={texts.learned} />
      </Step>
      <Voices voices={record.voices} />
      <Step phase={prove} show={record.skills.length > 0}>
        <Skills skills={record.skills} />
      </Step>
      {/* Together on one page, so that nobody signs below nothing. */}
      <div class="sheet-end">
        {(texts.outlook !== '' || record.helpers.length > 0) && <h4>{t('outcome-outlook')}</h4>}
        <Text text={texts.outlook} />
        <Helpers helpers={record.helpers} />
        <ul class="sheet-signatures">
          {(['outcome-place', 'outcome-sign-mentor', 'outcome-sign-mentee'] as const).map((line) => (
            <li key={line}>
              <span>{t(line)}</span>
            </li>
          ))}
        </ul>
        <footer>
          <p>
            <strong>{t('outcome-honest')}</strong>
          </p>
          <p>{t('outcome-frame')}</p>
        </footer>
      </div>
    </>
  );
}

function RecordFacts({ record }: { record: OutcomeRecord }) {
  const { t } = usePage();
  const { mentorName, state, from, until, meetings, minutes } = record;
  return (
    <dl class="sheet-facts">
      <div>
        <dt>{t('outcome-mentor')}</dt>
        <dd>{mentorName === '' ? <div class="blank" /> : <bdi>{mentorName}</bdi>}</dd>
      </div>
      <div>
        <dt>{t('outcome-period')}</dt>
        <dd>
          {state === 'interim'
            ? t('outcome-period-since', { from: asDate(from) })
            : t('outcome-period-days', { from: asDate(from), until: asDate(until) })}
        </dd>
      </div>
      <div>
        <dt>{t('outcome-weeks')}</dt>
        <dd>
          <Weeks record={record} />
        </dd>
      </div>
      <div>
        <dt>{t('outcome-meetings')}</dt>
        <dd>{t('outcome-meetings-said', { count: meetings })}</dd>
      </div>
      <div>
        <dt>{t('outcome-time')}</dt>
        <dd>{durationText(t, minutes)}</dd>
      </div>
    </dl>
  );
}

function Weeks({ record: { state, position, of } }: { record: OutcomeRecord }) {
  const { t } = usePage();
  if (state === 'complete') return <>{t('outcome-weeks-complete', { of })}</>;
  if (state === 'interim') return <PositionText position={position} />;
  const week = weekOf(position);
  return <>{week === 0 ? t('outcome-weeks-before') : t('outcome-weeks-early', { week, of })}</>;
}

function weekOf(position: Position): number {
  return position.kind === 'running' || position.kind === 'paused' ? position.week : 0;
}

interface StepProps {
  phase: RecordPhase | undefined;
  /** Whether there is anything besides the weeks. */
  show: boolean;
  children: preact.ComponentChildren;
}

function Step({ phase, show, children }: StepProps) {
  const { t } = usePage();
  if (!phase || (phase.held.length === 0 && !show)) return null;
  return (
    <section>
      <h4>{t(`outcome-step-${phase.phase}`)}</h4>
      {phase.held.length > 0 && <HeldWeeks held={phase.held} />}
      {children}
    </section>
  );
}

function HeldWeeks({ held }: { held: readonly HeldWeek[] }) {
  const { t } = usePage();
  return (
    <table class="held">
      <caption>{t('outcome-held')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('outcome-week')}</th>
          <th scope="col">{t('outcome-topic')}</th>
          <th scope="col" class="day">
            {t('outcome-day')}
          </th>
          <th scope="col" class="length">
            {t('outcome-duration')}
          </th>
        </tr>
      </thead>
      <tbody>
        {held.map(({ week, plan, metOn, minutes }) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            <td>{weekWords(t, plan).title}</td>
            <td>{metOn !== '' && t('outcome-day-short', { day: asDate(metOn) })}</td>
            <td>{durationText(t, minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Goals({ goals }: { goals: readonly RecordGoal[] }) {
  const { t } = usePage();
  if (goals.length === 0) return null;
  return (
    <>
      <h5>{t('outcome-goals')}</h5>
      <ul>
        {goals.map(({ text, measure, reached, done }, index) => (
          <li class="goal" key={index}>
            <p>
              <bdi>{text}</bdi>{' '}
              <span class={`state ${reached ? '' : 'open'}`}>
                ({t(reached ? 'outcome-goal-reached' : 'outcome-goal-open')})
              </span>
            </p>
            {measure !== '' && <p class="soft">{t('outcome-goal-measure', { measure })}</p>}
            {done.length > 0 && (
              <ul class="done">
                {done.map((step, at) => (
                  <li key={at}>{t('outcome-goal-done', { step })}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Voices({ voices }: Pick<OutcomeRecord, 'voices'>) {
  const { t } = usePage();
  if (voices.length === 0) return null;
  return (
    <section>
      <h5>{t('outcome-voice')}</h5>
      <ul>
        {voices.map(({ week, helps }) => (
          <li key={week}>
            {t('outcome-voice-week', { week })} <q dir="auto">{helps}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The people who continue to help. */
function Helpers({ helpers }: Pick<OutcomeRecord, 'helpers'>) {
  const { t } = usePage();
  if (helpers.length === 0) return null;
  return (
    <>
      <h5>{t('outcome-helpers')}</h5>
      <ul class="helpers">
        {helpers.map(({ name, helps }, index) => (
          <li key={index}>
            <bdi>{name}</bdi>
            {helps !== '' && (
              <>
                {': '}
                <bdi>{helps}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each strength once: what it is, its proof, and both ratings. */
function Skills({ skills }: { skills: readonly Skill[] }) {
  const { t } = usePage();
  if (skills.length === 0) return null;
  const rated = skills.some(isRated);
  return (
    <>
      <h5>{t('outcome-skills')}</h5>
      {rated && (
        <div class="strengths-key soft">
          <SkillsLegend skills={skills} />
          <p>{t('outcome-skills-scale')}</p>
        </div>
      )}
      <table class={`strengths ${rated ? 'rated' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{t('outcome-skill')}</th>
            <th scope="col">{t('outcome-skill-shown')}</th>
            {rated && <th scope="col">{t('outcome-skill-rated')}</th>}
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill.id}>
              <th scope="row">
                <bdi>{skill.name}</bdi>
              </th>
              <td>
                {[skill.proof, skill.evidence].map(
                  (text, index) =>
                    text.trim() !== '' && (
                      <p class="shown" key={index}>
                        <bdi>{text}</bdi>
                      </p>
                    ),
                )}
              </td>
              {rated && (
                <td>
                  {isRated(skill) && (
                    <div class="on-scale">
                      <SkillScale skill={skill} />
                    </div>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Text({ text }: { text: string }) {
  if (text === '') return null;
  // Not by its first letters: a sentence that begins with an Arabic name is still in the sheet's language.
  return <p class="sheet-text">{text}</p>;
}
