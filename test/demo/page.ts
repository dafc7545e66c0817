import type { SiteStyle } from './sites.ts';

/** What a page file says about itself above its text. */
export interface PageHead {
  readonly title: string;
  /** ISO 8601 with offset; absent on pages that do not tell. */
  readonly published?: string;
  readonly author: string;
  readonly description: string;
}

/** A whole web page around an article: the navigation, banners and teasers that a reader of pages has to leave out. */
export function renderPage(site: SiteStyle, head: PageHead, article: string): string {
  const { dateIn } = site;
  const { published } = head;
  const title = escapeHtml(head.title);
  const jsonLd = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: head.title,
    datePublished: published,
    author: { '@type': 'Person', name: head.author },
    publisher: { '@type': 'Organization', name: site.name },
  });
  const zh = site.language === 'zh-CN';
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${title} | ${site.name}</title>
<meta name="description" content="${escapeHtml(head.description)}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${title}">
${published && dateIn === 'meta' ? `<meta property="article:published_time" content="${published}">` : ''}
${dateIn === 'json-ld' ? `<script type="application/ld+json">${jsonLd}</script>` : ''}
<style>body { max-width: 42rem; margin: auto }</style>
</head>
<body>
<header><nav><a href="/">${site.name}</a> <a href="/about">${zh ? '关于' : 'About'}</a> <a href="/jobs">${zh ? '招聘' : 'Jobs'}</a></nav></header>
<div class="cookie-banner">${zh ? '本站使用 Cookie。<button>同意</button>' : 'We use cookies to remember that you dislike cookies. <button>Fine</button>'}</div>
<main>
<article>
<h1>${title}</h1>
<p class="byline">${escapeHtml(head.author)} ${published && dateIn === 'time' ? `<time datetime="${published}">${published.slice(0, 10)}</time>` : ''}</p>
${article}
</article>
<aside class="related"><h2>${zh ? '相关阅读' : 'Read next'}</h2><ul><li><a href="/archive">${zh ? '往期文章' : 'From the archive: 12 charts we got wrong'}</a></li></ul></aside>
</main>
<footer><p>© 2026 ${site.name}. ${zh ? '保留所有权利。' : 'All rights reserved.'}</p></footer>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
