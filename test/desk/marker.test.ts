import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describeDay, longestDescription } from '../../src/desk/description.ts';
import { readMarker, writeMarker } from '../../src/desk/marker.ts';

const marker = { date: '2026-02-08', head: 'a'.repeat(40), path: 'content/posts/今日.md', modelItems: 6 };

describe('the marker', () => {
  test('what is written is what is read, whatever the strings', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-->', '<!-- galley:{} -->', '--!>', '\r\n'));
    const markers = fc.record({ date: text, head: text, path: text, modelItems: fc.nat() });
    fc.assert(
      fc.property(markers, fc.string(), (value, rest) => {
        const comment = writeMarker(value);
        expect(comment).toMatch(/^<!--[^<>]*-->$/);
        expect(comment).not.toMatch(/\n|--.*--.*--/);
        expect(readMarker(`${comment}\n${rest}`)).toEqual(value);
        expect(readMarker(`${comment}\r\n${rest}`)).toEqual(value);
      }),
    );
  });

  test('remembers the links of each source, and does without where they are in another form', () => {
    const sources = { '0a1b2c3d': 4, ffffffff: 0 };
    expect(readMarker(`${writeMarker({ ...marker, sources })}\n`)).toEqual({ ...marker, sources });
    const odd: readonly unknown[] = [null, [], 'x', { a: '4' }, { a: 1.5 }];
    for (const other of odd) {
      const written = writeMarker({ ...marker, sources: other as Record<string, number> });
      expect(readMarker(`${written}\n`)).toEqual(marker);
    }
  });

  test('tolerates fields that a later version may add', () => {
    const later = writeMarker(marker).replace('{', '{"mood":"fine",');
    expect(readMarker(`${later}\n`)).toEqual(marker);
  });

  test.each([
    ['', 'nothing'],
    [`x${writeMarker(marker)}\n`, 'not at the beginning'],
    [`\n${writeMarker(marker)}\n`, 'below an empty line'],
    [`${writeMarker(marker)} and more`, 'a line that goes on'],
    ['<!-- galley:{"version":1} -->\n', 'fields are missing'],
    ['<!-- galley:{"version":2,"date":"","head":"","path":"","modelItems":0} -->\n', 'another version'],
    ['<!-- galley:{"version":1,"date":"","head":1,"path":"","modelItems":0} -->\n', 'a field of another type'],
    ['<!-- galley:{nonsense} -->\n', 'no JSON'],
  ])('%j is none: %s', (body) => {
    expect(readMarker(body)).toBeNull();
  });
});

describe('the description', () => {
  test('keeps every word that people wrote around the island', () => {
    const prose = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('<!--'));
    fc.assert(
      fc.property(prose, prose, fc.string(), fc.string(), (above, below, first, second) => {
        const opened = describeDay(marker, first, '').replace(/\n$/, '');
        const [line = '', ...island] = opened.split('\n');
        const edited = [line, above, ...island, below].join('\n');
        const updated = describeDay({ ...marker, head: 'b' }, second, edited);
        expect(readMarker(updated)?.head).toBe('b');
        expect(updated).toContain(`${above.replaceAll('\r\n', '\n')}\n<!-- galley:begin -->`);
        expect(updated).toContain(`<!-- galley:end -->\n${below.replaceAll('\r\n', '\n')}`);
        expect(updated).toContain(second.trim());
      }),
    );
  });

  test('is not fooled by an island that quotes the end of an island', () => {
    const opened = describeDay(marker, 'quoted: <!-- galley:end --> old', '');
    expect(describeDay(marker, 'new', `${opened}mine`)).toBe(`${describeDay(marker, 'new', '')}mine`);
  });

  test('moves the marker back to the top when somebody wrote above it', () => {
    const updated = describeDay(marker, 'new', `Please read!\n${describeDay(marker, 'old', '')}`);
    expect(updated).toBe(`${writeMarker(marker)}\nPlease read!\n<!-- galley:begin -->\n\nnew\n\n<!-- galley:end -->\n`);
  });

  test('stays below the limit with whatever people add, and never cuts theirs', () => {
    const remark = 'r'.repeat(20_000);
    const present = `${describeDay(marker, 'old', '')}${remark}`;
    const updated = describeDay(marker, `## 一\n\n${'a'.repeat(30_000)}\n## 二\n\n${'b'.repeat(20_000)}\n`, present);
    expect(updated.length).toBeLessThanOrEqual(longestDescription);
    expect(updated).toContain(remark);
    expect(updated).toContain('## 一');
    expect(updated).not.toContain('## 二');
  });
});
