import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

let show: ((question: ComponentChildren) => void) | undefined;

/** Shows a question over whatever view there is; null takes it away. What asks may be loaded long after the frame. */
export function showQuestion(question: ComponentChildren): void {
  show?.(question);
}

/** The place for a question, one in each page. */
export function QuestionPlace() {
  const [question, setQuestion] = useState<ComponentChildren>(null);
  useEffect(() => {
    show = setQuestion;
    return () => {
      show = undefined;
    };
  }, []);
  return <>{question}</>;
}
