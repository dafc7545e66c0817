/**
 * Tells in the debug log of a run (`ACTIONS_STEP_DEBUG`) what became of sources, pages and stories, and how large the
 * questions to models are. Never a key, a query of an address or a gathered text as a whole.
 */
import type { Article } from '../edition/article.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import type { Report } from '../report/index.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { counted } from '../text/pluralize.ts';

type Log = Pick<Report, 'debug'>;

export function debugSources(health: readonly SourceHealth[], { debug }: Log): void {
  for (const { name, kind, outcome, reason, links, requests, ms, newest } of health) {
    const seen = `${counted(links, 'link')}, newest ${newest ?? 'undated'}, ${counted(requests, 'request')}, ${ms} ms`;
    debug(`source ${short(name)} (${kind}): ${outcome}, ${reason}; ${seen}`);
  }
}

export function debugPages(articles: readonly Article[], { debug }: Log): void {
  for (const { url, from, reason, paragraphs, language } of articles) {
    const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    const read = `${counted(paragraphs.length, 'paragraph')}, ${counted(length, 'character')}, ${language ?? 'no language'}`;
    debug(`page ${withoutQuery(url)}: from the ${from}${reason === null ? '' : ` (${reason})`}; ${read}`);
  }
}

export function debugChoice(chosen: readonly RankedStory[], bench: readonly BenchedStory[], { debug }: Log): void {
  for (const { lead, score } of chosen) debug(`story in the post: ${told(lead)}; score ${score}`);
  for (const { lead, score, lost, because } of bench) {
    debug(`story left out: ${told(lead)}; score ${score}; ${lost}${because === '' ? '' : ` (${short(because)})`}`);
  }
}

/** Fetch that tells the size of each question before it goes. */
export function debugFetch(fetch: typeof globalThis.fetch, { debug }: Log): typeof globalThis.fetch {
  return (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const bytes = typeof init?.body === 'string' ? Buffer.byteLength(init.body) : 0;
    debug(`model asked: ${init?.method ?? 'GET'} ${withoutQuery(url)}, ${counted(bytes, 'byte')}`);
    return fetch(input, init);
  };
}

const short = (text: string): string => clip(oneLine(text), 120);
const told = ({ title, url }: { title: string; url: string }): string => `${short(title)}, ${withoutQuery(url)}`;

/** An address without what may be a key in it. */
function withoutQuery(address: string): string {
  const url = URL.parse(address);
  return url === null ? 'an address' : `${url.host}${url.pathname}`;
}
