import type { Language } from '../language/translate';
import type { Pointer } from './locate/types';
import type { GuideId } from './registry';
import type { Guide } from './types';

/** What part of a page a guide's picture sketches. */
export type Scene = 'tabs' | 'rows' | 'menu' | 'results' | 'post' | 'messages' | 'profile' | 'form';

export interface Picture {
  scene: Scene;
  /** The site's own word on the ringed control; null if unknown. */
  word: string | null;
}

/** The sketch of each guide, and the step whose control is ringed. */
const SKETCHES: Readonly<Record<GuideId, { scene: Scene; step: string }>> = {
  'facebook/become-a-mentor': { scene: 'tabs', step: 'open-mentorship' },
  'facebook/find-a-fitting-group': { scene: 'results', step: 'join' },
  'facebook/write-a-first-message': { scene: 'messages', step: 'open-conversation' },
  'facebook/mentoring-without-the-feature': { scene: 'post', step: 'write-post' },
  'facebook/create-a-mentoring-group': { scene: 'menu', step: 'create-group' },
  'facebook/add-mentorship-to-your-group': { scene: 'rows', step: 'add-mentorship' },
  'linkedin/write-a-first-message': { scene: 'messages', step: 'open-message' },
  'linkedin/offer-mentoring-as-a-service': { scene: 'profile', step: 'open-to' },
  'linkedin/show-that-you-volunteer': { scene: 'profile', step: 'open-experience' },
  'linkedin/become-an-instructor': { scene: 'form', step: 'open-page' },
};

/** The picture for guides without a sketch of their own, such as those from a pack. */
const USUAL = { facebook: 'tabs', linkedin: 'profile' } as const satisfies Record<Guide['site'], Scene>;

const wordIn = (pointers: readonly Pointer[], language: Language): string | null => {
  for (const { say, rules } of pointers) {
    const words = say ? undefined : rules.find((rule) => rule.words)?.words;
    const word = words?.[language]?.[0];
    if (word) return word;
  }
  return null;
};

/** A picture of where a guide leads, made from the guide's own data; it copies no part of any site. */
export function pictureOf(guide: Guide, language: Language): Picture {
  const sketch = SKETCHES[guide.id];
  const steps = sketch ? guide.steps.filter(({ id }) => id === sketch.step) : guide.steps;
  const word = steps.map(({ pointers }) => wordIn(pointers, language)).find((each) => each !== null);
  return { scene: sketch?.scene ?? USUAL[guide.site], word: word ?? null };
}

/** For the test that sketches only refer to existing guides and steps. */
export const sketched = Object.entries(SKETCHES).map(([id, { step }]) => [id, step] as const);
