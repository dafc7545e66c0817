/** Takes datelines, bylines and labels off the beginning of a paragraph. */
import { maskDates, maskedDate } from '../../text/dates.ts';
import { han, hangul } from '../../text/scripts.ts';
import { beginnings, labelNames } from './phrases/labels.ts';

/** Marks of a list, and signs that a line is decorated with. */
const marks =
  /^(?:- (?:\[[ x]\] )?)?(?:(?:\ufe0f|\u200d|[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}•·▪●■◆▶►➤★☆→»])\s*)*/u;

/** What the source of a feed, or the text itself, is called in front of it. */
const names = new RegExp(
  `^(?:arXiv:\\S+ (?:Announce Type: \\S+ )?)?${labelNames.source}(?:\\s*[:：.—–|-]+\\s*|\\s(?=${beginnings.source}\\s))`,
);

/** `LISBON, Feb 3`: where an agency wrote a text, and when. */
const place = String.raw`\p{Lu}[\p{Lu} .’'-]{2,30}(?:, [\p{L} .]{2,20})?(?:,? ${maskedDate})?`;
/** `LISBON, Feb 3 (Agency) - `, `LISBON — `, `(Agency) -- `. */
const dateline = new RegExp(
  [
    '^(?:',
    String.raw`${place} ?(?:\([\p{L}\d .]{2,30}\) ?[-–—]{1,2}|[–—]|--)`,
    String.raw`|\([A-Z][\p{L} .]{1,30}\) [-–—]{1,2}`,
    String.raw`)\s+(?=[\p{Lu}“"])`,
  ].join(''),
  'u',
);
const who = String.raw`[${han}A-Za-z\d]`;
/** `某某社 2 月 3 日消息，`, `某某网讯`, `据某某报道，`, `某某获悉，`: a dateline in Chinese. */
const chineseDateline = new RegExp(
  [
    '^(?:',
    [
      String.raw`${who}{2,12}?\s?${maskedDate}(?:\s?(?:消息|讯|电|报道))(?:\s?[（(][^）)]{2,24}[）)])?`,
      String.raw`(?:北京时间\s?)?${maskedDate}(?:消息|讯)`,
      String.raw`${who}{2,10}(?:\s?${maskedDate}\s?)?(?:讯|获悉)(?:[，,：:]\s*|\s+(?:(?:北京时间\s?)?${maskedDate})?(?:消息|讯)?)`,
      '【[^】]{2,24}(?:讯|报道|消息|电)】',
      '据[^，。]{2,16}(?:报道|消息)',
    ].join('|'),
    String.raw`)(?:[，,：:\s]+|(?<=[）)】，,：:\s]))(?=\S)`,
  ].join(''),
  'u',
);

/** `某某讯（记者 某某）`, `[서울=某某] 某某 기자 = `, `某某记者 某某 报道：`: who wrote it, in front of what it says. */
const reporter = [
  `^${who}{1,12}(?:讯|电|消息)?\\s?[（(](?:本报|本刊)?(?:特约|实习)?(?:记者|通讯员|编辑|作者)[^）)]{1,30}[）)][，,：:\\s]*(?=\\S)`,
  `^\\[[${hangul}A-Za-z\\d ·]{1,12}=[^\\]]{1,24}\\]\\s*(?:[^=.]{1,30}(?:기자|특파원)\\s*=\\s*)?(?=\\S)`,
  `^[${hangul}]{2,4} (?:기자|특파원)\\s*=\\s*(?=\\S)`,
].map((label) => new RegExp(label, 'u'));

/** A paragraph without what stands in front of its first sentence and is none of it. */
export function withoutLabels(paragraph: string): string {
  const text = [marks, names, ...reporter].reduce((rest, label) => rest.replace(label, ''), paragraph);
  return [dateline, chineseDateline].reduce(withoutDateline, text);
}

/** No dateline is longer, in characters. */
const maxDateline = 160;

function withoutDateline(text: string, pattern: RegExp): string {
  const found = pattern.exec(maskDates(text.slice(0, maxDateline)));
  return found === null ? text : text.slice(found[0].length);
}
