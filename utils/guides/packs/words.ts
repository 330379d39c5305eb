import type { MessageKey } from '../../language/messages.gen';
import type { Translate } from '../../language/translate';
import { type Guide, guideKey } from '../types';
import { ownGuide } from './known';

/** What one step of a guide is called; its id where nobody has a sentence for it. */
export function stepTitle(guide: Guide, stepId: string, t: Translate): string {
  const brought = guide.texts?.[t.language].steps[stepId];
  if (brought) return brought.title;
  const known = ownGuide(guide.id)?.steps.some(({ id }) => id === stepId);
  return known
    ? (t as (key: MessageKey) => string)(`${guideKey(guide.id)}-${stepId}.title` as MessageKey)
    : stepId;
}
