import type { Instant } from '../../utils/ground/days';
import type { ContactId } from '../../utils/ground/ids';
import { dropDraft, readDraft, writeDraft } from '../../utils/session/drafts';
import { useDraft } from '../controls/draft';

/** A message that was copied for somebody, until the mentor has said whether it was sent. */
export interface PendingMessage {
  /** What the log will name: see `utils/model/interaction.ts`. */
  template: string;
  text: string;
  copiedAt: Instant;
}

interface Pending {
  /** By contact; undefined until the browser has said. */
  messages: Readonly<Record<string, PendingMessage>> | undefined;
  put: (contactId: ContactId, message: PendingMessage) => void;
  drop: (contactId: ContactId) => void;
}

/** Kind and subject of the draft in which they lie. */
const PLACE = ['sent', 'all'] as const;

/** The messages that were copied and not answered for: pasting one means leaving the popup, which then closes. */
export function usePending(): Pending {
  const kept = useDraft<Record<string, PendingMessage>>(...PLACE);
  const messages = kept.value === undefined ? undefined : (kept.value ?? {});
  return {
    messages,
    put: (contactId, message) => kept.keep({ ...messages, [contactId]: message }),
    drop(contactId) {
      const { [contactId]: _answered, ...others } = messages ?? {};
      if (Object.keys(others).length > 0) kept.keep(others);
      else kept.forget();
    },
  };
}

/** Forgets the message that was copied for a contact. @throws when the browser refuses */
export async function dropPending(contactId: ContactId): Promise<void> {
  const key = PLACE.join(' ');
  const { [contactId]: gone, ...others } = (await readDraft<Record<string, PendingMessage>>(key)) ?? {};
  if (!gone) return;
  await (Object.keys(others).length > 0 ? writeDraft(key, others) : dropDraft(key));
}
