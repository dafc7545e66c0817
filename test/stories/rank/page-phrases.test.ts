import { announcements, listicles, sponsored } from '../../../src/stories/rank/terms/page-phrases.ts';
import { testExceptions, testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows('announcements', announcements, {
  '^introducing': 'Introducing Tern 4',
  '^announcing': 'Announcing Tern 4',
  '^launching': 'Launching Tern 4',
  '^releasing': 'Releasing Tern 4',
  '^unveiling': 'Unveiling Tern 4',
  '^meet': 'Meet Tern 4',
  '[is ]now [generally ]available': 'Ridge is now generally available',
  'in public preview': 'Ridge in public preview',
  'in research preview': 'Ridge in research preview',
  '[正式]发布': '谷雨正式发布',
  '[正式]推出': '云岭推出谷雨',
  '[正式]上线': '谷雨上线',
  '[正式]开源': '谷雨开源',
});

testExceptions('announcements', announcements, {
  notAfter: {},
  notBefore: { 者: '写给发布者的指南', 商: '发布商的烦恼', 会: '云岭春季发布会' },
});

testPhraseRows(
  'listicles',
  listicles,
  {
    '^[the ][{best} ]{n3} [{w} ][{w} ][{w} ]{things}': '12 clever ways to use Quill',
    '^[the ]{best} {n3}': 'Top 10 models of the year',
    '[{digit}][{digit}]{digit}[ ]{of}…{tips}': '十五个提示词技巧',
    '{n}[ ]{of}…{tips}': '12 个提示词技巧',
  },
  {
    best: { top: 'Top 10 models of the year', best: 'The best 10 models of the year' },
    things: {
      ways: '12 ways to use Quill',
      tips: '12 tips for Quill',
      tricks: '12 tricks for Quill',
      tools: '12 tools for writers',
      things: '12 things to know of Quill',
      reasons: '12 reasons to wait',
      prompts: '12 prompts for writers',
      lessons: '12 lessons from a year with Quill',
      mistakes: '12 mistakes with Quill',
      ideas: '12 ideas for Quill',
      apps: '12 apps for writers',
      books: '12 books on tides',
      examples: '12 examples of good writing',
      secrets: '12 secrets of good writing',
      hacks: '12 hacks for Quill',
      questions: '12 questions on Quill',
      facts: '12 facts on tides',
    },
    digit: {
      一: '一个写提示词的技巧',
      二: '二十二种方法',
      三: '三个技巧',
      四: '四个技巧',
      五: '五个技巧',
      六: '六个技巧',
      七: '七个技巧',
      八: '八个技巧',
      九: '九个技巧',
      十: '十个技巧',
      两: '两个技巧',
    },
    of: {
      个: '五个技巧',
      款: '五款写作工具',
      种: '五种方法',
      条: '五条建议',
      大: '五大理由',
      招: '五招写作技巧',
    },
    tips: {
      技巧: '五个技巧',
      方法: '五种方法',
      工具: '五款工具',
      理由: '五大理由',
      秘诀: '五个秘诀',
      清单: '五款应用清单',
      盘点: '五款应用盘点',
      建议: '五条建议',
      神器: '五款写作神器',
    },
  },
);

testPhraseRows(
  'what somebody paid for',
  sponsored,
  {
    'sponsored[ content][ post][ by]': 'Sponsored post: how Tarn grew',
    advertorial: 'Advertorial: how Tarn grew',
    'paid post': 'Paid post: how Tarn grew',
    'paid content': 'Paid content: how Tarn grew',
    'paid partnership': 'In paid partnership with Tarn',
    'partner content': 'Partner content: how Tarn grew',
    'brought to you by': 'Brought to you by Tarn',
    '{open}[ ]广告[ ]{close}': '(广告)云岭的一年',
    '{open}[ ]推广[ ]{close}': '【推广】云岭的一年',
    '{open}[ ]赞助[ ]{close}': '[ 赞助 ] 云岭的一年',
    赞助内容: '赞助内容:云岭的一年',
    商业推广: '商业推广:云岭的一年',
  },
  {
    open: { '(': '(广告)云岭', '【': '【广告】云岭', '\\[': '[广告]云岭' },
    close: { ')': '(广告)云岭', '】': '【广告】云岭', '\\]': '[广告]云岭' },
  },
);
