import type { Day } from '../ground/days';
import { toDay } from '../ground/days';
import { type Translate, withoutIsolation } from '../language/translate';
import {
  type Mentorship,
  type OutcomeTexts,
  PHASES,
  type Phase,
  type PlanWeek,
  type Position,
  type Skill,
} from './mentorship';
import { endsEarly, positionOf } from './schedule';

/*
 * The record of what was learned and shown, which the mentee keeps and passes on. It only contains what both know: no
 * note, mood or worry, no obstacle, no agreement, no closing, and no agreed step that was not done.
 */

/** A week with a meeting. */
export interface HeldWeek {
  /** Counted from 1. */
  week: number;
  plan: PlanWeek;
  metOn: Day | '';
  minutes: number;
}

export interface RecordGoal {
  text: string;
  measure: string;
  reached: boolean;
  done: string[];
  open: string[];
}

/** One of the EU's three steps, with the parts of the mentorship that belong to it. */
export interface RecordPhase {
  phase: Phase;
  /** Whether the plan has any weeks for it. */
  planned: boolean;
  held: HeldWeek[];
}

export interface OutcomeRecord {
  name: string;
  /** '' if the mentor has not given it. */
  mentorName: string;
  /** `interim`: it is still running. */
  state: 'interim' | 'complete' | 'early';
  /** As everywhere else, on the last day the record covers. */
  position: Position;
  of: number;
  from: Day;
  /** The last day covered: today, the last day of the weeks, or that of an early end. */
  until: Day;
  meetings: number;
  minutes: number;
  phases: RecordPhase[];
  goals: RecordGoal[];
  skills: Skill[];
  /** What helped, in the mentee's own words; what they would change stays between the two. */
  voices: { week: number; helps: string }[];
  /**
   * People who continue to help and may be named here: those the mentee was handed on to, and some of their network.
   */
  helpers: { name: string; helps: string }[];
}

/**
 * The part of a mentorship that may be in the record.
 *
 * @param names as printed
 */
export function recordOf(
  mentorship: Mentorship,
  { name, mentorName }: { name: string; mentorName: string },
  today: Day,
): OutcomeRecord {
  const { weeks, endedAt, lastOn } = mentorship;
  const ended = endedAt !== undefined;
  const asOf = ended ? toDay(new Date(endedAt)) : today;
  const position = positionOf(mentorship, asOf);
  const goesOn = !ended && position.kind !== 'over';
  const held = weeks.flatMap(({ phase, standard, title, goal, activity, question, record }, index) =>
    record?.met
      ? [
          {
            phase,
            held: {
              week: index + 1,
              plan: { phase, standard, title, goal, activity, question },
              metOn: record.metOn,
              minutes: record.minutes,
            },
          },
        ]
      : [],
  );
  return {
    name,
    mentorName: mentorName.trim(),
    state: goesOn ? 'interim' : ended && endsEarly(mentorship, today) ? 'early' : 'complete',
    position,
    of: weeks.length,
    from: mentorship.beginsOn,
    until: asOf < lastOn ? asOf : lastOn,
    meetings: held.length,
    minutes: held.reduce((sum, each) => sum + each.held.minutes, 0),
    phases: PHASES.map((phase) => ({
      phase,
      planned: weeks.some((week) => week.phase === phase),
      held: held.filter((each) => each.phase === phase).map((each) => each.held),
    })),
    goals: mentorship.goals
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, measure, reached, steps }) => ({
        text: text.trim(),
        measure: measure.trim(),
        reached,
        done: steps.filter(({ done }) => done).map((step) => step.text),
        open: steps.filter(({ done }) => !done).map((step) => step.text),
      })),
    voices: weeks.flatMap(({ voice }, index) => {
      const helps = voice?.helps.trim() ?? '';
      return helps === '' ? [] : [{ week: index + 1, helps }];
    }),
    skills: mentorship.skills.filter((skill) => skill.name.trim() !== ''),
    helpers: helpersIn(mentorship),
  };
}

function helpersIn({ referrals = [], network = [] }: Mentorship): OutcomeRecord['helpers'] {
  return [
    ...referrals.filter(({ inRecord }) => inRecord).map(({ to }) => ({ name: to, helps: '' })),
    ...network.filter(({ inRecord }) => inRecord).map(({ name, helps }) => ({ name, helps })),
  ];
}

/** Whether it has begun and there is anything to record. */
export function isWorthRecording({ position, meetings, goals, skills }: OutcomeRecord): boolean {
  return meetings > 0 || (position.kind !== 'before' && goals.length + skills.length > 0);
}

/** If there are more strengths than this, the text gives their number; their names are in a table anyway. */
const FEW = 6;

/**
 * The program's texts for the record, in the language of `t`, without isolation marks. '' if there is nothing to say.
 * What was done for a goal is listed with the goal only.
 */
export function draftTexts(t: Translate, record: OutcomeRecord): OutcomeTexts {
  const { name, state, from, until, goals, skills } = record;
  const period = { name, from: noon(from), until: noon(until) };
  const grown = skills.filter(({ before, after }) => before !== null && after !== null && after > before);
  const unreached = goals.filter(({ reached }) => !reached);
  const open = goals.flatMap((goal) => (goal.reached ? [] : goal.open));
  const clean = (sentences: (string | false)[]) => withoutIsolation(sentences.filter(Boolean).join(' '));
  return {
    introduction: clean([t(`outcome-introduction-${state}`, period), t('outcome-introduction-steps')]),
    learned: clean([
      grown.length > FEW && t('outcome-learned-skills-many', { count: grown.length }),
      grown.length > 0 &&
        grown.length <= FEW &&
        t('outcome-learned-skills', {
          skills: listed(grown.map((skill) => skill.name)),
          count: grown.length,
        }),
    ]),
    outlook: clean([
      unreached.length > 0 &&
        t('outcome-outlook-goals', { name, goals: listed(unreached.map(({ text }) => text)) }),
      open.length > 0 && t('outcome-outlook-steps', { steps: listed(open), count: open.length }),
    ]),
  };
}

/** The texts to print: the mentor's own or, where missing, the draft. */
export function textsOf(own: OutcomeTexts | null, draft: OutcomeTexts): OutcomeTexts {
  return {
    introduction: own?.introduction || draft.introduction,
    learned: own?.learned || draft.learned,
    outlook: own?.outlook || draft.outlook,
  };
}

/**
 * Which edited texts to store: one equal to the program's, in any language, stays the program's, and continues to
 * follow data and language.
 *
 * @returns null if none is the mentor's own
 */
export function ownTexts(edited: OutcomeTexts, drafts: readonly OutcomeTexts[]): OutcomeTexts | null {
  const own = (name: keyof OutcomeTexts) => {
    const text = edited[name].trim();
    return drafts.some((draft) => draft[name] === text) ? '' : text;
  };
  const texts = { introduction: own('introduction'), learned: own('learned'), outlook: own('outlook') };
  return Object.values(texts).some((text) => text !== '') ? texts : null;
}

/** Joined on one line, without full stops and line breaks from the pieces. */
function listed(pieces: readonly string[]): string {
  return pieces
    .map((piece) =>
      piece
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.;,]+$/u, ''),
    )
    .filter((piece) => piece !== '')
    .join('; ');
}

/** A day for formatting, at noon, so that no clock change can move it. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00`);
}
