/** Sections on earlier posts: stories that follow them up, and entries of their watch lists. */

import type { Edition } from '../../edition/edition.ts';
import type { Watched } from '../../edition/past.ts';
import type { DeskWords } from '../messages.ts';
import { inline } from '../safe-text.ts';
import { folded, type Section } from './section.ts';

/**
 * What today's stories have to do with earlier posts: follow-ups, and entries of watch lists that are done with or due.
 */
export function tracking(edition: Edition, { desk, news }: DeskWords): Section | null {
  const { items, stories, watched = [] } = edition;
  const followUps = stories.flatMap(({ followUp }, index) => {
    if (followUp === undefined) return [];
    const { date, headline, why, what } = followUp;
    return [desk.tracking.followUp(index + 1, date, inline(headline, 160), news[why](inline(what, 60)))];
  });
  const happened = watched.flatMap((entry) => {
    if (entry.state !== 'happened') return [];
    const index = stories.findIndex(({ id }) => id === entry.story);
    const benched = edition.bench.find(({ id }) => id === entry.story);
    const headline = items[index]?.headline ?? benched?.lead.title ?? '';
    const item = index < 0 ? null : index + 1;
    return [desk.tracking.happened(entry.date, inline(entry.subject, 160), item, inline(headline, 160))];
  });
  const due = inState(watched, 'open').flatMap(({ date, subject, due }) =>
    due ? [desk.tracking.due(date, inline(subject, 160))] : [],
  );
  const dropped = inState(watched, 'dropped').map(({ date, subject }) =>
    desk.tracking.dropped(date, inline(subject, 160)),
  );
  const rows = [...followUps, ...happened, ...due, ...dropped].map((line) => `- ${line}`);
  const head = [`## ${desk.tracking.title}`, ''];
  return rows.length === 0 ? null : { head, rows, tail: [], expendable: 3 };
}

/** The other entries that nothing is known of yet, folded away. */
export function watching({ watched = [] }: Edition, { desk }: DeskWords): Section | null {
  const rows = inState(watched, 'open').flatMap(({ date, subject, due }) =>
    due ? [] : [`- ${desk.tracking.waiting(date, inline(subject, 160))}`],
  );
  return rows.length === 0 ? null : folded(desk.tracking.open(rows.length), rows, 6);
}

function inState(watched: readonly Watched[], state: Watched['state']): Watched[] {
  return watched.filter((entry) => entry.state === state);
}
