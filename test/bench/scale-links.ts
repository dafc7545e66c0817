import type { Candidate } from '../../src/edition/candidate.ts';

/** Days that the links are spread over. */
const days = 3;
const end = Date.parse('2026-03-05T00:00:00Z');
const sources = 40;

/** Shares of links that are another telling of one that came before. */
const samePage = 0.06;
const retitled = 0.09;
const chinese = 0.15;

export const benchSources = new Map(
  Array.from({ length: sources }, (_, n) => {
    const standing = n < 20 ? ('primary' as const) : n < 36 ? ('secondary' as const) : ('community' as const);
    return [`s${n}`, { name: `Source ${n}`, standing, weight: 1, settings: { url: `https://site${n}.example/feed` } }];
  }),
);

/**
 * Candidates as a day's sources might bring them, the same for the same number: words by Zipf's law from a vocabulary that
 * grows with the square root of the text (Heaps), names and versions in titles, texts of 15 to 50 words for four of five,
 * a sixth in Chinese, and of six links one that tells of another's page or event.
 */
export function fabricateCandidates(count: number): Candidate[] {
  const random = randomNumbers(20_260_305);
  const vocabulary = Math.round(2_000 + 60 * Math.sqrt(count * 40));
  const zipf = (size: number): number => Math.floor(Math.exp(random() * Math.log(size + 1))) - 1;
  const word = (): string => spell(zipf(vocabulary));
  const name = (): string => capital(spell(vocabulary + zipf(Math.round(count / 3) + 200)));
  const han = (length: number): string =>
    Array.from({ length }, () => String.fromCharCode(0x4e00 + ((zipf(2_500) * 7) % 6_000))).join('');
  const pick = (share: number): boolean => random() < share;
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const sentence = (words: number): string => capital(Array.from({ length: words }, word).join(' '));

  const made: Candidate[] = [];
  for (let n = 0; n < count; n += 1) {
    const source = Math.min(sources - 1, Math.floor(random() * sources));
    const of = made[Math.floor(random() * made.length)];
    const kind = random();
    const isChinese = pick(chinese);
    const subject = `${name()} ${between(1, 9)}.${between(0, 9)}`;
    const told = of !== undefined && kind < samePage + retitled ? of : null;
    const title = told
      ? retitle(told.title, pick)
      : isChinese
        ? `${name()} ${han(between(10, 24))}`
        : `${pick(0.4) ? `${subject} ` : `${name()} `}${sentence(between(4, 10)).toLowerCase()}`;
    const length = between(15, 50);
    const summary = pick(0.2)
      ? ''
      : told?.summary && pick(0.5)
        ? `${told.summary.slice(0, 120)} ${sentence(8)}.`
        : isChinese
          ? han(between(40, 100))
          : `${sentence(Math.floor(length / 2))}. ${name()} ${sentence(Math.ceil(length / 2))}.`;
    const fabricated: Candidate = {
      url: told && kind < samePage ? `${told.url}?utm_source=s${source}` : `https://site${source}.example/${n}/story`,
      title,
      source: `s${source}`,
      published: new Date(end - Math.floor(random() * days * 86_400_000)).toISOString(),
      precision: 'instant',
      summary,
      content: '',
      author: null,
      ownSite: source < 20,
      engagement: source < 36 ? null : { source: `s${source}`, points: zipf(500), comments: zipf(300), url: null },
    };
    // As parsed text has them: strings of one piece, not of the pieces they were put together from.
    made.push(JSON.parse(JSON.stringify(fabricated)) as Candidate);
  }
  return made;
}

/** Another editor's title: some words gone, two exchanged. */
function retitle(title: string, pick: (share: number) => boolean): string {
  const words = title.split(' ').filter((_, index) => index === 0 || !pick(0.2));
  const [first = '', second = '', ...rest] = words;
  return [first, ...rest, second].join(' ').trim();
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri flo gru'.split(' ');

/** A pronounceable word for a number, short for small ones, as frequent words are. */
function spell(number: number): string {
  let word = syllables[number % syllables.length] ?? '';
  for (let rest = Math.floor(number / syllables.length); ; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
    if (rest < syllables.length) return word;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Mulberry32, a small generator with a seed (public domain, Tommy Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
