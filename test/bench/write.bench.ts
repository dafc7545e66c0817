import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Edition } from '../../src/edition/edition.ts';
import { type Site, startDay } from '../support/day.ts';
import { startModel } from '../support/model.ts';

/**
 * A whole day with a model that takes its time: eight stories of full length, each with two sources' worth of text.
 * `own_ms` is the time in which no request to the model was under way: all that is ours, from the start of the process
 * to its end. `--latency MS` (300) is how long each answer takes, `--chinese` has the sources in Chinese.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: { latency: { type: 'string', default: '300' }, chinese: { type: 'boolean', default: false } },
  });
  const model = await startModel({ key: 'bench-key', latencyMs: Number(values.latency) });
  const day = await startDay({ sites: sitesOf(values.chinese), model, config: { items: '8-8' } });
  try {
    const began = performance.now();
    const run = await day.run();
    const wallMs = performance.now() - began;
    if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr);
    const { items, usage } = JSON.parse(readFileSync(run.outputs.edition ?? '', 'utf8')) as Edition;
    return {
      items: items.length,
      by_model: items.filter(({ written }) => written.by === 'model').length,
      calls: model.calls.length,
      wall_ms: Math.round(wallMs),
      model_ms: Math.round(model.busyMs),
      own_ms: Math.round(wallMs - model.busyMs),
      tokens_in: usage.inputTokens,
      tokens_out: usage.outputTokens,
    };
  } finally {
    await Promise.all([day.close(), model.close()]);
  }
}

/** What each of eight sites tells of: a name, English and Chinese title, and two words that only its text has. */
const stories = [
  ['tern', 'Tern 2.4 halves the memory of long prompts', 'Tern 2.4 让长提示词的显存减半', 'attention', '注意力'],
  ['heron', 'Heron Lab opens the weights of Marsh-7B', 'Heron 实验室开放 Marsh-7B 权重', 'licence', '许可证'],
  ['dunlin', 'Saltpan raises prices of its training cards', 'Saltpan 上调训练卡价格', 'quarter', '季度'],
  ['plover', 'An agent benchmark that replays recorded websites', '用录制网页评测智能体的新基准', 'recording', '录制'],
  ['curlew', 'Postmortem of the February outage at Curlew Cloud', 'Curlew 云二月故障的复盘', 'certificate', '证书'],
  ['avocet', 'Avocet compiler fuses quantized kernels on its own', 'Avocet 编译器自动融合量化算子', 'fusion', '融合'],
  ['gannet', 'Fault-tolerant training survives a lost rack', '容错训练框架经受住整机柜掉线', 'checkpoint', '检查点'],
  ['puffin', 'Speculative decoding without a draft model', '不需要草稿模型的推测解码', 'speculation', '推测'],
] as const;

/** Sites with one long article each, no two of them alike. */
function sitesOf(chinese: boolean): Site[] {
  return stories.map(([name, english, han, word, hanWord], index) => ({
    host: `${name}.example`,
    stories: [
      {
        title: chinese ? han : english,
        paragraphs: Array.from({ length: 60 }, (_, n) =>
          chinese
            ? `${name} 第 ${n + index * 61} 次实验里，${hanWord}部分的平均延迟从 ${310 + n} 毫秒降到 ${145 + index} 毫秒，${hanWord}占用也下降了 ${n + 3}%。`
            : `In its run ${n + index * 61} the ${word} of ${name} took ${145 + index} ms where the older ${word} had taken ${310 + n} ms, at ${n + 3}% less ${word} cost.`,
        ),
      },
    ],
  }));
}
