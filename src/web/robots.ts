/** Obeys robots.txt (RFC 9309): asks a site's file, once a run, whether a page may be read and at what interval. */

import untypedParser from 'robots-parser';
import type { Clock } from '../clock.ts';
import { subjectOf } from './fault.ts';
import { createTimer } from './timing.ts';
import { productToken } from './user-agent.ts';
import { type GetOptions, WebError, type WebPage } from './web.ts';

export interface Robots {
  /**
   * Reads a site's robots.txt, once a run, and asks it about a page. A site whose file cannot be read is taken to
   * allow it: pages are read here because the site itself or its readers pointed to them, a few a day.
   * @throws WebError `robots` when the page may not be read
   */
  assertAllowed(url: URL): Promise<void>;
}

export interface RobotsOptions {
  readonly get: (url: string, options: GetOptions) => Promise<WebPage>;
  /** Told the pause a host asks for between requests, in milliseconds. */
  readonly space: (host: string, intervalMs: number) => void;
  readonly warn: (text: string) => void;
  readonly clock: Clock;
}

// Its types promise a `default` inside the export, which its code does not have.
const parseRobots = untypedParser as unknown as typeof untypedParser.default;
type Rules = ReturnType<typeof parseRobots>;

/** Time for one robots.txt, in milliseconds. */
const deadlineMs = 5_000;
/** Longest Crawl-delay that is honoured, in milliseconds: with a longer one pages would never be done in time. */
const longestDelay = 5_000;
/** How much of a robots.txt is heeded, in bytes: RFC 9309 section 2.5 wants at least 500 KiB. */
const heededBytes = 512 * 1024;

export function createRobots({ get, space, warn, clock }: RobotsOptions): Robots {
  const sites = new Map<string, Promise<Rules | null>>();

  async function read(site: URL): Promise<Rules | null> {
    const address = `${site.origin}/robots.txt`;
    const { signal, start, stop } = createTimer(deadlineMs, clock);
    start();
    try {
      const page = await get(address, { headers: { accept: 'text/plain, */*;q=0.5' }, signal, retry: false });
      const rules = parseRobots(address, heeded(page.body));
      const delay = (rules.getCrawlDelay(productToken) ?? 0) * 1000;
      if (delay > 0) space(site.host, Math.min(delay, longestDelay));
      return rules;
    } catch (error) {
      const status = error instanceof WebError ? error.status : null;
      if (status !== null && status >= 500) {
        warn(`${address} answered HTTP ${status}; pages of ${site.host} were read as if it allowed them.`);
      }
      return null;
    } finally {
      stop();
    }
  }

  return {
    assertAllowed: async (url) => {
      const reading = sites.get(url.origin) ?? read(url);
      sites.set(url.origin, reading);
      const rules = await reading;
      // Undefined stands for a page of another site, which these rules say nothing about.
      if (rules?.isAllowed(url.href, productToken) === false) {
        throw new WebError('robots', `${subjectOf(url)} was not sent: robots.txt of ${url.host} does not allow it`);
      }
    },
  };
}

/** The text of a file, of a huge one the whole lines at its start: half a path would forbid more than was meant. */
function heeded(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, heededBytes));
  return body.byteLength <= heededBytes ? text : text.slice(0, text.lastIndexOf('\n') + 1);
}
