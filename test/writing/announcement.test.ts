import { describe, expect, it } from 'vitest';
import { announcementIn } from '../../src/writing/outlook/announcement.ts';

const date = '2026-02-08';
const found = (...paragraphs: string[]) => announcementIn(paragraphs, date);

describe('announcementIn', () => {
  it.each([
    'Support for speculative decoding will ship in March together with the admin interface.',
    'The old endpoint will be switched off on 1 June 2026, and no later.',
    'Promotional prices apply to all self-serve users until February 16.',
    'Puffin Labs plans to publish the training recipe later this year.',
    'The conference on small models is scheduled for the autumn in Tromsø.',
    'The second release candidate is available to everybody who wants to test it.',
    '完整的训练配方将于今年 4 月公布，届时会附上失败实验的总结。',
    '旧接口将在 3 月 31 日停用，请尽快迁移到新的接口。',
    '渡鸦的流式版本预计3月底发布，届时延迟可以控制在200毫秒以内。',
    '优惠价格持续到 2026年2月20日，之后恢复原价，请注意安排。',
  ])('finds %j', (text) => expect(found('Nothing else is said here by anybody.', text)?.text).toBe(text));

  it.each([
    ['what has happened', 'The server was released on 3 February 2026 and has been stable since then.'],
    ['a day that has passed', 'The old endpoint will be switched off on January 12, as was said before.'],
    ['a year that has passed', 'In 2024 they said that it will ship in the spring of 2025, and it did not.'],
    ['a plan without a time', 'We will always listen to the people who run our server in production.'],
    ['a number that looks like a date', 'The march 2 of the cards takes 12 minutes and will never be any faster.'],
    ['code', 'deprecated: will be removed in March\nuse the other one.'],
    ['a row of a table', 'Ternlight 3 | will ship in March 2026 | planned.'],
    ['what the site wants', 'Subscribe to our newsletter and you will get the report in March by mail.'],
    ['Chinese news of the past', '该模型已于 2026 年 1 月 12 日发布，目前运行稳定，用户反馈良好。'],
  ])('leaves %s', (_, text) => expect(found(text)).toBeNull());

  it.each([
    ['The old endpoint will be switched off on 1 June 2026, and no later.', 'when', '1 June 2026'],
    ['Puffin Labs plans to publish the training recipe later this year.', 'when', 'later this year'],
    ['完整的训练配方将于今年 4 月公布，届时会附上失败实验的总结。', 'when', '今年 4 月'],
    ['渡鸦的流式版本预计3月底发布，届时延迟可以控制在200毫秒以内。', 'when', '3月底'],
    ['我们计划在今年第三季度把集群规模扩大到两万张卡。', 'when', '今年第三季度'],
    ['优惠价格持续到 2026年2月20日，之后恢复原价，请注意安排。', 'when', '2026年2月20日'],
    ['The second release candidate is available to everybody who wants to test it.', 'stage', 'release candidate'],
  ])('knows which words of %j say when', (text, says, mark) => expect(found(text)).toMatchObject({ says, mark }));

  it('takes the firmest promise of an article, not the first', () => {
    const vague = 'Puffin Labs plans to publish the training recipe later this year.';
    const firm = 'The old endpoint will be switched off on 1 June 2026, and no later.';
    expect(found(vague, firm)?.text).toBe(firm);
  });

  it.each([
    ['Skua cuts the price of its models by 40% from March 10.', 'A smaller version follows on April 2, 2026.'],
    ['The price of the old plan holds until March 10, 2026.', 'Skua plans to publish the training recipe in April.'],
    ['新价格自3月10日起生效，对所有客户适用，无需申请。', '海雀计划于4月15日开源全部权重与训练代码。'],
  ])('prefers what is promised to the terms of the news: not %j', (terms, promise) => {
    expect(found(terms)?.text).toBe(terms);
    expect(found(terms, promise)?.text).toBe(promise);
    expect(found(promise, terms)?.text).toBe(promise);
  });

  it('tells what speaks of another sentence together with that, or not at all', () => {
    const [named, spoken] = ['Skua has agreed to buy Puffin Labs.', 'He expects the deal to close on March 10.'];
    expect(found(`${named} ${spoken}`)?.text).toBe(`${named} ${spoken}`);
    expect(found('The port is old.', spoken)).toBeNull();
  });

  it('takes a day without year for the next one to come', () => {
    expect(announcementIn(['The new prices apply to all customers from January 5.'], '2026-12-20')).not.toBeNull();
  });

  it('takes no month that is over for a plan, and a promise before another plan', () => {
    const past = '训练数据共 14.8 万亿 token，训练从 2025 年 10 月持续到 2026 年 1 月，用了 3072 张加速卡。';
    const promise = '1.1 版计划于 2026 年 5 月发布，将支持异构加速卡，并缩短张量并行组的恢复时间。';
    const other = '团队预计在 2026 年 6 月前后继续与三家云服务商讨论调度策略与容量分配的方案。';
    expect(announcementIn([past], '2026-03-05')).toBeNull();
    expect(announcementIn([other, past, promise], '2026-03-05')).toMatchObject({ text: promise, says: 'when' });
  });
});
