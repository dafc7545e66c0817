import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { modelsFor } from '../../src/config/models.ts';
import { presets } from '../../src/config/presets.ts';
import { kindKeys } from '../../src/config/schema.ts';
import { Failure } from '../../src/failure.ts';
import { termNames } from '../../src/stories/rank/weights.ts';

const path = '.github/galley.yml';

function problemsOf(text: string): string[] {
  try {
    loadConfig(text, path);
  } catch (error) {
    if (error instanceof Failure) {
      expect(error.reason).toBe('bad-config');
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^ {2}- /, ''));
    }
    throw error;
  }
  throw new Error('expected a failure');
}

describe('loadConfig', () => {
  it('needs no file', () => {
    const config = loadConfig(null, path);
    expect(config.language).toBe('zh-CN');
    expect(config.title).toBe('AI 技术深度日报｜{date}');
    expect(config.items).toEqual({ min: 4, max: 8 });
    expect(config.sources).toHaveLength(presets['ai-engineering'].length);
    expect(config).toEqual(loadConfig('', path));
    expect(config).toEqual(loadConfig('# only a comment\n', path));
  });

  it('reads models in order of preference, and keeps four requests beside the most items', () => {
    const config = loadConfig(
      [
        'items: 3-6',
        'models:',
        '  - model: deepseek-v4-flash',
        '    base-url: https://api.deepseek.com',
        '    key: model-api-key',
        '    price: { input: 0.3, output: 1.1 }',
        '  - { provider: anthropic, model: claude-haiku-4-5, base-url: "https://api.anthropic.com/v1", key: model-api-key-2 }',
        '  - { model: qwen3, base-url: "http://localhost:11434/v1", extra: { think: false } }',
      ].join('\n'),
      path,
    );
    expect(config.budget).toEqual({ requests: 10, tokens: 200_000 });
    const inputs = {
      model: { model: 'own', baseUrl: 'https://own.example/v1', apiKey: 'k1' },
      modelKeys: { 'model-api-key': 'k1', 'model-api-key-2': null, 'model-api-key-3': null },
    };
    expect(modelsFor(config, inputs)).toEqual([
      {
        protocol: 'openai-compatible',
        model: 'own',
        baseUrl: 'https://own.example/v1',
        apiKey: 'k1',
        keyInput: 'model-api-key',
        missingKey: null,
        price: null,
        extra: {},
      },
      {
        protocol: 'openai-compatible',
        model: 'deepseek-v4-flash',
        baseUrl: 'https://api.deepseek.com',
        apiKey: 'k1',
        keyInput: 'model-api-key',
        missingKey: null,
        price: { input: 0.3, output: 1.1, currency: 'USD' },
        extra: {},
      },
      {
        protocol: 'anthropic',
        model: 'claude-haiku-4-5',
        baseUrl: 'https://api.anthropic.com/v1',
        apiKey: null,
        keyInput: 'model-api-key-2',
        missingKey: 'model-api-key-2',
        price: null,
        extra: {},
      },
      {
        protocol: 'openai-compatible',
        model: 'qwen3',
        baseUrl: 'http://localhost:11434/v1',
        apiKey: null,
        keyInput: null,
        missingKey: null,
        price: null,
        extra: { think: false },
      },
    ]);
  });

  it('says what is wrong with a model', () => {
    const [address, key, unknown] = problemsOf(
      'models:\n  - model: m\n    base-url: ftp://x\n    key: my-secret\n    api-key: sk-123',
    );
    expect(address).toBe(
      `${path}:3:5: models.0.base-url: expected an http(s) address such as https://api.openai.com/v1.`,
    );
    expect(key).toMatch(/^.*:4:5: models\.0\.key: expected model-api-key,/);
    expect(unknown).toBe(`${path}:5:5: unknown key "api-key" in models.0. Did you mean key?`);
  });

  it.each([
    ['key: sk-123', /^.*: models\.0\.key: expected .*: the input that .*, never the key itself\.$/],
    ['base-url: https://me:pw@api.example/v1', /base-url: holds a user name or password/],
    ['base-url: https://api.example/v1/chat/completions', /base-url: ends in \/chat\/completions; cut that off/],
    ['extra: [a]', /extra: expected keys with values, got a list/],
  ])('says what to do about a model with %s', (entry, words) => {
    const base = entry.startsWith('base-url') ? '' : '\n    base-url: https://api.example/v1';
    expect(problemsOf(`models:\n  - model: m\n    ${entry}${base}`)).toEqual([expect.stringMatching(words)]);
  });

  it('reads a model that is GitHub Copilot’s command', () => {
    const { models } = loadConfig('models: [{ provider: copilot, model: gpt-5-mini, key: model-api-key }]', path);
    const rest = { baseUrl: '', price: null, extra: {} };
    expect(models).toEqual([{ protocol: 'copilot', model: 'gpt-5-mini', keyInput: 'model-api-key', ...rest }]);
  });

  it('says at once what does not apply to a command, whatever else is wrong', () => {
    const entry = [
      'models:',
      '  - provider: copilot',
      '    model: ""',
      '    base-url: https://api.example/v1',
      '    price: { input: 1, output: 2 }',
      '    extra: { think: false }',
      '  - model: m',
      '    key: my-secret',
    ];
    expect(problemsOf(entry.join('\n'))).toEqual([
      `${path}:2:5: models.0.key: is missing; expected the input that holds the token for GitHub Copilot.`,
      `${path}:3:5: models.0.model: must not be empty.`,
      `${path}:4:5: models.0.base-url: copilot is a command and has no address; take it out.`,
      `${path}:5:5: models.0.price: copilot does not tell its tokens, so a cost cannot be told; take it out.`,
      `${path}:6:5: models.0.extra: copilot takes no more fields; take it out.`,
      `${path}:7:5: models.1.base-url: is missing; expected the address of its endpoint.`,
      expect.stringMatching(/:8:5: models\.1\.key: expected model-api-key/),
    ]);
    expect(problemsOf('models: [{ provider: copliot, model: m }]')).toEqual([
      expect.stringMatching(/provider: expected/),
    ]);
    expect(problemsOf('models: [3]')).toEqual([expect.stringMatching(/models\.0: expected keys with values/)]);
  });

  it('reads weights and quotas, and fills in the others', () => {
    const { ranking } = loadConfig('ranking: { weights: { freshness: 2, listicle: 0 }, quotas: { papers: 1 } }', path);
    expect(ranking.weights).toMatchObject({ freshness: 2, listicle: 0, standing: 1 });
    expect(ranking.quotas).toEqual({ papers: 1, releases: 3, repositories: 3, host: 2 });
    expect(loadConfig('', path).ranking.weights).toEqual(Object.fromEntries(termNames.map((name) => [name, 1])));
    expect(problemsOf('ranking:\n  weights: { freshnes: 2, undated: -1 }\n  quotas: { papers: many }')).toEqual([
      `${path}:2:14: unknown key "freshnes" in ranking.weights. Did you mean freshness? Write: freshness: 2`,
      `${path}:2:27: ranking.weights.undated: must not be negative.`,
      expect.stringContaining(`${path}:3:13: ranking.quotas.papers: `),
    ]);
  });

  it('reads durations, counts and every kind of source', () => {
    const config = loadConfig(
      [
        'language: en',
        'items: 3-5',
        'window: 36h',
        'max-window: 3d',
        'sources:',
        '  - feed: https://www.example.org/feed/',
        '  - feed: https://cn.example.org/rss',
        '    name: 例子',
        '    time-zone: Asia/Shanghai',
        '    standing: primary',
        '    weight: 1.5',
        '  - brave: LLM inference',
        '  - hacker-news: { points: 50 }',
        '  - hacker-news: { query: vLLM }',
      ].join('\n'),
      path,
    );
    expect(config.windowHours).toBe(36);
    expect(config.maxWindowHours).toBe(72);
    expect(config.title).toBe('AI Engineering Daily | {date}');
    expect(config.sources.map(({ id, name, standing, weight }) => ({ id, name, standing, weight }))).toEqual([
      { id: 'feed:example.org/feed', name: 'example.org', standing: 'secondary', weight: 1 },
      { id: 'feed:cn.example.org/rss', name: '例子', standing: 'primary', weight: 1.5 },
      { id: 'brave:LLM inference', name: 'Brave: LLM inference', standing: 'secondary', weight: 1 },
      { id: 'hacker-news', name: 'Hacker News', standing: 'community', weight: 1 },
      { id: 'hacker-news:vLLM', name: 'Hacker News: vLLM', standing: 'community', weight: 1 },
    ]);
  });

  it('adjusts a preset’s source that is named again', () => {
    const text =
      'sources:\n  - preset: ai-engineering\n  - feed: https://github.blog/changelog/feed/\n    weight: 1.5\n';
    const changelog = loadConfig(text, path).sources.filter(({ id }) => id === 'feed:github.blog/changelog/feed');
    expect(changelog).toEqual([
      expect.objectContaining({ name: 'GitHub Changelog', standing: 'primary', weight: 1.5 }),
    ]);
  });

  it.each([
    [
      'feed: http://www.github.blog/changelog/feed',
      'feed:github.blog/changelog/feed',
      'https://github.blog/changelog/feed/',
    ],
    ['page: https://www.anthropic.com/news/', 'page:anthropic.com/news', 'https://www.anthropic.com/news'],
  ])('keeps how the preset reads a source that is named in another spelling: %s', (named, id, url) => {
    const preset = loadConfig('sources:\n  - preset: ai-engineering\n', path).sources.find((one) => one.id === id);
    const text = `sources:\n  - preset: ai-engineering\n  - ${named}\n    weight: 2\n`;
    const adjusted = loadConfig(text, path).sources.find((one) => one.id === id);
    expect(adjusted).toEqual({ ...preset, weight: 2 });
    expect(adjusted?.settings).toMatchObject({ url });
  });

  it('lets an entry with keys of its own change how a source is read', () => {
    const text =
      'sources:\n  - preset: ai-engineering\n  - page: { url: https://www.anthropic.com/news, select: .post }\n';
    const [changed] = loadConfig(text, path).sources.filter(({ id }) => id === 'page:anthropic.com/news');
    expect(changed).toMatchObject({ name: 'Anthropic', settings: { select: '.post' } });
  });

  it('takes two ports of a host for two sources', () => {
    const text =
      'sources:\n  - feed: https://a.example/f\n  - feed: https://a.example:8443/f\n  - feed: https://a.example:443/f\n';
    expect(loadConfig(text, path).sources.map(({ id }) => id)).toEqual(['feed:a.example/f', 'feed:a.example:8443/f']);
  });

  it.each([
    ['hello', 'the file: expected keys with values, got a text.'],
    [
      'sources:\n  - https://a.example/f',
      'expected the kind of source and its value, such as feed: https://example.org/feed.xml.',
    ],
    ['sources:\n  - feed:\n    name: X', 'sources.0.feed: expected an http(s) address.'],
    ['sources:\n  - feed: { url: https://a.example/f }', 'sources.0.feed: expected an http(s) address.'],
    [
      'sources:\n  - hacker-news:',
      'sources.0.hacker-news: has no value; expected keys with values, or {} for the defaults.',
    ],
    ['sources:\n  - hacker-news: { points: "9" }', 'points: expected a number, got a text.'],
    ['sources:\n  - hacker-news: { points: 0 }', 'points: expected at least 1.'],
    ['sources:\n  - search: { q: x }', 'sources.0.search.query: is missing; expected a text.'],
    ['sources:\n  - search: { q: x }', 'unknown key "q". The keys here are query, providers.'],
    ['sources:\n  - arxiv: []', 'sources.0.arxiv: expected at least 1 entry.'],
    ['sources:\n  - brave: ""', 'sources.0.brave: must not be empty.'],
    ['sources:\n  - feed: https://a.example/f\n    standing: maker', 'expected primary, secondary or community.'],
    ['items: 4', 'items: expected the fewest and the most items, such as 4-8.'],
    ['colour: red', 'unknown key "colour". The keys here are title, language,'],
    ['draft: true', 'unknown key "draft". Did you mean pull-request.draft? Write: pull-request: { draft: true }'],
  ])('says of %j what is wrong in words', (text, message) => {
    expect(problemsOf(text).join('\n')).toContain(message);
  });

  it('lists every problem with line, column and nearest key', () => {
    const text = [
      'titel: x',
      'items: 9-2',
      'sources:',
      '  - fead: https://x.example/feed',
      '  - feed: ftp://x',
      '    weigth: 2',
      '  - feed: https://a.example/',
      '    brave: x',
      'post:',
      '  path: content/posts/today.md',
      'time-zone: Mars/Olympus',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      `${path}:1:1: unknown key "titel". Did you mean title? Write: title: x`,
      `${path}:2:1: items: the first number must not be larger. Write: items: 2-9`,
      `${path}:4:5: unknown key "fead" in sources.0. Did you mean feed? Write: feed: https://x.example/feed`,
      `${path}:5:5: sources.1.feed: expected an http(s) address.`,
      `${path}:6:5: unknown key "weigth" in sources.1. Did you mean weight? Write: weight: 2`,
      `${path}:7:5: sources.2: expected exactly one of ${kindKeys.join(', ')}; this entry has feed and brave.`,
      `${path}:10:3: post.path: must hold {date} exactly once.`,
      `${path}:11:1: time-zone: expected an IANA time zone such as Asia/Shanghai.`,
    ]);
  });

  it.each([
    ['post', 'tags', 20],
    ['post', 'categories', 20],
    ['pull-request', 'labels', 20],
    ['pull-request', 'reviewers', 15],
  ])('%s.%s: takes %i and no more', (section, key, most) => {
    const textOf = (count: number): string => {
      const names = Array.from({ length: count }, (_, index) => `name-${index}`);
      return `${section}:\n  ${key}: [${names.join(', ')}]`;
    };
    expect(() => loadConfig(textOf(most), path)).not.toThrow();
    expect(problemsOf(textOf(most + 1))).toEqual([expect.stringContaining(`${path}:2:3: ${section}.${key}: `)]);
  });

  it.each([
    ['a list', '- 1'],
    ['a scalar', 'hello'],
    ['broken YAML', 'a: [1, 2\nb: {'],
    ['a duplicate key', 'title: a\ntitle: b'],
    ['a missing anchor', 'title: *nowhere'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    ],
    ['a polluting key', '"__proto__": { polluted: true }'],
    ['no sources', 'sources: []'],
    ['lists without an end', `topics: ${'['.repeat(8_000)}`],
    ['lists in lists', `topics: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['dashes behind dashes', `topics:\n  ${'- '.repeat(8_000)}a`],
    ['keys of keys', 'preset: ? a'.repeat(3_000)],
    ['a number where text belongs', 'title: 12'],
    ['a name for nothing in the title', 'title: "{titel} of {date}"'],
    ['a date without zone sense', 'time-zone: +08:00'],
  ])('refuses %s with one clear failure', (_, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^\.github\/galley\.yml/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
