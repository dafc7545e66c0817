import { describe, expect, it } from 'vitest';
import { fillTitle, fixedTitle, unknownInTitle, wantsHeadline } from '../../src/post/template.ts';

const day = '2026-02-08';

describe('a title', () => {
  it.each([
    ['AI 技术深度日报｜{date}', 'AI 技术深度日报｜2026-02-08', 'AI 技术深度日报｜2026-02-08'],
    ['AI 日报｜{date}：{headline}', 'AI 日报｜2026-02-08：Tern 2.4 is out', 'AI 日报｜2026-02-08'],
    ['{headline}｜AI 日报 {date}', 'Tern 2.4 is out｜AI 日报 2026-02-08', 'AI 日报 2026-02-08'],
    ['AI 日报（{headline}）{date}', 'AI 日报（Tern 2.4 is out）2026-02-08', 'AI 日报2026-02-08'],
    [
      'Digest of {date} - “{headline}” and more',
      'Digest of 2026-02-08 - “Tern 2.4 is out” and more',
      'Digest of 2026-02-08 and more',
    ],
    ['AI {date}: {headline} [daily]', 'AI 2026-02-08: Tern 2.4 is out [daily]', 'AI 2026-02-08 [daily]'],
    ['{headline}', 'Tern 2.4 is out', '2026-02-08'],
    ['The day’s links', 'The day’s links', 'The day’s links'],
  ])('%s reads %s, and %s on GitHub', (template, post, fixed) => {
    expect(fillTitle(template, day, 'Tern 2.4 is out')).toBe(post);
    expect(fixedTitle(template, day)).toBe(fixed);
  });

  it('takes nothing in a headline for a placeholder', () => {
    expect(fillTitle('{date}: {headline}', day, 'What {date} and {headline} mean')).toBe(
      '2026-02-08: What {date} and {headline} mean',
    );
  });

  it('knows the names it can be filled with', () => {
    expect(unknownInTitle('{date} {headline} {titel} {day} {}')).toEqual(['{titel}', '{day}']);
    expect(['{date}', '{date}: {headline}'].map(wantsHeadline)).toEqual([false, true]);
  });
});
