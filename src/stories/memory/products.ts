/** Reads the products that an entry of a watch list names, and finds them in headlines. */

import { isModelFamily, isSpecific, writtenNamesIn } from '../../text/names.ts';
import { type NumberedName, numberedNamesIn } from '../../text/numbered-names.ts';
import { isMeasured } from '../../text/quantities.ts';
import { han, startsWithHan } from '../../text/scripts.ts';
import { mattersIn } from './news-aspects.ts';

/** A product as an entry of a watch list names it. */
export interface Product {
  /** Its words in lower case, without its number: `corvid`, `marsh realtime`. */
  readonly word: string;
  /** A number makes a name that stands for one product alone, however ordinary its word; null for one without. */
  readonly number: string | null;
}

/** Words that are numbered and name nothing, or begin a question. */
const nameless = new Set(
  'chapter series phase stage episode level section type issue round version step figure whether which where while'.split(
    ' ',
  ),
);

/** A Chinese name has no beginning that could be told without knowing words: its last two characters have to do. */
const numberedHan = new RegExp(String.raw`([${han}]{2})-?(\d+(?:\.\d+)?B)(?![\p{L}\p{N}])`, 'giu');

/**
 * The products that an entry names, those with a number alone where it has any: what stands beside them is their maker.
 * Makers and models of whom everybody speaks, common terms and abbreviations tell none from others and are left out.
 */
export function productsIn(text: string): Product[] {
  const folded = text.normalize('NFKC');
  const names = numberedNamesIn(folded).filter(({ value }) => !value.includes('.'));
  const latin = names
    .filter(({ end: behind }) => !isMeasured(folded, behind))
    .flatMap(numberedProduct)
    .filter(({ word }) => isProduct(word) || isModelFamily(word));
  const found = [...latin, ...names.flatMap(codedProduct), ...Array.from(folded.matchAll(numberedHan), toProduct)];
  if (found.length > 0) return found;
  return writtenNamesIn(folded).flatMap((name) => {
    const words = name.filter((word) => isProduct(word.toLowerCase()) && mattersIn(word).size === 0);
    const isAbbreviation = words.every((word) => !/\p{Ll}/u.test(word));
    return isAbbreviation ? [] : [{ word: words.join(' ').toLowerCase(), number: null }];
  });
}

/** `Tern 4`, `Tern4` and `Kimi K2`: the letter belongs to the number. */
function numberedProduct({ before, attached, value }: NumberedName): Product[] {
  if (capitalised.test(attached)) return [toProduct(['', attached, value])];
  const isNumber = attached === '' || /^\p{Lu}$/u.test(attached);
  return isNumber && capitalised.test(before) ? [toProduct(['', before, attached + value])] : [];
}

const capitalised = /^\p{Lu}\p{L}+$/u;

/** Chips and the like, whose number is of one piece with their letters: `H200`. */
function codedProduct({ attached, value }: NumberedName): Product[] {
  return /^\p{Lu}{1,3}$/u.test(attached) && /^\d{3}/.test(value) ? [toProduct(['', attached, value])] : [];
}

function toProduct([, word = '', number = '']: readonly string[]): Product {
  return { word: word.toLowerCase(), number: number.toLowerCase() };
}

function isProduct(word: string): boolean {
  return isSpecific(word) && !nameless.has(word);
}

/** What stands before a product that a headline tells something else by: `an app built on Tern 4`, `超越 Tern 4`. */
const aside =
  /(?:\b(?:on|with|using|via|by|against|than|versus|vs\.?|beats?|like|under|after|before)|基于|搭载|接入|对标|超越|超过|击败|相比|[比用较])\s*$/i;

/** Whether a headline is on a product, in whatever spelling of its name: `Tern 4`, `Tern-4`, `Tern4`. */
export function isOnProduct(headline: string, { word, number }: Product): boolean {
  const folded = headline.normalize('NFKC');
  const found = new RegExp(
    `${wordPattern(word)}${number === null ? '' : `[ -]?${number.replace('.', '\\.')}`}${end}`,
    'iu',
  );
  const at = folded.search(found);
  return at >= 0 && !aside.test(folded.slice(0, at));
}

/** Whether a headline names another product of the family: `Tern 3` for `Tern 4`. */
export function isOnSibling(headline: string, { word, number }: Product): boolean {
  if (number === null) return false;
  const numbers = headline.normalize('NFKC').matchAll(new RegExp(`${wordPattern(word)}[ -]?([A-Z]?\\d[\\w.]*)`, 'giu'));
  const all = [...numbers].map(([, other = '']) => other.toLowerCase().replace(/\.$/, ''));
  return all.length > 0 && !all.includes(number);
}

const end = String.raw`(?![A-Za-z0-9]|\.\d)`;

function wordPattern(word: string): string {
  const before = startsWithHan(word) ? '' : '(?<![A-Za-z0-9])';
  return before + word.replaceAll(' ', '[ -]');
}
