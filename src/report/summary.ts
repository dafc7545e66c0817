/** Writes the job summary: what became of the day, what to look at, which stories it holds. */

import { code, inline, scoreTable } from '../desk/index.ts';
import type { Findings } from './findings.ts';
import { healthMarkdown } from './health-table.ts';
import type { ReportWords } from './messages.ts';

/** GitHub discards a step's whole summary above 1 MiB, and reports of refusals just below it exist. */
const mostBytes = 900_000;

const headings: Readonly<Record<Findings['operation'], string>> = {
  created: 'Pull request opened',
  updated: 'Pull request updated',
  none: 'Nothing to do',
  skipped: 'Left alone',
  blocked: 'Blocked',
  checked: 'Sources checked: nothing was written to the repository',
  'dry-run': 'Dry run: nothing was written to the repository',
  failed: 'No post',
};

/** @returns Markdown */
export function summaryOf(findings: Findings, warnings: readonly string[]): string {
  const { checkUp, edition, pullRequest, words } = findings;
  const reason = findings.reason === '' ? '' : ` (${code(findings.reason)})`;
  const sections = [
    `## ${headings[findings.operation]}${reason}`,
    pullRequest === null ? '' : `[Pull request #${pullRequest.number}](${pullRequest.url})`,
    findings.failure === null ? '' : wrapped(findings.failure.message),
    findings.failure?.link ? `[Open on GitHub](${findings.failure.link})` : '',
    // A failed run may not have come as far as a post; where it did, its message says where that stands.
    findings.path === '' || findings.operation === 'failed'
      ? ''
      : `Post: ${code(findings.path)}, branch ${code(findings.branch)}`,
    list(warnings),
    checkUp === null || words === null ? '' : healthMarkdown(checkUp, words),
    edition === null ? '' : storyTable(edition),
    edition === null || words === null ? '' : scoreTables(edition, words),
    edition === null ? '' : sourceList(edition),
    edition === null || words === null ? '' : quietList(edition, words),
  ];
  return wholeSections(sections.filter((section) => section !== ''));
}

type Edition = NonNullable<Findings['edition']>;

function storyTable(edition: Edition): string {
  const rows = edition.items.map((item, index) => {
    const story = edition.stories[index];
    const { by, model, fallback } = item.written;
    const writer = `${inline(model ?? by, 80)}${fallback === null ? '' : ` (${inline(fallback)})`}`;
    return `| ${index + 1} | ${inline(item.headline)} | ${story?.score ?? ''} | ${writer} |`;
  });
  return ['### Stories', '', '| # | headline | score | written by |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Each story's score, term by term: in the blog's language, as in the pull request. */
function scoreTables(edition: Edition, words: ReportWords): string {
  const tables = edition.stories.map(({ terms, lead, score }, index) => {
    const headline = inline(edition.items[index]?.headline ?? lead.title, 120);
    return [`**${index + 1}. ${headline}**: ${score}`, '', ...scoreTable(terms, words)].join('\n');
  });
  return tables.length === 0 ? '' : [`### ${words.desk.stories.scores}`, ...tables].join('\n\n');
}

function sourceList(edition: Edition): string {
  const troubled = edition.health.filter(({ outcome }) => outcome !== 'ok');
  if (troubled.length === 0) return '';
  const rows = troubled.map(
    (one) => `- ${inline(one.name)}: ${one.outcome}, ${code(one.reason)} ${inline(one.detail)}`,
  );
  return ['### Sources in trouble', '', ...rows].join('\n');
}

/** Sources that hold entries of which none is among the links: by whose fault is told above. */
function quietList({ health }: Edition, words: ReportWords): string {
  const rows = health.flatMap(({ name, links, entries = 0, leftOut }) =>
    links > 0 || leftOut === undefined ? [] : [`- ${inline(name)}: ${inline(words.leftOut(entries, leftOut))}`],
  );
  return rows.length === 0 ? '' : ['### Sources without a link for the day', '', ...rows].join('\n');
}

/**
 * A message as text, which wraps on a phone where a block of code would be cut off. Only what is to be copied is code:
 * addresses, and the line that a cure says to write.
 */
function wrapped(message: string): string {
  const lines = message.split('\n').filter((text) => text.trim() !== '');
  const kinds = lines.map((line, index) => {
    if (/^\s*- /.test(line)) return 'entry';
    // A key that stands alone above indented lines belongs to them.
    const isCopied = /^ {2,}/.test(line) || (/^[\w-]+:$/.test(line) && /^ {2,}[\w-]+:/.test(lines[index + 1] ?? ''));
    return isCopied ? 'copied' : 'text';
  });
  const blocks: { readonly kind: string; readonly lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? 'text';
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'text') last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks
    .map((block) => {
      if (block.kind === 'copied') return fenced(block.lines.join('\n'));
      return block.lines.map((line) => line.replace(/^(\s*- )?(.*)$/u, shownLine)).join('\n');
    })
    .join('\n\n');
}

const shownLine = (_: string, dash: string | undefined, text: string): string =>
  `${dash === undefined ? '' : '- '}${withCode(text)}`;

/** Indented lines of a message are there to be copied, and none is long. */
function fenced(lines: string): string {
  const runs = lines.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [fence, lines.replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' '), fence].join('\n');
}

/** What is to be copied: what stands between backticks already, addresses, and all behind `Write:`. */
const copied = /`[^`]+`|https?:\/\/[^\s)\]]+[^\s)\].,;:]|(?<=\bWrite(?: under [\w.-]{1,80})?: ).+/gu;

function withCode(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(copied)) {
    parts.push(between(text.slice(end, index)), span(found.replace(/^`(.*)`$/u, '$1')));
    end = index + found.length;
  }
  return [...parts, between(text.slice(end))].join('');
}

/** Text between two spans keeps the blanks at its ends. */
function between(text: string): string {
  const middle = text.trim();
  const begin = text.length - text.trimStart().length;
  return middle === '' ? text : text.slice(0, begin) + inline(middle, 2_000) + text.slice(begin + middle.length);
}

/** Code letter by letter, nothing put between the letters: it is there to be copied. */
function span(text: string): string {
  const shown = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(1, ...runs.map((run) => run.length + 1)));
  const gap = /^`|`$/.test(shown) ? ' ' : '';
  return fence + gap + shown + gap + fence;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${inline(line)}`).join('\n');
}

/** Whole sections until the limit; what is left out is said. */
function wholeSections(sections: readonly string[]): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const section of sections) {
    bytes += Buffer.byteLength(section) + 2;
    if (bytes > mostBytes) return [...kept, 'The rest did not fit into a job summary; see the edition.'].join('\n\n');
    kept.push(section);
  }
  return `${kept.join('\n\n')}\n`;
}
