const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const chineseScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Source of a pattern for a number written in Chinese characters. */
export const chineseNumeral = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?[十百千万亿]*';

const inParts = /^(?<whole>[^点]*)(?:点(?<fraction>[^点十百千万亿]*)(?<scale>[十百千万亿]*))?$/;

/** Value of a number in Chinese characters (`三百二十`, `两亿`, `四点二`, `二〇二六`); null when it is none. */
export function fromChinese(text: string): number | null {
  // 三点五亿: the scale multiplies the fraction as well.
  const { whole = '', fraction = '', scale: times = '' } = inParts.exec(text)?.groups ?? {};
  if (times !== '') {
    const value = fromChinese(`${whole}点${fraction}`);
    return value === null ? null : Number((value * chineseScale(times)).toPrecision(12));
  }
  const characters = [...whole];
  if (characters.every((character) => character in chineseDigits)) {
    // Several digits in a row are read out one by one, as years are.
    const digits = characters.map((character) => chineseDigits[character]).join('');
    return whole === '' ? null : Number(`${digits}.${fractionDigits(fraction)}`);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const value = chineseDigits[character];
    if (value !== undefined) {
      digit = value;
      continue;
    }
    const scale = chineseScales[character];
    if (scale === undefined) return null;
    if (scale < 1e4) section += (digit ?? 1) * scale;
    else {
      const before = section + (digit ?? 0);
      // 万 multiplies what stands behind the last 亿, 亿 all that stands before it; alone, each is one of its kind.
      if (scale === 1e4) total += (before || 1) * scale;
      else total = (total + before || 1) * scale;
      section = 0;
    }
    digit = null;
  }
  return total + section + (digit ?? 0) + Number(`0.${fractionDigits(fraction)}`);
}

function fractionDigits(text: string): string {
  return [...text].map((character) => chineseDigits[character]).join('') || '0';
}

/** Product of the scale characters after digits: `万` is 10 000, `千万` is ten million. */
export function chineseScale(text: string): number {
  return [...text].reduce((product, character) => product * (chineseScales[character] ?? 1), 1);
}

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishScales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const below100 = `(?:(?:${tens.join('|')})(?:(?: ?- ?| )(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).join('|')})`;
/** Source of a pattern for a number in English words, without the scale words `million` and above. */
export const englishNumeral = `${below100}(?:[- ](?:hundred(?: and ${below100})?|dozen))?`;

/** Value of a number in English words (`twenty-five`, `three hundred`); null when it is none. */
export function fromEnglish(text: string): number | null {
  let total = 0;
  let current = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const scale = englishScales[word];
    if (word === 'and' || word === 'a') continue;
    if (scale !== undefined && scale < 1000) current = Math.max(1, current) * scale;
    else if (scale !== undefined) {
      total += Math.max(1, current) * scale;
      current = 0;
    } else if (small.includes(word)) current += small.indexOf(word);
    else if (tens.includes(word)) current += (tens.indexOf(word) + 2) * 10;
    else return null;
  }
  return total + current;
}

const letterScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  t: 1e12,
  tn: 1e12,
};

/** Factor of a scale word or letter: `million`, `bn`, `K`; 1 for anything else. */
export function latinScale(text: string): number {
  return englishScales[text.toLowerCase()] ?? letterScales[text.toLowerCase()] ?? 1;
}
