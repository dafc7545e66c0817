import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hosts } from './hosts.ts';
import { createSiteServers, type LoggedRequest } from './site-servers.ts';

export type { Answer, Fault, Handler, Hosts, Site, SiteRequest } from './hosts.ts';

/** A few made-up hosts behind a proxy on this machine; for its clients there is no other internet. */
export interface Internet {
  /** Environment that sends a process here: proxy addresses, what to reach directly, whom to trust. */
  readonly env: Readonly<Record<'HTTP_PROXY' | 'HTTPS_PROXY' | 'NO_PROXY' | 'NODE_EXTRA_CA_CERTS', string>>;
  /** PEM of the authority that signs for every host, for clients in the same process. */
  readonly ca: string;
  /** Requests in order of arrival. */
  readonly log: readonly LoggedRequest[];
  /** Host names that were asked for and do not exist here, once for each attempt. */
  readonly unknownHosts: readonly string[];
  /** Most requests that were open at the same time. */
  readonly peakInFlight: number;
  close(): Promise<void>;
}

/**
 * Starts a forward proxy that plays all `hosts` itself, over HTTP and HTTPS, and refuses every other host.
 * @param options.latencyMs added to every answer
 */
export async function startInternet(hosts: Hosts, options: { latencyMs?: number } = {}): Promise<Internet> {
  const servers = await createSiteServers(hosts, options);

  servers.plain.on('connect', (request, socket: Socket, head: Buffer) => {
    const { hostname } = new URL(`tunnel://${request.url ?? ''}`);
    if (hosts[hostname] === undefined) {
      servers.unknownHosts.push(hostname);
      socket.end(`HTTP/1.1 502 No Such Host\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    // What flows through a tunnel is told by its first byte: 22 opens a TLS handshake.
    socket.once('readable', () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      socket.unshift(first);
      const server = first[0] === 22 ? servers.secure : servers.plain;
      server.emit('connection', socket);
    });
  });

  servers.plain.listen(0, '127.0.0.1');
  await once(servers.plain, 'listening');
  const folder = await mkdtemp(join(tmpdir(), 'small-internet-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, servers.ca);
  const proxy = `http://127.0.0.1:${(servers.plain.address() as AddressInfo).port}`;

  return {
    env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1,localhost', NODE_EXTRA_CA_CERTS: caFile },
    ca: servers.ca,
    log: servers.log,
    unknownHosts: servers.unknownHosts,
    get peakInFlight() {
      return servers.peakInFlight;
    },
    async close() {
      await servers.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
