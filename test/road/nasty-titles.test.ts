import { toString as plain } from 'mdast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { oneLine } from '../../src/text/plain-text.ts';
import { date, sourcesOf } from '../support/day.ts';
import { buildWithHugo, hugoAvailable } from '../support/hugo.ts';
import { type ModelCall, startModel } from '../support/model.ts';
import { goneSources, half, nameOf, nastySites, title } from './nasty-sites.ts';
import { expectHarmless, expectPlainReports, expectQuietOnGitHub, nodesOf, type Traces, tracesOf } from './traces.ts';

const hasHugo = hugoAvailable();
/** The title of a post may bear the nastiest of them, that of a pull request none. */
const headed = 'AI 技术深度日报｜{date}：{headline}';
const ownHosts = /^(?:lead-\d+|echo)\.example$/;

/** A feed's title as it has to come out: without control characters, any blanks as one, in the post's form of a line. */
function asTold(raw: string): string {
  return oneLine(raw.replace(/(?![\n\r\t])\p{Cc}/gu, '').replace(/\s+/g, ' '));
}

describe.each([
  ['first', 0],
  ['second', half],
])('the %s half of the nasty titles', (_, first) => {
  let traces: Traces;
  beforeAll(async () => {
    const sites = nastySites(first);
    const config = { title: headed, items: '4-30', sources: [...sourcesOf(sites), ...goneSources(first)] };
    traces = await tracesOf({ sites, hosts: { 'gone.example': {} }, config });
  });

  it('becomes a post with every one of them, once', () => {
    const { run, post, edition } = traces;
    expect(run.outputs).toMatchObject({ operation: 'created', items: `${half}`, 'failed-sources': `${half}` });
    expect(parseFrontMatter(post).data.title).toBe(
      `AI 技术深度日报｜${date}：${oneLine(edition.items[0]?.headline ?? '')}`,
    );
    const wanted = Array.from({ length: half }, (__, index) => asTold(title(first + index)));
    expect(new Set(edition.items.map(({ headline }) => oneLine(headline)))).toEqual(new Set(wanted));
  });

  it('speaks to nobody on GitHub, to no runner, and holds no markup', () => {
    expect(traces.pullRequest.title).toBe(`AI 技术深度日报｜${date}`);
    expectQuietOnGitHub(traces, ownHosts);
    expectPlainReports(traces, ['local-github-token']);
  });

  it('shows the reviewer the very titles', () => {
    const labels = nodesOf(traces.pullRequest.body).flatMap((node) => (node.type === 'link' ? plain(node) : []));
    const shown = new Set(labels.map((label) => label.replaceAll('\u200b', '')));
    const clipped = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
    const wanted = traces.edition.items.map(({ headline }) => clipped(oneLine(headline)));
    expect(wanted.filter((text) => !shown.has(text))).toEqual([]);
  });

  it.skipIf(!hasHugo)('builds with Hugo and shows the reader the very titles', async () => {
    const { post: page } = await buildWithHugo({ post: traces.post });
    expectHarmless(page, traces.edition);
    const numbered = traces.edition.items.map(({ headline }, index) => `${index + 1}) ${oneLine(headline)}`);
    expect(page.headings.slice(0, half)).toEqual(numbered);
    const others = Array.from({ length: half }, (__, index) => first + half + index);
    // A title of three hundred characters outweighs the words that two sites have in common: it is a story of its own.
    const echoes = others.map(title).filter((text) => text.length < 200);
    const wanted = [...echoes.map((text) => `《${text}》`), ...others.map((index) => `“${nameOf(index)}”`)];
    const letters = (text: string): string => asTold(text).replaceAll(' ', '');
    expect(wanted.filter((text) => !letters(page.text).includes(letters(text)))).toEqual([]);
  });
});

describe('a model that repeats the nasty titles', () => {
  /** For each item another title, which no source has, in every field, with enough Chinese to pass for an answer. */
  function repeat({ response_format }: ModelCall): unknown {
    const nasty = title(half + (said++ % half));
    const texts = Array.from(
      { length: 12 },
      (_, n) => `${nasty} 中文说明：这是模型写的话之${'甲乙丙丁戊己庚辛壬癸子丑'[n]}，用来通过语言检查。`,
    );
    return response_format?.json_schema?.name === 'outlook'
      ? { trends: texts.slice(0, 6), watchList: texts.slice(6, 9) }
      : {
          headline: texts[0]?.slice(0, 150),
          what: texts[1],
          keyPoints: texts.slice(2, 6),
          why: texts[6],
          impact: texts.slice(7, 9),
          advice: texts.slice(9, 11),
        };
  }
  let said = 0;

  it('gets no further than they do', async () => {
    const model = await startModel({ key: 'model-key', respond: repeat });
    const sites = nastySites(0);
    const config = { items: '4-30', sources: sourcesOf(sites) };
    const traces = await tracesOf({ sites, config, model });
    await model.close();
    expect(said).toBeGreaterThan(half);
    expect(traces.run.outputs).toMatchObject({ operation: 'created', items: `${half}` });
    expect(traces.edition.items.filter(({ written }) => written.by === 'model').length).toBeGreaterThan(half / 3);
    expectQuietOnGitHub(traces, ownHosts);
    expectPlainReports(traces, ['local-github-token', 'model-key']);
    if (hasHugo) expectHarmless((await buildWithHugo({ post: traces.post })).post, traces.edition);
  });
});

describe('a blog whose own title is nasty', () => {
  it.each([
    'He said "ship it" \\ {{< x >}} {{ .Site }} {date} +++\n+++\ndraft = true',
    "Fixes #1 @all <script>alert(1)</script> {date} \u202e\u0007 ''' [skip ci]\n::error::forged",
  ])('has it in the post and on the pull request as one line of text: %j', async (name) => {
    const traces = await tracesOf({ config: { title: name } });
    const shown = oneLine(name).replace('{date}', date);
    expect(traces.run.outputs.operation).toBe('created');
    expect(parseFrontMatter(traces.post).data).toMatchObject({ title: shown, draft: false });
    expect(traces.pullRequest.title).toBe(shown);
    expectQuietOnGitHub(traces, /\.example$/);
    expectPlainReports(traces, ['local-github-token']);
    if (!hasHugo) return;
    const { post: page } = await buildWithHugo({ post: traces.post });
    expect(page.title).toBe(shown);
    expectHarmless(page, traces.edition);
  });
});
