/** Tells whether headlines in two languages are about one event, by the names and versions they share. */

import { isSpecific, isUnmistakable, nameWordsIn } from '../../text/names.ts';
import { hasHanWord } from '../../text/scripts.ts';
import { versionSet } from '../../text/versions.ts';
import { mattersIn } from './news-aspects.ts';

/** A headline by what it names. */
export interface Naming {
  readonly script: 'han' | 'latin';
  readonly names: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
}

export function namingOf(headline: string): Naming {
  return {
    script: hasHanWord(headline) ? 'han' : 'latin',
    names: nameWordsIn(headline),
    versions: versionSet(headline),
    matters: mattersIn(headline),
  };
}

/**
 * Most of what the Chinese headline names has to be in the other, where in title case nearly every word looks like a
 * name.
 */
const leastShared = 0.6;

/**
 * Whether two headlines in two languages are about one event, by what they name: three names (two may be one
 * product's), or two and the version, with the same name first, and no name on the other side with a digit that the
 * Chinese one lacks. What each says of them must be one matter, where it is one of those that are known in both
 * languages; where it is not, a well-known maker is none of the three, since a product and its maker are in all the
 * news there is of it. Strict, because languages share nothing else that could be compared.
 */
export function sameByNames(a: Naming, b: Naming): boolean {
  if (a.script === b.script) return false;
  const [chinese, other] = a.script === 'han' ? [a, b] : [b, a];
  const shared = [...chinese.names].filter((name) => other.names.has(name));
  const sameVersion = !chinese.versions.isDisjointFrom(other.versions);
  if (!sameVersion && chinese.versions.size + other.versions.size > 0) return false;
  if (!mayBeOneMatter(a.matters, b.matters, sameVersion)) return false;
  const specific = shared.filter(isSpecific).length;
  const least = a.matters.isDisjointFrom(b.matters) ? 3 : 2;
  if (sameVersion ? specific < 1 || shared.length < 2 : specific < least || shared.length < 3) return false;
  if ([...chinese.names].find(isSpecific) !== [...other.names].find(isSpecific)) return false;
  if ([...other.names].some((name) => isUnmistakable(name) && !chinese.names.has(name))) return false;
  return shared.length >= chinese.names.size * leastShared;
}

/** Of one version there is less to say than of a product: there a headline that names no matter is no contradiction. */
function mayBeOneMatter(a: ReadonlySet<string>, b: ReadonlySet<string>, sameVersion: boolean): boolean {
  if (!a.isDisjointFrom(b)) return true;
  return sameVersion ? a.size === 0 || b.size === 0 : a.size + b.size === 0;
}
