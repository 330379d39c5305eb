import { keepNote } from '../../utils/actions/notes';
import { readNotes } from '../../utils/queries/notes';
import { KeptText } from '../controls/KeptText';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';

/** The training text's questions for reflection. */
const QUESTIONS = ['reach', 'style'] as const;

/** The two questions for reflection, each with space for the mentor's own answer. */
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
