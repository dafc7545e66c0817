/**
 * Tells what news of a product is about, by the words for it in headlines of both languages: general knowledge of the
 * field. Only aspects that tell one piece of news from another; that a model is a model says nothing.
 */

import { type Phrases, phrases } from '../../text/phrases.ts';

export const aspects: Readonly<Record<string, Phrases>> = {
  release: phrases(`
    releas*
    launch*
    introduc*
    announc*
    unveil*
    debut*
    ship
    ships
    shipped
    shipping
    arrive*
    roll[s] out
    is out
    is here
    available
    availability
    open[s]
    preview*
    发布
    推出
    上线
    登场
    亮相
    开放
    公开
    问世
    可用
    公测
    内测
    预览
  `),
  feature: phrases(`
    adds
    support[s]
    gains
    feature[s]
    支持
    新增
    新功能
  `),
  weights: phrases(`
    weights
    open[-]sourc*
    open sourc*
    open model*
    权重
    开源
  `),
  licence: phrases(`
    licenc*
    licens*
    apache 2*
    许可
    授权协议
    开源协议
  `),
  price: phrases(`
    price[s]
    priced
    pricing
    cost[s]
    cheaper
    tariff*
    per million tokens
    价格
    定价
    售价
    降价
    涨价
    收费
    计价
    价目
  `),
  benchmark: phrases(`
    benchmark*
    evaluat*
    eval[s]
    leaderboard*
    score[s]
    scored
    基准
    评测
    跑分
    榜单
    得分
    测评
  `),
  data: phrases(`
    training data*
    dataset*
    corpus
    训练数据
    数据集
    语料
  `),
  report: phrases(`
    technical report
    system card
    model card
    paper
    技术报告
    论文
    系统卡
    模型卡
  `),
  context: phrases(`
    context window*
    context length*
    上下文
  `),
  deployment: phrases(`
    deploy*
    self-host*
    部署
  `),
  adoption: phrases(`
    users
    customers
    adoption
    subscribers
    downloads
    用户
    客户
    采用率
    下载量
  `),
  security: phrases(`
    vulnerab*
    security
    exploit*
    jailbreak*
    leak[s]
    漏洞
    安全
    越狱
    泄露
  `),
  speed: phrases(`
    latency
    throughput
    faster
    tokens per second
    tokens/s*
    延迟
    时延
    吞吐
    速度
    更快
  `),
  roadmap: phrases(`
    roadmap
    路线图
  `),
  funding: phrases(`
    funding
    raises
    valuation
    ipo
    融资
    估值
    上市
  `),
  acquisition: phrases(`
    acqui*
    merger*
    收购
    并购
  `),
  law: phrases(`
    lawsuit*
    sue[s]
    court[s]
    ruling
    antitrust
    诉讼
    起诉
    法院
    判决
    反垄断
  `),
};

/** What a headline or an entry of a watch list is about, in whichever language. */
export function mattersIn(text: string): Set<string> {
  const folded = text.normalize('NFKC');
  return new Set(Object.keys(aspects).filter((aspect) => aspects[aspect]?.test(folded)));
}
