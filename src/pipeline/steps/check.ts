import type { ReadStory } from '../../edition/article.ts';
import { type CheckedClaim, isOpen } from '../../edition/claim.ts';
import type { Draft } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import { checkFacts, checkLines } from '../../facts/index.ts';
import { counted } from '../../text/pluralize.ts';
import { statementOf } from '../../writing/index.ts';
import type { Context } from '../context.ts';

/** Looks every statement of the items up in the sources, and those of the trends and the watch list that a model wrote. */
export function checkClaims(
  { items, trends, watchList }: Draft,
  stories: readonly ReadStory<RankedStory>[],
  { report }: Context,
): Promise<CheckedClaim[]> {
  const remarks = [...trends, ...watchList].filter(({ byModel }) => byModel).map(statementOf);
  return report.step(
    'check',
    () => [...checkFacts(items, stories), ...checkLines(remarks, items, stories)],
    (claims) => `${claims.filter(isOpen).length} of ${counted(claims.length, 'claim')} to look at`,
  );
}
