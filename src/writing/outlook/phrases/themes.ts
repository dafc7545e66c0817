/**
 * The field's recurring matters with the words people use for them in English and in Chinese: general knowledge, short
 * on purpose. Each is narrow enough that two items sharing it have something to do with each other.
 */
import { type Phrases, phrases } from '../../../text/phrases.ts';

export const themes = {
  agents: phrases(
    `
    agentic
    [multi-][multi ][sub]agent[s]
    智能体
    代理{of agents}
  `,
    {
      where: {
        'of agents': phrases(`
        执行
        协作
        框架
        工作流
        编程
      `),
      },
    },
  ),
  coding: phrases(
    `
    coding
    code {of code}
    {written} code
    software engineering
    compiler[s]
    IDE[s]
    编程
    代码{zh code}
    写代码
    程序员
  `,
    {
      where: {
        'of code': phrases(`
        generation[s]
        review
        completion[s]
        assistant[s]
      `),
        written: phrases(`
        quality
        write
        writing
        written
      `),
        'zh code': phrases(`
        生成
        审查
        助手
        补全
      `),
      },
    },
  ),
  serving: phrases(
    `
    inference
    serving
    throughput
    prefill
    decode
    KV cache[s]
    batching
    推理{of serving}
    吞吐
    首字延迟
  `,
    {
      where: {
        'of serving': phrases(`
        引擎
        服务
        成本
        加速
        优化
        部署
        框架
      `),
      },
    },
  ),
  quantization: phrases(
    `
    quantization[s]
    quantized
    quantisation[s]
    NVFP4
    MXFP4
    FP4
    FP8
    INT4
    INT8
    low-bit
    量化
    低比特
  `,
    {
      // Trading by computation, not numbers of few bits.
      notBefore: phrases(`
        交易
        投资
      `),
    },
  ),
  experts: phrases(`
    MoE[s]
    mixture[-][ ]of[-][ ]experts
    expert parallelism
    混合专家
    专家并行
  `),
  training: phrases(`
    pre[-]training
    post[-]training
    fine[-]tuning
    fine[-]tuned
    RLHF
    LoRA[s]
    distillation
    预训练
    后训练
    微调
    蒸馏
  `),
  reinforcement: phrases(`
    reinforcement learning
    RL
    GRPO
    reward model[s]
    强化学习
    奖励模型
  `),
  reasoning: phrases(`
    reasoning
    chain[-][ ]of[-][ ]thought[s]
    test[-][ ]time compute
    test[-][ ]time scaling
    思维链
    推理能力
    推理模型
    深度思考
  `),
  openness: phrases(`
    open[-][ ]weight[s]
    open[-][ ]source[s]
    open[-][ ]sourced
    open[-][ ]sourcing
    开源
    开放权重
  `),
  speech: phrases(
    `
    speech
    TTS
    ASR
    transcription[s]
    voice {of voice}
    语音
    转写
  `,
    {
      where: {
        'of voice': phrases(`
        agent[s]
        model[s]
        assistant[s]
        clone[s]
      `),
      },
    },
  ),
  imagery: phrases(
    `
    {visual} generation
    {visual} generator[s]
    {visual} model[s]
    text-to-image
    text-to-video
    diffusion[s]
    {zh visual}生成
    文生图
    文生视频
    扩散模型
  `,
    {
      where: {
        visual: phrases(`
        image
        video
      `),
        'zh visual': phrases(`
        图像
        图片
        视频
      `),
      },
    },
  ),
  multimodal: phrases(`
    multimodal
    vision[-][ ]language
    VLM[s]
    多模态
    视觉语言
  `),
  retrieval: phrases(`
    RAG
    retrieval[s]
    vector search
    vector database[s]
    embedding[s]
    检索增强
    向量检索
    向量数据库
  `),
  context: phrases(`
    long[-][ ]context[s]
    context window[s]
    长上下文
    上下文窗口
  `),
  evaluation: phrases(`
    benchmark[s]
    eval[s]
    leaderboard[s]
    LLM-as-a-judge
    评测
    基准测试
    榜单
  `),
  security: phrases(`
    vulnerability
    vulnerabilities
    exploit[s]
    prompt injection[s]
    malware
    zero-day[s]
    data exfiltration
    漏洞
    提示[词]注入
    恶意软件
  `),
  alignment: phrases(`
    alignment[s]
    guardrail[s]
    jailbreak[s]
    red[-][ ]teaming
    AI safety
    interpretability
    对齐
    护栏
    越狱
    红队
    可解释性
  `),
  robots: phrases(`
    robot[s]
    robotics
    humanoid[s]
    embodied AI
    autonomous driving
    autonomous vehicle[s]
    self-driving
    world model[s]
    机器人
    具身
    自动驾驶
    世界模型
  `),
  chips: phrases(`
    GPU[s]
    TPU[s]
    chip[s]
    chipmaker[s]
    semiconductor[s]
    accelerator[s]
    data[ ]center[s]
    data[ ]centre[s]
    芯片
    算力
    显卡
    加速卡
    数据中心
    智算
  `),
  markets: phrases(`
    funding round[s]
    valuation[s]
    IPO[s]
    acquire[s]
    acquisition[s]
    sell-off[s]
    AI bubble
    AI spending
    AI boom
    capex
    融资
    估值
    收购
    上市
    股价
    资本开支
  `),
  law: phrases(`
    bill[s]
    lawmaker[s]
    regulation[s]
    regulator[s]
    lawsuit[s]
    copyright[s]
    court[s]
    disclaimer[s]
    AI Act
    法案
    监管
    诉讼
    版权
    立法
  `),
  prices: phrases(`
    pricing
    price cut[s]
    per million tokens
    promotional price[s]
    降价
    涨价
    定价
  `),
  mcp: phrases(`
    MCP[s]
    model context protocol
  `),
  speculation: phrases(`
    speculative decoding
    draft model[s]
    投机解码
    投机采样
  `),
} satisfies Readonly<Record<string, Phrases>>;
