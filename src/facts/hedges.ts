/** Which way the true number may differ from the one written: `over` is `more than 100`, `under` is `nearly 100`. */
export type Hedge = 'over' | 'under' | 'about';

const before: readonly (readonly [RegExp, Hedge])[] = [
  [
    /(?:\b(?:more than|over|at least|above|exceed(?:s|ed|ing)?|upwards of|north of|beyond|past)|超过|超|逾|多于|至少|突破|高于)\s*$/i,
    'over',
  ],
  [
    /(?:\b(?:nearly|almost|close to|up to|under|less than|fewer than|below|just shy of|as many as)|近|接近|将近|不到|不足|低于|至多|最多|最高|多达|高达)\s*$/i,
    'under',
  ],
  [
    /(?:\b(?:about|around|roughly|approximately|some|circa|an estimated|approx\.)|[~～≈]|约|大约|大概|差不多)\s*$/i,
    'about',
  ],
];

/** The hedge of the number that stands at a place in a text; null when it is given as exact. */
export function hedgeAt(text: string, index: number, number: string): Hedge | null {
  const ahead = text.slice(Math.max(0, index - 20), index);
  for (const [pattern, hedge] of before) if (pattern.test(ahead)) return hedge;
  const behind = text.slice(index + number.length, index + number.length + 8);
  if (/^\s*(?:\+|以上|余|多(?!模|语|轮|卡|个|种|项|层|头|智))/.test(behind)) return 'over';
  return /^\s*(?:左右|上下|or so\b)/.test(behind) ? 'about' : null;
}
