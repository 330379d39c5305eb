import { SITES } from '../../ground/sites';
import type { MessageKey } from '../../language/messages.gen';
import type { Translate } from '../../language/translate';
import { withoutIsolation } from '../../language/translate';
import { NOT_THERE_YET, SEVERAL, SPOTS } from '../locate/follow';
import type { Condition, Rule, StepRules } from '../locate/types';
import { type Keeping, MOST_KEPT } from '../taught';
import { type Guide, type GuideTexts, guideKey, guideTitle } from '../types';
import {
  type CardTexts,
  type GuideRun,
  type GuideScript,
  NAME,
  type OutcomeTexts,
  type StepTexts,
} from './types';

/** Paths on a site's own domain that redirect elsewhere, and are never pointed at. */
export const REDIRECTORS = ['/l.php', '/flx/**', '/redir/**', '/safety/go', '/safety/go/**'];

type Word = (key: MessageKey) => string;

const stepTexts = (word: Word, key: string): StepTexts => ({
  title: word(`${key}.title` as MessageKey),
  why: word(`${key}.why` as MessageKey),
  next: word(`${key}.next` as MessageKey),
});

const outcomeTexts = (word: Word, key: string): OutcomeTexts => ({
  title: word(`${key}.title` as MessageKey),
  why: word(`${key}.why` as MessageKey),
  way: word(`${key}.way` as MessageKey),
});

function cardTexts(t: Translate, guide: Guide): CardTexts {
  return {
    name: t('card-name'),
    notTheSite: t('card-not-the-site', { site: guide.site }),
    progress: guide.steps.map((_, index) =>
      t('card-progress', { step: index + 1, total: guide.steps.length }),
    ),
    done: t('card-done'),
    back: t('card-back'),
    notThere: t('card-not-there'),
    again: t('card-again'),
    copy: t('card-copy'),
    copied: t('card-copied'),
    finish: t('card-finish'),
    end: t('card-end'),
    endQuestion: t('card-end-question'),
    endYes: t('card-end-yes'),
    endNo: t('card-end-no'),
    minimise: t('card-minimise'),
    open: t('card-open'),
    looking: t('card-looking'),
    lookingWhy: t('card-looking-why'),
    scrollUp: t('card-scroll-up'),
    scrollDown: t('card-scroll-down'),
    scrollBeside: t('card-scroll-beside'),
    jump: t('card-jump'),
    forget: t('card-forget'),
    ousted: t('card-ousted'),
    show: t('card-show'),
    pickTitle: t('card-pick-title'),
    pickHow: t('card-pick-how'),
    pickFailed: t('card-pick-failed'),
    pickCancel: t('card-pick-cancel'),
    pickAgain: t('card-pick-again'),
    pickKeep: t('card-pick-keep'),
    pickedTitle: t('card-picked-title'),
    picked: t('card-picked'),
    pickedNamed: withoutIsolation(t('card-picked-named', { name: NAME })),
    pickTroubles: {
      'no-control': t('card-pick-no-control'),
      'other-peoples-words': t('card-pick-other-peoples-words'),
      'off-site': t('card-pick-off-site'),
      'not-visible': t('card-pick-not-visible'),
      'not-unique': t('card-pick-not-unique'),
    },
    spots: Object.fromEntries(SPOTS.map((spot) => [spot, t('card-spot', { spot })])) as CardTexts['spots'],
  };
}

/** The keys of a guide's texts: by step id, by `step id/pointer's say`, and by outcome. */
export function textKeys(guide: Guide): { steps: Record<string, string>; outcomes: Record<string, string> } {
  const steps: Record<string, string> = {};
  for (const step of guide.steps) {
    steps[step.id] = `${guideKey(guide.id)}-${step.id}`;
    for (const { say } of step.pointers) {
      if (say) steps[`${step.id}/${say}`] = `${guideKey(guide.id)}-${step.id}-${say}`;
    }
  }
  const outcomes: Record<string, string> = {
    '': 'outcome-unknown',
    [NOT_THERE_YET]: 'outcome-not-there-yet',
    [SEVERAL]: 'outcome-several',
  };
  for (const outcome of Object.keys(guide.outcomes)) outcomes[outcome] = `outcome-${guide.site}-${outcome}`;
  return { steps, outcomes };
}

/** `own`: the guide's own texts take precedence over the catalogue, here and below. */
function stepsTexts(word: Word, guide: Guide, own: GuideTexts | undefined): Record<string, StepTexts> {
  return Object.fromEntries(
    Object.entries(textKeys(guide).steps).map(([id, key]) => {
      const brought = own?.steps[id];
      if (brought) return [id, brought];
      const step = guide.steps.find((each) => each.id === id.split('/')[0]);
      const list = step?.list ? { list: word(`${key}.list` as MessageKey).split('\n') } : {};
      const copy = step?.copy ? { copy: word(step.copy) } : {};
      return [id, { ...stepTexts(word, key), ...list, ...copy }];
    }),
  );
}

function outcomesTexts(word: Word, guide: Guide, own: GuideTexts | undefined): Record<string, OutcomeTexts> {
  return Object.fromEntries(
    Object.entries(textKeys(guide).outcomes).map(([outcome, key]) => {
      const brought = own?.outcomes[outcome];
      if (brought) return [outcome, brought];
      const copy = guide.outcomes[outcome]?.copy;
      return [outcome, { ...outcomeTexts(word, key), ...(copy ? { copy: word(copy) } : {}) }];
    }),
  );
}

/** No page can tell, see MENTOR_SAYS of each site. */
const onlyMentorSays = ({ done }: StepRules) => 'any' in done && done.any.length === 0;
const ALWAYS: Condition = { all: [] };

/**
 * Steps that only the mentor can confirm stay confirmed when the guide is resumed on another page than it was left
 * on. If the page shows that one has been undone, it is.
 *
 * @param reached the furthest step ever reached
 */
function confirmed<Step extends StepRules>(steps: readonly Step[], reached: number): Step[] {
  return steps.map((step, index) => {
    if (index >= reached || !onlyMentorSays(step)) return step;
    return { ...step, done: step.undone ? { not: step.undone } : ALWAYS };
  });
}

/** What to say before another place is stored for a step, by step id. */
export function keepingTexts(keeping: ReadonlyMap<string, Keeping>, t: Translate): Record<string, string> {
  return Object.fromEntries(
    [...keeping].map(([stepId, what]) => [stepId, withoutIsolation(keepingText(what, t))]),
  );
}

function keepingText(what: Keeping, t: Translate): string {
  if (what.kind === 'full') return t('card-picked-full', { most: MOST_KEPT });
  const { name, taughtAt } = what.rule;
  const day = new Date(taughtAt);
  return name ? t('card-picked-rests-named', { name, day }) : t('card-picked-rests', { day });
}

/** Combines a guide, the mentor's progress and the texts for the overlay. Plain data. */
export function writeScript(
  guide: Guide,
  run: GuideRun,
  taught: Record<string, Rule[]>,
  t: Translate,
): GuideScript {
  const word: Word = (key) => withoutIsolation((t as (key: MessageKey) => string)(key));
  const own = guide.texts?.[t.language];
  return {
    guideId: guide.id,
    language: t.language,
    direction: 'ltr',
    rules: {
      domain: SITES[guide.site].domain,
      redirectors: REDIRECTORS,
      ...(guide.subject ? { subject: guide.subject } : {}),
      ...(guide.parts ? { parts: guide.parts } : {}),
      steps: confirmed(guide.steps, run.reached ?? 0),
      absences: guide.absences,
    },
    taught,
    place: run.place,
    ...(run.ousted ? { ousted: true } : {}),
    run: {
      index: run.index,
      finished: run.finished,
      tried: run.tried,
      ...(run.pressed && { pressed: run.pressed }),
    },
    title: withoutIsolation(guideTitle(guide, t)),
    steps: stepsTexts(word, guide, own),
    outcomes: outcomesTexts(word, guide, own),
    finished: own?.finished ?? stepTexts(word, `${guideKey(guide.id)}-finished`),
    card: cardTexts(t, guide),
  };
}
