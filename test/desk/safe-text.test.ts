import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { code, inline, link } from '../../src/desk/safe-text.ts';
import { oneLine } from '../../src/text/plain-text.ts';

const server = 'https://git.example.com';

/** Text as hostile as feeds can be: real triggers between arbitrary characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@all',
        '@press/writers',
        '#12',
        'o/r#12',
        'GH-7',
        'closes #1',
        'fixes https://github.com/o/r/issues/1',
        '/merge',
        'www.example.org',
        'a@b.co',
        '<!-- x -->',
        '<img src=x>',
        '<details>',
        '| a |',
        '[x](y)',
        '![x](y)',
        '`',
        '``',
        '\\',
        '**',
        '__',
        '~~',
        '$x$',
        '&#64;',
        '&lt;',
        '\n',
        '\r\n',
        '\u2028',
        '# ',
        '- ',
        '1. ',
        '> ',
        '=',
        '::error::',
        '[skip ci]',
        'skip-checks: true',
        '\u202e',
        '\u200b',
        '\u0000',
        ' ',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What GitHub or a bot would act upon, in text outside code. */
const acted = [
  /(?<![A-Za-z0-9_])@[A-Za-z0-9]/,
  /@[A-Za-z0-9]/,
  /#\d/,
  /\bgh-\d/i,
  /:\/\//,
  /\bwww\./i,
  /^\s*\/\w/m,
  /skip-checks:/i,
  /\[skip ci\]/,
  /<!--/,
  /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
];

function paragraphOf(markdown: string): PhrasingContent[] {
  const [list, ...others] = fromMarkdown(`- ${markdown}`).children;
  expect(others).toEqual([]);
  const item = list?.type === 'list' ? list.children[0] : undefined;
  if (item?.children.length === 0) return [];
  expect(item?.children.map(({ type }) => type)).toEqual(['paragraph']);
  const paragraph = item?.children[0];
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

describe('inline', () => {
  test('no gathered text mentions, refers, commands or links', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = inline(text);
        for (const pattern of acted) expect(safe).not.toMatch(pattern);
      }),
      { numRuns: 2000 },
    );
  });

  test('a reader sees the text itself: no markup of its own, nothing lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = paragraphOf(inline(text, 10_000));
        expect(nodes.every(({ type }) => type === 'text')).toBe(true);
        const shown = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
        expect(shown.replaceAll('\u200b', '')).toBe(oneLine(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('table cells hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inline(text)).not.toMatch(/(?<!\\)(?:\\\\)*\|/);
      }),
    );
  });

  test('ordinary titles stay as they are', () => {
    const title = '面向 GB200 的 WideEP：吞吐 +40%（第 1 部分）- C++/CUDA';
    expect(inline(title)).toBe(title);
  });

  test('long text is cut between characters', () => {
    expect(inline('🚀'.repeat(10), 4)).toBe('🚀🚀🚀…');
  });
});

describe('code', () => {
  test('shows the text itself on one line, and does nothing where a squash merge makes it a message', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = code(text, 10_000);
        for (const pattern of acted) expect(safe).not.toMatch(pattern);
        const plain = oneLine(text);
        const [node] = paragraphOf(safe);
        const shown = node?.type === 'inlineCode' ? node.value.replaceAll('\u200b', '') : '';
        expect(shown).toBe(plain);
      }),
    );
  });
});

describe('link', () => {
  test('leads where it should, and its label does nothing else', () => {
    fc.assert(
      fc.property(hostile, fc.webUrl({ withFragments: true, withQueryParameters: true }), (label, url) => {
        const nodes = paragraphOf(link(label, url, server));
        expect(nodes).toHaveLength(1);
        const [node] = nodes;
        expect(node?.type).toBe('link');
        const href = node?.type === 'link' ? node.url : '';
        expect(decodeURI(href)).toBe(decodeURI(encodeURI(decodeURI(new URL(url).href))));
        expect(href).not.toMatch(/[|()\s<>`]/);
      }),
    );
  });

  test.each([
    'https://github.com/o/r/issues/12',
    'https://github.com/o/r/pull/12/files',
    'https://www.github.com/o/r/discussions/3',
    'https://github.com/o/r/commit/0123abc',
    'https://git.example.com/o/r/issues/12',
  ])('%s is shown without linking, since a link would be heard there', (url) => {
    expect(link('A title', url, server)).toBe(`A title \`${url}\``);
  });

  test.each([
    'https://github.com/o/r',
    'https://github.com/o/r/releases/tag/v1',
    'https://github.blog/changelog/',
    'https://example.org/o/r/issues/12',
  ])('%s is a link', (url) => {
    expect(link('A title', url, server)).toBe(`[A title](${url})`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])('%j is no link at all', (url) => {
    expect(link('A title', url, server)).toBe('A title');
  });

  test('what could end the link is encoded, and a password is left out', () => {
    expect(link('x', 'https://me:secret@example.org/a_(b)|c?q=[1]`', server)).toBe(
      '[x](https://example.org/a_%28b%29%7Cc?q=%5B1%5D%60)',
    );
  });
});
