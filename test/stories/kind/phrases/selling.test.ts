import * as selling from '../../../../src/stories/kind/phrases/selling.ts';
import { testPhraseRows } from '../../../support/phrase-rows.ts';

testPhraseRows('advertTexts', selling.advertTexts, {
  'available for consulting': 'Tern available for consulting Quill',
  'use code': 'Tern use code Quill',
  'sponsored by': 'Tern sponsored by Quill',
  限时优惠: '谷雨限时优惠',
});

testPhraseRows('advertTitles', selling.advertTitles, {
  '^\\[sponsor\\]': '[sponsor] Tern',
  '^\\[ad\\]': '[ad] Tern',
  '^sponsor:': 'Sponsor: Tern',
  '^ad:': 'Ad: Tern',
  '{n}% off': 'Tern 12% off Quill',
  'best … deals': 'Tern best a queue deals Quill',
  'deals on': 'Tern deals on Quill',
  'coupon*': 'Tern coupon Quill',
  'promo code*': 'Tern promo code Quill',
  'early bird': 'Tern early bird Quill',
  'black friday': 'Tern black friday Quill',
  优惠券: '谷雨优惠券',
  特价: '谷雨特价',
});

testPhraseRows('customerAddresses', selling.customerAddresses, {
  '/customers/': 'https://tern.example/customers/a',
  '/customer-stories/': 'https://tern.example/customer-stories/a',
  '/case-studies/': 'https://tern.example/case-studies/a',
  '/case-study/': 'https://tern.example/case-study/a',
  '/success-stories/': 'https://tern.example/success-stories/a',
});

testPhraseRows('customerTexts', selling.customerTexts, {
  'co-written with': 'Tern co-written with Quill',
  'cowritten with': 'Tern cowritten with Quill',
  'collaborated with': 'Tern collaborated with Quill',
  'is a leading provider': 'Tern is a leading provider Quill',
  'helped them': 'Tern helped them Quill',
  'their journey': 'Tern their journey Quill',
  携手: '谷雨携手',
});

testPhraseRows(
  'customerTitles',
  selling.customerTitles,
  {
    '^how {w} {gains}': 'How Tern uses Tern',
    '^how {w} {w} {gains}': 'How Tern Tern uses Tern',
    '{w} transforms {w}': 'Tern Tern transforms Tern Quill',
    'journey with': 'Tern journey with Quill',
    customers: 'Tern customers Quill',
    'customer stor*': 'Tern customer stor Quill',
    'success stor*': 'Tern success stor Quill',
    案例: '谷雨案例',
    客户故事: '谷雨客户故事',
  },
  {
    gains: {
      uses: 'How Tern uses Tern',
      used: 'How Tern used Tern',
      built: 'How Tern built Tern',
      builds: 'How Tern builds Tern',
      transformed: 'How Tern transformed Tern',
      achieves: 'How Tern achieves Tern',
      achieved: 'How Tern achieved Tern',
      reduces: 'How Tern reduces Tern',
      reduced: 'How Tern reduced Tern',
      improves: 'How Tern improves Tern',
      improved: 'How Tern improved Tern',
      accelerates: 'How Tern accelerates Tern',
      accelerated: 'How Tern accelerated Tern',
      scales: 'How Tern scales Tern',
      scaled: 'How Tern scaled Tern',
      assesses: 'How Tern assesses Tern',
      saves: 'How Tern saves Tern',
      saved: 'How Tern saved Tern',
      cut: 'How Tern cut Tern',
      cuts: 'How Tern cuts Tern',
    },
  },
);

testPhraseRows(
  'howToTexts',
  selling.howToTexts,
  {
    'in this post': 'Tern in this post Quill',
    'this post {shows}': 'Tern this post shows Quill',
    'this blog post': 'Tern this blog post Quill',
    'you will learn': 'Tern you will learn Quill',
    "you'll learn": "Tern you'll learn Quill",
    'in this tutorial': 'Tern in this tutorial Quill',
    'in this guide': 'Tern in this guide Quill',
    'we walk through': 'Tern we walk through Quill',
    本教程: '谷雨本教程',
    本文将介绍: '谷雨本文将介绍',
  },
  {
    shows: {
      shows: 'Tern this post shows Quill',
      explores: 'Tern this post explores Quill',
      walks: 'Tern this post walks Quill',
      explains: 'Tern this post explains Quill',
      demonstrates: 'Tern this post demonstrates Quill',
      describes: 'Tern this post describes Quill',
    },
  },
);

testPhraseRows('howToTitles', selling.howToTitles, {
  'how to': 'Tern how to Quill',
  guide: 'Tern guide Quill',
  'tutorial*': 'Tern tutorial Quill',
  'getting started': 'Tern getting started Quill',
  'get started': 'Tern get started Quill',
  'best practices': 'Tern best practices Quill',
  'step-by-step': 'Tern step-by-step Quill',
  'step by step': 'Tern step by step Quill',
  walkthrough: 'Tern walkthrough Quill',
  'cheat sheet': 'Tern cheat sheet Quill',
  cheatsheet: 'Tern cheatsheet Quill',
  '^mastering': 'Mastering Tern',
  '^learn': 'Learn Tern',
  '^accelerate': 'Accelerate Tern',
  '^automate': 'Automate Tern',
  '^build': 'Build Tern',
  '^create': 'Create Tern',
  '^deploy': 'Deploy Tern',
  '^simplify': 'Simplify Tern',
  '^unlock': 'Unlock Tern',
  'starter template': 'Tern starter template Quill',
  'webinar*': 'Tern webinar Quill',
  教程: '谷雨教程',
  指南: '谷雨指南',
  入门: '谷雨入门',
  手把手: '谷雨手把手',
  技巧: '谷雨技巧',
  攻略: '谷雨攻略',
});

testPhraseRows('jobAddresses', selling.jobAddresses, {
  '/jobs/': 'https://tern.example/jobs/a',
  '/careers/': 'https://tern.example/careers/a',
});

testPhraseRows('jobTitles', selling.jobTitles, {
  'who wants to be hired': 'Tern who wants to be hired Quill',
  'is hiring': 'Tern is hiring Quill',
  'are hiring': 'Tern are hiring Quill',
  "we're hiring": "Tern we're hiring Quill",
  'job opening*': 'Tern job opening Quill',
  招聘: '谷雨招聘',
  诚聘: '谷雨诚聘',
  内推: '谷雨内推',
});

testPhraseRows('roundUpTitles', selling.roundUpTitles, {
  weekly: 'Tern weekly Quill',
  'this week': 'Tern this week Quill',
  'week in': 'Tern week in Quill',
  'newsletter*': 'Tern newsletter Quill',
  digest: 'Tern digest Quill',
  'round-up': 'Tern round-up Quill',
  roundup: 'Tern roundup Quill',
  'daily links': 'Tern daily links Quill',
  'issue #{n}': 'Tern issue #12 Quill',
  episodes: 'Tern episodes Quill',
  'podcast*': 'Tern podcast Quill',
  '^the download': 'The download Tern',
  周刊: '谷雨周刊',
  周报: '谷雨周报',
  早报: '谷雨早报',
  晚报: '谷雨晚报',
  日报: '谷雨日报',
  一周: '谷雨一周',
});
