import { parseArgs } from 'node:util';
import { extractArticle } from '../../src/articles/extract/extract.ts';
import { labelledPages } from './extract-pages.ts';
import { agreementOf } from './token-agreement.ts';

/** Pages that agree less than this are told of on stderr, so that one knows where to look. */
const worthALook = 0.9;

/**
 * Extracts the text of every labelled page below `--data` and compares it with the expected text, token by token: `f1`
 * is the mean over the pages, `ms_per_page` that of the time, `peak_mb` the most memory the process held.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('extract: say where the pages are with --data FOLDER');
  const sums = { precision: 0, recall: 0, f1: 0, ms: 0 };
  let pages = 0;
  for (const { id, url, html, expected } of labelledPages(values.data)) {
    const began = performance.now();
    const text = extractArticle(html, url)?.paragraphs.join('\n') ?? '';
    sums.ms += performance.now() - began;
    const { precision, recall, f1 } = agreementOf(text, expected);
    sums.precision += precision;
    sums.recall += recall;
    sums.f1 += f1;
    pages += 1;
    if (f1 < worthALook)
      process.stderr.write(`${id}: f1 ${round(f1)}, precision ${round(precision)}, recall ${round(recall)}\n`);
  }
  if (pages === 0) throw new Error(`extract: no labelled pages in ${values.data}`);
  return {
    bench: 'extract',
    pages,
    f1: round(sums.f1 / pages),
    precision: round(sums.precision / pages),
    recall: round(sums.recall / pages),
    ms_per_page: Math.round((sums.ms / pages) * 10) / 10,
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
