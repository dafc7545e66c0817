import { afterEach, describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN/words.ts';
import type { CheckItem, CheckLines } from '../../src/writing/write-options.ts';
import type { ModelCall } from '../support/model.ts';
import { answer, byWhom, closeEndpoints, day, good, outlook, run } from './model-run.ts';

afterEach(closeEndpoints);

/** What a checker says that knows one wrong statement by its words. */
function finding(words: string, verdict: string, sentence: string | null = null): CheckItem {
  return (item) => {
    const lines = [
      item.headline,
      ...item.points.flatMap(({ text, children }) => [text, ...children.map((c) => c.text)]),
    ];
    const found = lines.filter((line) => line.includes(words));
    const evidence = sentence === null ? null : { url: item.links[0] ?? '', sentence };
    return found.map((line) => ({ kind: 'number', text: words, line, verdict, evidence }));
  };
}

describe('a draft with something wrong in it', () => {
  const evidence =
    'The 95th percentile latency fell from 310 ms to 145 ms while memory use dropped by 30% on the same cards.';
  const wrong = { ...good, keyPoints: ['95 分位延迟从 310 ms 降到 99 ms。', '它按请求调度。'] };
  const asksAgain = ({ messages }: ModelCall): boolean => messages.length > 2;

  it.each(['contradicted', 'elsewhere'])('is shown to its model with the verdict %s, and mended', async (verdict) => {
    const respond = (call: ModelCall) => answer(call, asksAgain(call) ? good : wrong);
    const result = await run({ respond }, { stories: day(2), checkItem: finding('99 ms', verdict, evidence) });
    expect(byWhom(result)).toEqual(['model', 'model']);
    expect(result.calls).toHaveLength(5);
    const [first] = result.draft.items;
    expect(JSON.stringify(first?.points)).not.toContain('99 ms');
    const correction = { action: 'rewritten', reason: verdict, line: wrong.keyPoints[0], claim: '99 ms' };
    expect(first?.written.corrections).toEqual([expect.objectContaining(correction)]);
    const again = result.calls.find(asksAgain)?.messages ?? [];
    expect(again.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    const request = String(again.at(-1)?.content);
    expect(request).toContain(wrong.keyPoints[0]);
    expect(request.includes(evidence)).toBe(verdict === 'contradicted');
    expect(request).toMatch(/^\S+ BEGIN$/m);
  });

  it('is quoted on that line when the second draft is wrong as well', async () => {
    const respond = (call: ModelCall) => answer(call, wrong);
    const result = await run({ respond }, { stories: day(1), checkItem: finding('99 ms', 'contradicted', evidence) });
    const details = result.draft.items[0]?.points.find(({ label }) => label === chinese.post.details);
    expect(details?.children.map(({ text }) => text)).toEqual([
      `来源原文（Puffin Labs）：“${evidence}”`,
      wrong.keyPoints[1],
    ]);
    expect(result.draft.items[0]?.written.corrections?.map(({ action }) => action)).toEqual(['quoted']);
    expect(result.calls).toHaveLength(3);
  });

  it('takes another sentence of its own source where the evidence is another story’s', async () => {
    const respond = (call: ModelCall) => answer(call, wrong);
    const elsewhere = finding('99 ms', 'elsewhere', 'Some other story says 99 ms of something else altogether.');
    const result = await run({ respond }, { stories: day(1), checkItem: elsewhere });
    const text = JSON.stringify(result.draft.items);
    expect(text).toMatch(/来源原文（Puffin Labs）：“[^”]{40,}”/);
    expect(JSON.stringify(result.draft.items[0]?.points)).not.toContain('99 ms');
  });

  it('gives way to the source’s title in the headline, and to the excerpt when too much is wrong', async () => {
    const headline = { ...good, headline: '海雀实验室发布 Ternlight 9.9' };
    const title = await run(
      { respond: (call) => answer(call, headline) },
      { stories: day(1), checkItem: finding('9.9', 'contradicted') },
    );
    expect(title.draft.items[0]?.headline).toBe('Ternlight 2.0 halves serving cost');
    const everything = await run({}, { stories: day(2), checkItem: finding('', 'elsewhere') });
    expect(byWhom(everything)).toEqual(['elsewhere', 'elsewhere']);
    expect(everything.draft.usage.failures).toEqual({ elsewhere: 2 });
  });

  it('stays when nothing is known of a statement: that is for the editor', async () => {
    const result = await run(
      { respond: (call) => answer(call, wrong) },
      { stories: day(1), checkItem: finding('99 ms', 'not-found') },
    );
    expect(JSON.stringify(result.draft.items)).toContain('99 ms');
    expect(result.draft.items[0]?.written.corrections).toBeUndefined();
    expect(result.calls).toHaveLength(2);
  });

  it.each<[string, object]>([
    [
      'in English',
      {
        ...good,
        what: 'It splits prefill and decode.',
        why: 'Cost.',
        keyPoints: [],
        impact: ['Less.'],
        advice: ['Try.'],
      },
    ],
    [
      'in English on one line',
      {
        ...good,
        why: 'The bottleneck of serving moves from arithmetic to scheduling, which makes the topology of a deployment matter.',
      },
    ],
    ['without a field', { ...good, why: undefined }],
    ['too long', { ...good, what: '推理'.repeat(600) }],
  ])('is written again when it is %s', async (_, first) => {
    const respond = (call: ModelCall) => answer(call, asksAgain(call) ? good : first);
    const result = await run({ respond }, { stories: day(1) });
    expect(byWhom(result)).toEqual(['model']);
    expect(result.draft.items[0]?.written.corrections).toMatchObject([{ action: 'rewritten', line: '' }]);
    expect(result.calls).toHaveLength(3);
  });

  it('is written again only where the budget has a call to spare beside the outlook’s', async () => {
    const respond = (call: ModelCall) => answer(call, wrong);
    const budget = { requests: 6, tokens: 200_000 };
    const checkItem = finding('99 ms', 'contradicted', evidence);
    const result = await run({ respond }, { stories: day(4), budget, checkItem });
    expect(result.calls).toHaveLength(6);
    expect(result.calls.filter(asksAgain)).toHaveLength(1);
    expect(result.draft.trends.map(({ text }) => text)).toEqual(outlook.trends);
    expect(JSON.stringify(result.draft.items.map(({ points }) => points))).not.toContain('99 ms');
  });
});

describe('the outlook', () => {
  it('loses the remarks that no source bears out', async () => {
    const checkLines: CheckLines = (lines) => {
      const found = lines.filter((line) => line.includes('瓶颈转移'));
      return found.map((line) => ({ kind: 'number', text: '瓶颈转移', line, verdict: 'not-found', evidence: null }));
    };
    const result = await run({}, { stories: day(2), checkLines });
    expect(result.draft.trends).toHaveLength(3);
    expect(JSON.stringify(result.draft.trends)).not.toContain('瓶颈转移');
    expect(result.draft.usage.outlook).toMatchObject([{ action: 'left-out', claim: '瓶颈转移' }]);
  });
});
