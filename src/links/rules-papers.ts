/** URL rules for papers: their abstract, PDF and HTML pages, all versions, and the sites that show one paper. */

import type { SiteRule } from './site-rule.ts';

const newId = String.raw`([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?`;
const anyId = String.raw`((?:[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})|[0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?`;

const arxiv = ([id = '']: readonly string[]): string => `arxiv.org/abs/${id}`;
/** DOIs compare without case. */
const doi = ([id = '']: readonly string[]): string => `doi.org/${id.toLowerCase()}`;

export const paperRules: readonly SiteRule[] = [
  {
    hosts: ['arxiv.org'],
    path: new RegExp(String.raw`^/(?:abs|pdf|html|format|ps|e-print|src)/${anyId}(?:\.pdf|\.html)?$`),
    page: arxiv,
    keeps: [],
  },
  { hosts: ['ar5iv.org'], path: new RegExp(`^/(?:html/|abs/)?${anyId}$`), page: arxiv, keeps: [] },
  {
    hosts: ['alphaxiv.org'],
    path: new RegExp(String.raw`^/(?:[a-z]{2}/)?(?:abs|pdf|html|overview)/${newId}(?:\.pdf)?$`),
    page: arxiv,
    keeps: [],
  },
  { hosts: ['huggingface.co'], path: new RegExp(`^/papers/${newId}$`), page: arxiv, keeps: [] },
  { hosts: ['arxiv-vanity.com'], path: new RegExp(`^/papers/${newId}$`), page: arxiv, keeps: [] },
  { hosts: ['scirate.com', 'papers.cool'], path: new RegExp(`^/arxiv/${newId}$`), page: arxiv, keeps: [] },
  {
    hosts: ['semanticscholar.org', 'api.semanticscholar.org'],
    path: new RegExp(`^/arxiv:${anyId}$`, 'i'),
    page: arxiv,
    keeps: [],
  },
  { hosts: ['doi.org'], path: new RegExp(String.raw`^/10\.48550/arxiv\.${anyId}$`, 'i'), page: arxiv, keeps: [] },
  { hosts: ['doi.org'], path: /^\/(10\.\d{4,9}\/.+)$/, page: doi, keeps: [] },
  {
    hosts: ['biorxiv.org', 'medrxiv.org'],
    path: new RegExp(
      String.raw`^/content/(?:biorxiv/|medrxiv/)?(?:early/\d+/\d+/\d+/)?(10\.\d{4,9}/[\d.]+\d)(?:v\d+)?` +
        String.raw`(?:\.full|\.abstract|\.article-[a-z]+)?(?:\.pdf|\.full-text|-text)?$`,
    ),
    page: doi,
    keeps: [],
  },
  {
    hosts: ['biorxiv.org', 'medrxiv.org'],
    path: /^\/cgi\/content\/(?:short|abstract|full)\/(\d{4}\.[\d.]+\d)(?:v\d+)?$/,
    page: ([id = '']) => `doi.org/10.1101/${id}`,
    keeps: [],
  },
  {
    hosts: ['dl.acm.org'],
    path: /^\/doi\/(?:abs\/|full\/|fullHtml\/|pdf\/|epdf\/)?(10\.\d{4,9}\/.+)$/,
    page: doi,
    keeps: [],
  },
  { hosts: ['openreview.net'], path: /^\/(?:forum|pdf)$/, page: () => 'openreview.net/forum', keeps: ['id'] },
  {
    hosts: ['aclanthology.org'],
    path: /^\/([A-Z]\d{2}-\d{4,5}|\d{4}\.[\w-]+\.\d+)(?:\.pdf|\.bib)?$/,
    page: ([id = '']) => `aclanthology.org/${id}`,
    keeps: [],
  },
  {
    hosts: ['nature.com'],
    path: /^\/articles\/([\w-]+)(?:\.pdf)?$/,
    page: ([id = '']) => `doi.org/10.1038/${id.toLowerCase()}`,
    keeps: [],
  },
  {
    hosts: ['ssrn.com'],
    path: /^\/abstract=(\d+)$/,
    page: ([id = '']) => `papers.ssrn.com/sol3/papers.cfm?abstract_id=${id}`,
    keeps: [],
  },
  { hosts: ['papers.ssrn.com'], path: /^\/sol3\/papers\.cfm$/, keeps: ['abstract_id'] },
];
