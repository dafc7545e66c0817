import { expect, it } from 'vitest';
import { tellLanguage } from '../../src/text/scripts.ts';

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
