import { describe, expect, test } from 'vitest';
import { isPrerelease, releaseTitle, withoutCredits } from '../../src/sources/kinds/github/release-text.ts';
import { markdownText } from '../../src/text/markdown.ts';

describe('the headline of a release', () => {
  test.each([
    // repository, tag, name, what it is called
    ['o/vllm', 'v0.16.0', 'v0.16.0', 'vllm v0.16.0'],
    ['o/vllm', 'v0.16.0', '', 'vllm v0.16.0'],
    ['o/sglang', 'v0.5.8', 'Release v0.5.8', 'sglang v0.5.8'],
    ['o/codex', 'rust-v0.98.0', '0.98.0', 'codex 0.98.0'],
    ['o/pytorch', 'v2.10.0', 'PyTorch 2.10.0 Release', 'PyTorch 2.10.0 Release'],
    ['o/transformers', 'v5.1.0', 'v5.1.0: a new model', 'transformers v5.1.0: a new model'],
    ['o/langchain', 'langchain-core==1.2.9', 'langchain-core==1.2.9', 'langchain-core==1.2.9'],
    ['o/text-generation', 'v3.2', 'Galactic Garfield', 'text-generation v3.2: Galactic Garfield'],
    ['o/TensorRT-LLM', 'v1.0', 'TensorRT LLM 1.0', 'TensorRT LLM 1.0'],
    ['o/LLaMA-Factory', 'v0.9.4', 'LlamaFactory 0.9.4', 'LlamaFactory 0.9.4'],
    ['o/ai', 'v6.1.0', 'v6.1.0: maintenance', 'ai v6.1.0: maintenance'],
    ['o/engine', 'v1.2.0', 'A faster engine', 'engine v1.2.0: A faster engine'],
    ['o/thing', 'nightly', 'Nightly build', 'thing Nightly build'],
    ['o/thing', 'spring', 'The big one', 'thing spring: The big one'],
  ])('%s %s “%s”: %s', (repository, tag, name, title) => {
    expect(releaseTitle({ repository, tag, name, prerelease: false })).toBe(title);
  });

  test('says that a pre-release is one, once', () => {
    const release = { repository: 'o/vllm', tag: 'v0.17.0', name: '', prerelease: true };
    expect(releaseTitle(release)).toBe('vllm v0.17.0 (pre-release)');
    expect(releaseTitle({ ...release, tag: 'v0.17.0rc1' })).toBe('vllm v0.17.0rc1');
  });
});

test.each([
  ['v1.0.0', 'First', false, false],
  ['v1.0.0', '', true, true],
  ['v1.0.0-rc.1', '', null, true],
  ['v1.0.0rc2', '', null, true],
  ['1.3.0b1', '', null, true],
  ['rust-v0.99.0-alpha.3', '', null, true],
  ['b7964', 'b7964', false, false],
  ['v2.0', 'Arcade and developers', false, false],
  ['v2.0', 'Preview 3', null, true],
])('%s “%s”: a pre-release is %s there and %s here', (tag, name, prerelease, expected) => {
  expect(isPrerelease({ repository: 'o/r', tag, name, prerelease })).toBe(expected);
});

test('notes become text that can be read and quoted', () => {
  const notes = [
    '## Highlights',
    '',
    '- **Faster** prefill, see [the post](https://site.example/post) by @ada in https://github.com/o/r/pull/12',
    '- `--new-flag` for `a < b`',
    '  - nested',
    '',
    'A paragraph over\r\ntwo lines. ![chart](https://site.example/chart.png)',
    '',
    '<details><summary>More</summary><p>Inside &amp; out</p></details>',
    '',
    '> Quoted.',
    '',
    '```sh',
    'pip install it',
    '```',
    '',
    "## What's Changed",
    '* Fix the cache by @grace-h in https://github.com/o/r/pull/13',
    '* Bump it by @dependabot[bot] in #14',
    '',
    '## New Contributors',
    '* @grace-h made their first contribution in https://github.com/o/r/pull/13',
    '',
    '**Full Changelog**: https://github.com/o/r/compare/v1...v2',
  ].join('\n');
  expect(withoutCredits(markdownText(notes))).toBe(
    [
      'Highlights',
      '',
      'Faster prefill, see the post',
      '--new-flag for a < b',
      'nested',
      '',
      'A paragraph over',
      'two lines.',
      '',
      'More',
      '',
      'Inside & out',
      '',
      'Quoted.',
      '',
      'pip install it',
      '',
      "What's Changed",
      '',
      'Fix the cache',
      'Bump it',
    ].join('\n'),
  );
});

test('notes that no parser can read are text all the same', () => {
  expect(markdownText(`${'>'.repeat(20_000)} still here`)).toContain('still here');
});
