/**
 * Checks the claims of a day's items against the sources of their stories.
 *
 * - A mention (`text/mentions.ts`) is a value read from a text: its kind, its amount in base units, the step it is
 * given   in, and its hedge. Names, roles and quotations are claims too, looked up by their letters.
 * - A candidate (`supports.ts`) is a passage of a source with a value equal to the claim's, notation, language and
 *   precision aside. Without one, the value may still be derived (`derive.ts`) from others that the source sets against
 * each other. - The context of a claim (`claim-context.ts`) are the words around it, weighted by how near they stand. A
 * candidate that   shares enough of it is said of the same thing, and supports the claim. - A rival (`contradicts.ts`)
 * is another value of the claim's kind in a passage about the same thing, where no candidate   is about it. It
 * contradicts the claim, unless both can be true (`reconcile.ts`). - What a candidate says of the value may still
 * differ: its direction, a denial, the part of the day, the honorific. Each   has a file of its own, and `look-up.ts`
 * asks them in order.
 */
import type { ReadStory } from '../edition/article.ts';
import { type CheckedClaim, type Evidence, isOpen } from '../edition/claim.ts';
import type { Item } from '../edition/item.ts';
import type { RankedStory } from '../edition/story.ts';
import { plainInline } from '../text/markdown.ts';
import { claimsOf, type ReadClaim, type ReadLine } from './claims.ts';
import { lookUp, placeOf } from './look-up.ts';
import { type SourceText, sourceTextOf } from './source-text.ts';

/**
 * Looks every claim of every item up: item i in the sources of story i. A claim carries the sentence that supports or
 * contradicts it. Pure. Notation and language may differ (`4x`, `4 倍`), the statement may not.
 */
export function checkFacts(items: readonly Item[], stories: readonly ReadStory<RankedStory>[]): CheckedClaim[] {
  return items.flatMap((item, index) => checkItem(item, index, stories));
}

/** Looks the claims of one item up, that of story `index`. */
export function checkItem(item: Item, index: number, stories: readonly ReadStory<RankedStory>[]): CheckedClaim[] {
  const story = stories[index];
  const source = story ? sourceTextOf(story) : nothing;
  return claimsOf(item, source.isChinese).flatMap((on) => {
    const copied = placeOfCopy(on, source);
    return on.claims.flatMap((claim): CheckedClaim[] => {
      const judged = copied
        ? { verdict: 'supported' as const, evidence: copied }
        : judge(claim, on, source, index, stories);
      // What is too loose to be held against a writer only counts when it is plainly wrong.
      if (claim.mention.isLoose && judged.verdict !== 'contradicted') return [];
      // What somebody is goes without saying where it is right.
      if (claim.mention.kind === 'role' && judged.verdict === 'supported') return [];
      return [{ ...claim.claim, item: index, ...judged }];
    });
  });
}

/**
 * The claims of lines that speak of several items: looked up in the sources of all their stories, and in those lines of
 * the items that are borne out themselves, since they may have been worked out or told in other words. Pure.
 * @param lines plain text; `items` and `stories` go together
 */
export function checkLines(
  lines: readonly string[],
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
): CheckedClaim[] {
  const [story] = stories;
  const [item] = items;
  if (story === undefined || item === undefined || lines.length === 0) return [];
  const everything: ReadStory<RankedStory> = {
    story: { ...story.story, supporting: stories.flatMap((one) => [one.story.lead, ...one.story.supporting]) },
    articles: [
      ...stories.flatMap(({ articles }) => articles),
      ...story.articles.slice(0, 1).map((article) => ({ ...article, paragraphs: borneOutLines(items, stories) })),
    ],
  };
  const points = lines.map((line) => ({
    label: '',
    text: plainInline(line),
    children: [],
    ordered: false,
    prompt: false,
  }));
  const claims = checkItem({ ...item, headline: '', points }, 0, [everything]);
  // What is watched for is not there yet: `Tern 5` is no slip for Tern 4.
  return claims.map(({ verdict, ...claim }) => {
    const isAwaited = verdict === 'contradicted' && (claim.kind === 'name' || claim.kind === 'version');
    return { ...claim, verdict: isAwaited ? ('not-found' as const) : verdict, item: null };
  });
}

function borneOutLines(items: readonly Item[], stories: readonly ReadStory<RankedStory>[]): string[] {
  const open = checkFacts(items, stories).filter(isOpen);
  return items.flatMap((item, index) => {
    const doubted = new Set(open.flatMap((claim) => (claim.item === index ? [claim.line] : [])));
    return claimsOf(item).flatMap(({ line }) => (doubted.has(line) ? [] : [line]));
  });
}

const nothing: SourceText = {
  passages: [],
  lower: '',
  text: '',
  has: () => false,
  isChinese: false,
  evidenceAt: () => null,
};

function judge(
  claim: ReadClaim,
  on: ReadLine,
  source: SourceText,
  index: number,
  stories: readonly ReadStory<RankedStory>[],
): Pick<CheckedClaim, 'verdict' | 'evidence' | 'story'> {
  const finding = lookUp(claim, on, source);
  if (finding.verdict === 'supported' || finding.verdict === 'derived') return finding;
  // A value that its own sources do hold was not taken from another story's.
  if (claim.mention.kind === 'number' && finding.verdict === 'not-found' && finding.evidence) return finding;
  for (const [other, story] of stories.entries()) {
    if (other === index || !isTelling(claim)) continue;
    const evidence = placeOf(claim.mention, sourceTextOf(story));
    if (evidence) return { verdict: 'elsewhere', evidence, story: other };
  }
  return finding;
}

/** From here on a bare number hardly ever stands in two texts by chance; a round hundred does, in any advice. */
const tellingCount = 10_000;

/** Whether a claim is found in another story hardly by chance: short numbers, and dates, stand everywhere. */
function isTelling({ mention }: ReadClaim): boolean {
  if (mention.kind === 'date' || mention.kind === 'role') return false;
  if (mention.kind !== 'number') return true;
  return mention.digits >= 2 && (mention.dimension !== null || mention.plain >= tellingCount);
}

/** Letters from which on a line that stands in the source word for word is taken for a copy of it. */
const leastCopy = 12;

/** Where the source has the whole line, so that nothing on it needs to be doubted. */
function placeOfCopy({ text }: ReadLine, source: SourceText): Evidence | null {
  const wanted = text.toLowerCase().trim();
  const index = wanted.length >= leastCopy ? source.lower.indexOf(wanted) : -1;
  return index < 0 ? null : source.evidenceAt(index);
}
