import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultTopics } from '../../src/config/topics.ts';
import type { TermName } from '../../src/edition/term.ts';
import { type KindPoints, newsKinds, plainKinds } from '../../src/stories/kind/kinds.ts';
import type { PastDay } from '../../src/stories/memory/past-day.ts';
import { rankStories } from '../../src/stories/rank/rank.ts';
import { type StudiedDay, studyDay } from '../../src/stories/rank/taste/study.ts';
import { learnTaste } from '../../src/stories/rank/taste/taste.ts';
import { termNames, type Weights } from '../../src/stories/rank/weights.ts';
import { dataFolder } from '../support/data.ts';
import { baselines } from './rank-baselines.ts';
import { type Known, type PoolDay, pastDayOf, readSets, sourcesOf, storyOf } from './rank-data.ts';
import { type Figures, figureNames, figuresOf, interval, mean, rounded } from './rank-metrics.ts';

const usage = `usage: npm run bench -- rank [--data] FILE… [--out RUN.jsonl] [--without TERM]… [--topics] [--frozen DATE]
       [--known pools|proposals|posts] [--kinds] [--ablation]

Ranks each day of labelled pools (JSON lines, also gzipped) with the shipped code, which learns from the days before it.
  --out FILE       the ranking, one line a day: {"set","date","ranked"}
  --without TERM   turns a term off; may be repeated. One of: ${termNames.join(', ')}, taste
  --topics         with the topics of the default configuration; without, the blog has none
  --kinds          with what kinds of text are worth to a digest of engineering news; without, all are worth the same
  --frozen DATE    learns only from days before DATE
  --known WHAT     what is remembered of a day: its whole pool; what would have been proposed and stood on the bench, with
                   the picks beside; or its picks' titles and addresses alone (default: pools)
  --ablation       the figures without each term in turn as well
`;

interface Ranking {
  readonly set: string;
  readonly date: string;
  readonly ranked: readonly string[];
}

interface Options {
  readonly weights: Weights;
  readonly topics: readonly string[];
  readonly kinds: KindPoints;
  /** Days from here on teach nothing. */
  readonly frozen: string | null;
  readonly known: Known;
  /** Told how each day's taste was learned. */
  readonly onDay: (line: string) => void;
}

/** nDCG@10 and its kin of the shipped ranking on labelled days, with intervals over days and against simple rankings. */
export async function measure(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      topics: { type: 'boolean', default: false },
      kinds: { type: 'boolean', default: false },
      frozen: { type: 'string' },
      known: { type: 'string', default: 'pools' },
      ablation: { type: 'boolean', default: false },
    },
  });
  const sets = readSets(filesOf([...values.data, ...positionals]));
  const options: Options = {
    weights: without(values.without),
    topics: values.topics ? defaultTopics : [],
    kinds: values.kinds ? newsKinds : plainKinds,
    frozen: values.frozen ?? null,
    known: knownOf(values.known),
    onDay: (line) => process.stderr.write(`${line}\n`),
  };
  const rankings = rankAll(sets, options);
  if (values.out !== undefined) {
    writeFileSync(values.out, rankings.map((ranking) => `${JSON.stringify(ranking)}\n`).join(''));
  }
  const result = figuresOfAll(sets, rankings);
  return { bench: 'rank', ...result, ...(values.ablation && { ablation: ablate(sets, options, result) }) };
}

function filesOf(given: readonly string[]): string[] {
  if (given.length > 0) return [...given];
  const folder = dataFolder('ranking');
  if (folder === null) throw new Error(`There is no data.\n${usage}`);
  return readdirSync(folder).flatMap((name) => (/\.jsonl(?:\.gz)?$/.test(name) ? [join(folder, name)] : []));
}

function knownOf(name: string): Known {
  if (name === 'pools' || name === 'proposals' || name === 'posts') return name;
  throw new Error(`--known ${name}: no such memory.\n${usage}`);
}

/** Weights that turn terms off; `taste` stands for all that is learned. */
function without(names: readonly string[]): Weights {
  const off = names.flatMap((name) => {
    const found = termNames.filter((term) => term === name || (name === 'taste' && term.startsWith('taste-')));
    if (found.length === 0) throw new Error(`--without ${name}: no such term.\n${usage}`);
    return found;
  });
  return Object.fromEntries(off.map((name) => [name, 0]));
}

function rankAll(sets: ReadonlyMap<string, readonly PoolDay[]>, options: Options): Ranking[] {
  return [...sets].flatMap(([set, days]) => rankSet(set, days, options));
}

/** Ranks the days in order; each is remembered once it is ranked, so that none knows of its own picks or of later days. */
function rankSet(set: string, days: readonly PoolDay[], options: Options): Ranking[] {
  const { weights, topics, kinds, frozen, known, onDay } = options;
  const sources = sourcesOf(days.flatMap(({ pool }) => pool));
  const past: { readonly day: PastDay; readonly studied: StudiedDay }[] = [];
  return days.map((day): Ranking => {
    const { date, pool } = day;
    const stories = pool.map((item) => storyOf(item, sources));
    const window = { start: `${date}T00:00:00.000Z`, end: `${date}T00:00:00.000Z` };
    const settings = { sources, topics, window, weights, kinds };
    const earlier = past.filter((one) => one.day.date < date);
    const taste = learnTaste(
      earlier.map(({ studied }) => studied),
      { date, end: window.end, sources, background: stories },
    );
    const learned =
      taste === null ? 'nothing to learn from' : `${taste.days} days, ${taste.offered} offered, ${taste.kept} kept`;
    onDay(`${set} ${date}: ${learned}`);
    const ranked = rankStories(stories, { ...settings, taste, past: earlier.map((one) => one.day) }).map(
      ({ id }) => id,
    );
    if ((day.picks ?? []).length > 0 && (frozen === null || date < frozen)) {
      const remembered = pastDayOf(day, ranked, known, sources);
      past.push({ day: remembered, studied: studyDay(remembered, { ...settings, date }) });
    }
    return { set, date, ranked };
  });
}

interface SetFigures extends Figures {
  readonly days: number;
  readonly 'nDCG@10 ci': [number, number];
  /** nDCG@10 of simple rankings, and by how much this is better: mean and interval over the same days. */
  readonly baselines: Readonly<Record<string, { 'nDCG@10': number; better: number; ci: [number, number] }>>;
  /** nDCG@10 by the number of days learned from. */
  readonly curve: Readonly<Record<string, number>>;
}

function figuresOfAll(sets: ReadonlyMap<string, readonly PoolDay[]>, rankings: readonly Ranking[]) {
  const bySet = Object.fromEntries(
    [...sets].flatMap(([set, days]) => {
      const judged = days.filter(({ picks }) => (picks ?? []).length > 0);
      return judged.length === 0 ? [] : [[set, figuresOfSet(set, judged, rankings)]];
    }),
  );
  const macro = mean(Object.values(bySet).map((figures) => figures['nDCG@10']));
  return { sets: bySet, macro: { 'nDCG@10': rounded(macro) } };
}

function figuresOfSet(set: string, days: readonly PoolDay[], rankings: readonly Ranking[]): SetFigures {
  const judge = (ranked: readonly string[], { picks }: PoolDay): Figures => figuresOf(ranked, new Set(picks));
  const own = days.map((day) =>
    judge(rankings.find((one) => one.set === set && one.date === day.date)?.ranked ?? [], day),
  );
  const compared = Object.entries(baselines).map(([name, rank]) => {
    const theirs = days.map((day, index) => judge(rank(day, days.slice(0, index)), day)['nDCG@10']);
    const better = own.map((figures, index) => figures['nDCG@10'] - (theirs[index] ?? 0));
    return [name, { 'nDCG@10': rounded(mean(theirs)), better: rounded(mean(better)), ci: interval(better) }];
  });
  const means = Object.fromEntries(
    figureNames.map((name) => [name, rounded(mean(own.map((figures) => figures[name])))]),
  ) as unknown as Figures;
  return {
    days: days.length,
    ...means,
    'nDCG@10 ci': interval(own.map((figures) => figures['nDCG@10'])),
    baselines: Object.fromEntries(compared),
    curve: learningCurve(own.map((figures) => figures['nDCG@10'])),
  };
}

/** Means over steps of days: the first has nothing to learn from. */
function learningCurve(values: readonly number[]): Record<string, number> {
  const steps = [0, 1, 5, 10, 20, 40, values.length];
  return Object.fromEntries(
    steps.slice(1).flatMap((end, index) => {
      const start = steps[index] ?? 0;
      const part = values.slice(start, end);
      return part.length === 0
        ? []
        : [[end - start === 1 ? `${start}` : `${start}-${start + part.length - 1}`, rounded(mean(part))]];
    }),
  );
}

/** nDCG@10 of every set without each term in turn, as the difference to having it: what it is worth. */
function ablate(
  sets: ReadonlyMap<string, readonly PoolDay[]>,
  options: Options,
  whole: ReturnType<typeof figuresOfAll>,
): Record<string, Record<string, number>> {
  const names: (TermName | 'taste')[] = ['taste', ...termNames];
  return Object.fromEntries(
    names.map((name) => {
      const weights = { ...options.weights, ...without([name]) };
      const { sets: figures } = figuresOfAll(sets, rankAll(sets, { ...options, weights, onDay: () => undefined }));
      process.stderr.write(
        `without ${name}: ${Object.entries(figures)
          .map(([set, one]) => `${set} ${one['nDCG@10']}`)
          .join(', ')}\n`,
      );
      const lost = Object.entries(figures).map(([set, one]) => [
        set,
        rounded((whole.sets[set]?.['nDCG@10'] ?? 0) - one['nDCG@10']),
      ]);
      return [name, Object.fromEntries(lost)];
    }),
  );
}
