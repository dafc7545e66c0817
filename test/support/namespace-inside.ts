// The inner half of namespace.ts: started by `unshare`, it furnishes the empty network, runs the script and reports.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Hosts } from './hosts.ts';
import { canaryAddress, canarySecret, hostAddress, type NamespaceJob, type NamespaceRun } from './namespace.ts';
import { createSiteServers } from './site-servers.ts';

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as NamespaceJob;
const { default: hosts } = (await import(job.hosts)) as { default: Hosts };

execFileSync('ip', ['link', 'set', 'lo', 'up']);
for (const address of [hostAddress, canaryAddress]) execFileSync('ip', ['addr', 'add', `${address}/32`, 'dev', 'lo']);

const hostsFile = join(job.folder, 'hosts');
const names = Object.keys(hosts).map((host) => [host, hostAddress] as const);
const lines = [['localhost', '127.0.0.1'] as const, ...names, ...Object.entries(job.names)].map(
  ([name, address]) => `${address} ${name}\n`,
);
writeFileSync(hostsFile, lines.join(''));
execFileSync('mount', ['--bind', hostsFile, '/etc/hosts']);

const servers = await createSiteServers(hosts);
const canaryHits: string[] = [];
const canary = createServer((request, response) => {
  canaryHits.push(request.url ?? '');
  response.end(canarySecret);
});
const listening = [servers.plain, servers.secure, canary].map((server) => once(server, 'listening'));
servers.plain.listen(80, hostAddress);
servers.secure.listen(443, hostAddress);
canary.listen(80, canaryAddress);
await Promise.all(listening);

const ca = join(job.folder, 'ca.pem');
writeFileSync(ca, servers.ca);
const script = spawn(process.execPath, [job.script], {
  env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: ca, ...job.env },
  stdio: ['ignore', 'pipe', 'pipe'],
});
const [stdout, stderr, [exitCode]] = await Promise.all([
  text(script.stdout),
  text(script.stderr),
  once(script, 'close') as Promise<[number]>,
]);

const run: NamespaceRun = { exitCode, stdout, stderr, log: servers.log, canary: canaryHits };
writeFileSync(join(job.folder, 'run.json'), JSON.stringify(run));
await servers.close();
canary.closeAllConnections();
canary.close();
