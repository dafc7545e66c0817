import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { postPath } from '../../src/post/path.ts';

describe('postPath', () => {
  it.each([
    ['content/posts/{date}-ai-digest.md', 'content/posts/2026-02-08-ai-digest.md'],
    ['内容/日报/{date} 今日.md', '内容/日报/2026-02-08 今日.md'],
    ['posts/{date}/{date}.md', 'posts/2026-02-08/2026-02-08.md'],
    ['my.github/{date}.md', 'my.github/2026-02-08.md'],
  ])('%s', (template, expected) => {
    expect(postPath(template, '2026-02-08')).toBe(expected);
  });

  it.each([
    '../{date}.md',
    'content/../../{date}.md',
    './{date}.md',
    '/etc/{date}.md',
    'C:/{date}.md',
    'content\\posts\\{date}.md',
    'content//{date}.md',
    'content/{date}.md/',
    '.github/{date}.md',
    '.GitHub/workflows/{date}.md',
    '.git/{date}.md',
    'content/.git/{date}.md',
    '.github./{date}.md',
    'git~1/{date}.md',
    ' content/{date}.md',
    'content/{date}.md ',
    'content /{date}.md',
    'content/{date}\u0000.md',
    'content/\u202e{date}.md',
    'content/{date}\n.md',
    'content/post.md',
    'content/{date}.yml',
    '{date}.md',
    '.hidden/{date}.md',
    `content/${'长'.repeat(100)}{date}.md`,
    '',
  ])('refuses %j and says what to set', (template) => {
    let failure: unknown;
    try {
      postPath(template, '2026-02-08');
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      reason: 'bad-post-path',
      message: expect.stringMatching(/Set it to a path such as/),
    });
  });

  it('fills the date in as it is', () => {
    expect(postPath('posts/{date}.md', "$&$'")).toBe("posts/$&$'.md");
  });
});
