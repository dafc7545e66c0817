/** Opens the run's two HTTP agents: one that connects to public addresses alone and one for a configured endpoint. */

import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { Failure } from '../failure.ts';
import { guardedConnector } from './address.ts';
import { headerBytes } from './fault.ts';
import { type ForgivingGet, forgivingGet } from './forgiving.ts';
import { patientLookup } from './lookup.ts';

/** Time to reach a host, in milliseconds. */
const connectTimeout = 10_000;

export interface Agents {
  /** Reaches public addresses only; behind a proxy that promise covers the hosts reached without it. */
  readonly guarded: Dispatcher;
  /** Reaches any address. */
  readonly open: Dispatcher;
  /** Reaches what `guarded` does, for answers that break the grammar of HTTP. */
  readonly forgiving: ForgivingGet;
}

/**
 * HTTP/1.1 only: its framing makes a body that ends early an error, which is what tells half a feed from a whole one.
 * @throws Failure `bad-proxy` when a proxy variable holds no address
 */
export function openAgents(
  env: Readonly<Record<string, string | undefined>>,
  lookup: LookupFunction | undefined,
): Agents {
  const resolve = lookup ?? patientLookup();
  const guard = guardedConnector(connectTimeout, resolve);
  const plain = { timeout: connectTimeout, allowH2: false };
  const manners = { allowH2: false, maxHeaderSize: headerBytes };
  const httpProxy = proxyAddress(env, 'HTTP_PROXY');
  const httpsProxy = proxyAddress(env, 'HTTPS_PROXY');
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
  const forgiving = forgivingGet({ httpProxy, httpsProxy, noProxy }, resolve, connectTimeout);
  if (httpProxy === '' && httpsProxy === '') {
    return {
      forgiving,
      guarded: new Agent({ ...manners, connect: guard }),
      open: new Agent({ ...manners, connect: plain }),
    };
  }
  // Every value is given, even when empty: undici reads the process environment for the ones it misses.
  const proxied = {
    httpProxy,
    httpsProxy,
    noProxy,
    requestTls: plain,
    ...manners,
    // undici opens a plain request's connection to the proxy without the settings that its own agent was given.
    factory: (origin: string | URL, options: object): Dispatcher => new Pool(origin, { ...options, ...manners }),
  };
  return {
    forgiving,
    guarded: new EnvHttpProxyAgent({ ...proxied, connect: guard }),
    open: new EnvHttpProxyAgent({ ...proxied, connect: plain }),
  };
}

/** Lower case wins, as in curl; an address without a scheme means http. */
function proxyAddress(env: Readonly<Record<string, string | undefined>>, name: 'HTTP_PROXY' | 'HTTPS_PROXY'): string {
  const value = (env[name.toLowerCase()] ?? env[name] ?? '').trim();
  if (value === '') return '';
  const address = value.includes('://') ? value : `http://${value}`;
  // The value itself stays out of the message: it may hold a password.
  if (!URL.canParse(address)) {
    throw new Failure(
      'bad-proxy',
      `${name}: not the address of a proxy. Set it to something like http://proxy.example:3128.`,
    );
  }
  return address;
}
