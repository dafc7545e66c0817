/** Sets the stage that sequences are played on: one GitHub, two digests, and runs of either. */
import { Failure } from '../../../src/failure.ts';
import type { LocalGitHub } from '../../support/github.ts';
import { SetClock } from '../../support/set-clock.ts';
import { date, proposalOf, sitDown } from '../sitting.ts';
import type { Beside, Who } from './events.ts';

/** One of the digests, as far as what it leaves on GitHub shows. */
export interface DigestOnStage {
  readonly path: string;
  readonly config: string;
  readonly template: string;
  readonly base: string;
  readonly branch: string;
  /** Whether its configuration names the branch. */
  readonly isNamed: boolean;
}

export type Digests = Readonly<Record<Who, DigestOnStage>>;

/** How a run ended: its operation, `failed` and `blocked` with the failure's reason. */
export interface Ended {
  readonly operation: string;
  readonly reason: string;
}

export interface Stage {
  readonly github: LocalGitHub;
  /** The day that it is on. */
  readonly date: string;
  /** Sees to it that a digest's next run makes one of its posts. */
  prepare(digest: DigestOnStage, post: number): Promise<void>;
  /** Runs a digest to its end, whatever happens on the way. `post` tells posts of one digest apart. */
  run(digest: DigestOnStage, post: number, options: { overwrite: boolean; killed?: Promise<unknown> }): Promise<Ended>;
  /** Words of the description of a digest's proposal of one of its posts; null where the stage does not know. */
  wordsOf(digest: DigestOnStage, post: number): string | null;
}

/** What the repository holds before anything happens. */
export const startFiles = {
  '.github/galley.yml': 'language: zh-CN\n',
  '.github/galley-en.yml': 'language: en\n',
  'about.md': 'us\n',
};

export function digestsOn(beside: Beside, day: string): Digests {
  const first = {
    config: '.github/galley.yml',
    template: 'content/posts/{date}-ai-digest.md',
    path: `content/posts/${day}-ai-digest.md`,
    base: 'main',
    branch: `galley/${day}`,
    isNamed: beside === 'same-branch',
  };
  const english = {
    config: '.github/galley-en.yml',
    template: 'content/en/{date}-digest.md',
    path: `content/en/${day}-digest.md`,
    base: 'main',
    isNamed: beside === 'same-branch',
  };
  const second = {
    configuration: { ...english, branch: `galley-en/${day}` },
    'same-branch': { ...english, branch: `galley/${day}` },
    base: { ...first, base: 'next', branch: `galley-next/${day}` },
  };
  return { first, second: second[beside] };
}

/** Runs are desks in this process, with a clock that does not wait. */
export function stageInProcess(github: LocalGitHub): Stage {
  const words = (digest: DigestOnStage, post: number) => `Post ${post} of ${digest.branch} into ${digest.base}`;
  return {
    github,
    date,
    wordsOf: words,
    prepare: async () => undefined,
    async run(digest, post, { overwrite }) {
      const { path, config, base, branch, template } = digest;
      const settings = { path, config, branch, overwrite, base: base === 'main' ? null : base };
      const names = { template, language: 'zh-CN' };
      const clock = new SetClock({ movesOn: true });
      try {
        const desk = await sitDown(github, { ...settings, names, labels: ['digest'] }, clock);
        const looked = await desk.look();
        return looked ?? (await desk.propose(proposalOf(words(digest, post), { path })));
      } catch (error) {
        if (error instanceof Failure) return { operation: error.ending, reason: error.reason };
        throw error;
      }
    },
  };
}
