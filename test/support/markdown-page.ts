import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What a post's front matter says of it. */
export interface PostHead {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly site: string;
}

/** A post's Markdown as the web page a static site generator makes of it: crude, but whole. */
export function markdownPage(head: PostHead, markdown: string): string {
  return pageOf(head, render(fromMarkdown(markdown)));
}

/** A page around the HTML of its article. */
export function pageOf({ title, author, published, site }: PostHead, article: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)} | ${escapeMarkup(site)}</title>
<meta property="og:site_name" content="${escapeMarkup(site)}">
<meta property="article:published_time" content="${published}T00:00:00+00:00">
</head>
<body>
<header><a href="/">${escapeMarkup(site)}</a> <a href="/about">About</a></header>
<main><article>
<h1>${escapeMarkup(title)}</h1>
<p class="post-meta"><time datetime="${published}">${published}</time> • ${escapeMarkup(author)}</p>
${article}
</article></main>
<footer>© ${published.slice(0, 4)} ${escapeMarkup(site)}. All rights reserved.</footer>
</body>
</html>
`;
}

/** Text inside an element or an attribute in double quotes, of HTML and XML alike. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function render(node: Nodes): string {
  const inside = 'children' in node ? node.children.map(render).join('') : '';
  switch (node.type) {
    case 'heading':
      return `<h${node.depth}>${inside}</h${node.depth}>\n`;
    case 'paragraph':
      return `<p>${inside}</p>\n`;
    case 'list':
      return node.ordered ? `<ol>\n${inside}</ol>\n` : `<ul>\n${inside}</ul>\n`;
    case 'listItem':
      return `<li>${inside}</li>\n`;
    case 'link':
      return `<a href="${escapeMarkup(node.url)}">${inside}</a>`;
    case 'strong':
      return `<strong>${inside}</strong>`;
    case 'code':
      return `<pre><code>${escapeMarkup(node.value)}</code></pre>\n`;
    case 'inlineCode':
      return `<code>${escapeMarkup(node.value)}</code>`;
    case 'html':
      return node.value;
    case 'text':
      return escapeMarkup(node.value);
    default:
      return inside;
  }
}
