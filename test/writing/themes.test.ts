import { expect, it } from 'vitest';
import { wordsFor } from '../../src/language/index.ts';
import { isThemeWord, themesIn } from '../../src/writing/outlook/themes.ts';

it.each([
  ['Coding agents have replaced every framework I used', ['智能体', 'AI 编程']],
  ['海雀实验室开源推理引擎“燕鸥”，吞吐提升 4 倍', ['推理部署', '开放权重与开源']],
  ['NVFP4 and FP8 kernels for mixture-of-experts serving', ['推理部署', '低比特量化', '混合专家（MoE）']],
  ['The chipotle plan and the billing page', []],
])('%s', (text, names) => {
  const { themes } = wordsFor('zh-CN');
  expect([...themesIn(text).keys()].map((theme) => themes[theme])).toEqual(names);
});

it('counts how often a theme is named', () => {
  expect([...themesIn('Agents that call agents: agentic work')]).toEqual([['agents', 3]]);
  expect(wordsFor('en').themes.agents).toBe('Agents');
});

it('knows a word that says no more than a theme', () => {
  expect(['Agents', 'GPU', '开源'].map(isThemeWord)).toEqual([true, true, true]);
  expect(['Ternlight', 'AgentHub'].map(isThemeWord)).toEqual([false, false]);
});
