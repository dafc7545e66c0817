/** URL rules for videos, short messages and discussions. */

import type { SiteRule } from './site-rule.ts';

const video = ([id = '']: readonly string[]): string => `youtube.com/watch?v=${id}`;
const message = ([id = '']: readonly string[]): string => `x.com/i/status/${id}`;
const thread = ([id = '', comment = '']: readonly string[]): string =>
  `reddit.com/comments/${id}${comment === '' ? '' : `/_/${comment}`}`.toLowerCase();
const at =
  (place: string) =>
  ([id = '']: readonly string[]): string =>
    place + id;

export const talkRules: readonly SiteRule[] = [
  { hosts: ['youtube.com'], path: /^\/watch$/, keeps: ['v'] },
  { hosts: ['youtube.com'], path: /^\/(?:shorts|embed|live|v|e)\/(?!videoseries$)([\w-]+)$/, page: video, keeps: [] },
  { hosts: ['youtu.be'], path: /^\/([\w-]+)$/, page: video, keeps: [] },
  { hosts: ['youtube.com'], path: /^\/playlist$/, keeps: ['list'] },
  {
    hosts: ['youtube.com'],
    path: /^\/(@[^/]+)(?:\/featured)?$/,
    page: ([name = '']) => `youtube.com/${name.toLowerCase()}`,
  },
  { hosts: ['bilibili.com'], path: /^\/video\/(BV\w+|av\d+)$/, page: at('bilibili.com/video/'), keeps: ['p'] },
  {
    hosts: ['bilibili.com', 't.bilibili.com'],
    path: /^\/(?:opus\/|dynamic\/)?(\d{15,})$/,
    page: at('bilibili.com/opus/'),
    keeps: [],
  },
  { hosts: ['vimeo.com', 'player.vimeo.com'], path: /^\/(?:video\/)?(\d+)$/, page: at('vimeo.com/'), keeps: [] },

  // The number alone names a message, whatever account the address shows.
  {
    hosts: ['x.com', 'nitter.*'],
    path: /^\/(?:i\/(?:web\/)?|[A-Za-z0-9_]+\/)status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+|\/[a-z]{2})?$/,
    page: message,
    keeps: [],
  },
  { hosts: ['x.com'], path: /^\/([A-Za-z0-9_]{1,15})$/, page: ([name = '']) => `x.com/${name.toLowerCase()}` },
  { hosts: ['bsky.app'], path: /^\/profile\/[^/]+\/post\/\w+$/, keeps: [] },
  { hosts: ['weibo.com'], path: /^\/\d+\/(\w{9})$/, page: at('weibo.com/status/'), keeps: [] },
  { hosts: ['weibo.cn'], path: /^\/(?:status|detail)\/(\w{9})$/, page: at('weibo.com/status/'), keeps: [] },
  {
    hosts: ['xiaohongshu.com'],
    path: /^\/(?:explore|discovery\/item)\/([0-9a-f]{24})$/,
    page: at('xiaohongshu.com/explore/'),
    keeps: [],
  },
  {
    hosts: ['*.linkedin.com'],
    path: /^\/(?:posts\/.+[-_]activity-|feed\/update\/urn:li:activity:)(\d{15,25})(?:-[\w-]{0,80})?$/,
    page: at('linkedin.com/feed/update/urn:li:activity:'),
    keeps: [],
  },

  { hosts: ['news.ycombinator.com'], path: /^\/item$/, keeps: ['id'] },
  { hosts: ['lobste.rs'], path: /^\/s\/(\w{6})(?:\/[^/]+)?$/, page: at('lobste.rs/s/'), keeps: [] },
  {
    hosts: ['*.reddit.com'],
    path: /^(?:\/(?:r|u|user)\/[^/]+)?\/comments\/(\w+)(?:\/[^/]*)?(?:\/(\w+))?$/,
    page: thread,
    keeps: [],
  },
  { hosts: ['redd.it'], path: /^\/(\w+)$/, page: thread, keeps: [] },
  { hosts: ['*.reddit.com'], path: /^\/r\/([^/]+)$/, page: ([name = '']) => `reddit.com/r/${name.toLowerCase()}` },
  {
    hosts: ['*.reddit.com'],
    path: /^\/(?:u|user)\/([^/]+)$/,
    page: ([name = '']) => `reddit.com/user/${name.toLowerCase()}`,
  },
  {
    hosts: ['stackoverflow.com', 'superuser.com', 'serverfault.com', 'askubuntu.com', '*.stackexchange.com'],
    path: /^\/(?:questions|q)\/(\d+)(?:\/(?!\d+$)[^/]+)?$/,
    page: ([id = ''], host) => `${host}/questions/${id}`,
    keeps: [],
  },
  // Discourse: the slug is for readers; the number behind the topic's is a single answer.
  {
    hosts: [
      'community.openai.com',
      'discuss.huggingface.co',
      'discuss.pytorch.org',
      'dev-discuss.pytorch.org',
      'discuss.python.org',
      'discuss.ai.google.dev',
      'discuss.vllm.ai',
      'forums.developer.nvidia.com',
      'users.rust-lang.org',
      'internals.rust-lang.org',
      'discourse.llvm.org',
      'meta.discourse.org',
    ],
    path: /^\/t\/(?:(?=[^/]*[^/\d])[^/]+\/)?(\d+(?:\/\d+)?)$/,
    page: ([id = ''], host) => `${host}/t/${id.replace(/\/1$/, '')}`,
    keeps: [],
  },
  {
    hosts: ['zhuanlan.zhihu.com', 'zhihu.com'],
    path: /^\/(?:p|tardis\/\w+\/art)\/(\d+)$/,
    page: at('zhuanlan.zhihu.com/p/'),
    keeps: [],
  },
  {
    hosts: ['zhihu.com'],
    path: /^\/(?:question\/\d+\/|tardis\/\w+\/)?(?:answer|ans)\/(\d+)$/,
    page: at('zhihu.com/answer/'),
    keeps: [],
  },
];
