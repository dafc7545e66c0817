import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../src/writing/model/notice.ts';
import { fromAnswer, ModelError } from '../../src/writing/model/transport/model-error.ts';

describe('noticeOf', () => {
  it.each<[string, ModelError, RegExp]>([
    [
      'a wrong address',
      fromAnswer(404, '{"error":{"message":"Not here"}}', {}),
      /"Not here"\. Check the model’s name and the base URL/,
    ],
    [
      'a web page',
      fromAnswer(200, '<!doctype html><title>Gateway</title>', {}),
      /web page\. Check the model’s name and the base URL/,
    ],
    ['a wrong key', fromAnswer(401, '', {}), /HTTP 401\)\. Check that the key/],
    ['no money', fromAnswer(402, '', {}), /\. Top up the account/],
    [
      'no key',
      new ModelError('no-key', 'the input model-api-key-2 is empty'),
      /model-api-key-2 is empty\)\. Pass the secret/,
    ],
    ['words without a form', fromAnswer(402, 'Payment Required', {}), /"Payment Required"\. Top up/],
    [
      'what has an advice of its own',
      new ModelError('connection', 'x', { todo: 'Do that' }),
      /connection \(x\)\. Do that$/,
    ],
    ['a budget that is spent', new ModelError('budget', 'spent'), /Raise budget/],
  ])('says what to do about %s', (_, failure, words) => expect(noticeOf('item 1', failure, [])).toMatch(words));

  it('repeats neither a key nor a line break of the endpoint’s', () => {
    const failure = fromAnswer(401, '{"error":{"message":"Bad key sk-abc\\n::error::x"}}', {});
    const notice = noticeOf('item 1', failure, [{ apiKey: 'sk-abc' }]);
    expect(notice).toContain('Bad key ***');
    expect(notice).not.toMatch(/sk-abc|\n/);
  });
});
