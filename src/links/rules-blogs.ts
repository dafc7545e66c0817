/** URL rules for blogs, newsletters and encyclopedias. */

import type { SiteRule } from './site-rule.ts';

/** Medium ends every story's address with its number, whatever title, author or publication stands before. */
const mediumStory = /^(?:\/[^/]+)?\/(?:[^/]*-)?([0-9a-f]{10,12})$/;
const medium = ([id = '']: readonly string[]): string => `medium.com/p/${id}`;

export const blogRules: readonly SiteRule[] = [
  {
    hosts: ['mp.weixin.qq.com'],
    // An account, its message, the place in the message, and the signature; everything else is the reader's.
    path: /^\/s$/,
    keeps: ['__biz', 'mid', 'idx', 'sn'],
  },
  { hosts: ['mp.weixin.qq.com'], path: /^\/s\/[\w-]+$/, keeps: [] },
  { hosts: ['*.medium.com', 'scribe.rip'], path: mediumStory, page: medium, keeps: [] },
  {
    // Publications on Medium under names of their own.
    hosts: [
      'towardsdatascience.com',
      'betterprogramming.pub',
      'levelup.gitconnected.com',
      'uxdesign.cc',
      'netflixtechblog.com',
      'pub.towardsai.net',
      'blog.det.life',
      'itnext.io',
      'infosecwriteups.com',
    ],
    path: /^\/(?:[^/]+-)([0-9a-f]{12})$/,
    page: medium,
    keeps: [],
  },
  {
    hosts: ['open.substack.com'],
    path: /^\/pub\/([^/]+)\/p\/([^/]+)$/,
    page: ([name = '', slug = '']) => `${name.toLowerCase()}.substack.com/p/${slug}`,
    keeps: [],
  },
  {
    hosts: ['*.substack.com'],
    path: /^\/p\/([^/]+)(?:\/comments)?$/,
    page: ([slug = ''], host) => `${host}/p/${slug}`,
    keeps: [],
  },
  { hosts: ['36kr.com'], path: /^\/(?:p|newsflashes|video)\/\d+$/, keeps: [] },
  { hosts: ['blog.csdn.net'], path: /^\/[^/]+\/article\/details\/\d+$/, keeps: [] },
  { hosts: ['juejin.cn'], path: /^\/post\/\d+$/, keeps: [] },
  {
    hosts: ['docs.google.com'],
    path: /^\/(document|spreadsheets|presentation)(?:\/u\/\d+)?\/d\/(?!e\/)([\w-]+)(?:\/(?:edit|view|preview|mobilebasic|copy))?$/,
    page: ([kind = '', id = '']) => `docs.google.com/${kind}/d/${id}`,
    keeps: [],
  },
];
