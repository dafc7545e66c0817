/** Tells which sentences of a page say nothing of the matter: what stands around an article, and fragments of one. */
import { anyOf } from '../../text/phrases.ts';
import { injectionIn } from '../injection/prompt-injection.ts';
import * as authorship from './phrases/authorship-en.ts';
import * as authorshipZh from './phrases/authorship-zh.ts';
import * as biography from './phrases/biography-en.ts';
import * as fragments from './phrases/fragments-en.ts';
import * as en from './phrases/noise-en.ts';
import * as zh from './phrases/noise-zh.ts';

const phrases = anyOf(
  en.boilerplate,
  en.greetings,
  en.address,
  en.requests,
  en.errands,
  en.teaser,
  authorship.disclaimer,
  authorship.byline,
  biography.biography,
  fragments.pointer,
  fragments.captions,
  fragments.counts,
  zh.boilerplate,
  zh.address,
  zh.disclaimer,
  zh.pointer,
  zh.teaser,
  authorshipZh.byline,
  authorshipZh.biography,
  zh.captions,
);

const capitalised = "\\p{Lu}[\\p{L}.'’-]+";
const byWhom = '(?:(?:[Ww]ords|[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eviewed|[Ee]dited|[Pp]hotograph) )?[Bb]y';
const vague = `(?:${fragments.vague.source} ){0,4}${fragments.changes.source}`;

/** What no words alone mark: their place, capitals, signs. */
const structures = [
  // A code in capitals, which is worth money at a shop.
  /\b[Uu]se (?:the |my |our )?code \p{Lu}[\p{Lu}\d-]{2,}/u,
  new RegExp(`^${authorship.noteLabels.source}\\s?[:：.—–-]`, 'i'),
  new RegExp(`^\\W{0,20}\\d?\\s?${authorship.paperNotes.source}`, 'i'),
  // `By Ines Marlow, Member of the Technical Staff`.
  new RegExp(`^${byWhom} ${capitalised}(?: (?:(?:and|&) )?\\p{Lu}[\\p{L}.'’-]*)+(?:[,|·•–-].*)?$`, 'us'),
  new RegExp(`\\bis an? (?:\\w{1,30}[ ,]{1,3}){0,5}${biography.jobs.source}.{0,30}${biography.employedBy.source}`, 'i'),
  new RegExp(`${authorshipZh.bylineLabels.source}\\s?[|｜:：/丨]`),
  // The numbers of references, and the arrow that leads back from a footnote.
  /\[\d{1,3}(?:[,–-] ?\d{1,3})*\][.。]?$|↩|^(?:\[\d{1,3}\]|[†‡§¶*]\d?) ?\S/,
  // A question.
  /[?？][”’"'」』)）】]*$/,
  // Code, and what its lines begin with.
  /https?:\/\/|[{}]|=>|::/i,
  new RegExp(`^(?:\\$|${fragments.programs.source}) |^${fragments.keywords.source} \\w`, 'i'),
  /\([a-h]\)\.?(?:\s|$)/i,
  new RegExp(`^\\(?${fragments.parts.source}\\)?[ :]`, 'i'),
  new RegExp(`^${vague}(?:(?:,| and| &) ${vague}){0,6}[.!]?$`, 'i'),
];

/** A heading that a page ran into the sentence after it: `Solution overview The service stores …`. */
const glued = new RegExp(`(?<![\\p{Ll}])(?<before>\\p{Ll}{2,40}) ${fragments.sentenceBeginnings.source} \\p{L}`, 'gu');
const headingFirst = new RegExp(`${fragments.headings.source} \\p{Lu}`, 'u');

/** A text that was cut off: a feed's snippet, mostly. */
const cut = /(?:…|\.{3}|\[\s{0,3}…?\.{0,3}\s{0,3}\])["”’')\]]{0,9}$/;

/** Whether a sentence says nothing of what happened, whoever wrote it, or tells somebody what to do. */
export function isNoise(text: string): boolean {
  return (
    injectionIn(text) !== null || phrases.test(text) || structures.some((kind) => kind.test(text)) || isGlued(text)
  );
}

function isGlued(text: string): boolean {
  if (headingFirst.test(text)) return true;
  return [...text.matchAll(glued)].some(({ groups }) => !fragments.beforeNames.test(groups?.before ?? ''));
}

export function isCut(text: string): boolean {
  return cut.test(text);
}
