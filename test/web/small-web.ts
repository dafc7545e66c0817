import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Clock, systemClock } from '../../src/clock.ts';

/** What a request asked for and when, in milliseconds of the clock. */
export interface Visit {
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
}

export interface SmallWeb {
  /** Proxy variables that lead every http request here. */
  readonly env: { readonly HTTP_PROXY: string };
  readonly port: number;
  readonly visits: Visit[];
  /** Most requests that were being answered at the same moment. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

/**
 * The web as one forward proxy that answers for every host itself: the client under test needs no exception from its
 * address guard. https requests arrive as CONNECT and are refused, or handed to `tunnel`.
 * @param options.clock what visits are timed by; the machine's own when absent
 */
export async function startSmallWeb(
  answer: (url: URL, response: ServerResponse, request: IncomingMessage) => unknown,
  { tunnel, clock = systemClock }: { readonly tunnel?: (socket: Socket) => void; readonly clock?: Clock } = {},
): Promise<SmallWeb> {
  const visits: Visit[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://asked-directly.test');
    visits.push({ url, headers: request.headers, at: clock.now() });
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.on('close', () => {
      open -= 1;
    });
    answer(url, response, request);
  });
  server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => {});
    if (tunnel) tunnel(socket);
    else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { HTTP_PROXY: `http://127.0.0.1:${port}` },
    port,
    visits,
    get mostAtOnce() {
      return mostAtOnce;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
