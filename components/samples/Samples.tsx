import { addSamples, removeSamples, type SampleTexts } from '../../utils/actions/samples';
import type { Undo } from '../../utils/database/undo';
import { type Translate, withoutIsolation } from '../../utils/language/translate';
import { hasSamples } from '../../utils/queries/samples';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** Adds three sample people to the list and removes them, each with undo. */
export function useSamples() {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const act = (work: () => Promise<{ undo: Undo }>, told: 'samples-added' | 'samples-removed') =>
    attempt(async () => {
      const { undo } = await work();
      tell(t(told), undo);
    });
  return {
    add: () => act(() => addSamples(db, textsOf(t), new Date()), 'samples-added'),
    remove: () => act(() => removeSamples(db, new Date()), 'samples-removed'),
  };
}

/** Three sample people for trying everything, added and removed with one button. */
export function Samples() {
  const { t, db } = usePage();
  const { add, remove } = useSamples();
  const present = useLive('samples', () => hasSamples(db));
  if (present === undefined) return null;
  return (
    <>
      <p>{t(present ? 'samples-here' : 'samples-explain')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void (present ? remove() : add())}>
          {t(present ? 'samples-remove' : 'samples-add')}
        </button>
      </div>
    </>
  );
}

function textsOf(t: Translate): SampleTexts {
  const person = (who: 'found' | 'contacted' | 'mentoring') => ({
    name: t(`sample-${who}-name`),
    notes: withoutIsolation(t(`sample-${who}-notes`)),
  });
  return {
    metAt: t('sample-met'),
    people: { found: person('found'), contacted: person('contacted'), mentoring: person('mentoring') },
    log: {
      contactedSent: t('sample-contacted-sent'),
      mentoringSent: t('sample-mentoring-sent'),
      mentoringReply: t('sample-mentoring-reply'),
      mentoringMeeting: t('sample-mentoring-meeting'),
    },
    weeks: {
      channel: t('sample-channel'),
      agreement: {
        expectations: t('sample-expectations'),
        confidentiality: t('sample-confidentiality'),
        absence: t('sample-absence'),
      },
      goal: {
        text: t('sample-goal'),
        measure: t('sample-goal-measure'),
        obstacle: t('sample-goal-obstacle'),
        steps: [t('sample-step-list'), t('sample-step-call')],
      },
      skills: [
        { name: t('sample-skill-patient'), proof: t('sample-skill-patient-proof') },
        { name: t('sample-skill-languages'), proof: t('sample-skill-languages-proof') },
      ],
      nextSteps: [t('sample-next-first'), t('sample-next-second'), t('sample-next-third')],
      note: t('sample-note'),
    },
  };
}
