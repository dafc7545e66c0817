import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { Failure } from '../../src/failure.ts';

const path = '.github/galley.yml';

/** What the owner of a file is told: each sentence with its line and column. */
function toldOf(text: string): { refused: string[]; warned: string[] } {
  const without = (line: string): string => line.replace(/^ {2}- /, '').replace(`${path}:`, '');
  const warned: string[] = [];
  try {
    loadConfig(text, path, (sentence) => warned.push(without(sentence)));
    return { refused: [], warned };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.reason).toBe('bad-config');
    return { refused: error.message.split('\n').slice(1).map(without), warned };
  }
}

const oneName = 'the one name in braces is {date}, which becomes a date such as 2026-03-05';
const address = 'https://a.example/f';

/** What a newcomer writes, and the one sentence that comes. */
const rows: readonly (readonly [group: string, text: string, sentence: string])[] = [
  // A text that YAML takes for something else.
  ['braces', 'post:\n  path: {date}/ai.md', '2:9: put quotes around text with {date}. Write: path: "{date}/ai.md"'],
  ['braces', 'title: {date} in Rust', '1:8: put quotes around text with {date}. Write: title: "{date} in Rust"'],
  ['braces', 'title: {date}', '1:8: put quotes around text with {date}. Write: title: "{date}"'],
  [
    'braces',
    'pull-request: { branch: news/{date}, draft: true }',
    '1:15: put quotes around text with {date}. Write: pull-request: { branch: "news/{date}", draft: true }',
  ],
  ['braces', 'topics: [AI, {date}]', '1:9: put quotes around text with {date}. Write: topics: [AI, "{date}"]'],
  ['colon', 'title: Weekly: Rust', '1:8: put quotes around text with a colon. Write: title: "Weekly: Rust"'],
  [
    'colon',
    'topics:\n  - AI\n  - Rust: news',
    '3:5: topics.1: expected a text, got keys with values. To have it as text, put quotes around text with a colon. Write: - "Rust: news"',
  ],
  ['colon', 'topics:\n  - AI\n  - a: b: c', '3:5: put quotes around text with a colon. Write: - "a: b: c"'],
  ['sign', 'title: @home', '1:8: put quotes around text that begins with @. Write: title: "@home"'],
  ['sign', 'title: *AI* today', '1:8: put quotes around text that begins with *. Write: title: "*AI* today"'],
  ['sign', 'title: %AI', '1:8: put quotes around text that begins with %. Write: title: "%AI"'],
  ['sign', 'title: [AI] today', '1:8: put quotes around text that begins with [. Write: title: "[AI] today"'],
  ['sign', 'title: `AI`', '1:8: put quotes around text that begins with `. Write: title: "`AI`"'],
  ['sign', 'title: &c Co', '1:8: put quotes around text that begins with &. Write: title: "&c Co"'],
  ['sign', 'title: !AI', '1:8: put quotes around text that begins with !. Write: title: "!AI"'],
  [
    'sign',
    'title: #1 in Rust',
    '1:1: title: has no value; expected a text. To have it as text, put quotes around text that begins with #, which is taken for a comment. Write: title: "#1 in Rust"',
  ],
  [
    'quotes',
    'title: “Weekly: {date}”',
    '1:8: write straight quotes; typographic ones are taken for a part of the text. Write: title: "Weekly: {date}"',
  ],
  [
    'quotes',
    'post:\n  path: ‘content/{date}.md’',
    '2:9: write straight quotes; typographic ones are taken for a part of the text. Write: path: "content/{date}.md"',
  ],
  ['quotes', 'title: "Weekly {date}', '1:8: close what " opens with ". Write: title: "Weekly {date}"'],
  [
    'quotes',
    "title: 'the day's links'",
    '1:8: the quotes around this text do not match; put one pair around all of it. Write: title: "the day\'s links"',
  ],
  // Blanks, dashes and colons.
  ['tab', 'post:\n\tpath: content/{date}.md', '2:1: indent with spaces; a tab is none. Write: path: content/{date}.md'],
  [
    'tab',
    'post:\n\ttime: 07:00\n\ttags: [a]\npull-request:\n\tdraft: true',
    '2:1: indent with spaces; a tab is none; likewise in lines 3, 5. Write: time: 07:00',
  ],
  [
    'blank',
    'post:\n\u00a0\u00a0time: 07:00',
    '2:1: indent with spaces; a blank that is no space is none. Write: time: 07:00',
  ],
  ['blank', 'title:Rust\nlanguage: en', '1:6: put a blank behind the colon. Write: title: Rust'],
  [
    'blank',
    `sources:\n  - feed:${address}\n    weight: 2`,
    `2:9: put a blank behind the colon. Write: - feed: ${address}`,
  ],
  ['blank', `sources:\n-feed: ${address}`, `2:1: put a blank behind the dash. Write: - feed: ${address}`],
  [
    'colon of another keyboard',
    'title：Rust\nlanguage: en',
    '1:6: write a colon of ASCII and a blank behind it. Write: title: Rust',
  ],
  [
    'indentation',
    'title: Rust\n language: en',
    '2:2: indent this line by 0 spaces instead of 1, as the lines around it. Write: language: en',
  ],
  [
    'indentation',
    'post:\ntime: 07:00\n  tags: [a]',
    '2:1: indent this line by 2 spaces instead of 0, as the lines around it. Write: time: 07:00',
  ],
  [
    'keys on one line',
    'post: path: content/{date}.md',
    '1:7: give post its keys in braces, or on lines of their own. Write: post: { path: "content/{date}.md" }',
  ],
  ['not closed', 'topics: [AI, agents', '1:9: close what [ opens with ]. Write: topics: [AI, agents]'],
  // Files of another form.
  [
    'a list',
    `- feed: ${address}`,
    '1:1: the file: expected keys with values, got a list. Put a key above the list and indent it, such as sources: above a list of sources.',
  ],
  [
    'a sentence',
    'A digest of Rust, please.',
    '1:1: the file: expected keys with values, got a text. Write a key and its value on each line, such as title: Weekly {date}.',
  ],
  [
    'TOML',
    'language = "en"\nitems = "3-5"',
    '1:10: write key: value, which is YAML, instead of key = value; likewise in line 2. Write: language: "en"',
  ],
  ['JSON', '{ "title": "Rust" "language": "en" }', '1:12: put a comma between the entries here.'],
  ['front matter', '---\ntitle: Rust\n---\n', '3:1: take out the line ---; the file holds one configuration.'],
  [
    'an unfinished merge',
    '<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other',
    '1:1: this is what a merge left that nobody finished; keep one of the two versions, and take out the lines of <, = and >.',
  ],
  ['doubled', 'title: a\nlanguage: en\ntitle: b', '3:1: "title" stands twice, in lines 1 and 3; keep one of them.'],
  // Keys of another name, in another place.
  [
    'feeds',
    `feeds:\n  - ${address}\n  - https://b.example/f`,
    `1:1: unknown key "feeds". Did you mean sources[].feed? Write: sources: [{ feed: ${address} }]`,
  ],
  ['feeds', `sources: ${address}`, `1:1: sources: expected a list, got a text. Write: sources: [{ feed: ${address} }]`],
  [
    'feeds',
    `sources:\n  feed: ${address}`,
    `1:1: sources: expected a list, got keys with values. Write: sources: [{ feed: ${address} }]`,
  ],
  [
    'feeds',
    `sources:\n  - ${address}`,
    `2:5: sources.0: expected the kind of source and its value, such as feed: https://example.org/feed.xml. Write: feed: ${address}`,
  ],
  [
    'feeds',
    `sources:\n  - rss: ${address}`,
    `2:5: unknown key "rss" in sources.0. Did you mean feed? Write: feed: ${address}`,
  ],
  [
    'feeds',
    'sources:\n  - feed: a.example/f',
    `2:5: sources.0.feed: expected an http(s) address. Write: feed: ${address}`,
  ],
  [
    'feeds',
    `sources:\n  - feed: [${address}, https://b.example/f]`,
    '2:5: sources.0.feed: expected an http(s) address. Give each an entry of its own.',
  ],
  [
    'snake case',
    'time_zone: Asia/Tokyo',
    '1:1: unknown key "time_zone". Did you mean time-zone? Write: time-zone: Asia/Tokyo',
  ],
  ['camel case', 'maxWindow: 5d', '1:1: unknown key "maxWindow". Did you mean max-window? Write: max-window: 5d'],
  ['capitals', 'Language: en', '1:1: unknown key "Language". Did you mean language? Write: language: en'],
  ['singular', 'post:\n  tag: Rust', '2:3: unknown key "tag" in post. Did you mean tags? Write: tags: [Rust]'],
  [
    'plural',
    'pull-requests: { draft: true }',
    '1:1: unknown key "pull-requests". Did you mean pull-request? Write: pull-request: { draft: true }',
  ],
  [
    'wrong level',
    'path: posts/{date}.md',
    '1:1: unknown key "path". Did you mean post.path? Write: post: { path: "posts/{date}.md" }',
  ],
  [
    'wrong level',
    'reviewer: ann',
    '1:1: unknown key "reviewer". Did you mean pull-request.reviewers? Write: pull-request: { reviewers: [ann] }',
  ],
  [
    'wrong level',
    'post:\n  branch: a/{date}\npull-request:\n  draft: true',
    '2:3: unknown key "branch". Did you mean pull-request.branch? Write under pull-request: branch: "a/{date}"',
  ],
  [
    'wrong level',
    'ranking:\n  freshness: 2',
    '2:3: unknown key "freshness". Did you mean ranking.weights.freshness? Write under ranking: weights: { freshness: 2 }',
  ],
  ['an input', 'dry-run: true', '1:1: unknown key "dry-run"; write it in the workflow, under with: of the step.'],
  [
    'an input',
    'model-api-key: sk-1234',
    '1:1: unknown key "model-api-key"; write it in the workflow, under with: of the step.',
  ],
  [
    'a workflow',
    'cron: "0 8 * * *"',
    '1:1: unknown key "cron"; it belongs into the workflow, a file in .github/workflows.',
  ],
  // Values.
  ['items', 'items: 10', '1:1: items: expected the fewest and the most items, such as 4-8. Write: items: 4-10'],
  ['items', 'items: 3 – 5', '1:1: items: expected the fewest and the most items, such as 4-8. Write: items: 3-5'],
  ['items', 'items: [3, 5]', '1:1: items: expected the fewest and the most items, such as 4-8. Write: items: 3-5'],
  ['items', 'items: 9-2', '1:1: items: the first number must not be larger. Write: items: 2-9'],
  ['items', 'items: a few', '1:1: items: expected the fewest and the most items, such as 4-8.'],
  [
    'zone',
    'time-zone: Bejing',
    '1:1: time-zone: expected an IANA time zone such as Asia/Shanghai. Write: time-zone: Asia/Shanghai',
  ],
  [
    'zone',
    'time-zone: UTC+9',
    '1:1: time-zone: expected an IANA time zone such as Asia/Shanghai. Write: time-zone: Etc/GMT-9',
  ],
  [
    'duration',
    'window: 1 day',
    '1:1: window: expected hours or days such as 24h or 7d, at most 999. Write: window: 1d',
  ],
  ['duration', 'memory: 30', '1:1: memory: expected a text, got a number. Write: memory: 30d'],
  [
    'duration',
    'max-window: 2 weeks',
    '1:1: max-window: expected hours or days such as 24h or 7d, at most 999. Write: max-window: 14d',
  ],
  ['time', 'post: { time: "8:00" }', '1:9: post.time: expected a time such as 08:00. Write: time: 08:00'],
  ['language', 'language: Chinese', '1:1: language: expected zh-CN or en. Write: language: zh-CN'],
  ['list', 'topics: Rust, compilers', '1:1: topics: expected a list, got a text. Write: topics: [Rust, compilers]'],
  ['text', 'title: 2026', '1:1: title: expected a text, got a number. Write: title: "2026"'],
  ['switch', 'substitutes: yes', '1:1: substitutes: expected true or false, got a text. Write: substitutes: true'],
  [
    'section',
    'post: posts/{date}.md',
    '1:1: post: expected keys with values, got a text. Write: post: { path: "posts/{date}.md" }',
  ],
  // Names in braces that nobody fills, wherever a template stands.
  [
    'template',
    'post: { path: "posts/{yyyy}/{mm}/{date}.md" }',
    `1:9: post.path: {yyyy} and {mm} stand for nothing here; ${oneName}. Write: path: "posts/{date}.md"`,
  ],
  [
    'template',
    'post: { path: "posts/{slug}.md" }',
    `1:9: post.path: {slug} stands for nothing here; ${oneName}. Write: path: "posts/{date}.md"`,
  ],
  [
    'template',
    'post: { path: "posts/{{date}}.md" }',
    `1:9: post.path: {{date}} stands for nothing here; ${oneName}. Write: path: "posts/{date}.md"`,
  ],
  [
    'template',
    'post: { path: "posts/{Date}.md" }',
    `1:9: post.path: {Date} stands for nothing here; ${oneName}. Write: path: "posts/{date}.md"`,
  ],
  [
    'template',
    'post: { path: "posts/{date:YYYYMMDD}.md" }',
    `1:9: post.path: {date:YYYYMMDD} stands for nothing here; ${oneName}. Write: path: "posts/{date}.md"`,
  ],
  ['template', 'post: { path: "posts/{date.md" }', `1:9: post.path: { stands for nothing here; ${oneName}.`],
  ['template', 'post: { path: posts/today.md }', '1:9: post.path: must hold {date} exactly once.'],
  [
    'template',
    'pull-request: { branch: "news/{year}" }',
    `1:17: pull-request.branch: {year} stands for nothing here; ${oneName}. Write: branch: "news/{date}"`,
  ],
  [
    'template',
    'title: News of {day}',
    '1:1: title: {day} stands for nothing here; the names in braces are {date} and {headline}, each written just like that. Write: title: "News of {date}"',
  ],
  [
    'template',
    'sources: [{ page: { url: "https://a.example", date-in-url: "/{year}/{mm}/{dd}" } }]',
    '1:47: sources.0.page.date-in-url: {year} stands for nothing here; the names in braces are {yyyy} or {yy}, {mm} and {dd}.',
  ],
  [
    'template',
    'sources: [{ feed: "https://a.example/{date}" }]',
    '1:13: sources.0.feed: {date} stands for nothing here; the address of a source is asked for as it is.',
  ],
  // Paths and branches that the site or git would refuse late.
  ['path', 'post: { path: "posts/{date}" }', '1:9: post.path: it does not end in .md. Write: path: "posts/{date}.md"'],
  [
    'branch',
    'pull-request: { branch: "my news/{date}" }',
    '1:17: pull-request.branch: holds " ", which git allows in no branch; use letters, digits, - and /. Write: branch: "my-news/{date}"',
  ],
  // Settings that contradict one another.
  [
    'memory',
    'memory: 12h',
    '1:1: memory: 12h is less than window, 24h, so the same story would be told again and again. Write: memory: 30d',
  ],
  [
    'max-window',
    'window: 3d\nmax-window: 2d',
    '2:1: max-window: 2d is less than window, 3d, which it is to widen. Write: max-window: 3d',
  ],
];

describe('a newcomer’s slip is told in one sentence that says what to do', () => {
  it.each(rows)('%s: %j', (_, text, sentence) => {
    expect(toldOf(text)).toEqual({ refused: [sentence], warned: [] });
  });

  it.each(rows)('%s with the line ends of Windows and a byte order mark: %j', (_, text, sentence) => {
    expect(toldOf(`\ufeff${text.replaceAll('\n', '\r\n')}`).refused).toEqual([sentence]);
  });

  it('every slip of a file is told at once, in order', () => {
    const text = [
      'title: Rust: {date}',
      'tittle: x',
      'post:',
      '  path: {date}/ai.md',
      'time-zone: Bejing',
      'sources:',
      '  - feed:https://a.example/f',
      '    wieght: 2',
      'items: 10',
    ].join('\n');
    expect(toldOf(text).refused).toEqual([
      '1:8: put quotes around text with {date}. Write: title: "Rust: {date}"',
      '2:1: unknown key "tittle". Did you mean title? Write: title: x',
      '4:9: put quotes around text with {date}. Write: path: "{date}/ai.md"',
      '5:1: time-zone: expected an IANA time zone such as Asia/Shanghai. Write: time-zone: Asia/Shanghai',
      '7:9: put a blank behind the colon. Write: - feed: https://a.example/f',
      '8:5: unknown key "wieght" in sources.0. Did you mean weight? Write: weight: 2',
      '9:1: items: expected the fewest and the most items, such as 4-8. Write: items: 4-10',
    ]);
  });

  it('what may be a secret in a wrong place is not repeated', () => {
    for (const text of [
      'models: [{ model: m, api-key: {sk-77} x }]',
      'token: @sk-77',
      'api-key: sk-77',
      'key: "sk-77',
    ]) {
      expect(toldOf(text).refused).not.toEqual([]);
      expect(toldOf(text).refused.join()).not.toContain('77');
    }
  });
});

describe('what is allowed and can hardly be meant is said', () => {
  it.each([
    [
      '# nothing yet',
      ' holds no settings, so everything is as without a file: the built-in sources, in Chinese. Describe the blog there, or delete the file.',
    ],
    [
      '',
      ' holds no settings, so everything is as without a file: the built-in sources, in Chinese. Describe the blog there, or delete the file.',
    ],
    [
      'topics: []',
      '1:1: topics: the list is empty, so everything the sources bring is on the blog’s subject. Name some, or write: subject: ai-engineering',
    ],
    [
      'memory: 3d',
      '1:1: memory: 3d is less than max-window, 7d, so a thin day may tell a story again. Lengthen memory, or shorten max-window.',
    ],
    [
      `sources:\n  - feed: ${address}\n  - feed: http://www.a.example/f/`,
      '3:5: sources.1: is the same source as sources.0, and is asked once. Keep one entry of the two.',
    ],
    [
      'title: Issue #12 of Rust',
      '1:8: #12 of Rust is taken for a comment; put quotes around the text if it is a part of it. Write: title: "Issue #12 of Rust"',
    ],
  ])('%j', (text, sentence) => {
    const { refused, warned } = toldOf(text);
    expect(refused).toEqual([]);
    expect(warned.map((line) => line.replace(path, ''))).toEqual([sentence]);
  });

  it.each([
    'window: 45d',
    `{ "title": "Rust {date}", "sources": [{ "feed": "${address}" }] }`,
    `sources:\n  - preset: ai-engineering\n  - feed: https://github.blog/changelog/feed/\n    weight: 2`,
    'title: C# and F# # both of them',
    'title: “AI” and “ML”',
    'title: "“AI”"',
    'title: Rust｜{date}：{headline}',
  ])('nothing is said of %j', (text) => expect(toldOf(text)).toEqual({ refused: [], warned: [] }));
});
