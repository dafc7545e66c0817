/** Finds the page that tells what a paper's file holds: the abstract page of a PDF on arXiv and a few more sites. */

/** An arXiv paper's number, of before 2007 (`cs/0112017`, `math.GT/0309136`) or since, with its version. */
const arxivId = String.raw`(?:[a-z-]+(?:\.[A-Z]{2})?/)?\d{4}\.?\d{3,5}(?:v\d+)?`;

/**
 * Addresses of papers' files, and the pages about them. Of a file's text only the abstract is needed, and the page has
 * it.
 */
const landingPages: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`^https?://(?:www\.|export\.)?(?:arxiv|alphaxiv)\.org/(?:abs|pdf|html|overview)/` +
        String.raw`(${arxivId})(?:\.pdf)?/?(?:[?#].*)?$`,
      'i',
    ),
    'https://arxiv.org/abs/$1',
  ],
  [/^https?:\/\/openreview\.net\/(?:pdf|attachment)\?(?:.*&)?id=([\w-]+).*$/s, 'https://openreview.net/forum?id=$1'],
  [/^https?:\/\/(?:www\.)?aclanthology\.org\/([\w.-]+?)\.pdf$/, 'https://aclanthology.org/$1/'],
  [/^https?:\/\/proceedings\.mlr\.press\/(v\d+)\/(\w+)(?:\/\w+)?\.pdf$/, 'https://proceedings.mlr.press/$1/$2.html'],
  [
    /^https?:\/\/(proceedings\.neurips\.cc|papers\.nips\.cc)\/(paper(?:_files\/paper)?\/\d{4})\/file\/(\w+)-Paper(-[\w-]+)?\.pdf$/,
    'https://$1/$2/hash/$3-Abstract$4.html',
  ],
  [/^https?:\/\/(www\.(?:bio|med)rxiv\.org\/content\/[\w./]+?v\d+)\.full(?:\.pdf|-text)?$/, 'https://$1'],
];

/**
 * Where to read what a link points at: mostly the link itself; for a paper's PDF, or for its text by the chapter, the
 * page with its abstract.
 */
export function readingAddress(url: string): string {
  for (const [address, page] of landingPages) if (address.test(url)) return url.replace(address, page);
  return url;
}
