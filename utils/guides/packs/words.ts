import type { MessageKey } from '../../language/messages.gen';
import type { Translate } from '../../language/translate';
import { type Guide, guideKey } from '../types';
import { ownGuide } from './known';

/** The title of a guide's step; its id if there is none. */
export function stepTitle(guide: Guide, stepId: string, t: Translate): string {
  const brought = guide.texts?.[t.language].steps[stepId];
  if (brought) return brought.title;
  const known = ownGuide(guide.id)?.steps.some(({ id }) => id === stepId);
  return known
    ? (t as (key: MessageKey) => string)(`${guideKey(guide.id)}-${stepId}.title` as MessageKey)
    : stepId;
}
