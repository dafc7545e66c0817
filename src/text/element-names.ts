/**
 * Tells the names of elements that a text speaks of (`A guide to <head> elements`) from the markup that it is written in.
 */
import { inlineElements, silentElements } from './html-to-text.ts';

/** A tag as it stands in a text. Places are in UTF-16 units. */
interface Tag {
  /** In lower case. */
  readonly name: string;
  /** What stands behind the name. */
  readonly attributes: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

/** Tags that begin and end one element. */
interface Pair {
  readonly open: Tag;
  readonly close: Tag;
}

/** Elements of HTML that hold nothing: a line that has one without further attributes speaks of it. */
const voids: ReadonlySet<string> = new Set(
  'area base col embed frame hr img input link meta param source track'.split(' '),
);
/** Elements that break a line and no more. */
const breaks: ReadonlySet<string> = new Set(['br', 'wbr']);
/** Elements whose end HTML lets authors leave out. */
const endless: ReadonlySet<string> = new Set('dd dt li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '));
/** Elements whose content is code, and never meant to be read. */
const code: ReadonlySet<string> = new Set(['script', 'style']);

/** What only markup has: looks, and where something is. */
const looks = /\s(?:class|style|width|height|target|rel)\s*=/i;
const place = /\s(?:href|src)\s*=\s*["']?(?:\/|[a-z]{2,8}:)/i;
const alternative = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/**
 * HTML of a title, in which every tag that is a name is escaped, so that it is read as words: one that is opened and
 * never closed, closed and never opened, or that stands for nothing a line could show. Pictures give way to what they
 * say of themselves.
 */
export function withNamesEscaped(html: string): string {
  if (!html.includes('<')) return html;
  // Declarations and instructions are no markup of a line: `<!DOCTYPE html> explained`.
  const text = withoutComments(html.replaceAll('<![CDATA[', '').replaceAll(']]>', '')).replace(/<(?=[!?])/g, '&lt;');
  const tags = tagsIn(text);
  const marking = markingTags(text, tags);
  return rewritten(text, tags, (tag) => {
    if (!marking.has(tag)) return `&lt;${text.slice(tag.start + 1, tag.end)}`;
    const [, doubleQuoted, quoted] = (tag.name === 'img' && alternative.exec(tag.attributes)) || [];
    return doubleQuoted ?? quoted ?? text.slice(tag.start, tag.end);
  });
}

/**
 * HTML of a paragraph or more, in which names are escaped where nobody can take them for markup: all of them in a text
 * without any markup, else those of elements that would hide the rest of the text for want of an end.
 */
export function withStrayNamesEscaped(html: string): string {
  if (!html.includes('<')) return html;
  const tags = tagsIn(html);
  const paired = new Set(pairsOf(tags).flatMap(({ open, close }) => [open, close]));
  const isMarked = tags.some(
    (tag) => paired.has(tag) || breaks.has(tag.name) || endless.has(tag.name) || isDressed(tag),
  );
  const isName = (tag: Tag): boolean =>
    !isMarked ||
    (!tag.isEnd && silentElements.has(tag.name) && !code.has(tag.name) && !paired.has(tag) && !isDressed(tag));
  return rewritten(html, tags, (tag) => {
    const written = html.slice(tag.start, tag.end);
    return isName(tag) ? `&lt;${written.slice(1)}` : written;
  });
}

/** Tags in order, without asking whether they match. What a bracket opens and the next bracket interrupts is none. */
function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  let end = -1;
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
    if (end <= start) end = text.indexOf('>', start);
    if (end < 0) break;
    const next = text.indexOf('<', start + 1);
    if (next >= 0 && next < end) continue;
    const { isEnd = '', name = '' } =
      /^<(?<isEnd>\/?)(?<name>[a-z][\w:-]*)/i.exec(text.slice(start, end))?.groups ?? {};
    if (name === '') continue;
    const attributes = text.slice(start + 1 + isEnd.length + name.length, end);
    tags.push({ name: name.toLowerCase(), attributes, isEnd: isEnd !== '', start, end: end + 1 });
  }
  return tags;
}

/** Each end tag with the last open tag of its name. */
function pairsOf(tags: readonly Tag[]): Pair[] {
  const pairs: Pair[] = [];
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    const alike = open.get(tag.name) ?? [];
    open.set(tag.name, alike);
    if (!tag.isEnd) {
      if (!voids.has(tag.name) && !tag.attributes.endsWith('/')) alike.push(tag);
      continue;
    }
    const begin = alike.pop();
    if (begin !== undefined) pairs.push({ open: begin, close: tag });
  }
  return pairs;
}

/** The tags of a title that are markup. */
function markingTags(text: string, tags: readonly Tag[]): ReadonlySet<Tag> {
  const isOnlyMarkup = rewritten(text, tags, () => '').trim() === '';
  const single = tags.filter((tag) => breaks.has(tag.name) || (!tag.isEnd && isDressed(tag)));
  const paired = pairsOf(tags).filter(({ open, close }) => {
    if (isDressed(open)) return true;
    const inside = text.slice(open.end, close.start);
    if (inside.trim() === '') return isOnlyMarkup || inlineElements.has(open.name);
    // Markup embraces its text; names have blanks around them: `the tokens <s> and </s>`.
    const isApart = /^\s/.test(inside) && /\s$/.test(inside) && !/\s/.test(inside.trim());
    return !isApart && (code.has(open.name) || !silentElements.has(open.name));
  });
  return new Set([...single, ...paired.flatMap(({ open, close }) => [open, close])]);
}

function isDressed({ attributes }: Tag): boolean {
  return looks.test(attributes) || place.test(attributes);
}

function rewritten(text: string, tags: readonly Tag[], write: (tag: Tag) => string): string {
  let from = 0;
  const parts: string[] = [];
  for (const tag of tags) {
    parts.push(text.slice(from, tag.start), write(tag));
    from = tag.end;
  }
  return [...parts, text.slice(from)].join('');
}

/** A comment that nobody ended is not one. */
function withoutComments(text: string): string {
  const [before = '', ...rest] = text.split('<!--');
  let kept = before;
  for (const part of rest) {
    const end = part.indexOf('-->');
    kept += end < 0 ? `<!--${part}` : part.slice(end + '-->'.length);
  }
  return kept;
}
