import type { BrowserContext, CDPSession } from 'playwright-core';
import type { ChromiumPage, Extension } from '../browser/harness.ts';

/** How long a worker runs between two looks (ms). */
const BETWEEN = 100;

interface Usage {
  usedSize: number;
  backingStorageSize?: number;
  embedderHeapUsedSize?: number;
}

/**
 * What the workers of our helper page have in memory and still need. Before each look everything unneeded is collected,
 * which browsers only do once memory becomes scarce.
 */
export class LiveMemory {
  readonly #session: CDPSession;
  readonly #answers = new Map<string, (answer: { result?: unknown }) => void>();
  #asked = 0;
  #most = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const answer: { id?: number; result?: unknown } = JSON.parse(message);
      this.#answers.get(`${sessionId} ${answer.id}`)?.(answer);
    });
    session.on('Target.attachedToTarget', ({ sessionId }) => void this.#watch(sessionId));
  }

  static async of(extension: Extension<ChromiumPage>): Promise<LiveMemory> {
    const { context } = extension as unknown as { context: BrowserContext };
    const [page] = context.pages();
    if (!page) throw new Error('No page to ask');
    return new LiveMemory(await context.newCDPSession(page));
  }

  /** The most that was needed at any look while something was done (bytes). */
  async during(work: () => Promise<unknown>): Promise<number> {
    const attaching = { waitForDebuggerOnStart: false, flatten: false };
    this.#most = 0;
    await this.#session.send('Target.setAutoAttach', { autoAttach: true, ...attaching });
    await work();
    await this.#session.send('Target.setAutoAttach', { autoAttach: false, ...attaching });
    return this.#most;
  }

  async #watch(worker: string): Promise<void> {
    for (;;) {
      await this.#ask(worker, 'HeapProfiler.collectGarbage');
      const {
        usedSize,
        backingStorageSize = 0,
        embedderHeapUsedSize = 0,
      } = (await this.#ask(worker, 'Runtime.getHeapUsage')) as Usage;
      this.#most = Math.max(this.#most, usedSize + backingStorageSize + embedderHeapUsedSize);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }

  /** A worker that has ended never answers, and nobody waits for it. */
  #ask(worker: string, method: string): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<unknown>((resolve) => {
      this.#answers.set(`${worker} ${id}`, ({ result }) => resolve(result));
    });
    const message = JSON.stringify({ id, method, params: {} });
    return this.#session
      .send('Target.sendMessageToTarget', { sessionId: worker, message })
      .then(
        () => answered,
        () => new Promise(() => {}),
      )
      .finally(() => this.#answers.delete(`${worker} ${id}`));
  }
}
