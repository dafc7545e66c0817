/** Takes the name of its site off a page's title, and names the site. */
import { han } from '../text/scripts.ts';
import { readingLength } from '../text/sentences.ts';

/**
 * Shortest headline worth keeping when a suffix is cut off, as `readingLength` counts: below it the suffix was the
 * title.
 */
const minHeadline = 6;

const behindLowLine = new RegExp(String.raw`(?<=[${han}].{5,80})_(?=.{0,9}[${han}])[${han}A-Za-z\d]{2,10}$`, 'u');

/**
 * A page title without the name of its site at the end (`Title | GitHub Blog`, `标题_新浪科技`). Only a part that names
 * the site, by its own account or by its host, is removed: `Rust 1.90 - what is new` stays as it is.
 */
export function headlineOf(title: string, url: string, site: string | null): string {
  const names = siteKeys(url, site);
  // Hacker News has makers put a label before what they show; to a reader of the post it means nothing.
  let headline = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:Show|Launch) HN: (?=\S)/, '')
    // GitHub puts its own name in front: `GitHub - owner/name: what it is`.
    .replace(/^GitHub - (?=[\w.-]+\/[\w.-]+(?::|$))/, '')
    // Newsletters put their writer behind the title, Chinese sites their name behind a low line.
    .replace(/(?<=.{6}) [-–—] by \p{Lu}[\p{L}.'’-]{1,40}(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]{0,40}){0,5}$/u, '')
    .replace(behindLowLine, '');
  // Twice, for `Title - Section - Site` where the section bears the site's name as well.
  for (let round = 0; round < 2; round += 1) {
    const { rest, name } = lastPart(headline);
    if (readingLength(rest) < minHeadline || !names.has(key(name))) break;
    headline = rest;
  }
  return headline;
}

/** A title before and behind the first mark that parts it for the last time: a name holds none of the stronger marks. */
function lastPart(title: string): { readonly rest: string; readonly name: string } {
  const strong = Math.max(...Array.from('|｜_·–—', (mark) => title.lastIndexOf(mark))) + 1;
  for (const { 0: mark, index } of title.matchAll(/ [|·–—:-]+ | ?[|｜_] ?/g)) {
    const end = index + mark.length;
    if (index > 0 && end >= strong) return { rest: title.slice(0, index), name: title.slice(end) };
  }
  return { rest: '', name: '' };
}

/** What to call the place a page comes from: its own name for itself, else its host. */
export function siteName(url: string, site: string | null): string {
  return site ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
}

function siteKeys(url: string, site: string | null): Set<string> {
  const labels = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').split('.') : [];
  // techcrunch.com is TechCrunch, github.blog is GitHub Blog, blog.vllm.ai is vLLM.
  const keys = [site ?? '', labels.join(''), labels[0] ?? '', labels.at(-2) ?? ''].map(key);
  return new Set(
    keys.filter((name) => name.length >= 2 && !['com', 'org', 'net', 'blog', 'news', 'www'].includes(name)),
  );
}

/** A name without case, spaces, article, and what sites add to their names. */
function key(name: string): string {
  const bare = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare.replace(/^the(?=.{3})/, '').replace(/(?<=.{3})(?:com|blog|news|官网|官方网站)$/, '');
}
