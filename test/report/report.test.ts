import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFindings, outputsOf } from '../../src/report/findings.ts';
import { terminalPrinter } from '../../src/report/printers.ts';
import { createReport, plainLine } from '../../src/report/report.ts';
import { summaryOf } from '../../src/report/summary.ts';

describe('plainLine', () => {
  it('never yields a runner command or a second line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(':', '#', '[', '\n', '\r', ' ', 'e', '\u2028', '\u0000') }),
        (text) => {
          const line = plainLine(text);
          expect(line).not.toMatch(/^\s*::|##\[|[\n\r\u2028\0]/);
        },
      ),
    );
  });

  it('leaves ordinary text as it is', () => {
    expect(plainLine('refused at [::1]')).toBe('refused at [::1]');
    expect(plainLine('Orrery 3：推理 https://a.example/x#y')).toBe('Orrery 3：推理 https://a.example/x#y');
  });
});

describe('createReport', () => {
  it('folds details and says the outcome with its time', async () => {
    const lines: string[] = [];
    const report = createReport(terminalPrinter((text) => lines.push(text)));
    const result = await report.step(
      'gather',
      (log) => {
        log.detail('one\n::error::x');
        return 3;
      },
      (n) => `${n} links`,
    );
    expect(result).toBe(3);
    expect(lines.join('')).toMatch(/^gather\n {2}one ::error::x\ngather: 3 links \(\d+\.\d s\)\n$/);
  });

  it('warns of one thing once', () => {
    const report = createReport(terminalPrinter(() => undefined));
    report.warn('label missing');
    report.warn('label missing');
    expect(report.warnings).toEqual(['label missing']);
  });
});

describe('summaryOf', () => {
  it('shows gathered text as text and stays below GitHub’s limit', () => {
    const warnings = ['<img src=x> [a](b) | @all `x`', ...Array<string>(30_000).fill('长'.repeat(40))];
    const summary = summaryOf(noFindings(), warnings);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    const small = summaryOf(noFindings(), warnings.slice(0, 1));
    expect(small).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(b\)|@all/);
  });
});

describe('summaryOf a failed run', () => {
  const shown = (message: string): string => {
    const failure = { message, link: 'https://github.com/o/r/compare/main...x' };
    const summary = summaryOf({ ...noFindings(), path: 'content/posts/x.md', reason: 'bad-config', failure }, []);
    const [head, foot] = [
      '## No post (`bad-config`)\n\n',
      '\n\n[Open on GitHub](https://github.com/o/r/compare/main...x)\n',
    ];
    expect(summary.startsWith(head) && summary.endsWith(foot)).toBe(true);
    return summary.slice(head.length, -foot.length);
  };

  it('shows the message as text that wraps, and nothing in it as markup', () => {
    expect(shown('No post.\n```\n# <b>x</b>\u202e\n  contents: write\u202e\n  issues: read')).toBe(
      'No post.\n\n\\`\\`\\`\n\n\\# \\<b\\>x\\</b\\>\n\n```\n  contents: write \n  issues: read\n```',
    );
  });

  it('shows problems as a list, and as code only what is to be copied', () => {
    expect(
      shown(
        'Not usable:\n  - g.yml:1:8: put quotes around text with {date}. Write: title: "{date} `x`"\n  - see https://x.example/a_b.',
      ),
    ).toBe(
      'Not usable:\n\n- g.yml:1:8: put quotes around text with {date}. Write: ``title: "{date} `x`"``\n- see `https://x.example/a_b`.',
    );
  });
});

describe('outputsOf', () => {
  it('sets every output even when nothing is known', () => {
    expect(outputsOf(noFindings())).toMatchObject({ operation: 'failed', items: '0', 'pull-request-number': '' });
  });
});
