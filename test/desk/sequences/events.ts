/** Declares what may happen to a day at the desk, and draws sequences of it. */
import fc from 'fast-check';

/** Which of the two digests: the blog's first, or the one beside it. */
export type Who = 'first' | 'second';

/** What happens to a run at its nth request to GitHub. */
export type Fault =
  | { readonly kind: 'none' }
  /** Killed once the request took effect; lost: only its answer is. */
  | { readonly kind: 'killed' | 'lost' | 'bad-gateway' | 'limited'; readonly at: number };

export type Event =
  | { readonly do: 'run'; readonly who: Who; readonly post: number; readonly overwrite: boolean; readonly fault: Fault }
  | { readonly do: 'run-twice-at-once'; readonly who: readonly [Who, Who]; readonly posts: readonly [number, number] }
  | { readonly do: 'commit' | 'push-back' | 'amend' | 'delete-branch'; readonly who: Who }
  | { readonly do: 'write-below' | 'write-above' | 'erase-body' | 'retitle'; readonly who: Who }
  | { readonly do: 'close' | 'reopen' | 'merge' | 'squash'; readonly who: Who }
  | { readonly do: 'publish-bundle' | 'unpublish'; readonly who: Who }
  | { readonly do: 'move-base' }
  /** The next list of pull requests is an old one, or an empty one. */
  | { readonly do: 'lie' | 'list-nothing' };

/** How the second digest differs from the first. */
export type Beside = 'configuration' | 'same-branch' | 'base';

export interface Sequence {
  readonly beside: Beside;
  readonly events: readonly Event[];
}

/** More requests than any run makes. */
const mostRequests = 30;

const who = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Who>('first') },
  { weight: 1, arbitrary: fc.constant<Who>('second') },
);
const post = fc.integer({ min: 0, max: 2 });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'none' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('killed', 'lost', 'bad-gateway', 'limited'),
      at: fc.integer({ min: 1, max: mostRequests }),
    }),
  },
);
const by = <T extends string>(...names: T[]) => fc.record({ do: fc.constantFrom(...names), who });

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      who,
      post,
      overwrite: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 4),
      fault,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('run-twice-at-once' as const),
      who: fc.tuple(who, who),
      posts: fc.tuple(post, post),
    }),
  },
  { weight: 3, arbitrary: by('commit', 'push-back', 'amend', 'delete-branch') },
  { weight: 3, arbitrary: by('write-below', 'write-above', 'erase-body', 'retitle') },
  { weight: 4, arbitrary: by('close', 'reopen', 'merge', 'squash') },
  { weight: 1, arbitrary: by('publish-bundle', 'unpublish') },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move-base' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('lie', 'list-nothing') }) },
);

/** At most so many events, of which shrinking leaves those that matter. */
export function sequences(longest: number): fc.Arbitrary<Sequence> {
  return fc.record({
    beside: fc.constantFrom('configuration', 'configuration', 'same-branch', 'base'),
    events: fc.array(event, { minLength: 2, maxLength: longest, size: 'max' }),
  });
}
