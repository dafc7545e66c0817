/** Puts Galley's text into a pull request's description and keeps what people wrote around it. */

import { type Marker, withoutMarkers, writeMarker } from './marker.ts';

/** GitHub refuses a body above 65,536 characters; the rest is left to what a person adds. Counted in UTF-16 units. */
export const longestDescription = 60_000;

const begin = '<!-- galley:begin -->';
const end = '<!-- galley:end -->';
const cutLine = '_Cut here to stay below the limit GitHub sets for a description._';

/**
 * The marker, then Galley's own island between two comments. What a person wrote around the island stays; where the
 * island is gone, it comes after their text.
 * @param present the description as it is now; '' for a new pull request
 */
export function describe(marker: Marker, body: string, present: string): string {
  const [before, after] = aroundIsland(withoutMarkers(present.replaceAll('\r\n', '\n')));
  const assemble = (island: string) =>
    `${writeMarker(marker)}\n${before}${begin}\n\n${island.trim()}\n\n${end}${after || '\n'}`;
  const room = longestDescription - assemble('').length;
  return assemble(body.length <= room ? body : cutSections(body, room));
}

function aroundIsland(present: string): [string, string] {
  const from = present.indexOf(begin);
  // The last one: whatever the island quotes stands before it.
  const to = present.lastIndexOf(end);
  if (from < 0 || to < from) return [present.trim() === '' ? '' : `${present.trimEnd()}\n\n`, ''];
  return [present.slice(0, from), present.slice(to + end.length)];
}

/** As many whole sections as fit, so that no table, fence or character is cut in two. */
function cutSections(body: string, room: number): string {
  const sections = body.split(/\n(?=## )/);
  while (sections.length > 0 && [...sections, cutLine].join('\n').length + 1 > room) sections.pop();
  return [...sections, '', cutLine].join('\n');
}
