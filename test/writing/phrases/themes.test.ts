import { expect, test } from 'vitest';
import { themes } from '../../../src/writing/outlook/phrases/themes.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'agents',
  themes.agents,
  {
    agentic: 'The agentic of the port',
    '[multi-][multi ][sub]agent[s]': 'The agent of the port',
    智能体: '港口的智能体',
    '代理{of agents}': '港口的代理执行',
  },
  {
    'of agents': {
      执行: '港口的代理执行',
      协作: '港口的代理协作',
      框架: '港口的代理框架',
      工作流: '港口的代理工作流',
      编程: '港口的代理编程',
    },
  },
);
testPhraseRows(
  'coding',
  themes.coding,
  {
    coding: 'The coding of the port',
    'code {of code}': 'The code generation of the port',
    '{written} code': 'The quality code of the port',
    'software engineering': 'The software engineering of the port',
    'compiler[s]': 'The compiler of the port',
    'IDE[s]': 'The IDE of the port',
    编程: '港口的编程',
    '代码{zh code}': '港口的代码生成',
    写代码: '港口的写代码',
    程序员: '港口的程序员',
  },
  {
    'of code': {
      'generation[s]': 'The code generation of the port',
      review: 'The code review of the port',
      'completion[s]': 'The code completion of the port',
      'assistant[s]': 'The code assistant of the port',
    },
    written: {
      quality: 'The quality code of the port',
      write: 'The write code of the port',
      writing: 'The writing code of the port',
      written: 'The written code of the port',
    },
    'zh code': {
      生成: '港口的代码生成',
      审查: '港口的代码审查',
      助手: '港口的代码助手',
      补全: '港口的代码补全',
    },
  },
);
testPhraseRows(
  'serving',
  themes.serving,
  {
    inference: 'The inference of the port',
    serving: 'The serving of the port',
    throughput: 'The throughput of the port',
    prefill: 'The prefill of the port',
    decode: 'The decode of the port',
    'KV cache[s]': 'The KV cache of the port',
    batching: 'The batching of the port',
    '推理{of serving}': '港口的推理引擎',
    吞吐: '港口的吞吐',
    首字延迟: '港口的首字延迟',
  },
  {
    'of serving': {
      引擎: '港口的推理引擎',
      服务: '港口的推理服务',
      成本: '港口的推理成本',
      加速: '港口的推理加速',
      优化: '港口的推理优化',
      部署: '港口的推理部署',
      框架: '港口的推理框架',
    },
  },
);
testPhraseRows('quantization', themes.quantization, {
  'quantization[s]': 'The quantization of the port',
  quantized: 'The quantized of the port',
  'quantisation[s]': 'The quantisation of the port',
  NVFP4: 'The NVFP4 of the port',
  MXFP4: 'The MXFP4 of the port',
  FP4: 'The FP4 of the port',
  FP8: 'The FP8 of the port',
  INT4: 'The INT4 of the port',
  INT8: 'The INT8 of the port',
  'low-bit': 'The low-bit of the port',
  量化: '港口的量化',
  低比特: '港口的低比特',
});
testPhraseRows('experts', themes.experts, {
  'MoE[s]': 'The MoE of the port',
  'mixture[-][ ]of[-][ ]experts': 'The mixture-of-experts of the port',
  'expert parallelism': 'The expert parallelism of the port',
  混合专家: '港口的混合专家',
  专家并行: '港口的专家并行',
});
testPhraseRows('training', themes.training, {
  'pre[-]training': 'The pre-training of the port',
  'post[-]training': 'The post-training of the port',
  'fine[-]tuning': 'The fine-tuning of the port',
  'fine[-]tuned': 'The fine-tuned of the port',
  RLHF: 'The RLHF of the port',
  'LoRA[s]': 'The LoRA of the port',
  distillation: 'The distillation of the port',
  预训练: '港口的预训练',
  后训练: '港口的后训练',
  微调: '港口的微调',
  蒸馏: '港口的蒸馏',
});
testPhraseRows('reinforcement', themes.reinforcement, {
  'reinforcement learning': 'The reinforcement learning of the port',
  RL: 'The RL of the port',
  GRPO: 'The GRPO of the port',
  'reward model[s]': 'The reward model of the port',
  强化学习: '港口的强化学习',
  奖励模型: '港口的奖励模型',
});
testPhraseRows('reasoning', themes.reasoning, {
  reasoning: 'The reasoning of the port',
  'chain[-][ ]of[-][ ]thought[s]': 'The chain-of-thought of the port',
  'test[-][ ]time compute': 'The test-time compute of the port',
  'test[-][ ]time scaling': 'The test-time scaling of the port',
  思维链: '港口的思维链',
  推理能力: '港口的推理能力',
  推理模型: '港口的推理模型',
  深度思考: '港口的深度思考',
});
testPhraseRows('openness', themes.openness, {
  'open[-][ ]weight[s]': 'The open-weight of the port',
  'open[-][ ]source[s]': 'The open-source of the port',
  'open[-][ ]sourced': 'The open-sourced of the port',
  'open[-][ ]sourcing': 'The open-sourcing of the port',
  开源: '港口的开源',
  开放权重: '港口的开放权重',
});
testPhraseRows(
  'speech',
  themes.speech,
  {
    speech: 'The speech of the port',
    TTS: 'The TTS of the port',
    ASR: 'The ASR of the port',
    'transcription[s]': 'The transcription of the port',
    'voice {of voice}': 'The voice agent of the port',
    语音: '港口的语音',
    转写: '港口的转写',
  },
  {
    'of voice': {
      'agent[s]': 'The voice agent of the port',
      'model[s]': 'The voice model of the port',
      'assistant[s]': 'The voice assistant of the port',
      'clone[s]': 'The voice clone of the port',
    },
  },
);
testPhraseRows(
  'imagery',
  themes.imagery,
  {
    '{visual} generation': 'The image generation of the port',
    '{visual} generator[s]': 'The image generator of the port',
    '{visual} model[s]': 'The image model of the port',
    'text-to-image': 'The text-to-image of the port',
    'text-to-video': 'The text-to-video of the port',
    'diffusion[s]': 'The diffusion of the port',
    '{zh visual}生成': '港口的图像生成',
    文生图: '港口的文生图',
    文生视频: '港口的文生视频',
    扩散模型: '港口的扩散模型',
  },
  {
    visual: {
      image: 'The image model of the port',
      video: 'The video model of the port',
    },
    'zh visual': {
      图像: '港口的图像生成',
      图片: '港口的图片生成',
      视频: '港口的视频生成',
    },
  },
);
testPhraseRows('multimodal', themes.multimodal, {
  multimodal: 'The multimodal of the port',
  'vision[-][ ]language': 'The vision-language of the port',
  'VLM[s]': 'The VLM of the port',
  多模态: '港口的多模态',
  视觉语言: '港口的视觉语言',
});
testPhraseRows('retrieval', themes.retrieval, {
  RAG: 'The RAG of the port',
  'retrieval[s]': 'The retrieval of the port',
  'vector search': 'The vector search of the port',
  'vector database[s]': 'The vector database of the port',
  'embedding[s]': 'The embedding of the port',
  检索增强: '港口的检索增强',
  向量检索: '港口的向量检索',
  向量数据库: '港口的向量数据库',
});
testPhraseRows('context', themes.context, {
  'long[-][ ]context[s]': 'The long-context of the port',
  'context window[s]': 'The context window of the port',
  长上下文: '港口的长上下文',
  上下文窗口: '港口的上下文窗口',
});
testPhraseRows('evaluation', themes.evaluation, {
  'benchmark[s]': 'The benchmark of the port',
  'eval[s]': 'The eval of the port',
  'leaderboard[s]': 'The leaderboard of the port',
  'LLM-as-a-judge': 'The LLM-as-a-judge of the port',
  评测: '港口的评测',
  基准测试: '港口的基准测试',
  榜单: '港口的榜单',
});
testPhraseRows('security', themes.security, {
  vulnerability: 'The vulnerability of the port',
  vulnerabilities: 'The vulnerabilities of the port',
  'exploit[s]': 'The exploit of the port',
  'prompt injection[s]': 'The prompt injection of the port',
  malware: 'The malware of the port',
  'zero-day[s]': 'The zero-day of the port',
  'data exfiltration': 'The data exfiltration of the port',
  漏洞: '港口的漏洞',
  '提示[词]注入': '港口的提示注入',
  恶意软件: '港口的恶意软件',
});
testPhraseRows('alignment', themes.alignment, {
  'alignment[s]': 'The alignment of the port',
  'guardrail[s]': 'The guardrail of the port',
  'jailbreak[s]': 'The jailbreak of the port',
  'red[-][ ]teaming': 'The red-teaming of the port',
  'AI safety': 'The AI safety of the port',
  interpretability: 'The interpretability of the port',
  对齐: '港口的对齐',
  护栏: '港口的护栏',
  越狱: '港口的越狱',
  红队: '港口的红队',
  可解释性: '港口的可解释性',
});
testPhraseRows('robots', themes.robots, {
  'robot[s]': 'The robot of the port',
  robotics: 'The robotics of the port',
  'humanoid[s]': 'The humanoid of the port',
  'embodied AI': 'The embodied AI of the port',
  'autonomous driving': 'The autonomous driving of the port',
  'autonomous vehicle[s]': 'The autonomous vehicle of the port',
  'self-driving': 'The self-driving of the port',
  'world model[s]': 'The world model of the port',
  机器人: '港口的机器人',
  具身: '港口的具身',
  自动驾驶: '港口的自动驾驶',
  世界模型: '港口的世界模型',
});
testPhraseRows('chips', themes.chips, {
  'GPU[s]': 'The GPU of the port',
  'TPU[s]': 'The TPU of the port',
  'chip[s]': 'The chip of the port',
  'chipmaker[s]': 'The chipmaker of the port',
  'semiconductor[s]': 'The semiconductor of the port',
  'accelerator[s]': 'The accelerator of the port',
  'data[ ]center[s]': 'The data center of the port',
  'data[ ]centre[s]': 'The data centre of the port',
  芯片: '港口的芯片',
  算力: '港口的算力',
  显卡: '港口的显卡',
  加速卡: '港口的加速卡',
  数据中心: '港口的数据中心',
  智算: '港口的智算',
});
testPhraseRows('markets', themes.markets, {
  'funding round[s]': 'The funding round of the port',
  'valuation[s]': 'The valuation of the port',
  'IPO[s]': 'The IPO of the port',
  'acquire[s]': 'The acquire of the port',
  'acquisition[s]': 'The acquisition of the port',
  'sell-off[s]': 'The sell-off of the port',
  'AI bubble': 'The AI bubble of the port',
  'AI spending': 'The AI spending of the port',
  'AI boom': 'The AI boom of the port',
  capex: 'The capex of the port',
  融资: '港口的融资',
  估值: '港口的估值',
  收购: '港口的收购',
  上市: '港口的上市',
  股价: '港口的股价',
  资本开支: '港口的资本开支',
});
testPhraseRows('law', themes.law, {
  'bill[s]': 'The bill of the port',
  'lawmaker[s]': 'The lawmaker of the port',
  'regulation[s]': 'The regulation of the port',
  'regulator[s]': 'The regulator of the port',
  'lawsuit[s]': 'The lawsuit of the port',
  'copyright[s]': 'The copyright of the port',
  'court[s]': 'The court of the port',
  'disclaimer[s]': 'The disclaimer of the port',
  'AI Act': 'The AI Act of the port',
  法案: '港口的法案',
  监管: '港口的监管',
  诉讼: '港口的诉讼',
  版权: '港口的版权',
  立法: '港口的立法',
});
testPhraseRows('prices', themes.prices, {
  pricing: 'The pricing of the port',
  'price cut[s]': 'The price cut of the port',
  'per million tokens': 'The per million tokens of the port',
  'promotional price[s]': 'The promotional price of the port',
  降价: '港口的降价',
  涨价: '港口的涨价',
  定价: '港口的定价',
});
testPhraseRows('mcp', themes.mcp, {
  'MCP[s]': 'The MCP of the port',
  'model context protocol': 'The model context protocol of the port',
});
testPhraseRows('speculation', themes.speculation, {
  'speculative decoding': 'The speculative decoding of the port',
  'draft model[s]': 'The draft model of the port',
  投机解码: '港口的投机解码',
  投机采样: '港口的投机采样',
});

test('trade by computation is no quantization', () => {
  expect(themes.quantization.test('港口的量化交易')).toBe(false);
  expect(themes.quantization.test('港口的量化投资')).toBe(false);
});
