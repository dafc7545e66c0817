import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { plainInline, safeInline } from '../../src/post/markdown.ts';
import { oneLine } from '../../src/text/plain-text.ts';
import { nastyTitles } from '../support/nasty-titles.ts';

/** Strings of the characters that mean something somewhere, far more often than chance would bring them together. */
const markup = fc
  .array(
    fc.constantFrom(
      ...[
        '**',
        '*',
        '_',
        '`',
        '``',
        '~',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '{',
        '{{<',
        '{{%',
        '}}',
        '\\',
        '&',
        '&lt;',
        '!',
        '#',
      ],
      ...[
        ' ',
        '1. ',
        '- ',
        '“',
        '”',
        '（',
        '）',
        '，',
        '后',
        '词',
        'a',
        'b1',
        'https://x.example/a',
        'www.x.example',
        '\u200b',
      ],
      ...['🚀', '👩‍💻', '\n', '\t', '&#10;', '&#x202e;', '--flag', '|', ':', '$', '+', '='],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('emphasis next to Chinese', () => {
  it.each([
    ['**“引号”**后', '“**引号**”后'],
    ['后**“引号”**后', '后“**引号**”后'],
    ['**模型（V3）**发布', '**模型**（V3）发布'],
    ['**GPT（预览）**发布', '**GPT**（预览）发布'],
    ['**重点。**内容', '**重点**。内容'],
    ['**注意：**这是', '**注意**：这是'],
    ['看**（一）总则**后', '看（一）**总则**后'],
    ['**“甲”、“乙”**后', '**“甲”**、“乙”后'],
    ['文件**`AGENTS.md`**规定', '文件`AGENTS.md`规定'],
    ['**涨幅 5%**后', '**涨幅 5**%后'],
    ['** 空格 **后', '\\*\\* 空格 \\*\\*后'],
    ['支持**说话人分离（diarization）**、上下文', '支持**说话人分离（diarization）**、上下文'],
    ['**“完整的句子。”**', '**“完整的句子。”**'],
    ['中文*强调*中文**加粗**中文', '中文*强调*中文**加粗**中文'],
  ])('%s', (text, expected) => {
    expect(safeInline(text)).toBe(expected);
  });
});

describe('safeInline', () => {
  it.each([
    ['a link is its text', '见[官方 **说明**](https://evil.example)', '见官方 **说明**'],
    ['an image is its description', '![图](https://evil.example/x.png)', '图'],
    ['an autolink is its text, and links no more', '<https://evil.example>', 'https\\://evil.example'],
    [
      'a bare address links no more',
      '见 https://evil.example/a 与 www.evil.example',
      '见 https\\://evil.example/a 与 www\\.evil.example',
    ],
    ['HTML is text', '<b onclick="x">粗</b><!-- c -->', '\\<b onclick="x">粗\\</b>\\<!-- c -->'],
    ['a shortcode is text', '{{< x >}} 与 {{% y %}}', '{\\{< x >}} 与 {\\{% y %}}'],
    ['a shortcode in code leaves the code', '`{{< x >}}`', '{\\{< x >}}'],
    ['other braces in code stay', '`{{ .Title }}`', '`{{ .Title }}`'],
    ['a line break is a blank', '一行\n\n- 二行', '一行 - 二行'],
    ['a heading is text', '# 标题', '\\# 标题'],
    ['a list is text', '1) 第一', '1\\) 第一'],
    ['a year is text', '2026. 新的一年', '2026\\. 新的一年'],
    ['a reference cannot smuggle a break or an override', 'a&#10;b&#x202e;c', 'a bc'],
    ['a range of numbers is not struck out', '3~5 天，7~9 天', '3\\~5 天，7\\~9 天'],
    ['a single tilde is left alone', '过去 24h~一周', '过去 24h~一周'],
    ['approximations are left alone', 'Local ~5、Cloud ~25', 'Local ~5、Cloud ~25'],
    ['snake case is left alone', 'max_model_len 与 a * b', 'max_model_len 与 a * b'],
    ['two dashes of a flag stay two', '加上 --max-len 参数', '加上 \\--max-len 参数'],
    ['empty stays empty', ' \u200b\n ', ''],
  ])('%s', (_, text, expected) => {
    expect(safeInline(text)).toBe(expected);
  });

  it('is idempotent, and no shortcode, HTML or link survives it', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' }), fc.constantFrom(...nastyTitles)), (text) => {
        const safe = safeInline(text);
        expect(safeInline(safe)).toBe(safe);
        expect(safe).not.toMatch(/\{\{[<%]/);
        expect(safe).toBe(oneLine(safe));
        expect(
          kinds(`- ${safe}`).filter((kind) => !['text', 'strong', 'emphasis', 'inlineCode'].includes(kind)),
        ).toEqual(safe === '' ? ['root', 'list', 'listItem'] : ['root', 'list', 'listItem', 'paragraph']);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('plainInline', () => {
  it('shows the reader exactly the text, in a heading, a label and a line of its own', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' }), fc.constantFrom(...nastyTitles)), (text) => {
        const expected = oneLine(text);
        const printed = plainInline(text);
        fc.pre(expected !== '');
        expect(seen(`## 1) ${printed}`)).toBe(`1) ${expected}`);
        expect(seen(`- **${printed}**：后`)).toBe(`${expected}：后`);
        expect(seen(`1. ${printed}`)).toBe(expected);
        expect(printed).not.toMatch(/\{\{[<%]/);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves ordinary headlines as they are', () => {
    for (const headline of [
      'NVIDIA：NVFP4 + TeaCache 等加速 FLUX.2（4-bit 推理）',
      'C++ 26, C# 14 & F#: what’s new?',
      'Why 2 > 1 and [some] (brackets) are 100% fine!',
      'vllm-project/vllm v0.6.1_post2 | "release" ~ notes',
    ]) {
      expect(plainInline(headline)).toBe(headline);
    }
  });

  it('keeps headings free of attributes and closing marks', () => {
    expect(plainInline('Title {#top}')).toBe('Title \\{#top}');
    expect(plainInline('Issue ##')).toBe('Issue \\##');
  });
});

describe('oneLine', () => {
  it.each([
    ['a\r\n\tb', 'a b'],
    ['NUL\u0000 DEL\u007f. form\ffeed', 'NUL DEL. form feed'],
    ['\u202egnp.exe\u202c', 'gnp.exe'],
    ['zero\u200bwidth\ufeff\u00ad', 'zerowidth'],
    ['\ud83d half', '\ufffd half'],
    ['👨‍👩‍👧 🏳️‍🌈', '👨‍👩‍👧 🏳️‍🌈'],
    ['a\u200db', 'ab'],
    ['می‌خواهم', 'می‌خواهم'],
    ['Tags \u{e0041}\u{e0042}', 'Tags'],
  ])('%j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
    expect(oneLine(expected)).toBe(expected);
  });
});

function seen(markdown: string): string {
  return plain(fromMarkdown(markdown));
}

function kinds(markdown: string): string[] {
  const found: string[] = [];
  const visit = (node: { type: string; children?: { type: string }[] }): void => {
    found.push(node.type);
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return found;
}
