import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/post/links.ts';
import { markdownText, withoutLongParagraphs } from '../../src/text/markdown.ts';

const stretches = (text: string): number[] =>
  withoutLongParagraphs(text)
    .split('\n\n')
    .map((part) => part.length);

describe('a paragraph that nobody wrote', () => {
  test.each([
    ['words', 'word '.repeat(6_000), 4],
    ['lines', 'a line of some words\n'.repeat(1_500), 4],
    ['one word', 'x'.repeat(30_000), 4],
    ['instructions that do not end', '<?'.repeat(15_000), 4],
    ['stars', '*a '.repeat(1_000), 5],
    ['stars and underscores', '*a_'.repeat(1_000), 9],
  ])('is cut: %s', (_name, text, parts) => {
    expect(stretches(text).length).toBe(parts);
    expect(Math.max(...stretches(text))).toBeLessThanOrEqual(8_000);
  });

  test('behind a line, where there is one', () => {
    const items = '- **a**: b\n'.repeat(200);
    expect(
      withoutLongParagraphs(items)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(items.trimEnd().split('\n'));
  });

  test('loses nothing', () => {
    const part = fc.constantFrom('word ', '*', '_', '\n', '\n\n', '<?', '灰', '`', '- a\n', 'x'.repeat(3_000));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
        const text = parts.join('');
        expect(withoutLongParagraphs(text).replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('keeps its text and its links', () => {
    const sentence = 'Tern 2.4 is [out](https://site.example/1) and *fast*. ';
    expect(markdownText(sentence.repeat(300)).replaceAll('\n\n', ' ')).toBe(
      'Tern 2.4 is out and fast. '.repeat(300).trim(),
    );
    const many = Array.from({ length: 300 }, (_, index) => `see https://site.example/${index} and \`code\``).join(' ');
    expect(linksOf(many)).toEqual(Array.from({ length: 300 }, (_, index) => `https://site.example/${index}`));
  });
});

test('paragraphs that people write are left as they are', () => {
  const long = 'Ein langer Absatz über vieles. '.repeat(200);
  for (const text of ['', 'a', `${long}\n\n${long}\n\n${long}`, '- **a**: b\n'.repeat(50), '| a | b |\n'.repeat(300)]) {
    expect(withoutLongParagraphs(text)).toBe(text);
  }
});
