import { readArticles } from '../articles/read.ts';
import { unreadLeads } from '../articles/unread-leads.ts';
import type { Config } from '../config/config.ts';
import { fillTitle, wantsHeadline } from '../config/template.ts';
import type { ReadStory } from '../edition/article.ts';
import { isOpen } from '../edition/claim.ts';
import type { Edition } from '../edition/edition.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { Link } from '../edition/link.ts';
import { checkFacts, checkItem, checkLines } from '../facts/check.ts';
import { Failure } from '../failure.ts';
import type { Words } from '../language/words.ts';
import { mergeCandidates } from '../links/merge.ts';
import { oneLine } from '../post/one-line.ts';
import type { Report } from '../report/report.ts';
import type { Harvest } from '../sources/gather/gather.ts';
import { gatherEnough } from '../sources/gather/gather-enough.ts';
import { insistOnUsable } from '../sources/health/assert-usable.ts';
import type { Source } from '../sources/kind.ts';
import type { SearchKeys } from '../sources/source.ts';
import { sparesOf } from '../stories/alternates.ts';
import type { Memory } from '../stories/memory/memory.ts';
import { reviewWatchList } from '../stories/memory/watch.ts';
import { othersOf } from '../stories/others.ts';
import { possibleDoubles } from '../stories/possible-doubles.ts';
import { type Selection, selectStories } from '../stories/select.ts';
import type { Day, Span } from '../text/day.ts';
import { counted } from '../text/pluralize.ts';
import type { Web } from '../web/web.ts';
import { ordersToMachines } from '../writing/injection/in-pages.ts';
import type { ModelSettings } from '../writing/model/settings.ts';
import { composeNote } from '../writing/note.ts';
import { statementOf } from '../writing/remark-line.ts';
import { describeUsage } from '../writing/usage.ts';
import { write } from '../writing/write.ts';
import { settle } from './finalize-selection.ts';

export interface ComposeSettings {
  readonly config: Config;
  readonly day: Day;
  /** Path of the post in the blog. */
  readonly path: string;
  readonly words: Words;
  /** What earlier days told and proposed. */
  readonly memory: Memory;
  readonly web: Web;
  /** In order of preference; empty writes excerpts. */
  readonly models: readonly ModelSettings[];
  readonly searchKeys: SearchKeys;
  /** A token for github.com's API; null when there is none for it. */
  readonly githubToken: string | null;
  /** Links that sources usually bring, by their keys in the memory of volumes. */
  readonly usual: ReadonlyMap<string, number>;
  readonly report: Report;
  /** Told what became of the sources as soon as it is known, so that a failed run can still report it. */
  readonly onHealth: (health: readonly SourceHealth[]) => void;
}

/**
 * Everything from the sources to the finished edition. Reads the web and the model; writes nowhere.
 * @throws Failure `all-sources-failed` or `no-stories`; a failing source, page or model call never throws
 */
export async function compose(settings: ComposeSettings): Promise<Edition> {
  const { config, day, memory, words, report, web } = settings;
  const { candidates, health, sources } = await gatherCandidates(settings);
  const links = await report.step(
    'merge',
    () => mergeCandidates(candidates),
    (merged) => counted(merged.length, 'link'),
  );
  const selection = await select(links, sources, settings);
  const read = await report.step(
    'read',
    () =>
      readArticles([...selection.chosen, ...sparesOf(selection, config.ranking.quotas)], {
        web,
        githubToken: settings.githubToken,
      }),
    (stories) => {
      const { pages, pagesRead } = countPages(stories);
      return `${pagesRead} of ${counted(pages, 'page')}`;
    },
  );
  const { timely, bench } = settle(read, selection, config, memory);
  if (timely.length === 0) throw nothingToTell(settings, links.length);
  const draft = await report.step(
    'write',
    (log) =>
      write(timely, {
        language: config.language,
        words,
        date: day.date,
        wantsHeadline: wantsHeadline(config.title),
        models: settings.models,
        budget: config.budget,
        endpointFetch: web.endpointFetch,
        checkItem,
        checkLines,
        onPlan: (text) => log.detail(text),
        onNotice: (text) => log.detail(text),
        onWarning: report.warn,
      }),
    ({ items, usage }) => {
      const quoted = items.filter(({ written }) => written.fallback !== null).length;
      const instead = quoted === 0 ? '' : `; ${counted(quoted, 'item')} quoted instead`;
      return `${counted(items.length, 'item')}, ${usage.model === null ? 'excerpts' : describeUsage(usage)}${instead}`;
    },
  );
  const claims = await report.step(
    'check',
    () => [
      ...checkFacts(draft.items, timely),
      ...checkLines(
        [...draft.trends, ...draft.watchList].filter(({ byModel }) => byModel).map(statementOf),
        draft.items,
        timely,
      ),
    ],
    (all) => `${all.filter(isOpen).length} of ${counted(all.length, 'claim')} to look at`,
  );

  const stories = timely.map(({ story }) => story);
  const [firstWindow] = day.windows;
  const widenedToHours = selection.window.start === firstWindow.start ? null : hoursOf(selection.window);
  const thin = timely.length < config.items.min;
  return {
    version: 1,
    date: day.date,
    timeZone: day.timeZone,
    language: config.language,
    title: oneLine(fillTitle(config.title, day.date, draft.headline)),
    publishedAt: day.publishedAt,
    tags: config.post.tags,
    categories: config.post.categories,
    draft: false,
    path: settings.path,
    window: selection.window,
    firstWindow,
    note: composeNote({ health, draft, widenedToHours, thin }, words),
    items: draft.items,
    trends: draft.trends,
    watchList: draft.watchList,
    watched: reviewWatchList(memory.watchList, [...stories, ...bench], { today: day.date, past: memory.stories }),
    stories,
    possibleDoubles: possibleDoubles(stories, bench),
    unread: unreadLeads(timely),
    orders: ordersToMachines(timely),
    bench,
    others: othersOf(selection),
    claims,
    health,
    counts: {
      candidates: candidatesIn(health),
      ...countPages(read),
      links: selection.links,
      stories: selection.stories,
      told: selection.told,
    },
    usage: draft.usage,
  };
}

async function gatherCandidates(settings: ComposeSettings): Promise<Harvest> {
  const { config, day, words, web, searchKeys, githubToken, usual, report, onHealth } = settings;
  const gathered = await report.step(
    'gather',
    (log) =>
      gatherEnough(config.sources, {
        web,
        day,
        keys: { ...searchKeys, github: githubToken },
        usual,
        least: config.items.min,
        topics: config.topics,
        substituteName: config.substitutes ? words.source.substitute : null,
        onSubstitute: (name) => log.detail(`too little came, so ${name} is asked too`),
        onHealth: ({ name, outcome, links, ms, detail }) =>
          log.detail(`${name}: ${outcome}, ${counted(links, 'link')} in ${ms} ms${detail === '' ? '' : `: ${detail}`}`),
      }),
    ({ health }) => {
      const asked = health.filter(({ outcome }) => outcome !== 'skipped');
      const usable = asked.filter(({ outcome }) => outcome !== 'failed');
      const unchanged =
        web.notModified > 0 ? `, ${counted(web.notModified, 'answer')} unchanged since an earlier run` : '';
      return `${counted(candidatesIn(health), 'candidate')} from ${usable.length} of ${counted(asked.length, 'source')}${unchanged}`;
    },
  );
  onHealth(gathered.health);
  insistOnUsable(gathered.health);
  return gathered;
}

async function select(
  links: readonly Link[],
  sources: readonly Source[],
  settings: ComposeSettings,
): Promise<Selection> {
  const { config, day, memory, report } = settings;
  const selection = await report.step(
    'select',
    (log) => {
      const { attempts, selection: last } = selectStories(links, {
        day,
        memory,
        sources: new Map(sources.map((source) => [source.id, source])),
        topics: config.topics,
        items: config.items,
        weights: config.ranking.weights,
        quotas: config.ranking.quotas,
      });
      for (const { window, links: found, stories, chosen } of attempts) {
        log.detail(
          `${hoursOf(window)} h: ${counted(found, 'link')}, ${counted(stories, 'story', 'stories')}, ${chosen.length} fit to print`,
        );
      }
      if (last.taste !== null) {
        const { days, kept, offered } = last.taste;
        log.detail(`taste learned from ${counted(days, 'day')}: ${kept} of ${counted(offered, 'link')} kept`);
      }
      return last;
    },
    ({ chosen, stories, told }) =>
      `${chosen.length} of ${counted(stories, 'story', 'stories')}, ${told} left out for what became of them before`,
  );
  if (selection.chosen.length === 0) throw nothingToTell(settings, links.length);
  return selection;
}

function nothingToTell({ day }: ComposeSettings, links: number): Failure {
  return new Failure(
    'no-stories',
    `There is nothing to tell of ${day.date}: of ${counted(links, 'link')} none between ${day.widest.start} and ${day.widest.end} is a new story on the blog’s topics. Add sources or topics, or widen max-window.`,
    { ending: 'none' },
  );
}

/** Candidates inside the widest window. */
function candidatesIn(health: readonly SourceHealth[]): number {
  return health.reduce((sum, { links }) => sum + links, 0);
}

function countPages(stories: readonly ReadStory<unknown>[]): { pages: number; pagesRead: number } {
  const articles = stories.flatMap((story) => story.articles);
  return { pages: articles.length, pagesRead: articles.filter(({ from }) => from === 'page').length };
}

function hoursOf(span: Span): number {
  return Math.round((Date.parse(span.end) - Date.parse(span.start)) / 3_600_000);
}
