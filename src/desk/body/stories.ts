/** Sections on the stories: those of the post with their scores, and the next ones with why each is not in it. */

import type { Edition } from '../../edition/edition.ts';
import type { BenchedStory, LostReason, RankedStory } from '../../edition/story.ts';
import type { DeskWords } from '../messages.ts';
import { inline, link } from '../safe-text.ts';
import { scoreTable, whyLost } from '../score-table.ts';
import { folded, type Section } from './section.ts';

/** Runner-ups worth showing. */
const benchLength = 10;

/** Hosts named for a story; the others are counted. */
const hostsShown = 3;

interface Server {
  readonly serverUrl: string;
}

/** The stories of the post with their scores. */
export function stories({ items, stories: chosen }: Edition, { desk }: DeskWords, { serverUrl }: Server): Section {
  const rows = items.map((item, index) => {
    const story = chosen[index];
    const headline = link(item.headline, item.links[0] ?? story?.lead.url ?? '', serverUrl);
    return row(String(index + 1), headline, points(story?.score ?? 0), story ? hosts(story) : '');
  });
  const head = [`## ${desk.stories.title(items.length)}`, '', ...columns(desk.stories.columns, ['-:', '-', '-:', '-'])];
  return { head, rows, tail: [], expendable: 1 };
}

/** Each story's score, term by term. */
export function scores({ items, stories: chosen }: Edition, words: DeskWords): Section | null {
  const rows = chosen.flatMap(({ score, terms, lead }, index) => [
    ...(index === 0 ? [] : ['']),
    `**${index + 1}. ${inline(items[index]?.headline ?? lead.title, 120)}**: ${points(score)}`,
    '',
    ...scoreTable(terms, words),
  ]);
  return rows.length === 0 ? null : folded(words.desk.stories.scores, rows, 5);
}

/** The next stories by score, and why each is not in the post. */
export function bench({ bench: benched }: Edition, words: DeskWords, server: Server): Section | null {
  const { desk } = words;
  const rows = benchRows(
    benched.filter(({ lost }) => !settled.has(lost)),
    words,
    server,
  );
  const head = [`## ${desk.bench.title}`, '', ...columns(desk.bench.columns, ['-', '-:', '-'])];
  return rows.length === 0 ? null : { head, rows, tail: [], expendable: 4 };
}

/** Reasons that lie in what became of a story on an earlier day. */
const settled: ReadonlySet<LostReason> = new Set(['told', 'proposed', 'dropped']);

/** The best stories that earlier days had settled, folded away: they are no candidates, and still somebody may ask. */
export function leftOut({ bench: benched }: Edition, words: DeskWords, server: Server): Section | null {
  const { desk } = words;
  const rows = benchRows(
    benched.filter(({ lost }) => settled.has(lost)),
    words,
    server,
  );
  const head = columns(desk.bench.columns, ['-', '-:', '-']);
  const section = folded(desk.tracking.left(rows.length), rows, 5);
  return rows.length === 0 ? null : { ...section, head: [...section.head, ...head] };
}

function benchRows(benched: readonly BenchedStory[], words: DeskWords, { serverUrl }: Server): string[] {
  return benched.slice(0, benchLength).map((story) => {
    const { reason, particulars } = whyLost(story, words);
    const shown = particulars === '' ? '' : ` (${inline(particulars, 120)})`;
    return row(link(story.lead.title, story.lead.url, serverUrl), points(story.score), `${reason}${shown}`);
  });
}

function hosts({ lead, supporting }: RankedStory): string {
  const all = [...new Set([lead, ...supporting].map(({ url }) => URL.parse(url)?.host.replace(/^www\./, '') ?? ''))];
  const more = all.length > hostsShown ? ` +${all.length - hostsShown}` : '';
  // A host name alone would become a link of GitHub's own making only with `www.` before it.
  return `${all
    .slice(0, hostsShown)
    .map((host) => inline(host, 60))
    .join(', ')}${more}`;
}

function columns(names: readonly string[], alignment: readonly string[]): string[] {
  return [row(...names), row(...alignment)];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** One decimal, and none where it would be zero. */
function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}
