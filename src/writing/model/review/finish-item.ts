/** Makes the final item of a model's drafts: wrong lines give way to the source's own words. */
import type { Article, ReadStory } from '../../../edition/article.ts';
import type { Bullet, Correction, Item, Point } from '../../../edition/item.ts';
import type { RankedStory } from '../../../edition/story.ts';
import { inlineText, plainInline } from '../../../text/markdown.ts';
import { counted } from '../../../text/pluralize.ts';
import { readingLength } from '../../../text/sentences.ts';
import { quotablesOf } from '../../excerpt/quotable.ts';
import { headlineOf, siteName } from '../../headline.ts';
import type { WritingWords } from '../../messages.ts';
import { ModelError } from '../transport/model-error.ts';
import type { Draft } from './item-draft.ts';
import { linesOf, type Objection } from './item-form.ts';

/** From this share of wrong lines on, what is left would be a patchwork, and the whole item is quoted instead. */
const patchwork = 1 / 3;
/**
 * Reading lengths a piece of evidence may have to stand for a line: titles and dates say too little, paragraphs too
 * much.
 */
const fitLength = { min: 40, max: 320 };

/**
 * The item that comes of a draft and, where the model was asked again, of its second draft: lines that are still wrong
 * are replaced by the source's own words, and every change is recorded with its reason.
 * @throws ModelError when too little of the model's text could stay, or a page dictated some of it
 */
export function settleItem(
  draft: Draft,
  redraft: Draft | null,
  story: ReadStory<RankedStory>,
  words: WritingWords,
): Item {
  const last = redraft?.item ? redraft : draft;
  const [objection] = last.objections;
  if (last.item === null) throw new ModelError(objection?.reason ?? 'unexpected', 'not usable, and not mended');
  const echo = last.objections.find(({ reason }) => reason === 'injected');
  if (echo) throw new ModelError('injected', 'a line repeats an order of the page');
  const still = new Set(last.objections.map(({ line }) => line));
  const mended = last === redraft ? draft.objections.filter(({ line }) => !still.has(line)) : [];
  const { item, corrections } = withQuotations(last.item, last.objections, story, words);
  const all = [...mended.map((one) => ({ ...one, action: 'rewritten' as const })), ...corrections];
  return all.length === 0 ? item : { ...item, written: { ...item.written, corrections: all } };
}

interface Corrected {
  readonly item: Item;
  readonly corrections: readonly Correction[];
}

function withQuotations(
  item: Item,
  objections: readonly Objection[],
  { story, articles }: ReadStory<RankedStory>,
  words: WritingWords,
): Corrected {
  const wrong = Map.groupBy(objections, ({ line }) => line);
  const lines = linesOf(item);
  const [first] = objections;
  if (first && wrong.size > lines.length * patchwork) {
    throw new ModelError(first.reason, `${wrong.size} of ${counted(lines.length, 'line')} wrong`);
  }
  const corrections: Correction[] = [];
  const used = new Set<string>();

  /** The source's words in place of a line; the line itself when nothing is wrong with it; null when it has to go. */
  const mend = (text: string): string | null => {
    const found = wrong.get(inlineText(text));
    if (found === undefined) return text;
    const quote = quoteFor(inlineText(text), found, articles, used, words);
    record(found, quote === null ? 'left-out' : 'quoted');
    return quote;
  };
  const record = (found: readonly Objection[], action: Correction['action']): void => {
    corrections.push(...found.map((one) => ({ ...one, action })));
  };

  const points = item.points.flatMap((point): Point[] => {
    const text = point.text === '' ? '' : mend(point.text);
    const children = point.children.flatMap((child): Bullet[] => {
      const mended = mend(child.text);
      return mended === null ? [] : [{ ...child, text: mended }];
    });
    if (text !== null && (text !== '' || children.length > 0)) return [{ ...point, text, children }];
    const gap = gapFor(point.label, words);
    return gap === null ? [] : [{ label: point.label, text: gap, children: [], ordered: false, prompt: true }];
  });
  const wrongHeadline = wrong.get(item.headline);
  const title = headlineOf(story.lead.title || (articles[0]?.title ?? ''), story.lead.url, articles[0]?.site ?? null);
  if (wrongHeadline) record(wrongHeadline, 'quoted');
  return { item: { ...item, headline: wrongHeadline ? title : item.headline, points }, corrections };
}

/** What a page dictated in the text that gave way to the excerpt, for the reviewer to see. */
export function echoCorrections(draft: Draft, redraft: Draft | null): Correction[] {
  const { objections } = redraft?.item ? redraft : draft;
  return objections.flatMap((one) => (one.reason === 'injected' ? [{ ...one, action: 'left-out' as const }] : []));
}

/** A sentence of the story's own sources that says what the line should have said, marked as theirs; each but once. */
function quoteFor(
  line: string,
  objections: readonly Objection[],
  articles: readonly Article[],
  used: Set<string>,
  words: WritingWords,
): string | null {
  const evidence = objections.flatMap(({ evidence: found }) => {
    const article = articles.find(({ url }) => url === found?.url);
    const sentence = found?.sentence ?? '';
    const length = readingLength(sentence);
    const isFit = length >= fitLength.min && length <= fitLength.max;
    return isFit && article?.paragraphs.some((paragraph) => paragraph.includes(sentence))
      ? [{ sentence, article }]
      : [];
  });
  const similar = quotablesOf(line, articles).flatMap(({ text, article: index }) => {
    const article = articles[index];
    return article ? [{ sentence: text, article }] : [];
  });
  const choice = [...evidence, ...similar].find(({ sentence }) => !used.has(sentence));
  if (choice === undefined) return null;
  used.add(choice.sentence);
  const site = siteName(choice.article.url, choice.article.site);
  return words.excerpt.verbatim(plainInline(site), words.excerpt.quote(plainInline(choice.sentence)));
}

/** What the editor is asked for where a point lost all its text; null where the post can do without the point. */
function gapFor(label: string, { post, prompt }: WritingWords): string | null {
  const gaps: Readonly<Record<string, string>> = {
    [post.what]: prompt.what,
    [post.why]: prompt.why,
    [post.impact]: prompt.impact,
    [post.advice]: prompt.advice,
  };
  return gaps[label] ?? null;
}
