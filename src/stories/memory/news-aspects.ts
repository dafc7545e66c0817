/**
 * What news of a product can be about, and the words for it in headlines of both languages: general knowledge of the
 * field. Only matters that tell one piece of news from another; that a model is a model says nothing.
 */
const matters: Readonly<Record<string, RegExp>> = {
  release:
    /\b(?:releas|launch|introduc|announc|unveil|debut|ship(?:s|ped|ping)?\b|arrive|rolls? out|is (?:out|here)\b|available|availability|opens?\b|preview)|发布|推出|上线|登场|亮相|开放|公开|问世|可用|公测|内测|预览/i,
  feature: /\b(?:adds|supports?|gains|features?)\b|支持|新增|新功能/i,
  weights: /\bweights\b|\bopen[- ]sourc|\bopen model|权重|开源/i,
  licence: /\blicen[cs]|\bapache 2|许可|授权协议|开源协议/i,
  price:
    /\b(?:pric(?:e|es|ed|ing)\b|costs?\b|cheaper|tariff|per million tokens)|价格|定价|售价|降价|涨价|收费|计价|价目/i,
  benchmark: /\b(?:benchmark|evaluat|evals?\b|leaderboard|scores?\b|scored)|基准|评测|跑分|榜单|得分|测评/i,
  data: /\b(?:training data|dataset|corpus)|训练数据|数据集|语料/i,
  report: /\b(?:technical report|system card|model card|paper)\b|技术报告|论文|系统卡|模型卡/i,
  context: /\bcontext (?:window|length)|上下文/i,
  deployment: /\b(?:deploy|self-host)|部署/i,
  adoption: /\b(?:users|customers|adoption|subscribers|downloads)\b|用户|客户|采用率|下载量/i,
  security: /\b(?:vulnerab|security|exploit|jailbreak|leaks?\b)|漏洞|安全|越狱|泄露/i,
  speed: /\b(?:latency|throughput|faster|tokens per second|tokens\/s)|延迟|时延|吞吐|速度|更快/i,
  roadmap: /\broadmap\b|路线图/i,
  funding: /\b(?:funding|raises|valuation|ipo)\b|融资|估值|上市/i,
  acquisition: /\b(?:acqui|merger)|收购|并购/i,
  law: /\b(?:lawsuit|sues?\b|court|ruling|antitrust)|诉讼|起诉|法院|判决|反垄断/i,
};

/** What a headline or an entry of a watch list is about, in whichever language. */
export function mattersIn(text: string): Set<string> {
  const folded = text.normalize('NFKC');
  return new Set(Object.keys(matters).filter((matter) => matters[matter]?.test(folded)));
}
