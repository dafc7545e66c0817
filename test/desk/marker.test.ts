import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describeDay, longestDescription } from '../../src/desk/description.ts';
import { readMarker, writeMarker } from '../../src/desk/marker.ts';
import { proposalRecordOf } from '../../src/desk/proposal-record.ts';
import { sourceKey } from '../../src/edition/health.ts';
import type { ProposalRecord } from '../../src/edition/past.ts';
import { sampleEdition } from './edition.ts';

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

  const offers: ProposalRecord = {
    items: [
      {
        url: 'https://lab.example/a',
        title: '标题 <!-- --> @octocat closes #1 GH-2 [skip ci]',
        sources: ['0a1b2c3d'],
        heat: 41,
        published: '2026-03-04T08:15:00.000Z',
        others: ['http://press.example/b'],
      },
    ],
    bench: [{ url: 'https://lab.example/c', title: 'C', sources: [], heat: null, published: null, others: [] }],
  };

  test('remembers what was proposed, and does without where it is in another form', () => {
    expect(readMarker(`${writeMarker({ ...marker, offers })}\n`)).toEqual({ ...marker, offers });
    const odd = [
      'x',
      [],
      { items: 1, bench: [] },
      { items: [['']], bench: [] },
      { items: [[':', 't', [], null, null]], bench: [] },
      { items: [['lab.example/a', 't', [], null, 'soon']], bench: [] },
    ];
    for (const other of odd) {
      const body = `<!-- galley:${JSON.stringify({ version: 1, ...marker, offers: other })} -->\n`;
      expect(readMarker(body)).toEqual(marker);
    }
  });

  test('holds nothing that GitHub would act upon in a commit message', () => {
    const comment = writeMarker({ ...marker, offers });
    expect(comment).not.toMatch(/@octocat|#1|GH-2|\[skip|:\/\//);
    expect(comment).toMatch(/^<!--[^<>]*-->$/);
  });

  test('remembers the stories of an edition, the last of the bench least, and stays small', () => {
    const edition = sampleEdition();
    const { items, bench } = proposalRecordOf(edition);
    expect(items.map(({ url }) => url)).toEqual(edition.stories.map(({ lead }) => lead.url));
    expect(items[0]).toMatchObject({ sources: [sourceKey('feed')], heat: null });
    expect(items[0]?.others).toHaveLength(2);
    expect(bench).toHaveLength(14);
    const many = { ...edition, bench: Array.from({ length: 40 }, () => edition.bench[0] ?? fail()) };
    const long = writeMarker({ ...marker, offers: proposalRecordOf(many) });
    expect(long.length).toBeLessThanOrEqual(6000);
    expect(readMarker(`${long}\n`)?.offers?.bench).toHaveLength(20);
    const settled = { ...edition, bench: edition.bench.map((story) => ({ ...story, lost: 'dropped' as const })) };
    expect(proposalRecordOf(settled).bench).toEqual([]);
  });

  test('stays small and readable whatever the titles and addresses', () => {
    const link = fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: fc.string({ unit: 'binary', maxLength: 400 }),
      sources: fc.array(fc.stringMatching(/^[0-9a-f]{8}$/), { maxLength: 8 }),
      heat: fc.option(fc.nat()),
      published: fc.option(fc.constantFrom('2026-03-04T08:15:00.000Z', '2026-03-04T23:59:59.999Z')),
      others: fc.array(fc.webUrl(), { maxLength: 6 }),
    });
    const lists = fc.record({ items: fc.array(link, { maxLength: 30 }), bench: fc.array(link, { maxLength: 40 }) });
    fc.assert(
      fc.property(lists, (value) => {
        const comment = writeMarker({ ...marker, offers: value });
        expect(comment).toMatch(/^<!--[^<>]*-->$/);
        expect(comment.length).toBeLessThanOrEqual(5000);
        expect(readMarker(`${comment}\n`)?.offers?.items.length).toBeLessThanOrEqual(value.items.length);
        expect(readMarker(`${comment}\n`)).toHaveProperty('offers');
      }),
      { numRuns: 40 },
    );
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

function fail(): never {
  throw new Error('The sample has no bench.');
}
