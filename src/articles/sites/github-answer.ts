/** Reads what GitHub's API answers about a repository or a release as an article. */

import { z } from 'zod';
import type { Article } from '../../edition/article.ts';
import type { Link } from '../../edition/link.ts';
import { tellLanguage } from '../../text/scripts.ts';
import { parsePage } from '../../web/html.ts';
import { withoutSurroundings } from '../boilerplate/paragraphs.ts';
import { paragraphsOf } from '../extract/paragraphs.ts';
import { articleOf } from '../to-article.ts';
import type { GitHubQuestion } from './github.ts';

const releaseShape = z.object({
  body_html: z.string().nullish(),
  published_at: z.string().nullish(),
  author: z.object({ login: z.string() }).nullish().catch(null),
});

/** The answer to a question about a link's page. */
export interface GitHubAnswer {
  readonly link: Link;
  readonly body: Uint8Array;
  readonly asks: GitHubQuestion['asks'];
}

/** Null when the answer holds no text. */
export function readGitHubPage({ link, body, asks }: GitHubAnswer): Article | null {
  const text = new TextDecoder().decode(body);
  const release = asks === 'release' ? releaseShape.safeParse(JSON.parse(text)).data : undefined;
  const document = parsePage((asks === 'release' ? release?.body_html : text) ?? '', 'https://github.com/');
  if (document === null) return null;
  const paragraphs = withoutSurroundings(paragraphsOf(document.body)).map((paragraph) => paragraph.text);
  if (paragraphs.length === 0) return null;
  const published = Date.parse(release?.published_at ?? '');
  const extract = {
    title: null,
    paragraphs,
    language: tellLanguage(null, paragraphs.join('\n')),
    published: Number.isNaN(published) ? null : new Date(published).toISOString(),
    author: release?.author?.login ?? null,
    site: 'GitHub',
  };
  return articleOf(link, { extract, address: link.url });
}
