import { describe, expect, it } from 'vitest';
import { githubQuestion } from '../../src/articles/sites/github.ts';
import { readingAddress } from '../../src/articles/sites/reading-address.ts';

describe('readingAddress', () => {
  it.each([
    ['https://arxiv.org/pdf/2602.01234', 'https://arxiv.org/abs/2602.01234'],
    ['https://arxiv.org/pdf/2602.01234v2.pdf', 'https://arxiv.org/abs/2602.01234v2'],
    ['http://export.arxiv.org/html/2602.01234v1#S3', 'https://arxiv.org/abs/2602.01234v1'],
    ['https://www.alphaxiv.org/abs/2602.01234', 'https://arxiv.org/abs/2602.01234'],
    ['https://arxiv.org/pdf/cs/0501001', 'https://arxiv.org/abs/cs/0501001'],
    ['https://arxiv.org/abs/2602.01234', 'https://arxiv.org/abs/2602.01234'],
    ['https://openreview.net/pdf?id=aB3-x_', 'https://openreview.net/forum?id=aB3-x_'],
    ['https://aclanthology.org/2026.eacl-long.12.pdf', 'https://aclanthology.org/2026.eacl-long.12/'],
    ['https://proceedings.mlr.press/v301/falk26a/falk26a.pdf', 'https://proceedings.mlr.press/v301/falk26a.html'],
    [
      'https://proceedings.neurips.cc/paper_files/paper/2025/file/ab12-Paper-Conference.pdf',
      'https://proceedings.neurips.cc/paper_files/paper/2025/hash/ab12-Abstract-Conference.html',
    ],
    [
      'https://www.biorxiv.org/content/10.1101/2026.01.02.123456v1.full.pdf',
      'https://www.biorxiv.org/content/10.1101/2026.01.02.123456v1',
    ],
    ['https://arxiv.org/list/cs.CL/new', 'https://arxiv.org/list/cs.CL/new'],
    [
      'https://evil.example/?u=https://arxiv.org/pdf/2602.01234',
      'https://evil.example/?u=https://arxiv.org/pdf/2602.01234',
    ],
    ['https://lab.example/report.pdf', 'https://lab.example/report.pdf'],
  ])('%s is read at %s', (url, address) => expect(readingAddress(url)).toBe(address));
});

describe('githubQuestion', () => {
  it.each([
    ['https://github.com/tidemill/tidemill', '/repos/tidemill/tidemill/readme'],
    ['https://www.github.com/tidemill/tide.mill/?tab=readme#top', '/repos/tidemill/tide.mill/readme'],
    ['https://github.com/tidemill/tidemill.git', '/repos/tidemill/tidemill/readme'],
    ['https://github.com/tidemill/tidemill/releases/tag/v0.9.0', '/repos/tidemill/tidemill/releases/tags/v0.9.0'],
    ['https://github.com/tidemill/tidemill/releases/tag/core/v1', '/repos/tidemill/tidemill/releases/tags/core/v1'],
    ['https://github.com/tidemill/tidemill/releases/latest', '/repos/tidemill/tidemill/releases/latest'],
    ['https://github.com/tidemill/tidemill/releases', null],
    ['https://github.com/tidemill/tidemill/pull/12', null],
    ['https://github.com/tidemill', null],
    ['https://github.com/topics/inference', null],
    ['https://github.com/../../user', null],
    ['https://github.com/tidemill/tidemill/releases/tag/../../../user', null],
    ['https://github.com.evil.example/tidemill/tidemill', null],
    ['https://github.blog/changelog/', null],
  ])('of %s asks %s', (url, path) => expect(githubQuestion(url)?.path ?? null).toBe(path));
});
