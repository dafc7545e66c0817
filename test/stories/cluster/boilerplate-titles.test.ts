import { expect, it } from 'vitest';
import { withoutRefrains } from '../../../src/stories/cluster/boilerplate-titles.ts';
import { link } from '../../support/stories.ts';

const titles = ['Tern', 'Heron', 'Dunlin', 'Skua'];
const tagline = 'A letter on engines and compilers, every Friday.';

/** What is left of the summaries of links of one source. */
function left(summaries: readonly string[], sources: readonly string[] = []): string[] {
  const links = summaries.map((summary, index) =>
    link({
      title: titles[index] ?? '',
      url: `https://a.example/${index}`,
      summary,
      sources: [sources[index] ?? 'press'],
    }),
  );
  return withoutRefrains(links).map(({ summary }) => summary.trim());
}

const three = titles.slice(0, 3);

it.each<[string, readonly string[], readonly string[]]>([
  ['an ending', three.map((name) => `${name} is out. ${tagline}`), three.map((name) => `${name} is out.`)],
  ['a beginning', three.map((name) => `${tagline} ${name} is out.`), three.map((name) => `${name} is out.`)],
  ['all there is', [tagline, tagline, tagline], ['', '', '']],
  [
    'one of 30 characters',
    three.map((name) => `${'n'.repeat(29)}. ${name} it is`),
    three.map((name) => `${name} it is`),
  ],
])('leaves out what three links of a source have in common: %s', (_, summaries, expected) => {
  expect(left(summaries)).toEqual(expected);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['two links', titles.slice(0, 2).map((name) => `${name} is out. ${tagline}`), []],
  ['two links that say nothing else', [tagline, tagline, 'Skua is out.'], []],
  ['links of several sources', three.map((name) => `${name} is out. ${tagline}`), ['press', 'lab', 'press']],
  ['one of 29 characters', three.map((name) => `${'n'.repeat(28)}. ${name} it is`), []],
  ['one of more than 240', three.map((name) => `${'word '.repeat(48)}ends. ${name} it is`), []],
])('keeps what %s say', (_, summaries, sources) => expect(left(summaries, sources)).toEqual([...summaries]));
