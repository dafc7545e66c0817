import { expect, it } from 'vitest';
import type { SourceHealth } from '../../src/edition/health.ts';
import { english } from '../../src/language/en/words.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { healthMarkdown, healthText } from '../../src/report/health-table.ts';

const base = { kind: 'feed', standing: 'primary', newest: null, requests: 1 } as const;
const health: readonly SourceHealth[] = [
  {
    ...base,
    id: 'a',
    name: '量子位',
    outcome: 'ok',
    reason: 'ok',
    detail: '',
    links: 12,
    newest: '2026-02-07T12:00:00.000Z',
    ms: 80,
  },
  {
    ...base,
    id: 'b',
    name: 'x | ::error:: @all',
    outcome: 'failed',
    reason: 'challenge',
    detail: '403 `x`',
    links: 0,
    ms: 9,
  },
];

it('begins with what is in trouble and ends with what to do', () => {
  const lines = healthMarkdown(health, chinese).split('\n');
  expect(lines[0]).toBe('| 来源 | 类型 | 状态 | 问题 | 条数 | 最新 | 毫秒 |');
  expect(lines[2]).toContain('失败');
  expect(lines[3]).toBe('| 量子位 | feed | 正常 |  | 12 | 2026-02-07 | 80 |');
  expect(lines.at(-1)).toContain(chinese.remedy.challenge);
});

it('keeps a source’s name from speaking to GitHub or the runner', () => {
  const markdown = healthMarkdown(health, english);
  expect(markdown).not.toMatch(/@\w/);
  for (const row of markdown.split('\n').filter((line) => line.startsWith('|'))) {
    expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(8);
  }
  expect(healthText(health, english)).not.toMatch(/^\s*::/m);
});

it('stands in columns, whatever the script', () => {
  const [head = '', ...rows] = healthText(health, english).split('\n').slice(0, 3);
  const column = head.indexOf('Kind');
  const cells = rows.map((row) => row.slice(0, row.indexOf('feed')));
  // Each Chinese character takes two columns.
  expect(cells.map((cell) => cell.length + (cell.match(/\p{Script=Han}/gu)?.length ?? 0))).toEqual([column, column]);
});

it('has nothing to do where all is fine', () => {
  expect(healthMarkdown(health.slice(0, 1), english)).not.toContain(english.checkUp.todo);
});
