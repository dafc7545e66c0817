import type { Place, Words } from './words.ts';

/** Mainland Chinese, with a space between Chinese and Latin letters in our own words. */
export const chinese: Words = {
  post: {
    title: 'AI 技术深度日报｜{date}',
    note: '说明',
    sources: '来源',
    points: '要点（技术分析）',
    what: '是什么',
    details: '关键细节',
    why: '为什么重要',
    impact: '可能影响',
    advice: '落地建议',
    trends: '今日趋势总结（3-6 条）',
    watchList: '我接下来会关注什么（3 条）',
    colon: '：',
    gap: '',
  },
  note: {
    unavailable: (names, reason) => `${quoted(names)}本次未能取得内容：${reason}。`,
    widened: (hours) => `更新较少，本期把取材范围放宽到过去 ${span(hours)}。`,
    thin: (items) => `合适的更新不多，本期只收录 ${items} 条。`,
    excerpts: (quoted, bare) => {
      const what =
        bare === 0
          ? '“是什么”摘自来源原文'
          : quoted === 0
            ? '各条都只有标题，没有可以摘录的正文'
            : `${quoted} 条的“是什么”摘自来源原文，另有 ${bare} 条只有标题`;
      return `本期未使用语言模型：${what}，标有“待编辑”的地方留给编辑补写。`;
    },
    untold: (items) => `有 ${items} 条的来源没有可读的正文，没有请语言模型撰写，要点留给编辑补写。`,
    modelFailed: (items, reason) =>
      `有 ${items} 条未能由语言模型撰写（${reason}），改为摘录来源原文，其余要点留给编辑补写。`,
    substituted: (names) => `常用来源取得的内容太少，本期另外查阅了${quoted(names)}。`,
  },
  source: {
    substitute: (name) => `${name}（替补）`,
  },
  health: {
    empty: '没有返回任何内容',
    stale: '很久没有更新',
    frozen: '停更时间远超它平时的更新间隔',
    silent: '平时都有更新，这次一条也没有',
    undated: '条目都没有日期，补写往日时无法采用',
    future: '条目的日期全在未来',
    hijacked: '最新条目大多指向外站，与以往不同，疑似被劫持',
    salvaged: '数据有残缺，只读出了一部分',
    'no-key': '没有配置密钥',
    'bad-key': '密钥无效或已过期',
    'quota-exhausted': '本期额度已经用完',
    'not-a-feed': '返回的不是订阅源',
    malformed: '返回的数据无法解析',
    'rate-limited': '请求过于频繁，被限流（HTTP 429）',
    timeout: '响应超时',
    dns: '域名无法解析',
    refused: '连接被拒绝',
    tls: '安全连接（TLS）失败',
    connection: '网络连接中断',
    forbidden: '拒绝访问',
    challenge: '网站要求验证访客不是机器人',
    'not-found': '页面不存在',
    gone: '页面已被移除',
    'client-error': '请求未被接受',
    'server-error': '对方服务器出错',
    'too-large': '内容超过大小上限',
    truncated: '内容传输不完整',
    'redirect-loop': '重定向次数过多',
    'blocked-address': '指向内部网络地址，已拦截',
    robots: '网站的 robots.txt 不允许抓取',
    unexpected: '出现意外错误',
  },
  remedy: {
    empty: '用浏览器打开这个地址看看；如果也是空的，先等等，或者移除这个来源。',
    stale: '看看网站是否换了订阅地址；如果已经停更，请移除这个来源。',
    frozen: '地址还能访问，但多半已无人维护。请到网站上找新的订阅地址并替换。',
    silent: '用浏览器打开看看：订阅地址可能换了，或者页面改版了。',
    undated: '写当天的文章时不必处理。要补写往日，请换用带日期的订阅源，或用 page: 并指定日期的选择器。',
    future: '这里列的可能是活动预告而不是新闻。看看它的日期；如果是写错了，请告诉网站，或者移除这个来源。',
    hijacked: '到网站上看看；如果已经易主，请移除这个来源。',
    salvaged: '告诉网站它的订阅源有残缺，或换用它的另一个订阅源。',
    'no-key': '把密钥存为 secret 并作为输入传入，或者移除这个来源。',
    'bad-key': '到服务商处重新生成密钥，并更新 secret。',
    'quota-exhausted': '等待下一个周期，或换用更大的套餐，或减少查询。',
    'not-a-feed': '请填写订阅源本身的地址；没有订阅源的网站请用 page:。',
    malformed: '用浏览器打开这个地址，与配置对照：格式或页面可能变了。',
    'rate-limited': '换个时间运行，或减少同一网站上的来源。',
    timeout: '再运行一次；如果经常超时，请移除这个来源或换一个镜像。',
    dns: '检查域名是否写对；网站也可能已经放弃了这个域名。',
    refused: '检查地址和端口；网站也可能暂时停机。',
    tls: '用浏览器打开看看：网站的证书可能已经过期。',
    connection: '再运行一次；如果一直如此，网站可能屏蔽了这类机器。',
    forbidden: '网站可能不让这类机器访问。请换用它的其他订阅地址，或移除这个来源。',
    challenge: '只有浏览器才能通过这种验证。请找网站在别处的订阅地址，或移除这个来源。',
    'not-found': '请到网站上找新的订阅地址。',
    gone: '网站已经主动下线它。请移除这个来源。',
    'client-error': '检查这一项配置：对方不接受这样的请求。',
    'server-error': '稍后再运行；只有对方能修复。',
    'too-large': '换用网站上更小的订阅源，例如单个主题的。',
    truncated: '再运行一次；如果一直如此，请告诉网站。',
    'redirect-loop': '用浏览器打开，填写最终到达的地址。',
    'blocked-address': '请使用公网地址：内部网络不会被读取。',
    robots: '网站不希望机器访问。请改用它的订阅源，或移除这个来源。',
    unexpected: '再运行一次；如果一直如此，请附上下面这行报告问题。',
  },
  checkUp: {
    columns: ['来源', '类型', '状态', '问题', '条数', '最新', '毫秒'],
    outcomes: { ok: '正常', degraded: '有保留', failed: '失败', skipped: '跳过' },
    todo: '怎么处理',
  },
  fallback: {
    unauthorized: '密钥无效或没有权限',
    'no-such-model': '没有这个模型或接口地址',
    'server-error': '模型服务出错',
    'rate-limited': '模型服务限流',
    'quota-exhausted': '模型额度已经用完',
    timeout: '模型响应超时',
    connection: '与模型服务的连接失败',
    'invalid-output': '模型输出的格式不符合要求',
    truncated: '模型输出被截断',
    refused: '模型拒绝作答',
    empty: '模型没有输出内容',
    budget: '本次运行的模型预算已经用完',
    'out-of-time': '撰写的总时限已到',
    'no-key': '没有提供模型的密钥',
    'not-installed': '运行模型的命令没有安装，或者版本太旧',
    'wrong-language': '模型没有用简体中文作答',
    'unsourced-link': '模型给出了来源之外的链接',
    contradicted: '模型写的与来源不符',
    elsewhere: '模型把别的新闻写到了这里',
    injected: '模型照搬了来源文字里的指令',
    unsupported: '来源里找不到依据',
    'no-text': '来源没有可读的正文',
    unexpected: '出现意外错误',
  },
  prompt: {
    mark: '〔**待编辑**〕',
    what: '来源没有可以摘录的正文，请阅读原文后写一两句。',
    why: '它改变了什么，对谁重要？请对照来源写一两句。',
    impact: '团队、成本或技术路线会受到哪些影响？请对照来源补写。',
    advice: '读者今天可以做什么？请写一条能直接动手的建议。',
    trend: '今天的条目有什么共同方向？请归纳一条，并注明依据哪几条。',
    watch: '接下来值得盯住什么？请写一条，并说明看到什么信号才算数。',
  },
  tracking: {
    label: '追踪',
    followUp: (day, headline, news) => `${day} 讲过《${headline}》；新进展：${news}。`,
    news: {
      version: (version) => `新版本 ${version}`,
      figures: (amount) => `新的数字 ${amount}`,
      withdrawn: () => '撤回或下架',
      delayed: () => '推迟',
      cancelled: () => '取消或停止',
      confirmed: () => '得到证实',
      denied: () => '遭到否认',
      fixed: () => '已经修复',
      acquired: () => '收购',
      completed: () => '交易完成',
      ruled: () => '裁决或和解',
      available: () => '正式开放的消息',
      released: () => '正式发布',
    },
    watched: (day, number, subject) => `${day} 的关注清单第 ${number} 条“${subject}”有了下文。`,
  },
  excerpt: {
    figures: '关键数据',
    coverage: '相关报道',
    quote: (sentence) => (/[“”]/.test(sentence) ? `「${sentence}」` : `“${sentence}”`),
    unread: (reason) => `原文页面没能读到（${reason}），请打开原文后写一两句。`,
    verbatim: (site, quote) => `来源原文（${site}）：${quote}`,
    betweenQuotes: ' ',
    discussed: (site, points, comments) => `目前在 ${site} 上有 ${points} 分、${comments} 条评论。`,
    quoteOf: (quotes, { site, language, isFeed }) => {
      const tongue = language === null || language === 'zh' ? '' : `${languageName(language)}`;
      const kind = isFeed ? `${tongue}订阅源摘要` : tongue && `${tongue}原文`;
      const origin = site === null ? kind : kind ? `${site}（${kind}）` : site;
      return origin ? `${origin}：${quotes}` : quotes;
    },
    coveredBy: (site, title) => (title === null ? site : `${site}《${title}》`),
    separator: '；',
    recurring: (topic, items) => `${topic}：今天有 ${items.length} 条涉及（第 ${items.join('、')} 条）。`,
    announced: (topic, quote, item) => `${topic}：来源预告（第 ${item} 条）：${quote}`,
    due: (topic, mark, item) => `${topic}：留意${mark}这一节点，原句见第 ${item} 条。`,
    staged: (topic, stage, item) => `${topic}：目前处于${stage}阶段，留意下一步（原句见第 ${item} 条）。`,
  },
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
      topics: ({ topics }) => (topics.length === 0 ? '不在博客的主题之内' : topics.join('、')),
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
        'not-an-article': '不是一篇文章',
        'old-page': '原文早于取材范围',
        'same-page': '链接指向的页面与另一条相同',
        told: '以前讲过',
        proposed: '已在尚未合并的提案里',
        dropped: '以前被人去掉过',
      },
      categories: { paper: '论文', release: '版本发布', repository: '代码仓库' },
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
  fate: {
    chosen: (number, headline, score) => `本文第 ${number} 条：“${headline}”，得分 ${score}。`,
    benched: (title, score, reason) => `在候补之中：“${title}”，得分 ${score}。没有入选的原因：${reason}。`,
    passed: (title, score, reason) => `排在候补之后：“${title}”，得分 ${score}。没有入选的原因：${reason}。`,
    merged: (title) => `它是“${title}”这件事的报道之一：`,
    outside: (published, start, end, timeZone) =>
      published === null
        ? '取得了这个链接，但没有来源给出日期，而往日的文章只取有日期的内容。'
        : `取得了这个链接，但不在取材范围之内：发布于 ${published}，取材范围是 ${start} 至 ${end}（${timeZone}）。`,
    notGathered: '没有取得：没有来源给出这个网址。请添加收录它的来源，或者查看是否有来源出了问题。',
    notKept: '不在文中，也不在候补之中。这一期没有记下其余的链接，所以不知道有没有来源给出它。',
    cut: (links) => `这一期没有记下取材范围之外的另外 ${links} 个链接，这个网址可能在其中。`,
    quoted: (text, score) => `引用，得分 ${score}：“${text}”`,
    sentenceTerms: {
      position: '在文中是第几句',
      headline: '与标题共有的词',
      news: '讲了谁做了什么',
      figures: '数字',
      names: '名称',
      leaning: '要靠前一句才读得懂',
      pointing: '指向页面别处',
      background: '众所周知的背景',
      'old-entry': '日志里的旧条目',
      question: '是问句',
      'run-in-heading': '正文里混入的小标题',
      supporting: '出自佐证的报道',
    },
  },
};

/** `英语`, `日语`. */
function languageName(language: string): string {
  return new Intl.DisplayNames('zh-CN', { type: 'language' }).of(language) ?? language;
}

/** Names are other people's text: quotation marks set them off, so that none needs a space added to it. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('');
}

function span(hours: number): string {
  return hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`;
}

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
