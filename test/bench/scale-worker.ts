/** Merges, clusters and ranks as many fabricated links as it is told, once, and prints how long each took. Run by the scale bench. */
import { mergeCandidates } from '../../src/links/merge.ts';
import { clusterLinks } from '../../src/stories/cluster/cluster.ts';
import { rankStories } from '../../src/stories/rank/rank.ts';
import { benchSources, fabricateCandidates } from './scale-links.ts';

let candidates = fabricateCandidates(Number(process.argv[2]));
const began = performance.now();
const links = mergeCandidates(candidates);
const merged = performance.now();
// A run has no use for them after this either.
candidates = [];
const stories = clusterLinks(links, benchSources);
const clustered = performance.now();
const ranked = rankStories(stories, {
  sources: benchSources,
  topics: ['ba', 'ceba', 'open models'],
  window: { start: '2026-03-02T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' },
});
const done = performance.now();
const steps = { merge_ms: merged - began, cluster_ms: clustered - merged, rank_ms: done - clustered };
process.stdout.write(JSON.stringify({ ...steps, ms: done - began, stories: ranked.length }));
