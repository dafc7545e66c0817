/**
 * Lists the words by which a text shows that it knew of an event, looser than those by which headlines tell it, and
 * those by which it shows that a release is still to come.
 */

import type { Turn } from '../../edition/past.ts';
import { type Phrases, phrases } from '../../text/phrases.ts';
import { events } from './event-phrases.ts';

/** Looser words by which a text shows that an event was known, beside those that tell it. */
export const looser: Readonly<Record<Turn, readonly Phrases[]>> = {
  withdrawn: [phrases('pull\npulls\npulled\nrecall*'), ...events.cancelled],
  delayed: [phrases('delay*\npostpon*')],
  cancelled: [phrases('cancel*\n取消'), ...events.withdrawn],
  confirmed: [phrases('confirm*\nadmit*\n确认')],
  denied: [phrases('deny*\ndenie*\nrefut*')],
  fixed: [phrases('fix*\nhotfix*\nbugfix*\npatch*\nresol*\nrestor*\nmitigat*\n修复\n恢复')],
  acquired: [phrases('acqui*\nmerg*\nbuy*')],
  completed: [phrases('complete\ncompletes\ncompleted\nclosed')],
  ruled: [phrases('fine[s]\ncourt\nsettle*\ndismiss*\nrules\n法院')],
  available: [phrases('GA', { cased: true })],
  released: [
    phrases(`
      releas*
      launch*
      introduc*
      announc*
      unveil*
      debut*
      ship*
      open
      opens
      opened
      opening
      availab*
      arriv*
      preview*
      publish*
      out
      here
      now
      发布
      推出
      上线
      登场
      亮相
      开放
      公开
      开源
      问世
      可用
    `),
  ],
};

/** A release that is but talked of: what is still to come is not known as done. */
export const awaited = phrases(
  `
  {will} [be ][soon ][also ]{release}
  {to come}…{out}
  `,
  {
    gap: 10,
    where: {
      will: phrases('will\nto\nmay\nmight\nwould\ncould\nnot yet'),
      release: phrases('releas*\nlaunch*\nopen*\nship*\nintroduc*\nunveil*\npublish*'),
      'to come': phrases('将\n计划\n拟\n预计\n何时\n准备\n有望\n尚未\n还未\n可能'),
      out: phrases('发布\n推出\n上线\n开放\n公开\n开源'),
    },
  },
);
