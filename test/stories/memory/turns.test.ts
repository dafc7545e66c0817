import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/edition/past.ts';
import { knowsTurn, turnsIn } from '../../../src/stories/memory/status-events.ts';

describe('a turn in a headline', () => {
  it.each<[string, Turn]>([
    ['Heron Labs pulled Marsh-7B after complaints', 'withdrawn'],
    ['Store pulls Quill app from its store', 'withdrawn'],
    ['谷雨 1.0 因漏洞撤回', 'withdrawn'],
    ['Heron 3 delayed to May', 'delayed'],
    ['Tarn cancels the Ridge card', 'cancelled'],
    ['云岭取消新卡发布', 'cancelled'],
    ['云岭确认训练数据泄露', 'confirmed'],
    ['Tarn denies a leak', 'denied'],
    ['Cobblestone outage is now fixed', 'fixed'],
    ['Cobblestone patches a sandbox escape', 'fixed'],
    ['Outage resolved for all customers', 'fixed'],
    ['云岭修复沙箱漏洞', 'fixed'],
    ['Tarn to acquire Millrace', 'acquired'],
    ['Tarn closes its third funding round', 'completed'],
    ['Court rules for Heron Labs', 'ruled'],
    ['Heron Labs settles lawsuit over books', 'ruled'],
    ['Ridge is generally available', 'available'],
    ['Northwind Labs releases Tern 4', 'released'],
    ['Tern 4: open weights for a 62-billion-parameter model', 'released'],
    ['Northwind Labs 开源 Tern 4：620 亿参数', 'released'],
    ['云岭公开权重：谷雨 1.0', 'released'],
  ])('%s: %s', (headline, turn) => expect(turnsIn(headline)).toContain(turn));

  it.each([
    'Quill reviews pull requests from forks',
    'Millrace pull is twice as fast',
    'Heron pulls ahead in enterprise share',
    'Quill recalls earlier sessions',
    'Quill adds project rules for teams',
    'Deny rules in the permissions of Quill',
    'Tarn rules out ads',
    'Fixed-point quantization in Millrace',
    'Millrace adds fixed batch sizes',
    'Image patches are all you need',
    'How agents resolved merge conflicts',
    'Acquisition functions and data acquisition for robots',
    'Delayed rewards in long tasks',
    'Quill can cancel running tasks',
    'Heron 3 closes the gap on every deal benchmark',
    '谷雨 1.1 支持取消订阅',
    '无需确认即可运行命令',
    'Quill 可自动修复代码',
    '检索召回率翻倍',
    'Tern 4 will be released in June',
    'What we learned since Tern 4 was announced',
    '云岭将发布谷雨 2.0',
    '谷雨 2.0 的发布时间',
  ])('none in %s', (headline) => expect(turnsIn(headline)).toEqual([]));

  it('is known from looser words than those that tell it', () => {
    expect(knowsTurn('Heron Labs is to pull the model', 'withdrawn')).toBe(true);
    expect(knowsTurn('a fix is on its way', 'fixed')).toBe(true);
    expect(knowsTurn('nothing of the kind', 'fixed')).toBe(false);
    expect(knowsTurn('Tern 4 is out', 'released')).toBe(true);
  });

  it('a release that is still to come is not known as done', () => {
    expect(knowsTurn('Northwind Labs will release Tern 4 in June', 'released')).toBe(false);
    expect(knowsTurn('Northwind Labs 计划在六月开源 Tern 4', 'released')).toBe(false);
  });
});
