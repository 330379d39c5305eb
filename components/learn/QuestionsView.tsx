import { keepNote } from '../../utils/actions/notes';
import { readNotes } from '../../utils/queries/notes';
import { KeptText } from '../controls/KeptText';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';

/** The reflection questions of the training text. */
const QUESTIONS = ['reach', 'style'] as const;

/** The two questions to reflect on, each with a place for the mentor's own answer. */
export function QuestionsView() {
  const { t, db } = usePage();
  const answers = useLive('answers', () => readNotes(db, 'answer'));
  if (!answers) return null;
  return (
    <>
      <p>{t('learn-answers-private')}</p>
      {QUESTIONS.map((key) => (
        <section class="card" key={key}>
          <KeptText
            name={`answer-${key}`}
            label={t(`learn-question-${key}`)}
            hint={t(`learn-question-${key}.hint`)}
            stored={answers[key]?.text ?? ''}
            write={(text) => keepNote(db, { kind: 'answer', key }, { text }, new Date())}
          />
        </section>
      ))}
    </>
  );
}
