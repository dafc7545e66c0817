import { expect, it } from 'vitest';
import { headlineOf, siteName } from '../../src/writing/headline.ts';

it.each([
  ['Pick your agent | The GitHub Blog', 'https://github.blog/x', null, 'Pick your agent'],
  ['Robots learn to fold - TechCrunch', 'https://techcrunch.com/x', null, 'Robots learn to fold'],
  ['燕鸥开源_海雀日报', 'https://haique.example/1', '海雀日报', '燕鸥开源'],
  ['Serving at scale – vLLM Blog', 'https://blog.vllm.ai/x', null, 'Serving at scale'],
  ['A tour | News | Puffin Labs', 'https://p.example/1', 'Puffin Labs', 'A tour | News'],
  ['Rust 1.90 - what is new', 'https://rust.example/1', null, 'Rust 1.90 - what is new'],
  ['A - B testing with GPT-4', 'https://b.example/1', null, 'A - B testing with GPT-4'],
  ['Agents | Tools | Memory', 'https://x.example/1', 'X', 'Agents | Tools | Memory'],
  ['Show HN: A sorter of nails', 'https://n.example/1', null, 'A sorter of nails'],
  [
    'GitHub - skua/harbor: A server for small cards',
    'https://github.com/skua/harbor',
    null,
    'skua/harbor: A server for small cards',
  ],
  ['GitHub - what we learned', 'https://n.example/2', null, 'GitHub - what we learned'],
  ['Ask HN: Who sorts nails?', 'https://n.example/1', null, 'Ask HN: Who sorts nails?'],
  ['News | BBC', 'https://bbc.com/x', 'BBC', 'News | BBC'],
  ['The cost of a second opinion - by Juno Falk', 'https://n.example/p/1', null, 'The cost of a second opinion'],
  ['Trained - by accident', 'https://n.example/p/2', null, 'Trained - by accident'],
  ['海雀开放语音模型权重_数智前线', 'https://n.example/3', null, '海雀开放语音模型权重'],
  ['keep_alive 与 max_batch_size', 'https://n.example/4', null, 'keep_alive 与 max_batch_size'],
  ['  two \n lines ', 'not an address', null, 'two lines'],
])('%j at %s is headed %j', (title, url, site, headline) => expect(headlineOf(title, url, site)).toBe(headline));

it('calls a site by its own name, else by its host', () => {
  expect(siteName('https://www.a.example/x', null)).toBe('a.example');
  expect(siteName('https://www.a.example/x', 'The A')).toBe('The A');
});
