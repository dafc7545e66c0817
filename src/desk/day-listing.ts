/** Lists the pull requests that may be a day's, with whose each is. */

import type { GitHub } from '../blog/index.ts';
import { addDays } from '../text/day.ts';
import type { Ownership, tellDigests } from './identity.ts';
import { type ListedPullRequest, listOfBranch, listRecent } from './listing.ts';

/** A pull request as one day sees it: the marker of another day is none. */
export interface DayPullRequest extends ListedPullRequest {
  /** Null where no marker tells. */
  readonly ownership: Ownership | null;
}

export interface DayListing {
  /** All pull requests of a branch, oldest first; asked for once. */
  ofBranch(branch: string): Promise<DayPullRequest[]>;
  /** Everything that was opened since the day before, newest first; asked for once. */
  recent(): Promise<readonly DayPullRequest[]>;
  /** What was listed until now. */
  seen(): readonly DayPullRequest[];
}

/** A proposal for a date is made on that date at the earliest; the clocks of two zones are a day apart at most. */
const earliest = -1;

export function openDayListing(github: GitHub, date: string, tell: ReturnType<typeof tellDigests>): DayListing {
  const seen = new Map<number, DayPullRequest>();
  const asked = new Map<string, Promise<readonly DayPullRequest[]>>();
  let recent: Promise<readonly DayPullRequest[]> | undefined;
  const take = (listed: readonly ListedPullRequest[]): Promise<DayPullRequest[]> =>
    Promise.all(
      listed.map(async (pullRequest) => {
        const marker = pullRequest.marker?.date === date ? pullRequest.marker : null;
        const ownership = marker && (await tell({ marker, base: pullRequest.base }));
        const taken = { ...pullRequest, marker, ownership };
        seen.set(taken.number, taken);
        return taken;
      }),
    );
  return {
    async ofBranch(branch) {
      const known = asked.get(branch) ?? listOfBranch(github, branch).then(take);
      asked.set(branch, known);
      await known;
      return [...seen.values()].filter((one) => one.branch === branch).sort((a, b) => a.number - b.number);
    },
    recent() {
      recent ??= listRecent(github, addDays(date, earliest)).then(take);
      return recent;
    },
    seen: () => [...seen.values()],
  };
}
