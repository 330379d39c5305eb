/** @jsxImportSource ./draw */
interface Answer {
  name: string;
  /** It is shown, but disabled for now. */
  off?: boolean;
  give(): void;
}

export interface QuestionProps {
  title: string;
  text?: string;
  /** The possible answers, main one first. */
  answers: Answer[];
}

/** A question on the card, in place of its step. */
export function Question({ title, text, answers }: QuestionProps) {
  return (
    <>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <Answers answers={answers} />
    </>
  );
}

/** The main one first. Two per row, equally wide; if their number is odd, the main one has its own row. */
export function Answers({ answers }: Pick<QuestionProps, 'answers'>) {
  return (
    <div class="actions">
      {answers.map(({ name, off, give }, at) => (
        <button
          key={name}
          type="button"
          class={at === 0 ? 'main' : ''}
          aria-disabled={off}
          // Of a double-click the second would answer what nobody has read yet.
          onClick={off ? undefined : ({ detail }) => detail > 1 || give()}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
