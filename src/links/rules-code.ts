/** URL rules for places where code and models live. */

import type { SiteRule } from './site-rule.ts';

/** GitHub compares owner and repository without case, and serves `.git` addresses as the repository's page. */
const repository = (owner: string, name: string): string =>
  `github.com/${owner}/${name.replace(/(?:\.git){1,3}$/i, '')}`.toLowerCase();

/** A file: branches may be written in full, and the raw file is the same one. */
const file = ([owner = '', name = '', ref = '', path = '']: readonly string[]): string =>
  `${repository(owner, name)}/blob/${ref}/${path}`;

/** First path segments on Hugging Face that are no owner of models. */
const noOwner =
  '(?!(?:datasets|spaces|docs|blog|papers|learn|tasks|collections|posts|api|settings|organizations|chat)/)';

/** First path segments on GitHub that are no owner of repositories. */
const noUser =
  '(?!(?:trending|topics|orgs|collections|marketplace|search|sponsors|apps|features|settings|users|about|explore|stars)/)';

export const codeRules: readonly SiteRule[] = [
  {
    hosts: ['github.com'],
    // A branch called main or master is what the repository's own page shows.
    path: new RegExp(`^/${noUser}([^/]+)/([^/]+)(?:/tree/(?:main|master))?$`),
    page: ([owner = '', name = '']) => repository(owner, name),
    keeps: [],
  },
  {
    hosts: ['github.com'],
    path: /^\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,
    page: file,
    keeps: [],
    entries: true,
  },
  {
    hosts: ['raw.githubusercontent.com'],
    path: /^\/([^/]+)\/([^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,
    page: file,
    keeps: [],
    entries: true,
  },
  {
    hosts: ['github.com'],
    // `releases/v1.2` leads to `releases/tag/v1.2`; the words are pages of their own.
    path: /^\/([^/]+)\/([^/]+)\/releases\/(?:tag\/|(?!(?:latest|new|download|edit|tag|expanded_assets)(?:\/|$)))(.+)$/,
    page: ([owner = '', name = '', tag = '']) =>
      `${repository(owner, name)}/releases/tag/${tag.replace(/(?<=\w)%2F(?=\w)/g, '/')}`,
    keeps: [],
  },
  {
    hosts: ['github.com'],
    // The tabs of a pull request, and the two names of what is either an issue or a pull request.
    path: /^\/([^/]+)\/([^/]+)\/(?:pull|issues)\/(\d+)(?:\/(?:files|commits|checks|changes))?$/,
    page: ([owner = '', name = '', number = '']) => `${repository(owner, name)}/issues/${number}`,
    keeps: [],
  },
  {
    hosts: ['github.com'],
    path: new RegExp(`^/${noUser}([^/]+)/([^/]+)/(.+)$`),
    page: ([owner = '', name = '', rest = '']) => `${repository(owner, name)}/${rest}`,
  },
  {
    hosts: ['github.com'],
    path: /^\/([^/]+)$/,
    page: ([owner = '']) => `github.com/${owner.toLowerCase()}`,
  },
  {
    hosts: ['gist.github.com'],
    path: /^(?:\/[^/]+)?\/([0-9a-f]{20,32})$/,
    page: ([id = '']) => `gist.github.com/${id}`,
    keeps: [],
  },
  {
    hosts: ['huggingface.co'],
    path: /^\/((?:datasets|spaces)\/[^/]+\/[^/]+)(?:\/tree\/main)?$/,
    page: ([name = '']) => `huggingface.co/${name}`,
    keeps: [],
  },
  {
    hosts: ['huggingface.co'],
    path: new RegExp(`^/${noOwner}([^/]+/[^/]+)(?:/tree/main)?$`),
    page: ([name = '']) => `huggingface.co/${name}`,
    keeps: [],
  },
  {
    hosts: ['huggingface.co'],
    path: /^\/((?:(?:datasets|spaces)\/)?[^/]+\/[^/]+)\/(?:blob|resolve|raw)\/([^/]+\/.+)$/,
    page: ([name = '', path = '']) => `huggingface.co/${name}/blob/${path}`,
    keeps: [],
    entries: true,
  },
];
