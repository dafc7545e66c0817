/** What the facts room is given, in its barest form: lines that someone wrote, over one text. */
import type { ReadStory } from '../../src/edition/article.ts';
import type { Item } from '../../src/edition/item.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { link } from '../support/stories.ts';

/** An item whose lines are plain text. */
export function itemOfLines(lines: readonly string[], headline = ''): Item {
  const children = lines.map((text) => ({ text: escaped(text), children: [], ordered: false }));
  const point = { label: '是什么', text: '', children, ordered: false, prompt: false };
  return { story: 's', headline, links: [], points: [point], written: { by: 'model', model: 'm', fallback: null } };
}

/** A story of one article, whose paragraphs are the text's lines. */
export function storyOfText(
  text: string,
  language: string,
  published: string | null = null,
  url = 'https://source.example/article',
): ReadStory<RankedStory> {
  const lead = link({ url, title: '', summary: '', published, precision: published ? 'instant' : 'none' });
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const rest = { title: '', language, published, author: null, site: null, from: 'page', reason: null } as const;
  return {
    story: { id: url, lead, supporting: [], score: 1, terms: [] },
    articles: [{ url, paragraphs, ...rest }],
  };
}

/** The text as Markdown that shows it as it is. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>#&~|!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}
