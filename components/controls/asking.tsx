import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WeeksThen } from '../../utils/actions/move-on';
import type { Mentorship } from '../../utils/model/mentorship';
import type { Page } from './page';

/** What is asked before somebody is moved on whose weeks have not been ended. */
export interface WeeksAsked {
  /** How the stage is called to which they go. */
  stage: string;
  /** One person's weeks, or of how many people weeks still run. */
  about: { name: string; mentorship: Mentorship } | { count: number };
}

/** `guided`: nobody is moved yet, the way leads through the guided ending. `stay`: those with weeks are not moved. */
export type WeeksAnswer = WeeksThen | { kind: 'guided' } | { kind: 'stay' };

/** @returns null where the mentor leaves it: then nothing happens */
export type AskAboutWeeks = (page: Page, asked: WeeksAsked) => Promise<WeeksAnswer | null>;

let show: ((question: ComponentChildren) => void) | undefined;
let load: (() => Promise<AskAboutWeeks>) | undefined;

/** Shows a question over the current view; null takes it away. */
export function showQuestion(question: ComponentChildren): void {
  show?.(question);
}

/** Asks what becomes of weeks that have not been ended. The question is fetched with the first of them. */
export async function askAboutWeeks(...asked: Parameters<AskAboutWeeks>): Promise<WeeksAnswer | null> {
  const ask = await load?.();
  return ask ? ask(...asked) : null;
}

/** The place for a question, one in each page. @param props.weeks fetches the one that is asked about weeks */
export function QuestionPlace({ weeks }: { weeks: () => Promise<AskAboutWeeks> }) {
  const [question, setQuestion] = useState<ComponentChildren>(null);
  useEffect(() => {
    show = setQuestion;
    load = weeks;
    return () => {
      show = undefined;
      load = undefined;
    };
  }, [weeks]);
  return <>{question}</>;
}
