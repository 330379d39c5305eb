import { useEffect, useState } from 'preact/hooks';
import { leavesWeeks, type WeeksBegun } from '../../utils/actions/import';
import type { ImportPlan, PlannedPerson } from '../../utils/actions/import-plan';
import type { Plan } from '../../utils/model/mentorship';
import { WEEKS } from '../../utils/model/mentorship';
import { isOnFacebook } from '../../utils/model/on-facebook';
import { listPlans } from '../../utils/queries/plans';
import { Choice } from '../controls/Choice';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { BUILTIN_CHOICES, chosenWeeks } from '../mentorship/weeks/start-draft';

/**
 * The questions asked once for all weeks that start with a file, and for people it moves on while their weeks are
 * running.
 */
export interface WeeksAsked {
  plan: string;
  onFacebook: boolean;
  isAdult: boolean;
  moving: 'run' | 'end' | 'stay';
}
export const NOTHING_ASKED: WeeksAsked = {
  plan: 'ten-weeks',
  onFacebook: true,
  isAdult: false,
  moving: 'stay',
};

/**
 * Whose weeks start with the file, which of them were met on Facebook, and whom it moves on while their weeks are
 * running.
 */
export function weeksIn({ added, updated }: ImportPlan) {
  const beginning = [...added, ...updated].filter(({ beginsOn, mentorship }) => beginsOn && !mentorship);
  const onFacebook = beginning.filter((person) => isOnFacebook(wholeOf(person)));
  const unknownAge = onFacebook.filter((person) => ageOf(person) === 'unknown');
  return {
    beginning: beginning.length,
    onFacebook: onFacebook.length,
    unknownAge: unknownAge.length,
    leaving: updated.filter(leavesWeeks).length,
  };
}
export type WeeksInFile = ReturnType<typeof weeksIn>;

function wholeOf({ before, details, addresses }: PlannedPerson) {
  const { metAt = before?.metAt ?? '', metAtAddress = before?.metAtAddress ?? '' } = details;
  return { addresses, metAt, metAtAddress };
}

function ageOf({ before, details }: PlannedPerson) {
  return details.ageBand ?? before?.ageBand ?? 'unknown';
}

/** The answers for the import; null while something is unanswered. */
export function answersOf(
  asked: WeeksAsked,
  found: WeeksInFile,
  own: readonly Plan[],
): { begin?: WeeksBegun; moving: WeeksAsked['moving'] } | null {
  if (found.beginning === 0) return { moving: asked.moving };
  const chosen = chosenWeeks(asked.plan, own);
  if (!chosen || problemOf(asked, found, own)) return null;
  const { onFacebook, isAdult } = asked;
  return { begin: { ...chosen, onFacebook, isAdult }, moving: asked.moving };
}

function problemOf(asked: WeeksAsked, found: WeeksInFile, own: readonly Plan[]) {
  if (!asked.onFacebook || found.onFacebook === 0) return null;
  if ((chosenWeeks(asked.plan, own)?.weeks.length ?? 0) > WEEKS) return 'problem-too-long';
  return found.unknownAge > 0 && !asked.isAdult ? 'problem-not-adult' : null;
}

interface ImportWeeksProps {
  asked: WeeksAsked;
  found: WeeksInFile;
  /** The mentor has tried to import the file, so say what is missing. */
  isTried: boolean;
  ask: (change: Partial<WeeksAsked>) => void;
}

/** The mentor's own plans, read only if weeks start. */
export function useOwnPlans(): readonly Plan[] {
  const { db } = usePage();
  return useLive('own plans', () => listPlans(db)) ?? [];
}

/** Asks once per file what the form for starting weeks asks per person. */
export function ImportWeeks({ asked, found, isTried, ask }: ImportWeeksProps) {
  const { t, need } = usePage();
  const { failed } = useNotices();
  const own = useOwnPlans();
  const [hasTexts, setTexts] = useState(false);
  useEffect(() => {
    need(['weeks']).then(
      () => setTexts(true),
      (error: unknown) => failed('read', error),
    );
  }, [need, failed]);
  if (!hasTexts) return null;
  const problem = isTried ? problemOf(asked, found, own) : null;
  return (
    <>
      {found.beginning > 0 && (
        <fieldset class="field stack">
          <legend>{t('in-weeks-begin', { count: found.beginning })}</legend>
          <SelectField
            label={t('start-plan')}
            problem={problem === 'problem-too-long' ? t(problem) : undefined}
            value={asked.plan}
            options={[
              ...BUILTIN_CHOICES.map((value) => ({
                value: value as string,
                label: t(`start-plan-${value}`),
              })),
              ...own.map(({ id, name, weeks }) => ({
                value: `own ${id}`,
                label: t('start-plan-own', { name, weeks: weeks.length }),
              })),
            ]}
            choose={(plan) => ask({ plan })}
          />
          {found.onFacebook > 0 && (
            <label class="weeks-check">
              <input
                type="checkbox"
                checked={asked.onFacebook}
                onChange={({ currentTarget }) => ask({ onFacebook: currentTarget.checked })}
              />
              {t('in-weeks-facebook', { count: found.onFacebook })}
            </label>
          )}
          {found.onFacebook > 0 && asked.onFacebook && <p class="soft">{t('start-facebook.explain')}</p>}
          {found.unknownAge > 0 && asked.onFacebook && (
            <div class="field">
              <label class="weeks-check">
                <input
                  type="checkbox"
                  checked={asked.isAdult}
                  {...(problem === 'problem-not-adult' && {
                    'aria-invalid': 'true',
                    'aria-describedby': 'in-adult-problem',
                  })}
                  onChange={({ currentTarget }) => ask({ isAdult: currentTarget.checked })}
                />
                {t('in-weeks-adult', { count: found.unknownAge })}
              </label>
              {problem === 'problem-not-adult' && (
                <p class="problem" id="in-adult-problem">
                  {t('in-weeks-adult-problem')}
                </p>
              )}
            </div>
          )}
        </fieldset>
      )}
      {found.leaving > 0 && (
        <Choice
          label={t('in-weeks-leaving', { count: found.leaving })}
          value={asked.moving}
          options={(['stay', 'run', 'end'] as const).map((value) => ({
            value,
            label: t(`in-weeks-leaving-${value}`),
          }))}
          choose={(moving) => ask({ moving })}
        />
      )}
    </>
  );
}
