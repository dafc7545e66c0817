/** Builds the prompt for one item: instructions, then its sources cut to the tokens allowed. */
import type { ReadStory } from '../../../edition/article.ts';
import type { RankedStory } from '../../../edition/story.ts';
import type { Question } from '../models.ts';
import { itemSchema } from '../review/item-form.ts';
import type { Assignment } from './assignment.ts';
import { fenced, fenceLine } from './fence.ts';
import type { CountTokens } from './tokens.ts';

/**
 * Tokens of source text sent for an item: the lead gets the larger part, so that no tail of a prompt is cut blindly.
 */
const leadTokens = 3500;
const supportingTokens = 1200;
/** Four times what an item of the usual length takes, because some models think aloud in the same allowance. */
const maxOutputTokens = 4000;
/** No token is longer than this often enough to matter: what is beyond cannot fit and need not be counted. */
const charactersPerToken = 6;

/** What the model is asked for one item: the standing instructions, then its sources inside the fence. */
export function itemQuestion(
  { prompts, fenceCode, date, countTokens }: Pick<Assignment, 'prompts' | 'fenceCode' | 'date' | 'countTokens'>,
  { story, articles }: ReadStory<RankedStory>,
): Question<typeof itemSchema._output> {
  const sources = articles.map((article, index) => {
    const about = [
      `source ${index + 1}${index === 0 ? ' (lead)' : ''}: ${article.url}`,
      `title: ${(article.title || story.lead.title).replace(/\s+/g, ' ')}`,
      `site: ${(article.site ?? 'unknown').replace(/\s+/g, ' ')}, published: ${article.published ?? 'unknown'}`,
    ].join('\n');
    const text = within(article.paragraphs, index === 0 ? leadTokens : supportingTokens, countTokens);
    return fenced(fenceCode, about, text);
  });
  const text = [fenceLine(fenceCode), `Date of the digest: ${date}`, ...sources].join('\n\n');
  return {
    instructions: prompts.item,
    turns: [{ by: 'user', text }],
    form: { name: 'item', schema: itemSchema },
    maxOutputTokens,
  };
}

/** As many whole paragraphs from the beginning as fit. */
function within(paragraphs: readonly string[], tokens: number, countTokens: CountTokens): string {
  const kept: string[] = [];
  let left = tokens;
  for (const paragraph of paragraphs) {
    if (paragraph.length > left * charactersPerToken) left = -1;
    else left -= countTokens(paragraph);
    // One paragraph is always sent, cut if it must be: some pages are a single one.
    if (left < 0 && kept.length === 0) kept.push(paragraph.slice(0, tokens));
    if (left < 0) break;
    kept.push(paragraph);
  }
  return kept.join('\n\n');
}
