/** Translates known Chinese names and the commonest words of announcements to English, one table for clustering. */

import { nameEntries } from '../../text/names.ts';
import { startsWithHan } from '../../text/scripts.ts';

/**
 * The commonest words of announcements, each as English headlines have it. Headlines on one event differ in these as
 * much as they agree on names, so one word stands for all that are said of the same act. `English: Chinese, Chinese`.
 */
const announcing = `
release: 发布, 推出, 上线, 亮相, 登场, 发表, 问世, 公测, 面世
open source: 开源
open weights: 开放权重
acquire: 收购, 买下, 并购
raise: 融资
valuation: 估值
ipo: 首次公开募股
layoffs: 裁员
lawsuit: 起诉, 诉讼
partnership: 合作
resign: 辞职, 离职, 卸任
ban: 禁止, 封禁
vulnerability: 漏洞
outage: 宕机
price: 价格, 定价
cut: 降价, 下调
free: 免费
chip: 芯片, 半导体
model: 模型
agent: 智能体
reasoning: 推理
training: 训练
robot: 机器人
benchmark: 基准测试, 评测
paper: 论文
data center: 数据中心
open: 开放
voice: 语音
video: 视频
image: 图像, 图片
search: 搜索
browser: 浏览器
security: 安全
developer: 开发者
enterprise: 企业版
`;

interface Translation {
  readonly chinese: string;
  readonly english: string;
}

const names: readonly Translation[] = nameEntries.flatMap(([english = '', ...others]) =>
  others.filter(startsWithHan).map((name) => ({ chinese: name.toLowerCase(), english: english.toLowerCase() })),
);

const words: readonly Translation[] = announcing
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [english = '', chinese = ''] = line.split(': ');
    return chinese.split(', ').map((word) => ({ chinese: word, english }));
  });

/** By first character, longest first: 阿里巴巴 before 阿里. */
const translations: ReadonlyMap<string, readonly Translation[]> = Map.groupBy(
  [...names, ...words].sort((a, b) => b.chinese.length - a.chinese.length),
  ({ chinese }) => chinese.charAt(0),
);

/**
 * The known name or word that begins at an index of a text in lower case, as English headlines have it; null when none
 * does. Headlines on one event meet in it across the two languages.
 */
export function englishAt(lower: string, at: number): { readonly english: string; readonly length: number } | null {
  const found = translations.get(lower.charAt(at))?.find(({ chinese }) => lower.startsWith(chinese, at));
  return found === undefined ? null : { english: found.english, length: found.chinese.length };
}
