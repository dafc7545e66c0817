import { parseArgs } from 'node:util';
import type { Link } from '../../src/edition/link.ts';
import { ReaderFault } from '../../src/workers/index.ts';
import { openPool } from '../../src/workers/pool.ts';
import { hostileDay } from '../road/hostile-day.ts';
import { type HostileDocument, hostileDocuments } from '../support/hostile-documents.ts';
import { startModel } from '../support/model.ts';

/** Time for gathering, for reading and for reading through, in milliseconds, and what may be added to them. */
const deadlinesMs = 30_000 + 20_000 + 15_000;
const graceMs = 10_000;

/**
 * Reads every hostile document at its size cap, one after the other, as a run does, and then plays a day of them with the
 * bundle, without a model and with one. `cpu_s` is the worst processor time of each kind, `unexpected` what ended
 * otherwise than read or refused; of each day `wall_s` stands beside its `limit_s`, `peak_mb` is the most memory of its
 * process, `told` counts what became of the hostile sources, and `unread` of the hostile stories. `--share` (1) makes the
 * documents smaller than their caps.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options: { share: { type: 'string', default: '1' } } });
  const documents = hostileDocuments(Number(values.share));
  const alone = await readAlone(documents);
  const keyless = await played(documents, false);
  const withModel = await played(documents, true);
  return { bench: 'hostile', documents: documents.length, ...alone, keyless, with_model: withModel };
}

async function played(documents: readonly HostileDocument[], hasModel: boolean): Promise<object> {
  const model = hasModel ? await startModel({ key: 'model-key' }) : undefined;
  try {
    const { run, edition, wallMs, peakMb, sources } = await hostileDay(documents, model);
    const health = edition.health.filter(({ name }) => sources.includes(name));
    const told = Object.fromEntries(
      Map.groupBy(health, ({ reason }) => reason)
        .entries()
        .map(([reason, those]) => [reason, those.length]),
    );
    const limit = Math.round((deadlinesMs + graceMs) / 1_000);
    return {
      operation: run.outputs.operation,
      items: edition.items.length,
      wall_s: Math.round(wallMs / 100) / 10,
      limit_s: limit,
      peak_mb: peakMb,
      told,
      unread: edition.unread?.map(({ reason }) => reason) ?? [],
    };
  } finally {
    await model?.close();
  }
}

async function readAlone(documents: readonly HostileDocument[]): Promise<object> {
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
