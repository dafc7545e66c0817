import type { ReadStory } from '../../edition/article.ts';
import { type CheckedClaim, isOpen } from '../../edition/claim.ts';
import type { Draft } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import { counted } from '../../text/pluralize.ts';
import { statementOf } from '../../writing/index.ts';
import type { Context } from '../context.ts';
import { readingFor } from '../story-reading.ts';

/** Looks every statement of the items up in the sources, and those of the trends and the watch list that a model wrote. */
export function checkClaims(
  { items, trends, watchList }: Draft,
  stories: readonly ReadStory<RankedStory>[],
  context: Context,
): Promise<CheckedClaim[]> {
  const remarks = [...trends, ...watchList].filter(({ byModel }) => byModel).map(statementOf);
  const { checkItem, checkLines } = readingFor(context);
  return context.report.step(
    'check',
    async () => {
      const claims = items.map((item, index) => checkItem(item, index, stories));
      return (await Promise.all([...claims, checkLines(remarks, items, stories)])).flat();
    },
    (claims) => `${claims.filter(isOpen).length} of ${counted(claims.length, 'claim')} to look at`,
  );
}
