import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { authority } from './certificates.ts';
import { send } from './faults.ts';
import { type Answer, answerFrom, type Hosts, hasTlsFault } from './hosts.ts';

/** One request that reached a known host. `status` stays null while unanswered, and for answers that never came. */
export interface LoggedRequest {
  /** Milliseconds since the epoch at arrival. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  status: number | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Two servers, not yet listening, that play every host of a table: by `Host` header, and by SNI where encrypted. */
export interface SiteServers {
  readonly plain: Server;
  readonly secure: ReturnType<typeof createSecureServer>;
  /** PEM of the authority to trust. */
  readonly ca: string;
  readonly log: LoggedRequest[];
  readonly unknownHosts: string[];
  /** Most requests that were open at the same time. */
  readonly peakInFlight: number;
  /** Drops every connection and stops listening. */
  close(): Promise<void>;
}

/** @param options.latencyMs added to every answer */
export async function createSiteServers(hosts: Hosts, options: { latencyMs?: number } = {}): Promise<SiteServers> {
  const ca = await authority();
  const log: LoggedRequest[] = [];
  const unknownHosts: string[] = [];
  const sockets = new Set<Socket>();
  let inFlight = 0;
  let peakInFlight = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    // A proxied plain request names its whole address; every other one only the path.
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'nameless.invalid'}`);
    const site = hosts[url.hostname];
    if (site === undefined) {
      unknownHosts.push(url.hostname);
      response.writeHead(502, { 'content-type': 'text/plain' }).end(`No such host here: ${url.hostname}\n`);
      return;
    }
    inFlight++;
    peakInFlight = Math.max(peakInFlight, inFlight);
    response.on('close', () => inFlight--);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const method = request.method ?? 'GET';
    const entry: LoggedRequest = {
      at: Date.now(),
      host: url.hostname,
      method,
      path: url.pathname + url.search,
      status: null,
      headers,
    };
    log.push(entry);
    let answer: Answer;
    try {
      answer = await answerFrom(site, { host: url.hostname, url, method, headers, body: await text(request) });
    } catch (error) {
      answer = { status: 500, body: `The handler of ${url.hostname} failed: ${String(error)}` };
    }
    await pause((options.latencyMs ?? 0) + (answer.delayMs ?? 0), undefined, { ref: false });
    if (response.destroyed) return;
    if (answer.fault !== 'reset' && answer.fault !== 'hang') entry.status = answer.status ?? 200;
    send(answer, response);
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  };
  const plain = createPlainServer(listener);
  const secure = createSecureServer(
    {
      SNICallback: (name, done) => {
        const site = hosts[name];
        const shown = site !== undefined && hasTlsFault(site) ? 'another-name.invalid' : name;
        ca.contextFor(shown).then((context) => done(null, context), done);
      },
    },
    listener,
  );
  for (const server of [plain, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => {}); // a client that goes away is not this server's trouble
      socket.on('close', () => sockets.delete(socket));
    });
  }

  return {
    plain,
    secure,
    ca: ca.pem,
    log,
    unknownHosts,
    get peakInFlight() {
      return peakInFlight;
    },
    async close() {
      const listening = [plain, secure].filter((server) => server.listening);
      const closed = listening.map((server) => new Promise<void>((done) => server.close(() => done())));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}
