/** Looks one claim up in the sources of one story and gives the verdict, by the theory that `check.ts` states. */
import type { Evidence, Verdict } from '../edition/claim.ts';
import type { DateMention } from '../text/dates.ts';
import type { NumberMention } from '../text/quantities.ts';
import { hasHan } from '../text/scripts.ts';
import { turnedChange } from './changes.ts';
import { settingOf } from './claim-context.ts';
import type { ReadClaim, ReadLine, Stated } from './claims.ts';
import { nearest, otherCount, otherValue } from './contradicts.ts';
import { denialPlace, isDeniedThere } from './denials.ts';
import { derivedFrom } from './derive.ts';
import { isOtherWay } from './directions.ts';
import { otherHonorific } from './honorifics.ts';
import { lookUpName, placeOfName } from './look-up-name.ts';
import { isPlacedOtherwise } from './parts-of-time.ts';
import { lookUpQuotation } from './quotations.ts';
import { hasOtherRole, isNobody } from './roles.ts';
import type { SourceText } from './source-text.ts';
import { type Candidate, supporting, supports } from './supports.ts';

/** What one story's sources say about a claim; whether another's do is not known here. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'elsewhere'>;
  readonly evidence: Evidence | null;
}

const nothing: Finding = { verdict: 'not-found', evidence: null };

/**
 * Looks a claim up in the sources of one story; what they have may still be denied, or called otherwise, on the line.
 */
export function lookUp(claim: ReadClaim, on: ReadLine, source: SourceText): Finding {
  const finding = find(claim, on, source);
  // The words of a quotation have been compared themselves, any no among them.
  if (finding.verdict !== 'supported' || claim.mention.kind === 'quotation' || claim.mention.kind === 'role') {
    return finding;
  }
  // What another language denies it often says without a no: 无需改动 for “unchanged”.
  const denial = isTranslated(on.text, source) ? null : denialPlace(on.text, claim.mention, source);
  if (denial) return say('contradicted', denial);
  return isDeniedThere(on.text, claim.mention, source.text, placesOf(claim.mention, source))
    ? { verdict: 'not-found', evidence: finding.evidence }
    : finding;
}

/** Every place where the sources have a claim, as offsets in their whole text. */
function placesOf(mention: Stated, source: SourceText): number[] {
  if (mention.kind === 'name') {
    const wanted = mention.text.toLowerCase();
    const places: number[] = [];
    for (let at = source.lower.indexOf(wanted); at >= 0; at = source.lower.indexOf(wanted, at + 1)) places.push(at);
    return places;
  }
  if (mention.kind !== 'number' && mention.kind !== 'version') return [];
  return supporting(mention, source).map(({ passage, index }) => passage.start + index);
}

function find({ mention }: ReadClaim, on: ReadLine, source: SourceText): Finding {
  switch (mention.kind) {
    case 'name': {
      const other = otherHonorific(on.text, mention, source);
      if (other !== null) return { verdict: 'contradicted', evidence: source.evidenceAt(other) };
      const { verdict, index } = lookUpName(mention, source);
      const isCalled = verdict === 'supported' && hasOtherRole(on.text, mention, source);
      return {
        verdict: isCalled ? 'not-found' : verdict,
        evidence: index === null ? null : source.evidenceAt(index),
      };
    }
    case 'role':
      return isNobody(mention, source) ? nothing : { verdict: 'supported', evidence: null };
    case 'quotation': {
      const found = lookUpQuotation(mention, source);
      if (!found) return nothing;
      return { verdict: found.isExact ? 'supported' : 'contradicted', evidence: source.evidenceAt(found.index) };
    }
    case 'url':
    case 'version': {
      const [first] = supporting(mention, source);
      return first ? say('supported', first) : nothing;
    }
    default:
      return lookUpValue(mention, on, source);
  }
}

/** Where the sources have the claim at all, said of whatever. */
export function placeOf(mention: Stated, source: SourceText): Evidence | null {
  switch (mention.kind) {
    case 'name': {
      const index = placeOfName(mention.text, source);
      return index === null ? null : source.evidenceAt(index);
    }
    case 'role':
      return null;
    case 'quotation': {
      const found = lookUpQuotation(mention, source);
      return found?.isExact ? source.evidenceAt(found.index) : null;
    }
    default: {
      const [first] = supporting(mention, source);
      return first ? first.passage.evidence(first.index) : null;
    }
  }
}

/** Below this share of its setting, a value that stands in the source is perhaps said of something else there. */
const strange = 0.4;
/**
 * That share across languages, where few words can be compared: only a place that shares all but nothing is strange.
 */
const strangeAcross = 0.1;
/** Weight of known neighbours below which nothing can be said about what a claim is said of. */
const tellingSetting = 1.6;

/** A number or a date: said, worked out, or said otherwise. */
function lookUpValue(claim: NumberMention | DateMention, on: ReadLine, source: SourceText): Finding {
  const found = supporting(claim, source);
  const setting = settingOf(on.text, claim, source);
  const best = nearest(found, setting, source);
  if (claim.kind === 'number') {
    const other = otherCount(claim, on.text, found, source);
    const isNearer = other && (best === null || (nearest([other], setting, source)?.closeness ?? 0) > best.closeness);
    if (isNearer) return say('contradicted', other);
  }
  const isPlaced = best !== null && best.closeness >= (isTranslated(on.text, source) ? strangeAcross : strange);
  const other = isPlaced || setting.weight < tellingSetting ? null : otherValue(claim, setting, source);
  // A line may put together what the source says in two places: that is no mistake, but a person should look.
  if (best && other !== null && claim.kind === 'number' && othersOn(on, claim).some((one) => saidIn(other, one))) {
    return say('not-found', best.candidate);
  }
  if (best && claim.kind === 'date' && isPlacedOtherwise(on.text, claim, found, source)) {
    return say('not-found', best.candidate);
  }
  const turned = claim.kind === 'number' ? turnedChange(claim, on.text, [claim, ...othersOn(on, claim)], source) : null;
  if (turned) return say('contradicted', turned);
  const isReversed = claim.kind === 'number' && (isTurned(claim, found) || isOtherWay(on.text, claim, found));
  if (best && isReversed) return say('contradicted', best.candidate);
  if (best && other === null) return say('supported', best.candidate);
  const from = claim.kind === 'number' ? derivedFrom(claim, othersOn(on, claim), source.passages) : null;
  if (from) return { verdict: 'derived', evidence: from.evidence() };
  return other ? say('contradicted', other) : nothing;
}

/** Whether a line says `over` where its sources say `under` of the same number, and only so. */
function isTurned(claim: NumberMention, found: readonly Candidate[]): boolean {
  const opposite = claim.hedge === 'over' ? 'under' : claim.hedge === 'under' ? 'over' : null;
  if (opposite === null) return false;
  const hedges = found.flatMap(({ passage }) =>
    passage
      .mentions()
      .flatMap((mention) => (mention.kind === 'number' && supports(claim, mention, passage) ? [mention.hedge] : [])),
  );
  return hedges.length > 0 && hedges.every((hedge) => hedge === opposite);
}

function saidIn({ passage }: Candidate, claim: NumberMention): boolean {
  return passage.mentions().some((mention) => supports(claim, mention, passage));
}

function othersOn({ claims }: ReadLine, claim: NumberMention): NumberMention[] {
  return claims.flatMap(({ mention }) => (mention.kind === 'number' && mention !== claim ? [mention] : []));
}

function isTranslated(text: string, { isChinese }: SourceText): boolean {
  return hasHan(text) !== isChinese;
}

function say(verdict: Finding['verdict'], { passage, index }: Candidate): Finding {
  return { verdict, evidence: passage.evidence(index) };
}
