import { openGitHub } from '../../src/blog/github.ts';
import type { Clock } from '../../src/clock.ts';
import type { Desk, Proposal } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/desk/github-desk.ts';
import type { DeskSettings } from '../../src/desk/reconcile-pull-request.ts';
import type { LocalGitHub } from '../support/github.ts';

export const date = '2026-02-08';
export const path = `content/posts/${date}-ai-digest.md`;
export const branch = `galley/${date}`;

/** A desk as a run opens it: a client of its own, nothing remembered from earlier runs. */
export async function sitDown(local: LocalGitHub, settings: Partial<DeskSettings> = {}, clock?: Clock): Promise<Desk> {
  const github = await openGitHub({
    env: {},
    token: local.token,
    ...(clock && { clock }),
    log: { debug: () => undefined },
    context: {
      owner: local.owner,
      repo: local.repo,
      apiUrl: local.url,
      serverUrl: local.serverUrl,
      runUrl: `${local.serverUrl}/press/blog/actions/runs/1`,
    },
  });
  return openDesk({
    github,
    base: null,
    date,
    path,
    branch,
    config: '.github/galley.yml',
    names: { template: 'content/posts/{date}-ai-digest.md', language: 'zh-CN' },
    labels: [],
    reviewers: [],
    draft: false,
    overwrite: false,
    ...settings,
  });
}

/** A proposal; `text` tells posts apart. */
export function proposalOf(text: string, change: Partial<Proposal> = {}): Proposal {
  return {
    path,
    content: `+++\ntitle = "${text}"\n+++\n\n今天：${text}\n`,
    title: `AI 技术深度日报｜${date}`,
    body: `## 先看这里\n\n${text}\n`,
    modelItems: 0,
    ...change,
  };
}

/** What the writes of a run did, in order: `POST git/trees`, … */
export function writesOf(local: LocalGitHub): string[] {
  return local.log
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path: address }) => `${method} ${address.replace('/repos/press/blog/', '')}`);
}
