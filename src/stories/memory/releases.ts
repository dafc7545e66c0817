/** A release that a headline speaks of. */
export interface Release {
  /** What was released, in lower case: `claude opus`, `vllm`. */
  readonly subject: string;
  /** Dotted, without a leading "v". */
  readonly version: string;
}

/** Words around a release's name that are no part of it. */
const releaseWords =
  /^(?:introducing|announcing|announces?|announced|launch(?:es|ed)?|releases?|released|ships|shipped|meet|new|the|is|out|now|here|available|version|update|updates|changelog|notes|with|in|and|for|preview|stable)$/i;

const saysRelease =
  /\b(?:introducing|announc\w+|launch\w*|releas\w+|ships?|shipped|available|is (?:out|here)|rolls? out|brings|adds)\b|发布|推出|上线|开源|登场|亮相|正式|更新/i;

/** A name of up to three capitalised words, a version, and what the name goes on with (`GPT-5.3-Codex`). */
const named =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}]*|[a-z]+\p{Lu}[\p{L}\p{N}]*)(?:[ -]\p{Lu}[\p{L}\p{N}]*){0,3})[ -]?v?(\d+(?:\.\d+){1,3})(?!\s*(?:[%x×倍亿万]|billion|million|trillion|[BMKTG]B?\b))(?:-(\p{Lu}\p{L}*))?/gu;

/** How far into a headline its subject may begin, in characters: behind a maker's name. */
const nearBeginning = 12;

/** The releases that a text names, in order. */
export function releasesIn(text: string): Release[] {
  return [...text.normalize('NFKC').matchAll(named)].flatMap(([, name = '', version = '', rest]) => {
    const words = name.split(/[ -]/);
    const last = words.findLastIndex((word) => releaseWords.test(word));
    const subject = [...words.slice(last + 1), rest ?? ''].filter((word) => word !== '').join(' ');
    return /\p{L}{2}/u.test(subject) ? [{ subject: subject.toLowerCase(), version }] : [];
  });
}

/** The release that a title announces: what it names at its beginning, with a word for a release or nothing else; null for any other title. */
export function announcedRelease(title: string): Release | null {
  const release = releasesIn(title)[0];
  if (release === undefined) return null;
  return saysRelease.test(title) || isBare(title, release) ? release : null;
}

const launch = /\b(?:introduc|announc|unveil|launch|releas|debut)\w*|发布|推出|上线|开源|登场|亮相/i;

/** The release that a title says is launched, with a word for it next to its name; null for one that tells more of it. */
export function launchedRelease(title: string): Release | null {
  const folded = title.normalize('NFKC');
  const release = releasesIn(folded)[0];
  const name = folded.matchAll(named).next().value;
  if (release === undefined || name === undefined) return null;
  const before = folded.slice(Math.max(0, name.index - 16), name.index + name[0].length);
  const after = folded.slice(name.index + name[0].length, name.index + name[0].length + 12);
  return isBare(title, release) || launch.test(before) || launch.test(after) ? release : null;
}

/** The release that an item is about, by its headline: one it announces, or begins with. */
export function toldRelease(headline: string): Release[] {
  const announced = announcedRelease(headline);
  if (announced !== null) return [announced];
  const at = headline.normalize('NFKC').search(named);
  return at >= 0 && at <= nearBeginning ? releasesIn(headline).slice(0, 1) : [];
}

/** Whether a title is a release's name and version alone, as release pages have it. */
export function isBare(title: string, { subject, version }: Release): boolean {
  const own = new Set([...subject.split(' '), version, `v${version}`]);
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.every((word) => own.has(word.replace(/\.$/, '')) || releaseWords.test(word));
}

/** The release whose page an address is: `github.com/owner/name/releases/tag/v1.2`; null for any other. */
export function releaseOfKey(key: string): Release | null {
  const found = /^(github\.com\/[^/]+\/[^/]+)\/releases\/tag\/(?:.*?[^\d.])?(\d+(?:\.\d+)+)$/.exec(key);
  return found?.[1] && found[2] ? { subject: found[1], version: found[2] } : null;
}

/** Positive when `a` is the later version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < length; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
