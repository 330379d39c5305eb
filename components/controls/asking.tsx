import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WeeksThen } from '../../utils/actions/move-on';
import type { Mentorship } from '../../utils/model/mentorship';
import type { Page } from './page';

/** The question before moving somebody whose weeks have not been ended. */
export interface WeeksAsked {
  /** The name of the new stage. */
  stage: string;
  /** One person's weeks, or the number of people with running weeks. */
  about: { name: string; mentorship: Mentorship } | { count: number };
}

/** `guided`: nobody is moved yet; the guided ending comes first. `stay`: people with weeks are not moved. */
export type WeeksAnswer = WeeksThen | { kind: 'guided' } | { kind: 'stay' };

/** @returns null if the mentor cancels; then nothing happens */
export type AskAboutWeeks = (page: Page, asked: WeeksAsked) => Promise<WeeksAnswer | null>;

let show: ((question: ComponentChildren) => void) | undefined;
let load: (() => Promise<AskAboutWeeks>) | undefined;

/** Shows a question over the current view; null removes it. */
export function showQuestion(question: ComponentChildren): void {
  show?.(question);
}

/** Asks what to do with weeks that have not been ended. The question's code is loaded on first use. */
export async function askAboutWeeks(...asked: Parameters<AskAboutWeeks>): Promise<WeeksAnswer | null> {
  const ask = await load?.();
  return ask ? ask(...asked) : null;
}

/** The place for questions, one per page. @param props.weeks loads the question about weeks */
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
