/** Asks again where an answer breaks the grammar of HTTP/1.1, with a parser that forgives more (Node's, set to lenient). */

import { Agent, type AgentOptions, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { guardedLookup } from './address.ts';
import type { Answer } from './answer.ts';
import { headerBytes } from './fault.ts';

/** Proxies by the scheme of what is asked, as the environment names them; '' where there is none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** Sends one GET on a connection of its own. */
export type ForgivingGet = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Answer>;

/**
 * Old servers end lines without a carriage return, fold headers, announce a length beside chunks, or say `100 Continue`
 * unasked, and undici's parser cannot be told to let that pass. What a lenient parser might take for a second answer
 * (request smuggling) does no harm on a connection that is used once. Only public addresses are connected to, as by the
 * guarded agent: literal ones have been looked at before, and names are by `lookup`.
 */
export function forgivingGet(
  { httpProxy, httpsProxy, noProxy }: Proxies,
  lookup: LookupFunction,
  timeout: number,
): ForgivingGet {
  const proxyHosts = [httpProxy, httpsProxy].map((address) => URL.parse(address)?.hostname);
  const guarded = guardedLookup(lookup);
  const options: AgentOptions = {
    keepAlive: false,
    timeout,
    lookup: (hostname, wanted, callback) =>
      (proxyHosts.includes(hostname) ? lookup : guarded)(hostname, wanted, callback),
    // An empty text would be an address to parse.
    proxyEnv: {
      ...(httpProxy !== '' && { HTTP_PROXY: httpProxy }),
      ...((httpsProxy || httpProxy) !== '' && { HTTPS_PROXY: httpsProxy || httpProxy }),
      NO_PROXY: noProxy,
    },
  };
  return (url, headers, signal) =>
    new Promise((resolve, reject) => {
      const [send, agent] =
        url.protocol === 'https:' ? [secureRequest, new SecureAgent(options)] : [plainRequest, new Agent(options)];
      const asked = send(url, { agent, headers, signal, insecureHTTPParser: true, maxHeaderSize: headerBytes });
      asked.on('response', (message) => {
        const dump = async (): Promise<void> => void message.destroy();
        const body = Object.assign(message, { dump });
        resolve({ statusCode: message.statusCode ?? 0, headers: message.headers, body });
      });
      asked.on('error', reject);
      asked.end();
    });
}
