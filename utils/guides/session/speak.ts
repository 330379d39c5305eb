import type { Messages } from '../../messages';

/**
 * The overlay's messages to and from the background, in the wire format of `@webext-core/messaging`. The library
 * itself would be a tenth of the overlay's size budget, mostly for receivers and errors the overlay does not have.
 */
interface Runtime {
  id?: string;
  lastError?: { message?: string };
  sendMessage(message: unknown, answered: (answer: Answered | undefined) => void): void;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
interface Answered {
  res?: unknown;
  err?: { message?: string };
}
type Listener = (message: unknown, sender: unknown, answer: (answer: Answered) => void) => void;

declare const chrome: { runtime: Runtime };

type Data<Type extends keyof Messages> = Parameters<Messages[Type]>[0];

let said = 0;

/** @throws if nobody answers, or the request has failed */
export function sendMessage<Type extends keyof Messages>(
  type: Type,
  data: Data<Type>,
): Promise<ReturnType<Messages[Type]>> {
  return new Promise((resolve, reject) => {
    const { runtime } = chrome;
    runtime.sendMessage({ id: said++, type, data, timestamp: Date.now() }, (answer) => {
      const { res, err } = answer ?? { err: runtime.lastError ?? {} };
      if (err) reject(new Error(err.message));
      else resolve(res as ReturnType<Messages[Type]>);
    });
  });
}

/** @returns a function that stops listening */
export function onMessage<Type extends keyof Messages>(
  type: Type,
  handle: (message: { data: Data<Type> }) => void,
): () => void {
  const { onMessage: told } = chrome.runtime;
  const listener: Listener = (message, _sender, answer) => {
    const heard = message as { type?: unknown; data: Data<Type> } | null;
    if (heard?.type !== type) return;
    handle(heard);
    answer({});
  };
  told.addListener(listener);
  return () => told.removeListener(listener);
}
