import type { ReportMessages } from '../../report/index.ts';
import { counted as count } from '../../text/pluralize.ts';

export const report: ReportMessages = {
  checkUp: {
    columns: ['Source', 'Kind', 'State', 'Trouble', 'Links', 'Newest', 'ms'],
    outcomes: { ok: 'fine', degraded: 'with reservations', failed: 'failed', skipped: 'skipped' },
    todo: 'What to do',
    quiet: 'Nothing is wrong with it. If it speaks more rarely than the blog, give the day a wider window.',
  },
  remedy: {
    'left-out':
      'Open its address: its entries lack an address on the public web. Tell the site, or use another of its feeds.',
    empty: 'Open the address in a browser. If it is empty there too, wait, or take the source out.',
    stale: 'See whether the site has moved its feed; if it has ended, take the source out.',
    frozen:
      'The address probably still answers but is no longer kept. Look for the site’s new feed and change the address.',
    silent: 'Open the address in a browser: the feed may have moved, or the page’s layout may have changed.',
    undated: 'Nothing for the current day. For past days use a feed with dates, or page: with a date selector.',
    'unread-dates':
      'Tell the site how its dates look, or report the line below: every date it writes should be readable.',
    'shared-date':
      'Tell the site that its feed dates everything at its last build, or read its pages with page: instead.',
    misdated: 'Tell the site that it dates old pages anew; what is older than the window is left out as it is read.',
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
    'too-complex':
      'Look at what the address gives: a sound page or feed is read in well under a second. Another feed or page of the site may do; take the source out if nobody answers for it.',
    'too-large': 'Look for a smaller feed of the site, for example of one topic.',
    truncated: 'Run again; if it stays so, tell the site.',
    undecodable:
      'Tell the site that its Content-Encoding is not gzip, deflate, br or zstd, or look for another feed of it.',
    'headers-too-large':
      'Tell the site: it sends over 64 KiB of headers. Until then look for another feed of it, or a mirror.',
    'invalid-http': 'Tell the site what the line below says, or look for another feed of it.',
    'redirect-loop': 'Open the address in a browser and give the one it ends at.',
    'blocked-address': 'Use a public address: private networks are not read.',
    robots: 'The site asks machines to stay away. Use its feed, or take the source out.',
    unexpected: 'Run again; if it stays so, report it as a bug with the line below.',
  },
  explain: {
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
