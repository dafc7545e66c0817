import { describe, expect, it } from 'vitest';
import { healthReasons } from '../../src/edition/health.ts';
import { wordsFor } from '../../src/language/index.ts';
import { safeInline } from '../../src/post/markdown.ts';
import { termNames } from '../../src/stories/rank/weights.ts';
import { modelReasons } from '../../src/writing/model/transport/model-error.ts';

describe.each(['zh-CN', 'en'] as const)('words in %s', (language) => {
  const words = wordsFor(language);
  const notes = [
    words.note.unavailable(['Brave', 'Hacker News'], words.health['rate-limited']),
    words.note.widened(72),
    words.note.widened(36),
    words.note.thin(1),
    words.note.excerpts(2, 0),
    words.note.excerpts(2, 1),
    words.note.excerpts(1, 2),
    words.note.excerpts(0, 2),
    words.note.modelFailed(2, words.fallback.unauthorized ?? ''),
  ];

  it('has a phrase for every trouble', () => {
    for (const reason of healthReasons) if (reason !== 'ok') expect(words.health[reason]).toMatch(/\S/);
    for (const code of modelReasons) expect(words.fallback[code]).toMatch(/\S/);
  });

  it('has a name and a reason for every term, and a phrase for every loss', () => {
    const { terms, reasons, bench } = words.desk;
    for (const name of termNames) expect(terms[name]).toMatch(/\S/);
    const told = [
      ...(['primary', 'secondary', 'community'] as const).map((standing) =>
        reasons.standing({ standing, source: 'S' }),
      ),
      reasons.maker({ host: 'lab.example' }),
      reasons.corroboration({ hosts: 1, sources: 2 }),
      reasons.engagement({ source: 'Hacker News', points: 1, comments: 2, ahead: 93 }),
      reasons.topics({ topics: [] }),
      reasons.freshness({ hours: 7, date: '2026-02-07' }),
      reasons.freshness({ hours: null, date: '2026-02-07' }),
      reasons.undated({}),
      reasons['home-page']({}),
      reasons['stale-address']({ date: '2024-08' }),
      reasons['bare-title']({}),
      reasons['told-lately']({ title: 'T', date: '2026-02-07', alike: 80 }),
      reasons['taste-source']({ source: 'S', kept: 1, offered: 3 }),
      reasons['taste-site']({ site: 'lab.example', kept: 1, offered: 3 }),
      reasons['taste-words']({ words: [] }),
      reasons['taste-form']({}),
      reasons['taste-engagement']({}),
      reasons['taste-age']({ days: '0-1', kept: 1, offered: 3 }),
    ];
    for (const text of [...told, ...Object.values(bench.lost), ...Object.values(bench.categories)]) {
      expect(text).toMatch(language === 'en' ? /[a-z]/ : /\p{Script=Han}/u);
      expect(text).not.toMatch(/undefined|NaN/);
      if (language === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
    }
    expect(reasons.topics({ topics: ['LLM', 'vLLM'] })).toMatch(/LLM.+vLLM/);
    expect(reasons['taste-words']({ words: ['kernels'] })).toBe('kernels');
  });

  it('ends each sentence of the note itself, so that they can stand side by side', () => {
    for (const note of notes) expect(note).toMatch(language === 'en' ? /[^.]\.$/ : /[^。]。$/);
    for (const text of [...Object.values(words.health), ...Object.values(words.fallback)])
      expect(text).not.toMatch(/[.。]$/);
  });

  it('needs no repair as Markdown', () => {
    for (const text of [...notes, ...Object.values(words.prompt)]) expect(safeInline(text)).toBe(text.trim());
    for (const prompt of Object.values(words.prompt))
      expect(safeInline(words.prompt.mark + prompt)).toBe((words.prompt.mark + prompt).trim());
  });

  it('sets a blank between Chinese and Latin letters of its own', () => {
    for (const text of [
      ...notes,
      ...Object.values(words.health),
      ...Object.values(words.post),
      ...Object.values(words.prompt),
    ]) {
      expect(text).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    }
  });
});
