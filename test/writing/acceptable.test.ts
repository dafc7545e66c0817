import { describe, expect, it } from 'vitest';
import { requireLanguage, requireLine, requireSourcedLinks } from '../../src/writing/model/review/acceptable.ts';

const own = ['https://puffin.example/blog/1?a=b', 'http://www.heron.example/'];

describe('requireSourcedLinks', () => {
  it.each([
    '见 https://puffin.example/blog/1?a=b。',
    '见 [原文](https://puffin.example/blog/1?a=b)',
    '见 www.heron.example 的说明',
    'Node.js/Deno、TCP/IP、3.5/4.0、and/or、v1.2.3、model.py 与 README.md',
    '用 `curl evil.example/x` 与 `a[0](1)` 试试',
    '数组 a[0] 与 (b)',
  ])('lets pass %s', (text) => expect(() => requireSourcedLinks([text], own)).not.toThrow());

  it.each([
    '见 https://evil.example/win 。',
    '见 HTTPS://EVIL.example',
    '见 ftp://evil.example/x',
    '见 www.evil.example',
    '见 evil.example/win 的说明',
    '写信给 win@evil.example',
    '见 [原文](//evil.example)',
    '见 [原文](Puffin Labs)',
    '见 [原文](puffin)',
    '见 [原文]()',
    '见 [原文][puffin]',
    '<mailto:a@evil.example>',
    '[x]: evil',
    '![](data:image/png;base64,AAAA)',
    'https://puffin.example/blog/1?a=b&evil=1',
    'https://puffin.example/blog/12',
  ])('refuses %s', (text) => {
    expect(() => requireSourcedLinks([text], own)).toThrow(expect.objectContaining({ reason: 'unsourced-link' }));
  });
});

describe('requireLanguage', () => {
  const chinese = '推理服务器 Ternlight 2.0 把预填充与解码拆到两组加速卡上，互不等待，吞吐提升明显。';
  const english = 'The server splits prefill and decode across two pools of cards so that neither waits for the other.';

  it('takes names as they are', () => {
    expect(() => requireLanguage(['vLLM 0.9 支持 FP8 的键值缓存'], 'zh-CN')).not.toThrow();
    expect(() => requireLanguage([chinese, 'Ternlight serve --workers=combined'], 'zh-CN')).not.toThrow();
    expect(() => requireLanguage([english, 'The model 谷雨 is open.'], 'en')).not.toThrow();
  });

  it.each([
    ['zh-CN', [english]],
    ['zh-CN', [chinese, chinese, chinese, english]],
    ['en', [chinese]],
    ['en', [english, english, english, chinese.repeat(2)]],
  ] as const)('refuses another language in %s: %j', (language, texts) => {
    expect(() => requireLanguage(texts, language)).toThrow(expect.objectContaining({ reason: 'wrong-language' }));
  });
});

it('takes out of a line what nobody can see', () => {
  expect(requireLine(' 推\u200b理\u202e\u{e0041} 服务\n器 ', 20)).toBe('推理 服务 器');
});
