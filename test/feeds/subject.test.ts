import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../src/feeds/parse.ts';
import { withSubject } from '../../src/feeds/subject.ts';

const titled = (title: string, feedTitle: string, ...addresses: string[]): string =>
  withSubject(title, { addresses, feedTitle });

describe('a title that is nothing without its feed', () => {
  test.each([
    ['v0.14.0', 'Release notes from rocket', 'https://github.com/acme/rocket/releases/tag/v0.14.0', 'rocket v0.14.0'],
    ['v1', 'Tags from rocket', 'https://github.com/acme/rocket/releases/tag/v1', 'rocket v1'],
    ['1.4.2', 'PyPI recent updates for tern', 'https://pypi.org/project/tern/1.4.2/', 'tern 1.4.2'],
    ['2.0.0', 'npm', 'https://www.npmjs.com/package/@heron/cli', '@heron/cli 2.0.0'],
    ['0.9.1', 'crates.io', 'https://crates.io/crates/dunlin/0.9.1', 'dunlin 0.9.1'],
    ['5.0.1', 'Gem', 'https://rubygems.org/gems/dunlin/versions/5.0.1', 'dunlin 5.0.1'],
    ['v3.1', 'Packagist', 'https://packagist.org/packages/acme/rocket', 'acme/rocket v3.1'],
    ['1.27', 'Docker', 'https://hub.docker.com/r/acme/rocket/tags', 'acme/rocket 1.27'],
    ['v17.0', 'acme releases', 'https://gitlab.site.example/group/rocket/-/releases/v17.0', 'rocket v17.0'],
    ['v7', 'T', 'https://code.site.example/acme/rocket/releases/tag/v7', 'rocket v7'],
    ['v2.1.0-rc.1', 'Rocket Releases', 'https://site.example/2', 'Rocket v2.1.0-rc.1'],
    ['Release 2026.3', 'Releases · Rocket', 'https://site.example/2', 'Rocket Release 2026.3'],
    ['Changelog', 'Rocket', 'https://site.example/2', 'Rocket: Changelog'],
    ['March 2026', 'Rocket | Changelog', 'https://site.example/2', 'Rocket: March 2026'],
    ['Week 10', 'Tern Weekly', 'https://site.example/2', 'Tern Weekly: Week 10'],
    ['第12期', '科技周刊', 'https://site.example/2', '科技周刊: 第12期'],
    ['v1.2', 'Changelog', 'https://www.site.example/2', 'site.example v1.2'],
    ['v1.2', '', 'https://www.site.example/2', 'site.example v1.2'],
    // It has its subject.
    [
      'rocket 0.14.0',
      'Release notes from rocket',
      'https://github.com/acme/rocket/releases/tag/v0.14.0',
      'rocket 0.14.0',
    ],
    ['Rocket lands in March 2026', 'Rocket', 'https://site.example/2', 'Rocket lands in March 2026'],
  ])('%s of %s at %s is %s', (title, feedTitle, address, whole) => {
    expect(titled(title, feedTitle, address)).toBe(whole);
  });

  test('by the feed’s own address where the entry has none of a known form', () => {
    expect(titled('1.4.2', 'T', 'https://site.example/1', 'https://pypi.org/rss/project/tern/releases.xml')).toBe(
      'tern 1.4.2',
    );
    expect(titled('v1', 'T', 'https://site.example/1', 'https://github.com/acme/rocket/tags.atom')).toBe('rocket v1');
  });
});

describe('what a feed says of its entries', () => {
  const parse = (items: string) =>
    parseFeedBytes({
      body: Buffer.from(
        `<rss version="2.0" xmlns:x="http://arxiv.org/schemas/atom"><channel><title>T</title><link>https://arxiv.org/</link>${items}</channel></rss>`,
      ),
      contentType: null,
      url: 'https://rss.arxiv.org/rss/cs.CL',
      timeZone: null,
    });
  const paper = (inside: string, id = '2603.01234v1'): string =>
    `<item><title>A Paper</title><link>https://arxiv.org/abs/2603.01234</link><guid isPermaLink="false">oai:arXiv.org:${id}</guid>${inside}</item>`;

  test.each([
    ['by its announcement', paper('<x:announce_type>replace</x:announce_type>')],
    ['crossed to another list', paper('<x:announce_type>replace-cross</x:announce_type>')],
    ['under a prefix that nobody declared', paper('<arxiv:announce_type>replace</arxiv:announce_type>')],
    ['without one', paper('<announce_type>replace</announce_type>')],
    [
      'in its description',
      paper('<description>arXiv:2303.01234v7 Announce Type: replace \nAbstract: We did.</description>'),
    ],
    ['by its version', paper('', '2303.01234v7')],
    ['in its title', paper('').replace('A Paper', 'A Paper. (arXiv:2303.01234v3 [cs.CL] UPDATED)')],
  ])('a revision %s is left out and counted', (_name, item) => {
    expect(parse(item)).toMatchObject({ items: [], found: 1, leftOut: { revision: 1 } });
  });

  test.each([
    ['new', paper('<x:announce_type>new</x:announce_type>')],
    ['new on this list', paper('<x:announce_type>cross</x:announce_type>', '2602.01234v2')],
    ['said nothing of', paper('')],
    ['about the matter', paper('<description>We replace attention by Announce Type: replace.</description>')],
  ])('a paper that is %s is news', (_name, item) => {
    expect(parse(item)).toMatchObject({ items: [{ title: 'A Paper' }], found: 1 });
  });

  test('an abstract begins with its first words', () => {
    const said = '<description>arXiv:2603.01234v1 Announce Type: new \nAbstract: We present it.</description>';
    expect(parse(paper(said)).items[0]?.summary).toBe('We present it.');
  });

  test('releases without notes have no text', () => {
    expect(parse(paper('<description>No content.</description>')).items[0]?.summary).toBe('');
  });
});
