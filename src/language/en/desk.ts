import type { DeskMessages, Place } from '../../desk/index.ts';
import type { TextKind } from '../../edition/text-kind.ts';
import { counted as count } from '../../text/pluralize.ts';

const kinds: Readonly<Record<TextKind, string>> = {
  release: 'release',
  incident: 'incident',
  engineering: 'engineering write-up',
  research: 'research',
  benchmark: 'benchmark',
  hardware: 'hardware',
  policy: 'policy or business',
  opinion: 'opinion',
  'how-to': 'how-to or marketing',
  'customer-story': 'customer story',
  'round-up': 'round-up',
  changelog: 'line of a changelog',
  advert: 'advert',
  job: 'job',
  other: 'nothing in particular',
};

export const desk: DeskMessages = {
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
      kind: 'kind of text',
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
      topics: ({ topics, passing }) =>
        topics.length === 0
          ? 'none of the blog’s topics'
          : `${topics.join(', ')}${passing ? ', mentioned in passing' : ''}`,
      kind: ({ kind, words }) => (words === '' ? kinds[kind] : `${kinds[kind]}: “${words}”`),
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
        kind: 'no news by its kind',
        'listed-before': 'undated, and on its list before',
        'not-an-article': 'not an article',
        'old-page': 'the page is older than the window',
        'same-page': 'its link leads to the page of another story',
        told: 'told before',
        proposed: 'in a proposal that is still open',
        dropped: 'taken out by a person before',
      },
      categories: { paper: 'papers', release: 'releases', repository: 'repositories' },
      kinds,
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
};

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
