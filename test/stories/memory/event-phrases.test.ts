import { expect, test } from 'vitest';
import { events } from '../../../src/stories/memory/event-phrases.ts';
import { turnsIn } from '../../../src/stories/memory/status-events.ts';
import type { Phrases } from '../../../src/text/phrases.ts';
import { type PhraseRows, testExceptions, testPhraseRows } from '../../support/phrase-rows.ts';

/** What the tests say of one list of an event, in the order of the lists. */
interface Rows {
  readonly rows: PhraseRows;
  readonly members?: Readonly<Record<string, PhraseRows>>;
  readonly notAfter?: PhraseRows;
  readonly notBefore?: PhraseRows;
}

function testLists(name: string, lists: readonly Phrases[], rows: readonly Rows[]): void {
  test(`${name}: every list has its rows`, () => expect(rows.length).toBe(lists.length));
  for (const [index, list] of lists.entries()) {
    const { rows: own = {}, members, notAfter, notBefore } = rows[index] ?? {};
    testPhraseRows(`${name} ${index + 1}`, list, own, members);
    testExceptions(`${name} ${index + 1}`, list, {
      notAfter: notAfter ?? {},
      notBefore: notBefore ?? {},
    });
  }
}

testLists('withdrawn', events.withdrawn, [
  {
    rows: {
      'withdraw[s]': 'Heron Labs withdraws Marsh-7B',
      withdrew: 'Why Heron Labs withdrew Marsh-7B',
      withdrawn: 'Marsh-7B withdrawn',
      retracts: 'Journal retracts the tide paper',
      retracted: 'Tide paper retracted',
      'roll[s] back': 'Tarn rolls back its new limits',
      'rolled back': 'New limits of Quill rolled back',
      'rolling back': 'Tarn is rolling back its new limits',
      rollback: 'Rollback of Quill 3 under way',
      reverts: 'Tarn reverts the new default',
      reverted: 'New default of Quill reverted',
      'take[s] down': 'Heron Labs takes down its demo',
      '{pulls} the plug': 'Tarn pulls the plug on Quill',
      '{pulls} back': 'Tarn pulls back the Quill update',
      '{pulls} down': 'Heron Labs pulled down its demo',
      '{pulls} … offline': 'Heron Labs pulls its demo offline',
      '{pulls} … after': 'Heron Labs pulled Marsh-7B after complaints',
      '{pulls} … over': 'Tarn pulls Quill 3 over a leak',
      '{pulls} … amid': 'Tarn pulls Quill 3 amid complaints',
      '{pulls} … following': 'Tarn pulled Quill 3 following an outage',
      '{pulls} … from [{its} ][{w} ]{shelves}': 'Maker pulls Quill from the market',
      recalled: 'Ridge cards recalled',
      'recalls … after': 'Tarn recalls Ridge after a fire',
      'recalls … over': 'Tarn recalls Ridge over a fire',
      'recalls … due to': 'Tarn recalls Ridge due to a fault',
      'recalls … unit[s]': 'Tarn recalls 300 units',
      'recalls … vehicle[s]': 'Tarn recalls 300 vehicles',
      'recalls … device[s]': 'Tarn recalls 300 devices',
      'recalls … charger[s]': 'Tarn recalls 300 chargers',
      撤回: '苍鹭撤回沼泽模型',
      撤下: '苍鹭撤下演示页面',
      下架: '羽笔应用已下架',
      回滚: '云岭回滚新版限额',
      回退: '云岭回退默认设置',
    },
    members: {
      pulls: { pulls: 'Tarn pulls the plug on Quill', pulled: 'Tarn pulled the plug on Quill' },
      its: { the: 'Maker pulls Quill from the second market', its: 'Maker pulls Quill from its main store' },
      shelves: {
        'store[s]': 'Maker pulls Quill from stores',
        sale: 'Maker pulls Quill from sale',
        market: 'Maker pulls Quill from the market',
        shelves: 'Maker pulls Quill from shelves',
      },
    },
  },
  { rows: { 召回: '云岭召回三百块加速卡' }, notBefore: { 率: '检索召回率翻倍' } },
]);

const pulls = events.withdrawn[0]?.options.where?.pulls;
if (pulls) {
  testExceptions('pulls', pulls, {
    notAfter: {},
    notBefore: {
      ahead: 'Heron pulls ahead',
      in: 'Heron pulls in a hundred million',
      into: 'Tarn pulls into the lead',
      off: 'Heron pulls off the surprise of the year',
      up: 'Quill pulls up older sessions',
      together: 'Quill pulls together five sources',
      through: 'Heron pulled through',
    },
  });
}

testLists('delayed', events.delayed, [
  {
    rows: {
      delays: 'Heron Labs delays Heron 3',
      'to delay': 'Heron Labs to delay Heron 3',
      postpone: 'Regulators postpone the rule',
      postpones: 'Heron Labs postpones Heron 3',
      postponed: 'Heron 3 postponed',
      'pushes back': 'Heron Labs pushes back Heron 3',
      'pushed back': 'Heron 3 pushed back to May',
      推迟: '苍鹭 3 推迟',
      延期: '苍鹭 3 延期',
      延后: '苍鹭 3 延后',
      跳票: '苍鹭 3 跳票',
    },
  },
  {
    rows: { delayed: 'Heron 3 delayed to May' },
    notBefore: {
      'reward[s]': 'Delayed rewards in long tasks',
      feedback: 'Learning from delayed feedback',
      'gradient[s]': 'Training with delayed gradients',
      'update[s]': 'Delayed updates in distributed training',
    },
  },
]);

testLists('cancelled', events.cancelled, [
  {
    rows: {
      cancels: 'Tarn cancels the Ridge card',
      canceled: 'Ridge card canceled',
      cancelled: 'Ridge card cancelled',
      scraps: 'Tarn scraps the Ridge card',
      scrapped: 'Ridge card scrapped',
      abandons: 'Tarn abandons the Ridge card',
      abandoned: 'Why Tarn abandoned the Ridge card',
      discontinue: 'Tarn to discontinue Ridge',
      discontinues: 'Tarn discontinues Ridge',
      discontinued: 'Ridge discontinued',
      'shut[s] down': 'Tarn shuts down Quill',
      'shutting down': 'Quill is shutting down',
      叫停: '监管叫停合并',
      终止: '云岭终止合作',
      关停: '羽笔服务关停',
    },
  },
  {
    rows: { 取消: '云岭取消新卡' },
    notAfter: {
      支持: '谷雨 1.1 支持取消任务',
      可: '任务可取消',
      可以: '任务可以取消',
      能: '任务能取消',
      一键: '一键取消任务',
      随时: '任务随时取消',
      如何: '如何取消任务',
    },
    notBefore: { 订阅: '羽笔用户取消订阅' },
  },
]);

testLists('confirmed', events.confirmed, [
  {
    rows: {
      confirms: 'Tarn confirms a leak',
      confirmed: 'Leak at Tarn confirmed',
      'admit[s]': 'Tarn admits a leak',
      admitted: 'Tarn admitted a leak',
      证实: '云岭证实泄露',
      承认: '云岭承认泄露',
    },
  },
  {
    rows: { 确认: '云岭确认泄露' },
    notAfter: {
      需: '无需确认即可运行命令',
      需要: '需要确认才能运行命令',
      用户: '命令由用户确认',
      手动: '命令改为手动确认',
      人工: '命令改为人工确认',
      再次: '运行前再次确认',
      二次: '运行前二次确认',
      逐条: '命令逐条确认',
      逐个: '改动逐个确认',
      逐项: '改动逐项确认',
      逐次: '改动逐次确认',
    },
    notBefore: {
      偏误: '模型也有确认偏误',
      框: '羽笔去掉确认框',
      按钮: '羽笔去掉确认按钮',
      步骤: '羽笔去掉确认步骤',
      机制: '羽笔加入确认机制',
    },
  },
]);

testLists('denied', events.denied, [
  {
    rows: {
      denies: 'Tarn denies a leak',
      refutes: 'Tarn refutes the report',
      refuted: 'Report on Tarn refuted',
      否认: '云岭否认泄露',
      辟谣: '云岭辟谣',
    },
  },
  {
    rows: { denied: 'Tarn denied a leak' },
    notAfter: {
      access: 'What to do about “access denied” in Quill',
      permission: 'Permission denied: rights of agents',
      request: 'Request denied, says the agent',
    },
  },
]);

testLists('fixed', events.fixed, [
  {
    rows: {
      fixes: 'Cobblestone fixes a sandbox escape',
      'fixed {by}': 'Sandbox escape fixed in Cobblestone',
      '{flaw} {mended}': 'Cobblestone outage fixed',
      '^fixed:': 'Fixed: login on Cobblestone',
      'patched {in}': 'Sandbox escape patched in Cobblestone',
      restores: 'Cobblestone restores service',
      restored: 'Service restored',
      mitigated: 'Attack on Cobblestone mitigated',
      已恢复: '云岭服务已恢复',
      恢复服务: '云岭恢复服务',
      补丁: '云岭推送补丁',
    },
    members: {
      by: {
        in: 'Escape fixed in Cobblestone 2',
        by: 'Escape fixed by Cobblestone',
        after: 'Escape fixed after a week',
        with: 'Escape fixed with an update',
        the: 'How Cobblestone fixed the escape',
        a: 'Cobblestone fixed a hole',
        an: 'Cobblestone fixed an escape',
        its: 'Cobblestone fixed its login',
        their: 'How two makers fixed their logins',
      },
      in: {
        in: 'Escape patched in Cobblestone 2',
        by: 'Escape patched by Cobblestone',
        after: 'Escape patched after a week',
        the: 'How Cobblestone patched the escape',
        a: 'Cobblestone patched a hole',
        an: 'Cobblestone patched an escape',
        its: 'Cobblestone patched its login',
      },
      mended: { fixed: 'Bug fixed', patched: 'Bug patched' },
      flaw: {
        is: 'Login is fixed',
        are: 'Logins are fixed',
        was: 'Login was fixed',
        were: 'Logins were fixed',
        been: 'Login has been fixed',
        now: 'Login now fixed',
        'outage[s]': 'Outage fixed',
        'bug[s]': 'Two bugs fixed',
        'issue[s]': 'Issue fixed',
        'flaw[s]': 'Flaw patched',
        'hole[s]': 'Hole patched',
        'leak[s]': 'Memory leak fixed',
        'vulnerabilit*': 'Vulnerability patched',
        'regression[s]': 'Regression fixed',
      },
    },
  },
  {
    rows: { patches: 'Cobblestone patches a sandbox escape' },
    notAfter: {
      image: 'A vision model without image patches',
      visual: 'A model of visual patches',
      video: 'A model of video patches',
      audio: 'A model of audio patches',
      token: 'Reading bytes by token patches',
      of: 'A study of patches that agents write',
      '{n}': 'What 500 patches tell about agents',
    },
    notBefore: {
      are: 'Patches are all you need',
      is: 'Learning patches is enough',
      of: 'Patches of an image, reordered',
      as: 'Patches as tokens',
      for: 'Patches for the kernel, written by agents',
      from: 'Patches from agents',
      with: 'Reading patches with attention',
      and: 'Bytes, patches and tokens',
      per: 'Fewer patches per image',
    },
  },
  {
    rows: { resolves: 'Tarn resolves the outage', resolved: 'Outage resolved for all customers' },
    notBefore: {
      merge: 'How agents resolved merge trouble',
      'conflict*': 'Quill resolves conflicting edits',
      'reference[s]': 'Heron resolves references across files',
      'dependenc*': 'Quill resolves dependencies alone',
      'ambigu*': 'Heron resolves ambiguities by asking',
      github: 'Heron resolves GitHub issues alone',
      more: 'Heron 3 resolves more tickets than people do',
      most: 'Heron 3 resolves most tickets alone',
      '{n}': 'Heron 3 resolves 61% of the benchmark’s tasks',
    },
  },
  {
    rows: { 修复: '云岭修复沙箱漏洞' },
    notAfter: {
      自动: '羽笔自动修复测试',
      自我: '会自我修复的程序',
      支持: '羽笔支持修复测试',
      可: '羽笔可修复测试',
      可以: '羽笔可以修复测试',
      能: '羽笔能修复测试',
      一键: '羽笔一键修复测试',
      代码: '代码修复基准发布',
    },
  },
]);

testLists('acquired', events.acquired, [
  {
    rows: {
      acquires: 'Tarn acquires Millrace',
      acquired: 'Millrace acquired',
      'to acquire': 'Tarn to acquire Millrace',
    },
    notBefore: {
      'skill[s]': 'How robots acquired skills from video',
      knowledge: 'How models acquired knowledge of law',
      language: 'How children acquired language',
      data: 'How to acquire data for robots',
      'abilit*': 'How models acquired abilities nobody trained',
      'capabilit*': 'How models acquired capabilities nobody trained',
    },
  },
  {
    rows: { acquisition: 'Tarn closes in on acquisition of Millrace' },
    notAfter: {
      data: 'Data acquisition for robots',
      image: 'Faster image acquisition in scanners',
      skill: 'Skill acquisition in agents',
      knowledge: 'Knowledge acquisition from manuals',
      language: 'Language acquisition in small models',
      signal: 'Signal acquisition at the edge',
      customer: 'Customer acquisition costs of start-ups',
      user: 'User acquisition costs of start-ups',
    },
    notBefore: { 'function[s]': 'Acquisition functions for Bayesian search' },
  },
  {
    rows: {
      buys: 'Tarn buys Millrace',
      bought: 'Why Tarn bought Millrace',
      收购: '云岭收购水车',
      并购: '云岭并购水车',
    },
  },
]);

testLists('completed', events.completed, [
  {
    rows: {
      '{closes}…{deal}': 'Tarn closes its third funding round',
      完成对: '云岭完成对水车的整合',
      '完成{sale}': '云岭完成融资',
      '{sale}完成': '水车收购完成',
    },
    members: {
      closes: {
        'complete[s]': 'Tarn completes the deal',
        completed: 'Tarn completed the deal',
        'finalise[s]': 'Tarn finalises the deal',
        finalised: 'Deal: Tarn finalised the merger',
        'finalize[s]': 'Tarn finalizes the deal',
        finalized: 'Tarn finalized the deal',
        closes: 'Tarn closes the deal',
      },
      deal: {
        deal: 'Tarn closes the deal',
        round: 'Tarn closes a third round',
        acquisition: 'Tarn closes the acquisition',
        funding: 'Tarn completes its funding',
        merger: 'Tarn completes the merger',
        sale: 'Tarn completes the sale',
      },
      sale: { 收购: '云岭完成收购', 交易: '云岭完成交易', 融资: '云岭完成融资', 并购: '云岭完成并购' },
    },
  },
]);

const closes = events.completed[0]?.options.where?.closes;
if (closes) {
  testExceptions('closes', closes, {
    notAfter: {},
    notBefore: { 'the gap': 'Heron 3 closes the gap', 'the loop': 'Quill closes the loop' },
  });
}

testLists('ruled', events.ruled, [
  {
    rows: {
      '{court} … rules': 'Court rules for Heron Labs',
      'rules against': 'Brussels rules against Heron Labs',
      'rules in favo[u]r': 'Brussels rules in favour of Heron Labs',
      ruling: 'Heron Labs to appeal the ruling',
      verdict: 'Verdict on Heron Labs is near',
      settlement: 'Heron Labs offers a settlement',
      '{settles}…{case}': 'Heron Labs settles lawsuit',
      convicted: 'Founder of Heron Labs convicted',
      acquitted: 'Founder of Heron Labs acquitted',
      fined: 'Heron Labs fined',
      判决: '苍鹭案今日判决',
      裁定: '法院裁定苍鹭侵权',
      和解: '苍鹭与作者和解',
      胜诉: '苍鹭胜诉',
      败诉: '苍鹭败诉',
      罚款: '苍鹭被罚款',
    },
    members: {
      court: {
        'court[s]': 'Court rules for Heron Labs',
        'judge[s]': 'Judge rules for Heron Labs',
        jury: 'Jury rules for Heron Labs',
        tribunal: 'Tribunal rules for Heron Labs',
        'regulator[s]': 'Regulator rules for Heron Labs',
        commission: 'Commission rules for Heron Labs',
      },
      settles: {
        'settle[s]': 'Heron Labs settles lawsuit',
        settled: 'Heron Labs settled lawsuit',
        dismisses: 'Judge dismisses lawsuit',
        dismissed: 'Judge dismissed lawsuit',
      },
      case: {
        'lawsuit[s]': 'Heron Labs settles lawsuit',
        'suit[s]': 'Heron Labs settles suit',
        'case[s]': 'Heron Labs settles case',
        'claim[s]': 'Heron Labs settles claims',
        charges: 'Judge dismissed charges',
        'appeal[s]': 'Judge dismissed appeal',
        dispute: 'Heron Labs settles dispute',
      },
    },
  },
  { rows: { ruled: 'Court ruled for Heron Labs' }, notBefore: { out: 'Heron Labs has not ruled out ads' } },
]);

testLists('available', events.available, [
  {
    rows: {
      'generally available': 'Ridge is generally available',
      'general availability': 'Ridge reaches general availability',
      正式可用: '山脊正式可用',
      全面开放: '山脊全面开放',
      全面可用: '山脊全面可用',
    },
  },
]);

testLists('released', events.released, [
  {
    rows: {
      releases: 'Northwind Labs releases Tern 4',
      released: 'Tern 4 released',
      launches: 'Northwind Labs launches Tern 4',
      launched: 'Tern 4 launched',
      'open-sources': 'Northwind Labs open-sources Tern 4',
      'open-sourced': 'Tern 4 open-sourced',
      unveils: 'Northwind Labs unveils Tern 4',
      unveiled: 'Tern 4 unveiled',
    },
    notAfter: {
      be: 'Tern 4 will be released in June',
      until: 'A month until released weights',
      before: 'Tested before released to all',
      after: 'Pulled a day after released',
      since: 'Since released, Tern 4 has found users',
      when: 'What Tern 4 will cost when released',
      ever: 'The largest model ever released',
      recently: 'A look at the recently released Tern 4',
    },
  },
  {
    rows: {
      'with open weights': 'Tern 4 arrives with open weights',
      ': open weights': 'Tern 4: open weights for everyone',
      'opens … weights': 'Northwind Labs opens all weights',
      '{is} out': 'Tern 4 is out',
      '{is} now open': 'The weights are now open',
      '{is} now available': 'Tern 4 is now available',
      '{opens}[了][全部]权重': '云岭公开权重',
    },
    members: {
      is: { is: 'Tern 4 is out', are: 'The weights are out' },
      opens: { 开放: '云岭开放了全部权重', 公开: '云岭公开权重' },
    },
  },
  {
    rows: { 开源: '云岭开源谷雨', 发布: '云岭发布谷雨', 推出: '云岭推出谷雨', 上线: '谷雨上线' },
    notAfter: {
      将: '云岭将发布谷雨',
      将于: '谷雨将于发布',
      计划: '云岭计划发布谷雨',
      拟: '云岭拟发布谷雨',
      未: '谷雨尚未发布',
      会: '云岭会发布谷雨',
      预计: '谷雨预计上线',
      何时: '谷雨何时上线',
      准备: '云岭准备推出谷雨',
      有望: '谷雨有望上线',
      取消: '云岭取消发布',
      推迟: '云岭推迟发布',
      延期: '谷雨延期上线',
      暂缓: '云岭暂缓推出',
      叫停: '监管叫停上线',
    },
    notBefore: {
      会: '谷雨发布会',
      前: '谷雨上线前',
      后: '谷雨上线后',
      日期: '谷雨的发布日期',
      时间: '谷雨的发布时间',
      计划: '谷雨的发布计划',
      节奏: '谷雨的发布节奏',
      说明: '谷雨的发布说明',
      社区: '云岭与开源社区',
      协议: '谷雨的开源协议',
      许可: '谷雨的开源许可',
    },
  },
]);

test.each(['云岭将正式发布谷雨 2.0', '谷雨 2.0 预计正式上线'])('none in %s, which is still to come', (headline) => {
  expect(turnsIn(headline)).toEqual([]);
});
