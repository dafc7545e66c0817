import type { DeskMessages, Place } from '../../desk/index.ts';
import type { TextKind } from '../../edition/text-kind.ts';

const kinds: Readonly<Record<TextKind, string>> = {
  release: '发布',
  incident: '事故与安全',
  engineering: '工程文章',
  research: '研究',
  benchmark: '评测',
  hardware: '硬件',
  policy: '政策与商业',
  opinion: '观点',
  'how-to': '教程或营销',
  'customer-story': '客户案例',
  'round-up': '汇总',
  changelog: '更新日志条目',
  advert: '广告',
  job: '招聘',
  other: '其他',
};

export const desk: DeskMessages = {
  desk: {
    review: {
      title: '先看这里',
      nothing: '没有需要特别留意的地方，照常通读即可。',
      wrong: (claims, ...where) => `**${claims} 处说法与来源不符，或出自别条的来源**：${scattered(...where)}，见下文。`,
      notFound: (claims, ...where) => `**${claims} 处说法在来源里没有找到依据**：${scattered(...where)}，见下文。`,
      outscored: (title, lost, day, then) => {
        const why = {
          told: `${day} 的日报以前讲过《${then}》`,
          proposed: `${day} 尚未合并的提案里已有《${then}》`,
          dropped: `${day} 有人去掉过《${then}》`,
        };
        return `**得分最高的一条没有入选**：《${title}》，因为 ${why[lost]}；若是新进展，请把它补进文中。`;
      },
      prompts: (prompts, items, atTheEnd, mark) => {
        return `**${prompts} 处留给你补写**，文中以 ${mark} 标出：${scattered(items, atTheEnd)}。`;
      },
      fallback: (items, reason) => `**${numbered(items)}不是模型写的**（${reason}），改为摘录原文。`,
      untold: (items) => `**${numbered(items)}没有请模型写**：来源没有可读的正文，凭标题写只能是编造。`,
      unread: (items, reasons) => `**${numbered(items)}的原文没有读到**（${reasons.join('；')}）。`,
      corrected: (items) => `**${numbered(items)}的模型文字改过**，改了什么、为什么，见下文。`,
      double: (items, shared) =>
        `**${numbered(items)}可能是同一件事**：标题里都有 ${shared.join('、')}；若确是一件，请并成一条。`,
      ordered: (items, hosts) =>
        `**${numbered(items)}的原文里有写给机器的指令**（${hosts.join('、')}），没有采用，请留意${hosts.length === 1 ? '这个' : '这些'}来源。`,
      sources: (sources, names) =>
        `**${sources} 个来源有问题**：${names.join('、')}${sources > names.length ? '等' : ''}，可能漏了消息。`,
    },
    stories: {
      title: (items) => `入选的 ${items} 条`,
      columns: ['#', '标题', '得分', '出处'],
      scores: '得分是怎么来的',
    },
    terms: {
      standing: '来源立场',
      maker: '一手网站',
      corroboration: '多方报道',
      engagement: '讨论热度',
      topics: '契合主题',
      kind: '文章类型',
      announcement: '发布消息',
      freshness: '新鲜程度',
      undated: '没有日期',
      'home-page': '指向网站首页',
      'stale-address': '网址是旧日期',
      'bare-title': '只有标题',
      unread: '读不到原文',
      listicle: '清单文章',
      sponsored: '推广内容',
      'told-lately': '近日讲过',
      'taste-source': '习得：来源',
      'taste-site': '习得：网站',
      'taste-words': '习得：用词',
      'taste-form': '习得：形式',
      'taste-engagement': '习得：热度',
      'taste-age': '习得：时效',
    },
    reasons: {
      standing: ({ standing, source }) =>
        `${{ primary: '一手来源', secondary: '媒体', community: '社区' }[standing]}：${source}`,
      maker: ({ host }) => `${host} 是一手来源的网站`,
      corroboration: ({ hosts, sources }) => `${hosts} 个网站，${sources} 个来源`,
      engagement: ({ source, points, comments, ahead }) =>
        `${source} 上 ${points} 分、${comments} 条评论，超过那里 ${ahead}% 的链接`,
      topics: ({ topics, passing }) =>
        topics.length === 0 ? '不在博客的主题之内' : `${topics.join('、')}${passing ? '（只是顺带提到）' : ''}`,
      kind: ({ kind, words }) => (words === '' ? kinds[kind] : `${kinds[kind]}：“${words}”`),
      announcement: ({ words }) => `“${words}”`,
      freshness: ({ hours, date }) => (hours === null ? `发布于 ${date}` : `发文前 ${hours} 小时`),
      undated: () => '没有来源给出日期',
      'home-page': () => '网址指向网站，而不是一篇文章',
      'stale-address': ({ date }) => `网址中的日期是 ${date}`,
      'bare-title': () => '除标题外没有文字',
      unread: () => '原文页面没能读到，订阅源里也没有正文',
      listicle: ({ words }) => `“${words}”`,
      sponsored: ({ words }) => `“${words}”`,
      'told-lately': ({ title, date, alike }) => `与 ${date} 的“${title}”有 ${alike}% 相似`,
      'taste-source': ({ source, kept, offered }) => `${source}：${offered} 条中留用 ${kept} 条`,
      'taste-site': ({ site, kept, offered }) => `${site}：${offered} 条中留用 ${kept} 条`,
      'taste-words': ({ words }) => (words.length === 0 ? '许多词各有一点影响' : words.join('、')),
      'taste-form': () => '标题的长度、网址的层级',
      'taste-engagement': () => '以往留用的链接有多热',
      'taste-age': ({ days, kept, offered }) =>
        `${days === 'after' ? '晚于取材范围' : `${days} 天前`}：${offered} 条中留用 ${kept} 条`,
    },
    termColumns: ['项目', '分数', '依据'],
    bench: {
      title: '候补',
      columns: ['标题', '得分', '没有入选的原因'],
      lost: {
        'below-the-cut': '名额已满',
        'same-host': '同一网站已有入选',
        'category-full': '同类内容已经够多',
        'too-similar': '与入选的一条过于相似',
        'off-topic': '与主题无关',
        kind: '这类文章不是新闻',
        'listed-before': '没有日期，且早已列出',
        'not-an-article': '不是一篇文章',
        'old-page': '原文早于取材范围',
        'same-page': '链接指向的页面与另一条相同',
        told: '以前讲过',
        proposed: '已在尚未合并的提案里',
        dropped: '以前被人去掉过',
      },
      categories: { paper: '论文', release: '版本发布', repository: '代码仓库' },
      kinds,
    },
    tracking: {
      title: '追踪与关注',
      followUp: (item, day, headline, news) => `第 ${item} 条追踪 ${day} 的《${headline}》：${news}`,
      happened: (day, subject, item, headline) =>
        `✅ ${day} 关注的“${subject}”有了下文：${item === null ? '候补里的' : `第 ${item} 条`}《${headline}》`,
      due: (day, subject) => `⏰ ${day} 关注的“${subject}”今天到期，还没有看到消息`,
      dropped: (day, subject) => `⌛ ${day} 关注的“${subject}”到期仍没有下文，不再等待`,
      open: (entries) => `还在关注的 ${entries} 条`,
      waiting: (day, subject) => `${day}：${subject}`,
      left: (stories) => `因以前的处理而没有入选的 ${stories} 条`,
    },
    claims: {
      title: (claims) => `需要核实的 ${claims} 处说法`,
      hint: '与来源不符的列在最前；其余的在这一条的来源全文里没有查到。请对照原文核实、改正或删去。',
      kinds: { number: '数字', date: '日期', version: '版本', name: '名称', quotation: '引文', url: '链接' },
      row: (place, kind, claim, line) => `${placed(place)}，${kind} ${claim}：${line}`,
      contradicted: '（**与来源不符**）',
      elsewhere: (item) => `（**出自第 ${item} 条的来源**）`,
      said: ({ sentence, host }) => ` 来源（${host}）写的是：“${sentence}”`,
      groundedTitle: (claims) => `查到依据的 ${claims} 处说法`,
      grounded: (place, claim, { sentence, host }, isDerived) =>
        `${placed(place)}，${claim}${isDerived ? '（由来源的数字算出）' : ''}：“${sentence}”（${host}）`,
    },
    corrections: {
      title: (corrections) => `模型文字改过 ${corrections} 处`,
      actions: { rewritten: '已由模型重写', quoted: '已换成来源原文', 'left-out': '已删去' },
      why: (reason, claims) => (claims.length === 0 ? reason : `${reason}：${claims.join('、')}`),
      row: (place, action, why, line) => {
        return `- ${placed(place)}，${action}（${why.join('；')}）${line && `，原来写的是「${line}」`}`;
      },
      evidence: (sentence, host) => `；来源（${host}）写的是「${sentence}」`,
    },
    orders: {
      title: (orders) => `原文里写给机器的 ${orders} 句指令，没有采用`,
      row: (item, sentence, host) => `第 ${item} 条（${host}）：「${sentence}」`,
    },
    sources: {
      title: '来源情况',
      allFine: (unread) =>
        unread === 0 ? '所有来源都正常。' : `所有来源都给出了链接；${unread} 条的原文没有读到，见“先看这里”。`,
      fine: (sources) => `${sources} 个来源正常`,
      row: (name, links, ms) => `${name}：${links} 条，${ms} 毫秒`,
      links: (links) => `${links} 条`,
      substituted: (names) =>
        `取得的内容太少，另外查阅了替补来源：${names.join('、')}。不需要时请设 substitutes: false。`,
      past: (sources) => `${sources} 个来源不能完整回答这个往日`,
      pastNone: (name, links) => `${name}：只知道当前的内容；${links} 条`,
      pastShort: (name, oldest, links) => `${name}：最早只到 ${oldest}；${links} 条`,
    },
    made: {
      title: '这一期是怎么写成的',
      writing: (byModel, byExcerpt, bare) =>
        [
          byModel > 0 && `${byModel} 条由模型撰写`,
          byExcerpt > 0 && `${byExcerpt} 条摘录自原文`,
          bare > 0 && `${bare} 条只有标题`,
        ]
          .filter(Boolean)
          .join('，'),
      model: (model, requests, inputTokens, outputTokens) =>
        `模型 ${model}：请求 ${requests} 次，输入 ${grouped(inputTokens)} tokens，输出 ${grouped(outputTokens)} tokens`,
      cost: (amount) => `，约 ${amount}`,
      closed: (reason) => `；中途停用：${reason}`,
      writtenBy: (model, items) => `${numbered(items)}由 ${model} 撰写`,
      prompts: (hash) => `提示词版本 ${hash}`,
      failures: (failures) => `模型没有写成的：${failures.join('；')}`,
      itemsFailed: (items, reason) => `${items} 条（${reason}）`,
      outlookFailed: (reason) => `文末的趋势与关注（${reason}）`,
      window: (start, end, timeZone) => `取材范围：${start} 至 ${end}（${timeZone}）`,
      widened: (firstStart) => `更新较少，取材范围已经放宽；原定从 ${firstStart} 起`,
      counts: ({ candidates, links, stories, told }, items) =>
        `候选 ${candidates} → 去重并限于取材范围 ${links} → 事件 ${stories} → 入选 ${items}${told > 0 ? `；另有 ${told} 个事件以前讲过` : ''}`,
      pages: (read, pages) => `读到原文 ${read} 页，共 ${pages} 页${read < pages ? '；其余只有来源自带的文字' : ''}`,
      run: (url) => `[这次运行的日志](${url})`,
    },
    assumptions: {
      title: '假设、改动、风险与回滚',
      lines: (path) => [
        '**假设**：来源所写属实。机器只核对“来源里有没有”，不判断来源对不对。',
        `**改动**：只有 ${path} 这一个文件。你可以直接在这个分支上改；改过之后，Galley 不会再动它。`,
        '**风险**：概括可能失之片面，重要的消息可能没有入选；上面的候补和来源情况可供查对。',
        '**回滚**：合并前直接关闭即可，这一天不会再自动提出；合并后请用 GitHub 的 Revert 按钮撤销。',
      ],
    },
    cut: (rows) => `_为了不超过 GitHub 的长度上限，这里略去了 ${rows} 行。_`,
  },
};

function placed(place: Place): string {
  const parts = { outlook: '文末的趋势与关注', title: '整期标题' };
  return typeof place === 'number' ? `第 ${place} 条` : parts[place];
}

/** 各条，以及文末的两个列表。 */
function scattered(items: readonly number[], atTheEnd: boolean): string {
  return [items.length > 0 && numbered(items), atTheEnd && '文末的趋势与关注'].filter(Boolean).join('，');
}

function numbered(items: readonly number[]): string {
  return `第 ${items.join('、')} 条`;
}

function grouped(amount: number): string {
  return amount.toLocaleString('zh-CN');
}
