import { counted as count } from '../text/pluralize.ts';
import type { Place, Words } from './words.ts';

/** International English. */
export const english: Words = {
  post: {
    title: 'AI Engineering Daily | {date}',
    note: 'Note',
    sources: 'Sources',
    points: 'Analysis',
    what: 'What it is',
    details: 'Details',
    why: 'Why it matters',
    impact: 'Possible impact',
    advice: 'What to do',
    trends: 'Trends of the day (3-6)',
    watchList: 'What I will be watching (3)',
    colon: ': ',
    gap: ' ',
  },
  note: {
    unavailable: (names, reason) => `Nothing could be read from ${listed(names)}: ${reason}.`,
    widened: (hours) => `News was sparse, so this issue looks back over the past ${span(hours)}.`,
    thin: (items) => `Little suitable news was found: this issue has only ${count(items, 'item')}.`,
    excerpts: (quoted, bare) => {
      const what =
        bare === 0
          ? '“What it is” quotes the sources'
          : quoted === 0
            ? 'the items are titles only, since no text could be quoted'
            : `“What it is” quotes the sources in ${count(quoted, 'item')}, ${count(bare, 'more is a title', 'more are titles')} only`;
      return `No language model was used: ${what}, and places marked “To edit” are left for the editor to write.`;
    },
    untold: (items) =>
      `The sources of ${count(items, 'item')} hold no text, so no language model was asked, and the points are left for the editor to write.`,
    modelFailed: (items, reason) =>
      `The language model could not write ${count(items, 'item')} (${reason}): the sources are quoted instead, and the remaining points are left for the editor to write.`,
    substituted: (names) => `The usual sources brought too little, so ${listed(names)} stood in.`,
  },
  source: {
    substitute: (name) => `${name} (substitute)`,
  },
  health: {
    empty: 'it returned nothing',
    stale: 'no update for a long time',
    frozen: 'quiet for much longer than its own rhythm allows',
    silent: 'nothing this time, though it usually brings news',
    undated: 'its items have no dates, so none can be counted to a past day',
    future: 'its items are all dated in the future',
    hijacked: 'its newest items lead to other people’s sites, which it never did before',
    salvaged: 'its data is damaged and only part of it could be read',
    'no-key': 'no key is configured',
    'bad-key': 'the key is invalid or has expired',
    'quota-exhausted': 'the quota for this period is used up',
    'not-a-feed': 'the answer is not a feed',
    malformed: 'the answer could not be parsed',
    'rate-limited': 'rate limit reached (HTTP 429)',
    timeout: 'no answer in time',
    dns: 'the host name could not be resolved',
    refused: 'the connection was refused',
    tls: 'the secure connection (TLS) failed',
    connection: 'the connection broke off',
    forbidden: 'access was denied',
    challenge: 'the site asks visitors to prove that they are no robots',
    'not-found': 'the page does not exist',
    gone: 'the page has been removed',
    'client-error': 'the request was not accepted',
    'server-error': 'its server had an error',
    'too-large': 'the answer exceeds the size limit',
    truncated: 'the answer arrived incomplete',
    'redirect-loop': 'too many redirects',
    'blocked-address': 'it leads to a private network address, which is blocked',
    robots: 'the site’s robots.txt does not allow it',
    unexpected: 'an unexpected error',
  },
  remedy: {
    empty: 'Open the address in a browser. If it is empty there too, wait, or take the source out.',
    stale: 'See whether the site has moved its feed; if it has ended, take the source out.',
    frozen:
      'The address probably still answers but is no longer kept. Look for the site’s new feed and change the address.',
    silent: 'Open the address in a browser: the feed may have moved, or the page’s layout may have changed.',
    undated: 'Nothing for the current day. For past days use a feed with dates, or page: with a date selector.',
    future:
      'It may list events rather than news. Look at its dates; if they are not meant so, tell the site, or take it out.',
    hijacked: 'Look at the site. If it belongs to somebody else now, take the source out.',
    salvaged: 'Tell the site that its feed is damaged, or use another of its feeds.',
    'no-key': 'Add the key as a secret and pass it as an input, or take the source out.',
    'bad-key': 'Make a new key at the service and replace the secret.',
    'quota-exhausted': 'Wait for the next period, take a larger plan, or ask with fewer queries.',
    'not-a-feed': 'Give the address of the feed itself, or use page: for a site without one.',
    malformed:
      'Open the address in a browser and compare it with the entry: the format or the layout may have changed.',
    'rate-limited': 'Run at another time, or name fewer sources on this host.',
    timeout: 'Run again. If it happens often, take the source out or look for a mirror.',
    dns: 'Check the spelling of the host; the site may have given up its name.',
    refused: 'Check the address and its port; the site may be down.',
    tls: 'Open the address in a browser: the site’s certificate may have run out.',
    connection: 'Run again; if it stays so, the site may block machines such as this one.',
    forbidden: 'The site may not let machines such as this one in. Look for another feed of it, or take it out.',
    challenge: 'Only a browser gets past this. Look for the site’s feed at another address, or take the source out.',
    'not-found': 'Look for the feed’s new address on the site.',
    gone: 'The site took it down on purpose. Take the source out.',
    'client-error': 'Check the entry: the service does not accept the request as it is.',
    'server-error': 'Run again later; only the site can mend it.',
    'too-large': 'Look for a smaller feed of the site, for example of one topic.',
    truncated: 'Run again; if it stays so, tell the site.',
    'redirect-loop': 'Open the address in a browser and give the one it ends at.',
    'blocked-address': 'Use a public address: private networks are not read.',
    robots: 'The site asks machines to stay away. Use its feed, or take the source out.',
    unexpected: 'Run again; if it stays so, report it as a bug with the line below.',
  },
  checkUp: {
    columns: ['Source', 'Kind', 'State', 'Trouble', 'Links', 'Newest', 'ms'],
    outcomes: { ok: 'fine', degraded: 'with reservations', failed: 'failed', skipped: 'skipped' },
    todo: 'What to do',
  },
  fallback: {
    unauthorized: 'the key is invalid or lacks permission',
    'no-such-model': 'there is no such model or endpoint',
    'server-error': 'the model service had an error',
    'rate-limited': 'the model service limited the rate of requests',
    'quota-exhausted': 'the model quota is used up',
    timeout: 'the model did not answer in time',
    connection: 'the connection to the model service failed',
    'invalid-output': 'the model’s answer was not in the required form',
    truncated: 'the model’s answer was cut off',
    refused: 'the model refused to answer',
    empty: 'the model’s answer was empty',
    budget: 'the run’s model budget is used up',
    'out-of-time': 'the time for writing was over',
    'no-key': 'the model’s key was not given',
    'not-installed': 'the model’s command is not installed, or too old',
    'wrong-language': 'the model did not answer in English',
    'unsourced-link': 'the model gave a link that is not among the sources',
    contradicted: 'the model’s text contradicted the sources',
    elsewhere: 'the model told of another story here',
    injected: 'the model repeated an order that a source’s text gives',
    unsupported: 'no source bears it out',
    'no-text': 'the sources hold no text',
    unexpected: 'an unexpected error',
  },
  prompt: {
    mark: '[**To edit**] ',
    what: 'The sources held no text to quote. Read them and write a sentence or two.',
    why: 'What does it change, and for whom? Write a sentence or two from the sources.',
    impact: 'What does it mean for teams, costs or technical choices? Complete this from the sources.',
    advice: 'What can a reader do today? Write one step that can be acted on.',
    trend: 'What do today’s items have in common? Sum up one trend and name the items it rests on.',
    watch: 'What is worth watching next? Write one point and say which signal would settle it.',
  },
  tracking: {
    label: 'Follow-up',
    followUp: (day, headline, news) => `${day} had “${headline}”. New since: ${news}.`,
    news: {
      version: (version) => `version ${version}`,
      figures: (amount) => `a new figure, ${amount}`,
      withdrawn: () => 'withdrawn or rolled back',
      delayed: () => 'delayed',
      cancelled: () => 'cancelled or ended',
      confirmed: () => 'confirmed',
      denied: () => 'denied',
      fixed: () => 'fixed',
      acquired: () => 'an acquisition',
      completed: () => 'the deal is done',
      ruled: () => 'a ruling or settlement',
      available: () => 'news of general availability',
      released: () => 'released',
    },
    watched: (day, number, subject) => `This is news of entry ${number} of the watch list of ${day}, “${subject}”.`,
  },
  excerpt: {
    figures: 'Figures',
    coverage: 'Also covered by',
    quote: (sentence) => (/[“”]/.test(sentence) ? `‘${sentence}’` : `“${sentence}”`),
    unread: (reason) => `The page could not be read (${reason}). Open it and write a sentence or two.`,
    verbatim: (site, quote) => `In the words of ${site}: ${quote}`,
    betweenQuotes: ' ',
    discussed: (site, points, comments) =>
      `On ${site} it has ${count(points, 'point')} and ${count(comments, 'comment')}.`,
    quoteOf: (quotes, { site, language, isFeed }) => {
      const tongue = language === null || language === 'en' ? [] : [`in ${languageName(language)}`];
      const kind = [...tongue, ...(isFeed ? ['from the feed'] : [])].join(', ');
      const origin =
        site === null ? kind.replace(/^./, (first) => first.toUpperCase()) : kind ? `${site} (${kind})` : site;
      return origin ? `${origin}: ${quotes}` : quotes;
    },
    coveredBy: (site, title) => (title === null ? site : `${site} (“${title}”)`),
    separator: '; ',
    recurring: (topic, items) =>
      `${topic}: ${items.length} of today’s items ${items.length === 1 ? 'touches' : 'touch'} on it (${listed(items.map(String))}).`,
    announced: (topic, quote, item) => `${topic}: announced by a source (item ${item}): ${quote}`,
    due: (topic, mark, item) => `${topic}: look out for ${mark}, which item ${item} quotes.`,
    staged: (topic, stage, item) => `${topic}: now in ${stage}; look out for what follows (item ${item}).`,
  },
  desk: {
    review: {
      title: 'Look here first',
      nothing: 'Nothing needs special attention; read it through as usual.',
      wrong: (claims, ...where) =>
        `**${count(claims, 'claim')} contradicted by a source, or from another item’s source**: ${scattered(...where)}, see below.`,
      notFound: (claims, ...where) =>
        `**${count(claims, 'claim')} not found in the sources**: ${scattered(...where)}, see below.`,
      outscored: (title, lost, day, then) => {
        const why = {
          told: `the post of ${day} told “${then}” before`,
          proposed: `the proposal of ${day}, still open, has “${then}”`,
          dropped: `a person took “${then}” out on ${day}`,
        };
        return `**The story with the highest score was left out**: “${title}”, because ${why[lost]}. If it brings news, add it to the post.`;
      },
      prompts: (prompts, items, atTheEnd, mark) => {
        return `**${count(prompts, 'gap')} left for you to fill**, marked ${mark} in the post: ${scattered(items, atTheEnd)}.`;
      },
      fallback: (items, reason) =>
        `**Not written by the model** (${reason}), but quoted from the sources: ${numbered(items)}.`,
      untold: (items) =>
        `**No model was asked to write** ${numbered(items)}: the sources hold no text, and a title alone would have to be made up upon.`,
      unread: (items, reasons) => `**The page was not read** of ${numbered(items)} (${reasons.join('; ')}).`,
      corrected: (items) => `**The model’s text was changed** in ${numbered(items)}; what and why is below.`,
      double: (items, shared) =>
        `**Items ${items.join(' and ')} may be one event**: both titles have ${shared.join(', ')}. Make them one if they are.`,
      ordered: (items, hosts) =>
        `**A page gives orders to machines**: ${numbered(items)} (${hosts.join(', ')}). They were not followed; mind ${hosts.length === 1 ? 'this source' : 'these sources'}.`,
      sources: (sources, names) =>
        `**${count(sources, 'source')} in trouble**: ${names.join(', ')}${sources > names.length ? ', …' : ''}. News may be missing.`,
    },
    stories: {
      title: (items) => `The ${count(items, 'story', 'stories')} of the post`,
      columns: ['#', 'Headline', 'Score', 'Sources'],
      scores: 'How the scores came about',
    },
    terms: {
      standing: 'standing',
      maker: 'maker’s own page',
      corroboration: 'corroboration',
      engagement: 'engagement',
      topics: 'topics',
      announcement: 'announcement',
      freshness: 'freshness',
      undated: 'no date',
      'home-page': 'home page',
      'stale-address': 'dated address',
      'bare-title': 'title only',
      unread: 'unreadable',
      listicle: 'listicle',
      sponsored: 'sponsored',
      'told-lately': 'told lately',
      'taste-source': 'learned: source',
      'taste-site': 'learned: site',
      'taste-words': 'learned: words',
      'taste-form': 'learned: form',
      'taste-engagement': 'learned: engagement',
      'taste-age': 'learned: age',
    },
    reasons: {
      standing: ({ standing, source }) =>
        `${{ primary: 'primary', secondary: 'secondary', community: 'community' }[standing]}: ${source}`,
      maker: ({ host }) => `${host} is the site of a primary source`,
      corroboration: ({ hosts, sources }) => `${count(hosts, 'host')}, ${count(sources, 'source')}`,
      engagement: ({ source, points, comments, ahead }) =>
        `${count(points, 'point')}, ${count(comments, 'comment')} at ${source}; ahead of ${ahead} % there`,
      topics: ({ topics }) => (topics.length === 0 ? 'none of the blog’s topics' : topics.join(', ')),
      announcement: ({ words }) => `“${words}”`,
      freshness: ({ hours, date }) => (hours === null ? `on ${date}` : `${hours} h before the post`),
      undated: () => 'no source gives a date',
      'home-page': () => 'the address names a site, not a page',
      'stale-address': ({ date }) => `the address names ${date}`,
      'bare-title': () => 'no text beside the title',
      unread: () => 'no page could be read, and no feed tells more',
      listicle: ({ words }) => `“${words}”`,
      sponsored: ({ words }) => `“${words}”`,
      'told-lately': ({ title, date, alike }) => `${alike} % like “${title}” of ${date}`,
      'taste-source': ({ source, kept, offered }) => `${source}: kept ${kept} of ${offered}`,
      'taste-site': ({ site, kept, offered }) => `${site}: kept ${kept} of ${offered}`,
      'taste-words': ({ words }) => (words.length === 0 ? 'many words, each a little' : words.join(', ')),
      'taste-form': () => 'length of the title, depth of the address',
      'taste-engagement': () => 'how much readers talk of what was kept',
      'taste-age': ({ days, kept, offered }) =>
        `${days === 'after' ? 'newer than the window' : `${days} days old`}: kept ${kept} of ${offered}`,
    },
    termColumns: ['Term', 'Points', 'Why'],
    bench: {
      title: 'The bench',
      columns: ['Headline', 'Score', 'Why not'],
      lost: {
        'below-the-cut': 'no room left',
        'same-host': 'the same site is in already',
        'category-full': 'enough of this kind',
        'too-similar': 'too much like a chosen one',
        'off-topic': 'off topic',
        'not-an-article': 'not an article',
        'old-page': 'the page is older than the window',
        'same-page': 'its link leads to the page of another story',
        told: 'told before',
        proposed: 'in a proposal that is still open',
        dropped: 'taken out by a person before',
      },
      categories: { paper: 'papers', release: 'releases', repository: 'repositories' },
    },
    tracking: {
      title: 'Follow-ups and watch lists',
      followUp: (item, day, headline, news) => `Item ${item} follows up “${headline}” of ${day}: ${news}`,
      happened: (day, subject, item, headline) =>
        `✅ “${subject}”, watched since ${day}, has news: ${item === null ? 'on the bench,' : `item ${item},`} “${headline}”`,
      due: (day, subject) => `⏰ “${subject}”, watched since ${day}, is due today and has brought nothing yet`,
      dropped: (day, subject) => `⌛ “${subject}”, watched since ${day}, brought nothing in time and is dropped`,
      open: (entries) => `${count(entries, 'entry', 'entries')} still watched`,
      waiting: (day, subject) => `${day}: ${subject}`,
      left: (stories) => `${count(stories, 'story', 'stories')} left out for what became of them before`,
    },
    claims: {
      title: (claims) => `${count(claims, 'claim')} to check`,
      hint: 'First what a source contradicts; the rest was not found in the full text of the item’s sources. Check them against the originals, correct them or take them out.',
      kinds: { number: 'number', date: 'date', version: 'version', name: 'name', quotation: 'quotation', url: 'link' },
      row: (place, kind, claim, line) => `${placed(place)}, ${kind} ${claim}: ${line}`,
      contradicted: ' (**contradicted**)',
      elsewhere: (item) => ` (**from the sources of item ${item}**)`,
      said: ({ sentence, host }) => ` The source (${host}) says: “${sentence}”`,
      groundedTitle: (claims) => `${count(claims, 'claim')} borne out`,
      grounded: (place, claim, { sentence, host }, isDerived) =>
        `${placed(place)}, ${claim}${isDerived ? ' (worked out from the source’s numbers)' : ''}: “${sentence}” (${host})`,
    },
    corrections: {
      title: (corrections) => `${count(corrections, 'change')} to the model’s text`,
      actions: {
        rewritten: 'written again by the model',
        quoted: 'replaced by the source’s words',
        'left-out': 'left out',
      },
      why: (reason, claims) => (claims.length === 0 ? reason : `${reason}: ${claims.join(', ')}`),
      row: (place, action, why, line) => {
        return `- ${placed(place)}, ${action} (${why.join('; ')})${line && `; it read “${line}”`}`;
      },
      evidence: (sentence, host) => `; the source (${host}) says “${sentence}”`,
    },
    orders: {
      title: (orders) => `${count(orders, 'order')} to machines in the sources’ text, not followed`,
      row: (item, sentence, host) => `Item ${item} (${host}): “${sentence}”`,
    },
    sources: {
      title: 'Sources',
      allFine: (unread) =>
        unread === 0
          ? 'All sources are fine.'
          : `All sources brought their links; the page of ${count(unread, 'item')} was not read, see “Look here first”.`,
      fine: (sources) => `${count(sources, 'source')} fine`,
      row: (name, links, ms) => `${name}: ${count(links, 'link')}, ${ms} ms`,
      links: (links) => count(links, 'link'),
      substituted: (names) =>
        `Substitutes were asked, because too little came: ${names.join(', ')}. Set substitutes: false if you would rather have none.`,
      past: (sources) => `${count(sources, 'source')} cannot say everything about this past day`,
      pastNone: (name, links) => `${name}: knows the present only; ${count(links, 'link')}`,
      pastShort: (name, oldest, links) => `${name}: reaches back to ${oldest} only; ${count(links, 'link')}`,
    },
    made: {
      title: 'How this was made',
      writing: (byModel, byExcerpt, bare) =>
        [
          byModel > 0 && `${count(byModel, 'item')} written by the model`,
          byExcerpt > 0 && `${count(byExcerpt, 'item')} quoted from the sources`,
          bare > 0 && `${count(bare, 'item')} with a title only`,
        ]
          .filter(Boolean)
          .join(', '),
      model: (model, requests, inputTokens, outputTokens) =>
        `Model ${model}: ${count(requests, 'request')}, ${grouped(inputTokens)} tokens in, ${grouped(outputTokens)} out`,
      cost: (amount) => `, about ${amount}`,
      closed: (reason) => `; given up: ${reason}`,
      writtenBy: (model, items) => `${model} wrote ${numbered(items)}`,
      prompts: (hash) => `Prompts ${hash}`,
      failures: (failures) => `Not written by the model: ${failures.join('; ')}`,
      itemsFailed: (items, reason) => `${count(items, 'item')} (${reason})`,
      outlookFailed: (reason) => `the trends and the watch list (${reason})`,
      window: (start, end, timeZone) => `News from ${start} to ${end} (${timeZone})`,
      widened: (firstStart) => `News was sparse: the window was widened, it first began at ${firstStart}`,
      counts: ({ candidates, links, stories, told }, items) =>
        `${count(candidates, 'candidate')} → ${count(links, 'link')} within the window → ${count(stories, 'story', 'stories')} → ${count(items, 'item')}${told > 0 ? `; ${told} told before` : ''}`,
      pages: (read, pages) =>
        `${read} of ${count(pages, 'page')} read${read < pages ? '; of the others only what the sources carry' : ''}`,
      run: (url) => `[Log of this run](${url})`,
    },
    assumptions: {
      title: 'Assumptions, changes, risks, way back',
      lines: (path) => [
        '**Assumption**: the sources are right. Only whether a source says so was checked, not whether it is true.',
        `**Change**: one file, ${path}. Edit it on this branch if you like; from then on Galley leaves it alone.`,
        '**Risk**: a summary may be one-sided, and something important may be on the bench or behind a failed source.',
        '**Way back**: before merging, close the pull request, and the day is not proposed again; after merging, use the Revert button.',
      ],
    },
    cut: (rows) => `_${count(rows, 'line')} left out to stay below GitHub’s limit for a description._`,
  },
  fate: {
    chosen: (number, headline, score) => `Item ${number} of the post: “${headline}”, ${score} points.`,
    benched: (title, score, reason) => `On the bench: “${title}”, ${score} points. Why not: ${reason}.`,
    passed: (title, score, reason) => `Ranked below the bench: “${title}”, ${score} points. Why not: ${reason}.`,
    merged: (title) => `It is one of the pages on the story “${title}”:`,
    outside: (published, start, end, timeZone) =>
      published === null
        ? 'Gathered, but no source dates it, and a past day takes only what is dated.'
        : `Gathered, but outside the window: published ${published}, the window is ${start} to ${end} (${timeZone}).`,
    notGathered: 'Not gathered: no source brought this address. Add a source that has it, or see whether one failed.',
    notKept:
      'Neither in the post nor on the bench. This edition kept no others, so whether any source brought it is not known.',
    cut: (links) =>
      `The edition leaves out ${count(links, 'link')} outside the window; this address may be among them.`,
    quoted: (text, score) => `Quoted for ${score} points: “${text}”`,
    sentenceTerms: {
      position: 'place in the article, counted in sentences',
      headline: 'words of the headline',
      news: 'tells what somebody did',
      figures: 'figures',
      names: 'names',
      leaning: 'leans on the sentence before it',
      pointing: 'points elsewhere on its page',
      background: 'tells what is known already',
      'old-entry': 'older entry of a log',
      question: 'asks',
      'run-in-heading': 'heading run into the text',
      supporting: 'from a supporting article',
    },
  },
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function span(hours: number): string {
  return hours % 24 === 0 ? count(hours / 24, 'day') : count(hours, 'hour');
}

function placed(place: Place): string {
  const parts = { outlook: 'Trends and watch list', title: 'Title of the post' };
  return typeof place === 'number' ? `Item ${place}` : parts[place];
}

/** Items, and the lists at the end of the post. */
function scattered(items: readonly number[], atTheEnd: boolean): string {
  return [items.length > 0 && numbered(items), atTheEnd && 'the trends and the watch list'].filter(Boolean).join('; ');
}

function numbered(items: readonly number[]): string {
  return `${items.length === 1 ? 'item' : 'items'} ${items.join(', ')}`;
}

function grouped(amount: number): string {
  return amount.toLocaleString('en');
}

/** `Chinese`, `Japanese`. */
function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
