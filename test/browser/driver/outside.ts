import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handler, RequestRecord, Served } from './types.ts';

/** The world outside the browser: replicas under real origins, refusal of everything else, and a log. */
export class Outside {
  readonly requests: RequestRecord[] = [];
  private readonly handlers = new Map<string, Handler>();
  private readonly own = new WeakMap<object, Map<string, Handler>>();

  /** @param page limits it to this page, whatever others are served */
  serve(origin: string, handler: Handler, page?: object): void {
    const handlers = page ? (this.own.get(page) ?? new Map<string, Handler>()) : this.handlers;
    if (page) this.own.set(page, handlers);
    handlers.set(new URL(origin).origin, handler);
  }

  /** @returns null when the request is to be refused */
  answer(address: string, by: RequestRecord['by'], page?: object | null): Required<Served> | null {
    const url = new URL(address);
    const own = page ? this.own.get(page) : undefined;
    const served = (own?.get(url.origin) ?? this.handlers.get(url.origin))?.(url);
    this.requests.push({ url: address, by, answer: served ? 'served' : 'refused' });
    if (!served) return null;
    const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
    return { status: served.status ?? 200, headers, body: served.body };
  }
}

/**
 * The browser runs behind this proxy, which lets nothing through and logs every request. So a request that bypassed
 * the interception would neither leave the machine nor go unnoticed.
 */
export async function deadProxy(requests: RequestRecord[]): Promise<{ port: number; close(): void }> {
  const record = (url: string) => requests.push({ url, by: 'unknown', answer: 'refused' });
  const server = createServer((request, response) => {
    record(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    record(`https://${request.url}/`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
