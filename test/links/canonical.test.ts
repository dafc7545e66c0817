import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, linkKey } from '../../src/links/canonical.ts';

describe('linkKey', () => {
  it.each([
    ['scheme, www, default port, slash, fragment', 'http://www.example.org:80/a/', 'https://example.org/a#part'],
    ['index page', 'https://example.org/blog/index.html', 'https://example.org/blog'],
    ['tracking', 'https://example.org/a?utm_source=x&utm_medium=rss&id=3', 'https://example.org/a?id=3'],
    ['ambiguous key where the path names the page', 'https://example.org/post-7?ref=hn', 'https://example.org/post-7'],
    ['order of the query', 'https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['text fragment', 'https://example.org/a#:~:text=hello', 'https://example.org/a'],
    ['arXiv versions and forms', 'https://arxiv.org/pdf/2602.01234v2.pdf', 'http://arxiv.org/abs/2602.01234'],
    ['arXiv HTML', 'https://arxiv.org/html/2602.01234v1', 'https://export.arxiv.org/abs/2602.01234v3'],
    ['Hugging Face paper', 'https://huggingface.co/papers/2602.01234', 'https://arxiv.org/abs/2602.01234'],
    ['old arXiv ids', 'https://arxiv.org/pdf/cs/0112017v1', 'https://arxiv.org/abs/cs/0112017'],
    ['short video link', 'https://youtu.be/dQw4w9WgXcQ?si=abc', 'https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=3'],
    ['repository case and .git', 'https://github.com/VLLM-project/vLLM.git', 'https://github.com/vllm-project/vllm/'],
    ['repository mirror', 'https://togithub.com/a/b/issues/3', 'https://github.com/a/b/issues/3'],
    ['Twitter and X', 'https://mobile.twitter.com/a/status/1', 'https://x.com/a/status/1'],
  ])('is one for %s', (_, a, b) => {
    expect(linkKey(a)).toBe(linkKey(b));
  });

  it.each([
    ['query that names the page', 'https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/item?id=2'],
    ['ambiguous key of a script', 'https://example.org/view.php?from=1', 'https://example.org/view.php?from=2'],
    ['ambiguous key of a front page', 'https://example.org/?source=a', 'https://example.org/?source=b'],
    ['path case', 'https://example.org/A', 'https://example.org/a'],
    ['subdomains', 'https://a.github.io/x', 'https://b.github.io/x'],
    ['ports', 'https://example.org:8443/a', 'https://example.org/a'],
    ['routes of single-page applications', 'https://example.org/#/a', 'https://example.org/#/b'],
    [
      'file case in a repository',
      'https://github.com/a/b/blob/main/README.md',
      'https://github.com/a/b/blob/main/readme.md',
    ],
    ['entries of a changelog', 'https://example.org/changelog#v2.1.0', 'https://example.org/changelog#v2.1.1'],
    ['two papers', 'https://arxiv.org/abs/2602.01234', 'https://arxiv.org/abs/2602.01235'],
  ])('differs for %s', (_, a, b) => {
    expect(linkKey(a)).not.toBe(linkKey(b));
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.c',
    '/relative',
    '',
    'https://',
    'https://u:p@example.org/',
  ])('is none for %j', (address) => expect(linkKey(address)).toBeNull());

  it('is idempotent and survives cleaning', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const key = linkKey(address);
        expect(key).not.toBeNull();
        expect(linkKey(`https://${key}`)).toBe(key);
        expect(linkKey(cleanUrl(address) ?? '')).toBe(key);
      }),
      { numRuns: 500 },
    );
  });
});

describe('cleanUrl', () => {
  it('drops tracking parts and nothing else', () => {
    expect(cleanUrl('https://Example.org/A%20b?q=%E4%BD%A0&utm_source=x#top')).toBe(
      'https://example.org/A%20b?q=%E4%BD%A0#top',
    );
    expect(cleanUrl('https://example.org/a?x=1+2')).toBe('https://example.org/a?x=1+2');
  });
});
