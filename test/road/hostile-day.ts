/** A day whose sources and pages are built to take for ever: what a run with them comes to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../../src/edition/edition.ts';
import type { ActionRun } from '../support/action.ts';
import { type Site, sourcesOf, startDay, threeSites } from '../support/day.ts';
import type { HostileDocument } from '../support/hostile-documents.ts';
import type { Answer, Hosts } from '../support/internet.ts';
import type { StandInModel } from '../support/model.ts';

export interface HostileDay {
  readonly run: ActionRun;
  readonly edition: Edition;
  readonly post: string;
  readonly wallMs: number;
  /** Most memory of the process that ran the day, in megabytes. */
  readonly peakMb: number;
  /** Names of the sources and titles of the stories that are hostile. */
  readonly sources: readonly string[];
  readonly titles: readonly string[];
}

const kinds = { feed: 'feed', sitemap: 'sitemap', opml: 'opml', listing: 'page' } as const;

/** Plays a day with all these documents: lists as sources of their own, pages and PDFs as what stories link to. */
export async function hostileDay(documents: readonly HostileDocument[], model?: StandInModel): Promise<HostileDay> {
  const lists = documents.flatMap((document) =>
    document.kind === 'article' || document.kind === 'pdf' ? [] : [{ ...document, key: kinds[document.kind] }],
  );
  const pages = documents.filter(({ kind }) => kind === 'article' || kind === 'pdf');
  const tellers = tellersOf(pages);
  const listHosts: Hosts = Object.fromEntries(
    lists.map((document, at) => [`list-${at}.example`, { '*': answerOf(document) }]),
  );
  const sources = lists.map(({ key, name, kind }, at) => ({
    [key]: `https://list-${at}.example/a`,
    name: `${kind} of ${name}`,
  }));
  const sites = [...threeSites, ...tellers];
  const day = await startDay({
    sites,
    hosts: listHosts,
    config: { items: '4-8', sources: [...sourcesOf(sites), ...sources] },
    ...(model && { model }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'hostile-day-'));
  const peakFile = join(folder, 'peak');
  try {
    const watch = new URL(`../support/peak-memory.ts?file=${encodeURIComponent(peakFile)}`, import.meta.url).href;
    const began = performance.now();
    const run = await day.run({}, { env: { NODE_OPTIONS: `--import=${watch}` }, patienceMs: 180_000 });
    const wallMs = performance.now() - began;
    if (run.outputs.edition === undefined) throw new Error(run.stdout + run.stderr);
    return {
      run,
      edition: JSON.parse(readFileSync(run.outputs.edition, 'utf8')) as Edition,
      post: (await day.post()) ?? '',
      wallMs: Math.round(wallMs),
      peakMb: Math.round(Number(readFileSync(peakFile, 'utf8')) / 1_048_576),
      sources: sources.map(({ name }) => name),
      titles: tellers.flatMap(({ stories }) => stories.map(({ title }) => title)),
    };
  } finally {
    await day.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the five hostile stories are about: nothing that another story has. */
const subjects = ['Gannet', 'Curlew', 'Avocet', 'Plover', 'Dunlin'];

/** A site a page: those of one subject are one story, which has its lead and two supporting links read. */
function tellersOf(pages: readonly HostileDocument[]): Site[] {
  return pages.map((page, at): Site => {
    const subject = subjects[at % subjects.length] ?? '';
    const model = `${subject}-${(at % subjects.length) + 3}B`;
    return {
      host: `teller-${at}.example`,
      page: answerOf(page),
      stories: [
        {
          title: `${subject} Works opens the weights of ${model} for everybody to use`,
          paragraphs: [`${subject} Works said so on Thursday, in a note on its ${model} model of this spring.`],
        },
      ],
    };
  });
}

function answerOf({ body, type }: HostileDocument): Answer {
  return { body, headers: { 'content-type': type } };
}
