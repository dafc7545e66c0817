import { describe, expect, it } from 'vitest';
import { isWall } from '../../src/articles/wall.ts';

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
