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

/** How long to wait before asking again where nobody has answered (ms). */
const AGAIN_AFTER = 300;

/**
 * If the background ends before it has answered, it is asked once more, which starts it again. So it may hear the same
 * twice.
 *
 * @throws if nobody answers, or the request has failed
 */
export async function sendMessage<Type extends keyof Messages>(
  type: Type,
  data: Data<Type>,
): Promise<ReturnType<Messages[Type]>> {
  const message = { id: said++, type, data, timestamp: Date.now() };
  const { res, err } = await ask(message).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return ask(message);
  });
  if (err) throw new Error(err.message);
  return res as ReturnType<Messages[Type]>;
}

function ask(message: object): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { runtime } = chrome;
    runtime.sendMessage(message, (answer) => {
      if (answer) resolve(answer);
      else reject(new Error(runtime.lastError?.message));
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
