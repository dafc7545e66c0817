import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/stories/kind/kind-of.ts';

const told = (title: string, more: { url?: string; summary?: string; content?: string } = {}) =>
  kindOf({ url: 'https://tern.example/posts/1', summary: '', content: '', ...more, title });

describe('kindOf', () => {
  it.each([
    ['Introducing Orrery 3', 'release'],
    ['Orrery 3.2: long prompts on small machines', 'release'],
    ['谷雨模型正式发布', 'release'],
    ['Show HN: A tiny scheduler for prompts', 'release'],
    ['A zero-day in the Orrery sandbox', 'incident'],
    ['Postmortem: the prompt cache that forgot', 'incident'],
    ['How we halved the memory of long prompts', 'engineering'],
    ['Building a compiler with six agents', 'engineering'],
    ['Towards models that count', 'research'],
    ['Orrery 3 vs Quill 2 on real tickets', 'benchmark'],
    ['Saltpan doubles its orders for chips', 'hardware'],
    ['Heron Lab raises 40 million for its models', 'policy'],
    ['欧盟对大模型的监管草案', 'policy'],
    ['Why I stopped writing prompts', 'opinion'],
    ['Is the agent in the room?', 'opinion'],
    ['A tutorial on prompt caching', 'how-to'],
    ['大模型微调入门教程', 'how-to'],
    ['How Saltpan uses Orrery to sort its mail', 'customer-story'],
    ['Machine Learning Weekly', 'round-up'],
    ['12 tools for your prompts', 'round-up'],
    ['v2.0.61', 'changelog'],
    ['Orrery 1.94.28', 'changelog'],
    ['[Sponsor] A cloud for your models', 'advert'],
    ['Sponsored: a cloud for your models', 'advert'],
    ['【推广】一朵给模型的云', 'advert'],
    ['Ask HN: Who is hiring?', 'job'],
    ['A walk along the river', 'other'],
  ])('%s: %s', (title, kind) => expect(told(title).kind).toBe(kind));

  it.each([
    ['https://arxiv.org/abs/2603.00001', 'research'],
    ['https://github.com/tern/orrery', 'release'],
    ['https://github.com/tern/orrery/releases/tag/v3.0.0', 'release'],
    ['https://tern.example/engineering/queues', 'engineering'],
    ['https://tern.example/customers/saltpan', 'customer-story'],
    ['https://tern.example/careers/17', 'job'],
    ['https://tern.example/changelog#3-0-1', 'changelog'],
  ])('by its address, %s: %s', (url, kind) => expect(told('Orrery', { url }).kind).toBe(kind));

  it.each([
    ['In this post, you will learn how to call Orrery.', 'how-to'],
    ['Today we are releasing the weights of Orrery.', 'release'],
    ['In this paper, we propose a cache for prompts.', 'research'],
    ['This article was co-written with Ada of Saltpan.', 'customer-story'],
    ['I am available for consulting on prompts.', 'advert'],
  ])('by its text, %s: %s', (summary, kind) => expect(told('Orrery and the sea', { summary }).kind).toBe(kind));

  it.each([
    ['https://aws.amazon.com/blogs/1', 'Sorting mail with Amazon Bedrock', 'how-to', 'with Amazon'],
    ['https://press.example/1', 'Sorting mail with Amazon Bedrock', 'other', ''],
    ['https://orrery.example/blog/1', 'Sorting mail using Orrery', 'how-to', 'using Orrery'],
    ['https://aws.amazon.com/blogs/1', 'Introducing queues on Amazon Bedrock', 'release', 'Introducing'],
  ])('%s, %s: %s', (url, title, kind, words) => expect(told(title, { url })).toEqual({ kind, words }));

  it('says which words told it', () => {
    expect(told('A quick tutorial on caches')).toEqual({ kind: 'how-to', words: 'tutorial' });
    expect(told('v2.0.61')).toEqual({ kind: 'changelog', words: '' });
  });

  it('keeps minor versions apart from patches, and versions with something to say from bare ones', () => {
    expect(told('Orrery 3.2').kind).toBe('release');
    expect(told('Orrery 3.2.1').kind).toBe('changelog');
    expect(told('Orrery 3.2.1 fixes the cache that forgot long prompts').kind).not.toBe('changelog');
  });
});
