import { describe, expect, it } from 'vitest';
import { directionIn, mayCompare, mayGo } from '../../src/text/directions.ts';
import { isDeniedAt, isGuarded, isLimit, mayNegate, negates } from '../../src/text/polarity.ts';

describe('polarity', () => {
  it.each([
    ['It is not on sale', true],
    ["It doesn't run", true],
    ['It is on sale in Oslo', false],
    ['Nothing changed', true],
    ['没有发布', true],
    ['没收了设备', false],
    ['家道没落', false],
    ['未发布', true],
    ['未来发布', false],
    ['未必', false],
    ['不支持', true],
    ['并非如此', true],
    ['无需改动', true],
    ['无法改动', true],
    ...['不仅', '不但', '不只', '不断', '不同', '不到', '不足', '不久', '不过', '不少', '不错'].map(
      (word): [string, boolean] => [`它${word}快`, false],
    ),
  ])('%j has a plain no: %j', (text, is) => expect(negates(text)).toBe(is));

  it('knows what denies in other words, what sets a limit, and what speaks of another time', () => {
    expect([negates('They refused'), mayNegate('They refused'), mayNegate('They agreed')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([isGuarded('It will run'), mayNegate('It will run'), isGuarded('It runs')]).toEqual([true, false, false]);
    expect([isLimit('no more than 50'), isLimit('低于 12.8 的无法使用'), isLimit('it is not so')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['The engine does not support #Tern 4#.', true],
    ["It doesn't yet support #Tern 4#.", true],
    ['It does not cost much, and supports #Tern 4#.', false],
    ['Puffin denied #the sale#.', true],
    ['#Tern 4# is not supported.', true],
    ['#Tern 4# isn’t currently available.', true],
    ['#Tern 4# is fast, but Tern 3 is not supported.', false],
    ['引擎暂不支持 #燕鸥 4#。', true],
    ['公司否认#出售#。', true],
    ['#燕鸥 4# 暂不开放。', true],
    ['#燕鸥 4# 不支持视频。', false],
    ['引擎支持 #燕鸥 4#。', false],
    ['引擎不支持视频，支持 #燕鸥 4#。', false],
  ])('%s is denied there: %j', (written, is) => {
    const start = written.indexOf('#');
    const end = written.lastIndexOf('#') - 1;
    expect(isDeniedAt(written.replaceAll('#', ''), start, end)).toBe(is);
  });
});

describe('directions', () => {
  it.each([
    ['rose by 14 %', 'up'],
    ['fell by 14 %', 'down'],
    ['rose, then fell', null],
    ['is 14 %', null],
    ['降至 14 %', 'down'],
    ['涨了 14 %', 'up'],
    ['涨 14 %', 'up'],
    ['增设 14 处', null],
    ['增长 14 %', 'up'],
    ['缩减 14 %', 'down'],
  ])('%j goes %j', (text, way) => expect(directionIn(text)).toBe(way));

  it('tells what may be meant as a way, and what stands between two amounts that are compared', () => {
    expect([mayGo('up', 'a better engine'), mayGo('down', 'a better engine'), mayGo('up', 'an engine')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([' → ', ' instead of ', ' now ', ' and '].map(mayCompare)).toEqual([true, true, true, false]);
  });
});
