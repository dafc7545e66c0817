/** Finds names written in Chinese characters. */
import type { TextSpan } from '../span.ts';
import { chineseNames } from './aliases.ts';

/** The name of a person, an organisation, a product or a place. */
export interface NameMention extends TextSpan {
  readonly kind: 'name';
  /** Its parts in lower case, as far as they tell it from other names. */
  readonly parts: readonly string[];
}

import { han, hasHan } from '../scripts.ts';

/** What ends the name of an organisation or a place. */
const endings =
  '大学|学院|公司|集团|银行|研究院|研究所|实验室|委员会|法院|检察院|俱乐部|基金会|协会|出版社|报社|电视台|医院|中学|小学|中心|部|局|厅|省|市|县|区|州|镇|村|岛|湾|队|港|山|湖';
/** Of those, the short ones are a part of many words; before them at least two characters have to stand. */
const named = new RegExp(
  `(?<=^|[^${han}]|[的在是和与及对向从到由为把被将让给于了中后前时，])(?<core>[${han}·]{2,8}?)(?<end>${endings})(?=$|[^${han}]|[的在是和与及对向从到由为把被将让给于了以主客将曾已也经、]|近日|日前|今天|昨天|当天|表示|宣布|发布|举行|召开|副|主任|院长|校长|教授|负责人|发言人)`,
  'gu',
);
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
/** A surname with a given name, before what people do or behind what they are. */
const spoken = new RegExp(
  `(?<=^|[^${han}]|主任|主席|总裁|经理|总理|部长|局长|教授|院长|校长|书记|记者|队长|教练|主教练|董事长|负责人|发言人|创始人)(?<core>[${surnames}][${han}]{1,2}?)(?=(?:近日|日前|今天|昨天|当天|当日|随后|还|也)?(?:表示|说|认为|指出|介绍|称|强调|透露|告诉|宣布|在(?:会上|接受)))`,
  'gu',
);
/** A name is one word; with these inside, it is a phrase. */
const phrase =
  /[的了是在不有这那和与及我你他她它们此各每该本其个些多]|位于|深入|连续|击败|战胜|提升|提高|球$|^(?:自治|直辖|所)|[东西南北]地$|^(?:全国|世界|国际|中国|我国|目前|所有|一些|整个|当地|附近)$/;

/**
 * The names written in Chinese characters: known ones, and where `all` is true every organisation, place and speaker that
 * its ending or its surname gives away. Those can only be looked up in a Chinese source.
 */
export function chineseNamesIn(text: string, all: boolean): NameMention[] {
  if (!hasHan(text)) return [];
  const found: NameMention[] = [];
  const add = (name: string, index: number): void => {
    const isTaken = found.some((other) => index < other.index + other.text.length && other.index < index + name.length);
    if (!isTaken) found.push({ kind: 'name', text: name, index, isLoose: false, parts: [name] });
  };
  for (const name of chineseNames) {
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + name.length)) add(name, index);
  }
  if (!all) return found;
  // First, since a given name may end as a place does (远山).
  for (const { groups, index } of text.matchAll(spoken)) if (groups?.core) add(groups.core, index);
  for (const { groups, index } of text.matchAll(named)) {
    const { core = '', end = '' } = groups ?? {};
    // 上海市 and 上海 are one; an organisation's name is only complete with its ending.
    if (!phrase.test(core)) add(end.length > 1 ? core + end : core, index);
  }
  return found;
}
