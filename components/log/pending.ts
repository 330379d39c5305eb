import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../utils/ground/days';
import type { ContactId } from '../../utils/ground/ids';
import { dropDraft, readDraft, writeDraft } from '../../utils/session/drafts';

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

type Messages = NonNullable<Pending['messages']>;

/** The key of the draft that stores them. */
const KEY = 'sent all';
/** Tells every part of the page that asks or shows something about them. */
const CHANGED = 'pending-messages';

/** The copied messages that are still unconfirmed: pasting one means leaving the popup, which then closes. */
export function usePending(): Pending {
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    let isNewer = false;
    const follow = ({ detail }: CustomEventInit<Messages>) => {
      isNewer = true;
      setMessages(detail);
    };
    addEventListener(CHANGED, follow);
    void readDraft<Messages>(KEY)
      .catch(() => undefined)
      .then((found) => {
        if (!isNewer) setMessages(found ?? {});
      });
    return () => {
      isNewer = true;
      removeEventListener(CHANGED, follow);
    };
  }, []);
  return {
    messages,
    put(contactId, message) {
      change({ ...messages, [contactId]: message }).catch(() => undefined);
    },
    drop(contactId) {
      const { [contactId]: _answered, ...others } = messages ?? {};
      change(others).catch(() => undefined);
    },
  };
}

function change(messages: Messages): Promise<void> {
  dispatchEvent(new CustomEvent(CHANGED, { detail: messages }));
  return Object.keys(messages).length > 0 ? writeDraft(KEY, messages) : dropDraft(KEY);
}

/** Deletes the message copied for a contact. @throws if the browser refuses */
export async function dropPending(contactId: ContactId): Promise<void> {
  const { [contactId]: gone, ...others } = (await readDraft<Messages>(KEY)) ?? {};
  if (gone) await change(others);
}
