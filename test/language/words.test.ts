import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/language/index.ts';
import { safeInline } from '../../src/post/markdown.ts';
import { healthReasons } from '../../src/sources/source.ts';
import { modelReasons } from '../../src/writing/model/model-error.ts';

describe.each(['zh-CN', 'en'] as const)('words in %s', (language) => {
  const words = wordsFor(language);
  const notes = [
    words.note.unavailable(['Brave', 'Hacker News'], words.health['rate-limited']),
    words.note.widened(72),
    words.note.widened(36),
    words.note.thin(1),
    words.note.excerpts,
    words.note.modelFailed(2, words.fallback.unauthorized ?? ''),
  ];

  it('has a phrase for every trouble', () => {
    for (const reason of healthReasons) if (reason !== 'ok') expect(words.health[reason]).toMatch(/\S/);
    for (const code of modelReasons) expect(words.fallback[code]).toMatch(/\S/);
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
