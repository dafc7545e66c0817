import { describe, expect, it } from 'vitest';
import { ownAddress, strayed } from '../../src/links/page-address.ts';

const post = 'https://lab.example/blog/2026/new-model-halves-cost';

describe('strayed', () => {
  it.each([
    ['the front page', post, 'https://lab.example/', 'gone'],
    ['a front page in a language', post, 'https://lab.example/en-US/', 'gone'],
    ['the section the article stood in', post, 'https://lab.example/blog', 'gone'],
    ['a front page behind a short link', 'https://t.co/Ab1', 'https://lab.example', 'gone'],
    ['a login', post, 'https://lab.example/login?next=%2Fblog', 'wall'],
    ['a consent page elsewhere', post, 'https://consent.lab.example/v2/collect?continue=x', 'wall'],
    ['nowhere', post, post, null],
    ['https', post.replace('https', 'http'), post, null],
    ['a new address on the site', post, 'https://lab.example/news/new-model-halves-cost', null],
    ['another site', 'https://short.example/x', post, null],
    ['a numbered page above', 'https://lab.example/p/123/a-slug', 'https://lab.example/p/123', null],
    ['a front page that was asked for', 'http://lab.example/', 'https://lab.example/en/', null],
    ['a login that was asked for', 'https://lab.example/login', 'https://lab.example/sign-in', null],
  ])('knows redirects to %s', (_, asked, final, expected) => {
    expect(strayed({ asked, final })).toBe(expected);
  });
});

describe('ownAddress', () => {
  const see = (given: Partial<Parameters<typeof ownAddress>[0]>): string =>
    ownAddress({ asked: post, final: post, declared: [], title: 'New model halves cost', ...given });

  it('is where redirects ended', () => {
    expect(see({ asked: 'https://short.example/Ab1', final: post })).toBe(post);
  });

  it.each(['https://lab.example/', 'https://lab.example/blog', 'https://lab.example/login?next=x', 'about:blank'])(
    'stays what was asked for when redirects ended at %s',
    (final) => expect(see({ final })).toBe(post),
  );

  it.each([
    ['the page without a view', `${post}?view=compact`, post],
    ['the page proper of an AMP page', 'https://amp.lab.example/blog/2026/new-model-halves-cost/amp', post],
    ['a readable address for a number', 'https://lab.example/?p=812', post],
    ['a moved page', 'https://lab.example/archive/new-model-halves-cost', post],
    ['a language', 'https://lab.example/en/blog/2026/new-model-halves-cost', post],
  ])('believes a declaration of %s', (_, final, declared) => {
    expect(see({ asked: final, final, declared: [declared] })).toBe(declared);
  });

  it.each([
    ['on another site', 'https://wire.example/new-model-halves-cost'],
    ['of the front page', 'https://lab.example/'],
    ['of a section', 'https://lab.example/blog'],
    ['of a page with other words', 'https://lab.example/blog/2026/how-we-hire'],
    ['of a sister article', 'https://lab.example/blog/2026/new-model-2-halves-cost'],
    ['of a login', 'https://lab.example/login/new-model-halves-cost'],
    ['that is no web address', 'javascript:void(0)'],
    ['on another port', 'https://lab.example:8443/blog/2026/new-model-halves-cost-again'],
  ])('does not believe one %s', (_, declared) => {
    expect(see({ declared: [declared] })).toBe(post);
  });

  it('does not believe one address for all that a script shows', () => {
    const final = 'https://lab.example/view_article?id=5';
    expect(see({ asked: final, final, declared: ['https://lab.example/view_article'] })).toBe(final);
  });

  it('goes on to the next declaration', () => {
    const final = 'https://lab.example/archive/new-model-halves-cost';
    expect(see({ asked: final, final, declared: ['https://lab.example/', post] })).toBe(post);
  });
});
