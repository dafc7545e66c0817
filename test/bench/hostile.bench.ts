import type { Link } from '../../src/edition/link.ts';
import { ReaderFault } from '../../src/workers/index.ts';
import { openPool } from '../../src/workers/pool.ts';
import { type HostileDocument, hostileDocuments } from '../support/hostile-documents.ts';

/**
 * Reads every hostile document at its size cap, one after the other, as a run does. `cpu_s` is the worst processor time
 * of each kind, `peak_mb` the most memory of the whole process, `unexpected` what ended otherwise than read or refused.
 */
export async function measure(): Promise<object> {
  const documents = hostileDocuments();
  const pool = openPool(new URL('../../src/readers.ts', import.meta.url));
  const worst: Record<string, number> = {};
  const unexpected: string[] = [];
  let tooComplex = 0;
  for (const document of documents) {
    const before = process.cpuUsage();
    const outcome = await pool.run(...taskOf(document)).then(() => 'read', reasonOf);
    const { user, system } = process.cpuUsage(before);
    const seconds = Math.round((user + system) / 1e5) / 10;
    worst[document.kind] = Math.max(worst[document.kind] ?? 0, seconds);
    if (outcome === 'too-complex') tooComplex += 1;
    if (outcome === 'unexpected') unexpected.push(document.name);
    process.stderr.write(`${document.kind}, ${document.name}: ${outcome}, ${seconds} s, ${rssMb()} MB\n`);
  }
  await pool.close();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    bench: 'hostile',
    documents: documents.length,
    too_complex: tooComplex,
    cpu_s: worst,
    peak_mb: peak,
    unexpected,
  };
}

function rssMb(): number {
  return Math.round(process.memoryUsage.rss() / 1_048_576);
}

function reasonOf(error: unknown): string {
  return error instanceof ReaderFault ? error.reason : 'unexpected';
}

/** The reader of a document, and what it is given. */
function taskOf({ kind, type, body }: HostileDocument): [reader: string, input: object] {
  const url = 'https://x.example/1';
  const bytes = { body, contentType: type, url };
  switch (kind) {
    case 'feed':
      return ['feed', { ...bytes, timeZone: null }];
    case 'sitemap':
      return ['sitemap', bytes];
    case 'opml':
      return ['outlines', bytes];
    case 'listing':
      return ['listingPage', { ...bytes, wanted: { timeZone: 'UTC', now: Date.now() } }];
    default:
      return ['page', { ...bytes, link: linkTo(url) }];
  }
}

function linkTo(url: string): Link {
  const fed = { summary: '', content: '', author: null, engagement: [] };
  return { key: url, url, title: 'Heron closes two quays', sources: ['s'], published: null, precision: 'none', ...fed };
}
