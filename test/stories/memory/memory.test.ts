import { describe, expect, it } from 'vitest';
import { sourceKey } from '../../../src/edition/health.ts';
import { remember } from '../../../src/stories/memory/memory.ts';
import { earlierPost, pastLink, pastProposal } from '../../support/memory.ts';

const item = (headline: string, ...links: string[]) => ({ headline, links, text: '要点。' });

describe('what a person did with a proposal', () => {
  const kept = pastLink('https://a.example/kept', { sources: [sourceKey('feed:a')], heat: 40 });
  const dropped = pastLink('https://b.example/dropped', { others: ['https://b.example/other'] });
  const passed = pastLink('https://c.example/passed');
  const post = earlierPost({ items: [item('Kept', 'https://www.a.example/kept?utm_source=x')] });
  const statesOf = (memory: ReturnType<typeof remember>) =>
    memory.stories.map(({ state, date, keys }) => [state, date, keys]);
  const fatesOf = (memory: ReturnType<typeof remember>) =>
    memory.days.flatMap(({ date, offered }) => offered.map(({ key, fate }) => [date, key, fate]));

  it('merged: what the post has was kept, what it lacks was dropped, the bench was passed over', () => {
    const memory = remember([post], [pastProposal({ items: [kept, dropped], bench: [passed] })], ['feed:a']);
    expect(statesOf(memory)).toEqual([
      ['told', '2026-03-02', ['a.example/kept']],
      ['dropped', '2026-03-02', ['b.example/dropped', 'b.example/other']],
    ]);
    expect(fatesOf(memory)).toEqual([
      ['2026-03-02', 'a.example/kept', 'kept'],
      ['2026-03-02', 'b.example/dropped', 'dropped'],
      ['2026-03-02', 'c.example/passed', 'passed'],
    ]);
    expect(memory.days[0]?.offered[0]).toMatchObject({ sources: ['feed:a'], heat: 40, title: kept.title });
  });

  it('published as it was proposed, a day is known to be untouched, and no other is', () => {
    const untouched = (items: (typeof kept)[], bench: (typeof kept)[]) =>
      remember([post], [pastProposal({ items, bench })], []).days[0]?.untouched ?? false;
    expect(untouched([kept], [passed])).toBe(true);
    expect(untouched([kept, dropped], [passed])).toBe(false);
    expect(untouched([], [kept])).toBe(false);
    expect(untouched([], [passed])).toBe(false);
    expect(remember([post], [], []).days[0]?.untouched).toBeUndefined();
  });

  it('closed: all that was proposed was dropped', () => {
    const memory = remember([], [pastProposal({ state: 'closed', items: [kept], bench: [passed] })], []);
    expect(statesOf(memory)).toEqual([['dropped', '2026-03-02', ['a.example/kept']]]);
    expect(fatesOf(memory)).toEqual([
      ['2026-03-02', 'a.example/kept', 'dropped'],
      ['2026-03-02', 'c.example/passed', 'passed'],
    ]);
  });

  it('open: it is proposed still, and nobody can learn from it yet', () => {
    const memory = remember([], [pastProposal({ state: 'open', items: [kept] })], []);
    expect(statesOf(memory)).toEqual([['proposed', '2026-03-02', ['a.example/kept']]]);
    expect(fatesOf(memory)).toEqual([]);
  });

  it('merged, and the post is gone: it was told, and says nothing of taste', () => {
    const memory = remember([], [pastProposal({ items: [kept] })], []);
    expect(statesOf(memory)).toEqual([['told', '2026-03-02', ['a.example/kept']]]);
    expect(fatesOf(memory)).toEqual([]);
  });

  it.each([
    ['another of its links', item('一个完全不同的标题', 'https://b.example/other')],
    ['its title over another link', item('Title of https://b.example/dropped', 'https://z.example/better')],
  ])('keeps a story by %s', (_, edited) => {
    const memory = remember([earlierPost({ items: [edited] })], [pastProposal({ items: [dropped] })], []);
    expect(memory.stories.map(({ state }) => state)).toEqual(['told']);
    expect(memory.days[0]?.offered.find(({ key }) => key === 'b.example/dropped')?.fate).toBe('kept');
  });

  it.each([
    ['abcdefgh', 'kept'],
    // So short a title may be another story's.
    ['abcdefg', 'dropped'],
  ])('by a title of %s, over another link: %s', (title, fate) => {
    const proposed = pastLink('https://b.example/1', { title });
    const edited = earlierPost({ items: [item(`${title}: at length`, 'https://z.example/2')] });
    const [first] = remember([edited], [pastProposal({ items: [proposed] })], []).days[0]?.offered ?? [];
    expect(first).toMatchObject({ key: 'b.example/1', fate });
  });

  it('an item that is on the bench too is what the post made of the item', () => {
    const memory = remember([earlierPost({})], [pastProposal({ items: [dropped], bench: [dropped] })], []);
    expect(fatesOf(memory)).toEqual([['2026-03-02', 'b.example/dropped', 'dropped']]);
  });

  it('days come in their order, whatever order they are told in, and an open one not at all', () => {
    const dates = ['2026-03-05', '2026-03-01', '2026-03-03'];
    const posts = dates.map((date) => earlierPost({ date, items: [item('By hand', `https://own.example/${date}`)] }));
    const closed = pastProposal({ date: '2026-03-04', state: 'closed', items: [dropped] });
    const open = pastProposal({ date: '2026-03-02', state: 'open', items: [kept] });
    expect(fatesOf(remember(posts, [closed, open], [])).map(([date, , fate]) => [date, fate])).toEqual([
      ['2026-03-01', 'kept'],
      ['2026-03-03', 'kept'],
      ['2026-03-04', 'dropped'],
      ['2026-03-05', 'kept'],
    ]);
  });

  it('keeps what an editor fetched from the bench or found alone', () => {
    const found = earlierPost({ items: [item('x', passed.url), item('Own find', 'https://own.example/1')] });
    const memory = remember([found], [pastProposal({ bench: [passed] })], []);
    expect(fatesOf(memory)).toEqual([
      ['2026-03-02', 'c.example/passed', 'kept'],
      ['2026-03-02', 'own.example/1', 'kept'],
    ]);
  });

  it('a post by hand: its links were kept, with what it says of them', () => {
    const memory = remember([earlierPost({ items: [item('By hand', 'https://own.example/1')] })], [], []);
    expect(memory.days).toEqual([
      {
        date: '2026-03-02',
        offered: [
          {
            key: 'own.example/1',
            url: 'https://own.example/1',
            title: 'By hand',
            summary: '要点。',
            sources: [],
            heat: null,
            fate: 'kept',
          },
        ],
      },
    ]);
  });

  it('remembers links outside any item as told', () => {
    const memory = remember([earlierPost({ links: ['https://ref.example/1'] })], [], []);
    expect(memory.stories).toMatchObject([{ state: 'told', headline: '日报', keys: ['ref.example/1'] }]);
  });
});
