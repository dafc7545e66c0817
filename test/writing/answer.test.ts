import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../src/writing/model/review/item-form.ts';
import { readAnswer } from '../../src/writing/model/transport/answer.ts';

const whole = { headline: 'H', what: 'W', keyPoints: ['a', 'b'], why: 'Y', impact: ['i'], advice: ['d'] };

describe('an answer in nearly the wanted form', () => {
  it.each<[string, object, object]>([
    ['one field around it', { item: whole }, whole],
    ['null for a list', { ...whole, keyPoints: null }, { ...whole, keyPoints: [] }],
    ['a text for a list', { ...whole, impact: 'i' }, whole],
    ['objects for the texts of a list', { ...whole, keyPoints: [{ text: 'a' }, { point: 'b' }] }, whole],
    ['a list for a text', { ...whole, what: ['W', 'V'] }, { ...whole, what: 'W V' }],
  ])('is read with %s', (_, answer, expected) => {
    expect(readAnswer(JSON.stringify(answer), itemSchema)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['a missing text', { ...whole, why: undefined }],
    ['a missing list', { ...whole, impact: undefined }],
    ['a number for a text', { ...whole, what: 7 }],
    ['a text of no words for a text', { ...whole, what: {} }],
  ])('is no answer with %s', (_, answer) => {
    expect(() => readAnswer(JSON.stringify(answer), itemSchema)).toThrow(
      expect.objectContaining({ reason: 'invalid-output' }),
    );
  });
});
