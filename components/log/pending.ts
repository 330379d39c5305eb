import type { Instant } from '../../utils/ground/days';
import type { ContactId } from '../../utils/ground/ids';
import { dropDraft, readDraft, writeDraft } from '../../utils/session/drafts';
import { useDraft } from '../controls/draft';

/** A message copied for somebody, until the mentor has said whether it was sent. */
export interface PendingMessage {
  /** The id for the log, see `utils/model/interaction.ts`. */
  template: string;
  text: string;
  copiedAt: Instant;
}

interface Pending {
  /** By contact; undefined until the browser has answered. */
  messages: Readonly<Record<string, PendingMessage>> | undefined;
  put: (contactId: ContactId, message: PendingMessage) => void;
  drop: (contactId: ContactId) => void;
}

/** The kind and subject of the draft that stores them. */
const PLACE = ['sent', 'all'] as const;

/** The copied messages that are still unconfirmed: pasting one means leaving the popup, which then closes. */
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

/** Deletes the message copied for a contact. @throws if the browser refuses */
export async function dropPending(contactId: ContactId): Promise<void> {
  const key = PLACE.join(' ');
  const { [contactId]: gone, ...others } = (await readDraft<Record<string, PendingMessage>>(key)) ?? {};
  if (!gone) return;
  await (Object.keys(others).length > 0 ? writeDraft(key, others) : dropDraft(key));
}
