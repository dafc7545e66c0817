/**
 * Makers, products and the commonest words of announcements in Chinese, each with what English calls it, so that
 * headlines on one event meet across the two languages. General knowledge, one line a name: `English: other, other`.
 */
const table = `
nvidia: 英伟达, 輝達
google: 谷歌
deepmind: 深度思维
microsoft: 微软
apple: 苹果公司, 苹果
amazon: 亚马逊
meta: 脸书
intel: 英特尔
amd: 超威半导体, 超微半导体
qualcomm: 高通
broadcom: 博通
arm: 安谋
tsmc: 台积电, 台積電
samsung: 三星电子, 三星
hynix: 海力士
micron: 美光
tesla: 特斯拉
oracle: 甲骨文
cisco: 思科
adobe: 奥多比
salesforce: 赛富时
softbank: 软银
sony: 索尼
nintendo: 任天堂
asml: 阿斯麦
spacex: 太空探索技术公司
alibaba: 阿里巴巴, 阿里云, 阿里, 蚂蚁集团
qwen: 通义千问, 千问, 通义
tencent: 腾讯控股, 腾讯
hunyuan: 混元
baidu: 百度
ernie: 文心一言, 文心
bytedance: 字节跳动
doubao: 豆包
volcano engine: 火山引擎
tiktok: 抖音
huawei: 华为
ascend: 昇腾
pangu: 盘古大模型
xiaomi: 小米集团, 小米
zhipu: 智谱清言, 智谱华章, 智谱
moonshot: 月之暗面
deepseek: 深度求索
minimax: 稀宇科技, 稀宇
stepfun: 阶跃星辰, 阶跃
baichuan: 百川智能
01ai: 零一万物
sensetime: 商汤科技, 商汤
iflytek: 科大讯飞, 讯飞
megvii: 旷视科技, 旷视
cambricon: 寒武纪
moore threads: 摩尔线程
biren: 壁仞科技, 壁仞
unitree: 宇树科技, 宇树
kuaishou: 快手科技, 快手
kling: 可灵
meituan: 美团
jd: 京东
pinduoduo: 拼多多
netease: 网易
bilibili: 哔哩哔哩
modelbest: 面壁智能
ant group: 蚂蚁
didi: 滴滴出行, 滴滴
byd: 比亚迪
nio: 蔚来
xpeng: 小鹏汽车, 小鹏
smic: 中芯国际
android: 安卓
wikipedia: 维基百科
altman: 奥特曼, 奥尔特曼
amodei: 阿莫代伊, 阿莫迪
musk: 马斯克
huang: 黄仁勋
nadella: 纳德拉
pichai: 皮查伊
zuckerberg: 扎克伯格
lecun: 杨立昆
hinton: 辛顿
hassabis: 哈萨比斯
sutskever: 苏茨克维
trump: 特朗普, 川普
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

interface Alias {
  readonly alias: string;
  /** What English calls it: words in lower case. */
  readonly names: readonly string[];
}

/** By first character, longest first: 阿里巴巴 before 阿里. */
const aliases: ReadonlyMap<string, readonly Alias[]> = Map.groupBy(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(': ');
      return others.split(', ').map((alias) => ({ alias, names: name.split(' ') }));
    })
    .sort((a, b) => b.alias.length - a.alias.length),
  ({ alias }) => alias.charAt(0),
);

/** The known name that begins at an index, in English; null when none does. */
export function aliasAt(
  text: string,
  at: number,
): { readonly names: readonly string[]; readonly length: number } | null {
  const found = aliases.get(text.charAt(at))?.find(({ alias }) => text.startsWith(alias, at));
  return found === undefined ? null : { names: found.names, length: found.alias.length };
}
