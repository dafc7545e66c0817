import type { ModelCall } from '../support/model.ts';

/** An item as the model is asked to write it. */
interface ItemAnswer {
  readonly headline: string;
  readonly what: string;
  readonly keyPoints: readonly string[];
  readonly why: string;
  readonly impact: readonly string[];
  readonly advice: readonly string[];
}

/**
 * What the demo's model answers, by the address of the lead. Written as a good model writes, with the two mistakes that
 * a good model makes in a week: Heron 3 solves 58.4% of the tasks, not 59.4%, and Ridge opens on 16 March, not on 18.
 */
const items: Readonly<Record<string, ItemAnswer>> = {
  'https://lattice-labs.example/blog/heron-3-open-weights': {
    headline: 'Lattice Labs 以 Apache 2.0 开放 Heron 3 权重',
    what: 'Lattice Labs 公开混合专家模型 Heron 3 的权重、分词器与训练配置：总参数 620 亿，每个 token 激活 90 亿，上下文从 64K 扩大到 256K，许可证为 Apache 2.0。',
    keyPoints: [
      '每层从 96 个专家中选 4 个，另有一个处理所有 token 的共享专家，用来缓解负载不均。',
      '在内部的仓库修复测试中解决 **59.4%** 的 1,120 个任务，Heron 2 为 41.9%。',
      '4 比特权重占 34 GB，可装入一张 48 GB 的卡，需要 `Millrace 0.14.0` 或更新版本。',
    ],
    why: '许可证与训练配置同时放开，使“能不能用”从法务问题回到工程问题；单卡可运行则降低了自建推理的起点。',
    impact: [
      '代码修复类的自建方案可能重新评估托管接口与本地部署之间的成本。',
      '连续工具调用超过 20 次后参数出错的比例升到 6.3%，长流程智能体可能需要额外校验。',
    ],
    advice: [
      '用自己的仓库任务复测，不要直接采用厂商的内部成绩。',
      '在工具调用层加入参数校验与一次重试，再决定是否等 4 月的 Heron 3.1。',
    ],
  },
  'https://millrace.example/releases/0-14-0': {
    headline: 'Millrace 0.14.0 默认拆分 prefill 与 decode',
    what: '推理引擎 Millrace 0.14.0 默认把 prefill 与 decode 放到不同的 worker。64 张卡、4,000 token 提示词的负载下，在 1.2 秒的 95 分位延迟不变时，每秒请求数为原来的 1.9 倍。',
    keyPoints: [
      '键值缓存以 64 个 token 为一块传输，与 prefill 重叠后隐藏了 93% 的传输时间。',
      'decode worker 失效时请求在别处重新 prefill，客户端看到的停顿中位数为 340 毫秒。',
    ],
    why: '解耦部署从专家选项变成默认值，容量规划的单位随之从“卡”变成“两类 worker 的比例”。',
    impact: ['负载均衡之后的多副本部署在升级期间可能丢请求，必须先打开会话保持。'],
    advice: [
      '先在一个副本上用 `--workers=combined` 升级，再逐步拆分。',
      '升级前确认驱动不低于 570，并且不再依赖 Python 3.10。',
    ],
  },
  'https://tarn-compute.example/news/ridge-pricing': {
    headline: 'Tarn Compute 公布 Ridge 推理卡价格',
    what: '预览开放一天后，Tarn Compute 公布推理卡 Ridge 的价格：按需每小时 2.85 美元，一年期承诺每小时 1.70 美元，并将于 3 月 18 日在 Bergen 与 Osaka 正式开放。',
    keyPoints: ['单卡 192 GB 显存，带宽 6.4 TB/s，功耗 550 瓦。', '公开集合的 310 个算子中有 86% 无需修改即可编译。'],
    why: '只做推理的硬件第一次有了可比较的价格，解码受带宽限制的服务可以直接换算每百万 token 的成本。',
    impact: ['依赖自定义注意力算子的团队可能要把重写成本计入迁移。'],
    advice: ['先用编译器自带的工具列出模型里不能直接编译的算子，再估算迁移时间。'],
  },
  'https://cobblestone.example/advisories/2026-004': {
    headline: 'Cobblestone 修复智能体借符号链接逃出沙箱的漏洞',
    what: '智能体运行时 Cobblestone 的 2.3.0 至 2.7.0 版允许智能体读取工作区之外的文件，2.7.1 已修复；项目自评严重程度为 9.1。',
    keyPoints: [
      '沙箱只在打开之前检查路径，符号链接可以在检查与打开之间被替换；测试中 10 次有 3 次成功。',
      'README 里的文字就能说服智能体反复尝试，不需要执行代码。',
    ],
    why: '提示注入与经典的竞态漏洞叠加，攻击者不再需要代码执行权限，只需要说服力。',
    impact: ['对不受控仓库运行过智能体的主机，凭据可能已经泄露，而 2.6.0 以前的版本没有可查的日志。'],
    advice: ['升级到 2.7.1 或长期分支的 2.5.9；暂时不能升级时使用 `--no-links`。', '轮换这些主机上的云凭据。'],
  },
  'https://northmere.example/longhaul-bench/first-results': {
    headline: 'Longhaul-Bench：给连续工作八小时的智能体的基准',
    what: 'University of Northmere 发布 Longhaul-Bench，共 240 个需要熟练者 4 至 8 小时的任务，首批评测 11 个智能体，最好的完成 37%。',
    keyPoints: [
      '失败的运行有一半在第 3 小时之前已经出错。',
      '其中 41% 是早期写下错误的笔记并一直相信它，上下文耗尽只解释 12%。',
    ],
    why: '它把长任务失败的主因从“上下文不够长”移到“自己的笔记不可信”，这会改变智能体记忆的设计重点。',
    impact: ['单纯延长时间预算的收益可能很小：上限从 8 小时加到 16 小时，最好成绩只从 37% 升到 39%。'],
    advice: ['给智能体一次丢弃笔记重来的机会，并记录它在什么时候使用。'],
  },
  'https://preprints.example/abs/2603.01187': {
    headline: 'Sparse Ledger Attention：只保留 24% 的键值缓存',
    what: '论文提出 Sparse Ledger Attention：对 24% 的 token 保留精确的键，其余各用 48 字节的账本在需要时重建；128K 上下文的七个基准平均损失 0.4 分，缓存缩小到 4.2 分之一。',
    keyPoints: ['预测器只占模型参数的 0.2%，冻结模型训练 9 小时即可用于现有权重。'],
    why: '缓存不再只有“留”与“丢”，重建预算让长上下文服务的最坏情况可以被约束。',
    impact: ['多人长对话这类会回到旧话题的负载收益可能较小，未命中率达到 4.6%。'],
    advice: ['用线上真实对话统计旧 token 被再次访问的比例，再判断是否值得试验。'],
  },
  'https://yunling.example/blog/guyu-1-0': {
    headline: '云岭开源容错训练框架谷雨 1.0',
    what: '云岭实验室以 Apache 2.0 许可证开源谷雨 1.0。检查点分片写入相邻两个节点的内存，1024 卡任务从故障到恢复训练的时间中位数为 48 秒。',
    keyPoints: [
      '每 30 步写一次内存检查点，训练吞吐下降 1.3%；共享存储每 2000 步写一次。',
      '5 个月内处理 213 次硬件故障，其中 9 次需要人工介入。',
    ],
    why: '恢复时间从分钟降到秒，检查点频率不再由共享存储的带宽决定。',
    impact: ['节点内存需要预留模型大小 2.2 倍的空间，内存偏小的集群可能无法直接采用。'],
    advice: ['统计自己集群每次故障损失的训练时间，用它衡量额外内存是否划算。'],
  },
  'https://quillstack.example/incidents/2026-03-02-cache-keys': {
    headline: 'Quillstack 事故报告：提示词缓存串用了客户的回答',
    what: '3 月 2 日 09:14 至 12:56（UTC），Quillstack 有 1,806 个请求返回了其他客户的缓存内容，61 个客户受影响。',
    keyPoints: [
      '新的散列函数按 32 字节分块，长度恰为整数倍时末尾的客户编号没有参与计算。',
      '监控没有报警，因为命中率从 31% 升到 44%，延迟反而更好看。',
    ],
    why: '多租户缓存的隔离不应依赖一个散列的实现细节；指标变好也可能是事故。',
    impact: ['使用共享前缀缓存的推理服务可能都需要补上跨租户的测试。'],
    advice: ['用两个租户发送同一提示词，遍历长度，断言互不命中。', '为缓存命中率的异常上升设置告警。'],
  },
};

const outlook = {
  trends: [
    '**推理拆分成为默认**：引擎默认解耦 prefill 与 decode，硬件也开始只做推理并单独定价。',
    '**智能体的短板在自身**：基准显示失败多源于自己写下的错误笔记，漏洞则显示它们可以被文字说服。',
    '**缓存成为正确性问题**：键值缓存的取舍与提示词缓存的隔离，都从性能话题变成了可靠性话题。',
  ],
  watchList: [
    '**Heron 3.1**：修复版是否如期发布，长流程工具调用的出错比例是否下降。',
    '**Ridge 正式开放**：各区域的实际可用数量，以及算子重写的真实工作量。',
    '**Longhaul-Bench 的后续成绩**：允许丢弃笔记的做法能否被独立复现。',
  ],
};

/** The demo's answer to a question; undefined for one that was not foreseen. */
export function demoAnswer({ messages, response_format }: ModelCall): unknown {
  if (response_format?.json_schema?.name === 'outlook') return outlook;
  const prompt = String(messages.at(-1)?.content);
  const leads = Object.keys(items).filter((url) => prompt.includes(url));
  const [lead] = leads.toSorted((a, b) => prompt.indexOf(a) - prompt.indexOf(b));
  return lead === undefined ? undefined : items[lead];
}
