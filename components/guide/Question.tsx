interface QuestionProps {
  title: string;
  text?: string;
  /** What the mentor can answer, the main one last. */
  answers: { name: string; give(): void }[];
}

/** Something the card asks in place of its step. */
export function Question({ title, text, answers }: QuestionProps) {
  return (
    <>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <div class="actions">
        {answers.map(({ name, give }, at) => (
          <button key={name} type="button" class={at === answers.length - 1 ? 'main' : ''} onClick={give}>
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
