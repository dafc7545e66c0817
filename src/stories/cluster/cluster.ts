/** Clusters links into stories. */

import type { Link } from '../../edition/link.ts';
import type { Story } from '../../edition/story.ts';
import { compareText } from '../../text/normalize.ts';
import type { Sources } from '../first-party-domains.ts';
import { toStory } from '../lead.ts';
import { readBatch } from './batch.ts';
import { type Edge, linkGroups } from './linkage.ts';
import { at, rowOf } from './sparse.ts';

export type { Sources } from '../first-party-domains.ts';
export { standingOf } from '../lead.ts';

/**
 * Groups links that tell of one event, across wordings and between Chinese and English: by titles and the starts of
 * their texts, with average linkage, so that a group grows only while it stays alike as a whole. Other versions, parts
 * of a series, and more than six days between two links keep them apart. Independent of the links' order; stories come
 * sorted by id.
 * @param sources the configured sources by id; their standing decides which link leads
 */
export function clusterLinks(links: readonly Link[], sources: Sources): Story[] {
  const { links: sorted, documents, margin, pairs } = readBatch(links);
  const edges: Edge[] = [];
  pairs(0, (...edge) => edges.push(edge));
  return linkGroups({
    count: sorted.length,
    edges,
    margin,
    namesOf: (document) => rowOf(documents.words, document).filter((term) => at(documents.isName, term) === 1),
  })
    .map((group) =>
      toStory(
        group.flatMap((index) => sorted[index] ?? []),
        sources,
      ),
    )
    .sort((a, b) => compareText(a.id, b.id));
}
