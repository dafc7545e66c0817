import type { PostMessages } from '../../post/index.ts';

export const post: PostMessages = {
  tracking: {
    label: '追踪',
    followUp: (day, headline, news) => `${day} 讲过《${headline}》；新进展：${news}。`,
    watched: (day, number, subject) => `${day} 的关注清单第 ${number} 条“${subject}”有了下文。`,
  },
};
