/** @jsxImportSource ./draw */
interface Answer {
  name: string;
  /** It is there, and does nothing for now. */
  off?: boolean;
  give(): void;
}

export interface QuestionProps {
  title: string;
  text?: string;
  /** What the mentor can answer, the main one first. */
  answers: Answer[];
}

/** Something the card asks in place of its step. */
export function Question({ title, text, answers }: QuestionProps) {
  return (
    <>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <Answers answers={answers} />
    </>
  );
}

/** The main one first. Two in a row, all as wide; of an odd number the main one has a row of its own. */
export function Answers({ answers }: Pick<QuestionProps, 'answers'>) {
  return (
    <div class="actions">
      {answers.map(({ name, off, give }, at) => (
        <button
          key={name}
          type="button"
          class={at === 0 ? 'main' : ''}
          aria-disabled={off}
          onClick={off ? undefined : give}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
