import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer, Fault } from './hosts.ts';

const tenMegabytes = 10 * 1024 * 1024;

/** Sends an answer, fault and all. Faults that never finish stop when the client or the server closes the connection. */
export function send(answer: Answer, response: ServerResponse): void {
  const body = Buffer.from(answer.body ?? '');
  const headers = { 'content-type': guessType(body), ...answer.headers };
  const head = (extra: Record<string, string | number> = {}) =>
    response.writeHead(answer.status ?? 200, { ...headers, ...extra });

  const faults: Record<Fault, () => void> = {
    reset: () => response.socket?.resetAndDestroy(),
    hang: () => {},
    'slow-loris': () => {
      head().flushHeaders();
      let sent = 0;
      const timer = setInterval(
        () => response.write(body.subarray(sent % body.length, (sent++ % body.length) + 1)),
        50,
      );
      response.on('close', () => clearInterval(timer));
    },
    cut: () => {
      head({ 'content-length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
    },
    'cut-gzip': () => {
      const packed = gzipSync(body);
      head({ 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length / 2));
    },
    'gzip-bomb': () => {
      // Gzip streams may be strung together, so one packed stretch of zeros sent thirty times makes 300 MB.
      const stretch = gzipSync(Buffer.alloc(tenMegabytes));
      head({ 'content-encoding': 'gzip' });
      for (let i = 0; i < 30; i++) response.write(stretch);
      response.end();
    },
    tls: () => {
      throw new Error('The fault "tls" was meant for a handshake that succeeded: give the host a table of paths.');
    },
  };
  if (answer.fault !== undefined) faults[answer.fault]();
  else if (answer.status === 304) head().end();
  else head({ 'content-length': body.length }).end(body);
}

function guessType(body: Buffer): string {
  const start = body.subarray(0, 64).toString('utf8').trimStart();
  if (start.startsWith('<?xml')) return 'application/xml';
  if (start.startsWith('<')) return 'text/html; charset=utf-8';
  return /^[[{]/.test(start) ? 'application/json' : 'text/plain; charset=utf-8';
}
