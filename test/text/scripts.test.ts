import { expect, it } from 'vitest';
import {
  countCjk,
  hanRuns,
  hanShare,
  hasHan,
  hasHanWord,
  isChinese,
  isCjk,
  tellLanguage,
} from '../../src/text/scripts.ts';

it.each([
  ['en', '海雀实验室今天宣布开源推理引擎', 'zh'],
  ['zh-CN', 'The team released the new version of it and the code is on the site for all', 'en'],
  ['de-AT', 'Das Team hat eine neue Fassung veröffentlicht', 'de'],
  [null, 'Das Team hat eine neue Fassung veröffentlicht und der Code steht allen offen', null],
  [null, 'このモデルは新しい推論エンジンです', 'ja'],
  ['ko', '새로운 추론 엔진을 공개했다', 'ko'],
  [null, 'vLLM 发布新版本，支持 GB200 与 NVFP4', 'zh'],
  [null, '', null],
])('lang=%j text=%j is %j', (lang, text, language) => expect(tellLanguage(lang, text)).toBe(language));

it.each([
  ['海雀实验室', 1, true, true],
  ['Tern 发布 Tern 4', 2 / 10, true, false],
  ['新しい推論エンジン', 3 / 9, true, false],
  ['새로운 추론 엔진', 0, false, false],
  ['Tern 4 is out', 0, false, false],
  ['2026 — 16', 0, false, false],
])('%j is Han by %d', (text, share, has, chinese) => {
  expect(hanShare(text)).toBeCloseTo(share);
  expect(hasHan(text)).toBe(has);
  expect(isChinese(text)).toBe(chinese);
});

it('counts what stands for more than a letter', () => {
  expect(countCjk('海 a カ 한 9')).toBe(3);
  expect(isCjk('새로운 추론 엔진')).toBe(true);
  expect(isCjk('Tern 发布 Tern 4')).toBe(false);
});

it('finds the stretches of Chinese', () => {
  const text = '海雀的 Tern 在京';
  expect(hanRuns(text)).toEqual([
    { run: '海雀的', index: 0 },
    { run: '在京', index: 9 },
  ]);
  expect(hasHanWord('第 1 名')).toBe(false);
  expect(hanRuns('Tern 4')).toEqual([]);
});
