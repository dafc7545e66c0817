import type { Edition } from '../edition/edition.ts';
import { doubtDates } from '../sources/index.ts';
import type { Memory } from '../stories/index.ts';
import type { Context } from './context.ts';
import { debugChoice, debugPages } from './debug.ts';
import { finalizeSelection } from './finalize-selection.ts';
import { checkClaims } from './steps/check.ts';
import { gatherCandidates, mergeLinks, topsOf } from './steps/gather.ts';
import { readPages } from './steps/read.ts';
import { nothingToTell, selectForDay } from './steps/select.ts';
import { writeDraft } from './steps/write.ts';
import { readingFor } from './story-reading.ts';
import { toEdition } from './to-edition.ts';

/**
 * Everything from the sources to the finished edition. Reads the web and the model; writes nowhere.
 * @param memory what earlier days told and proposed
 * @throws Failure `all-sources-failed` or `no-stories`; a failing source, page or model call never throws
 */
export async function compose(context: Context, memory: Memory): Promise<Edition> {
  const { config, day } = context;
  const harvest = await gatherCandidates(context);
  const links = await mergeLinks(harvest.candidates, context);
  const selection = await selectForDay(links, { ...harvest, tops: topsOf(harvest.candidates) }, memory, context);
  const read = await readPages(selection, memory, context);
  const { chosen, bench } = finalizeSelection(read, { ...config, selection, memory });
  debugPages(
    read.flatMap(({ story }) => story.articles),
    context.report,
  );
  debugChoice(
    chosen.map(({ story }) => story),
    bench,
    context.report,
  );
  const misdated = bench.flatMap(({ lost, because, lead: { published, sources, url } }) =>
    lost === 'old-page' && published !== null ? [{ sources, url, date: because }] : [],
  );
  const health = doubtDates(harvest.health, misdated);
  if (chosen.length === 0) throw nothingToTell(day, links.length);
  const draft = await writeDraft(chosen, context);
  const claims = await checkClaims(draft, chosen, context);
  const orders = await readingFor(context).orders(chosen);
  return toEdition(
    { health, selection, memory, read: read.map(({ story }) => story), chosen, bench, draft, claims, orders },
    context,
  );
}
