import type { PostMessages } from '../../post/index.ts';

export const post: PostMessages = {
  tracking: {
    label: 'Follow-up',
    followUp: (day, headline, news) => `${day} had “${headline}”. New since: ${news}.`,
    watched: (day, number, subject) => `This is news of entry ${number} of the watch list of ${day}, “${subject}”.`,
  },
};
