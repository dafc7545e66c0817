import { describe, expect, it } from 'vitest';
import { behindWall, isRobotCheck, isWall } from '../../src/articles/boilerplate/wall.ts';

describe('isWall', () => {
  it.each([
    [
      [
        'We value your privacy',
        'We and our 842 partners store and access information on your device, such as cookies, to show you advertising.',
        'Please click Accept all to continue to the site, or Manage options to choose which purposes you allow.',
      ],
    ],
    [['You need to enable JavaScript to run this app.']],
    [['Verify you are human by completing the action below.', 'heron.example needs to review your connection.']],
    [['当前环境异常，完成验证后即可继续访问。', '去验证']],
    [['请启用 JavaScript 后继续浏览']],
  ])('tells %j', (paragraphs) => expect(isWall(paragraphs)).toBe(true));

  it.each([
    [[]],
    [
      [
        'Heron 2.0 is out.',
        'Its dashboard needs no script: users no longer have to enable JavaScript.',
        'It is fast.'.repeat(9),
      ],
    ],
    [['公司推出新的安全验证服务。', '它用行为特征区分真人与程序，首月拦截了 1200 万次异常请求，误伤率不到万分之三。']],
    [
      [
        'We value your privacy.',
        'A court ruled on Tuesday that a banner must offer refusal as plainly as consent. '.repeat(20),
      ],
    ],
  ])('lets pass %j', (paragraphs) => expect(isWall(paragraphs)).toBe(false));
});

describe('behindWall', () => {
  const cookies = [
    'We value your privacy',
    'We and our 842 partners store and access information on your device, such as cookies, to show you advertising.',
    'Please click Accept all to continue to the site, or Manage options to choose which purposes you allow.',
  ];
  const title = 'Heron to close two of its harbours';
  const lede = 'Heron will close two harbours in the north by June, and move 300 ships to the south.';
  const box = 'Subscribe now for full access to Heron and every other story, for one coin a week.';

  it('finds the lede that a wall stands around', () => {
    expect(behindWall([...cookies, lede, box], title)).toEqual([lede]);
    const chinese = [
      '登录后继续阅读全文，更多精彩内容等着您。',
      '苍鹭港务宣布关闭北方两座港口。',
      '开通会员，即可阅读全文。',
    ];
    expect(behindWall(chinese, '苍鹭港务关闭两座港口')).toEqual([chinese[1]]);
  });

  it.each([
    'Already a subscriber? Your page is here.',
    'Already a paying member? Your page is here.',
    'Already have an account? Your page is here.',
    'Already have a subscription? Your page is here.',
  ])('takes %j for a part of the wall', (other) => {
    expect(behindWall([...cookies, lede, other], title)).toEqual([lede]);
  });

  it.each([
    [[...cookies, box], title],
    [[...cookies, 'You can change your mind at any time on the page of your settings.'], title],
    [['Verify you are human by completing the action below.', 'heron.example needs to review your connection.'], title],
    [[...cookies, title], title],
  ])('leaves nothing of %j', (paragraphs, title) => expect(behindWall(paragraphs, title)).toEqual([]));

  it('leaves an article as it is', () => {
    const paragraphs = [lede, 'Subscribe to continue reading.'];
    expect(behindWall(paragraphs, 'Another')).toBe(paragraphs);
  });
});

describe('isRobotCheck', () => {
  it.each([
    [['Verify you are human by completing the action below.', 'heron.example needs to review your connection.'], true],
    [['当前环境异常，完成验证后即可继续访问。', '去验证'], true],
    [['You need to enable JavaScript to run this app.'], false],
    [['登录后查看全文'], false],
    [['公司推出新的安全验证服务。', '它用行为特征区分真人与程序，首月拦截了 1200 万次异常请求。'], false],
  ])('%j: %s', (paragraphs, expected) => expect(isRobotCheck(paragraphs)).toBe(expected));
});
