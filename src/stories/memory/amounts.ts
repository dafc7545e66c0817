import { scales as plainScales } from '../cluster/amounts.ts';

/** A number of substance in a text. */
export interface Amount {
  readonly kind: 'money' | 'percent' | 'people';
  readonly value: number;
  /** As the text has it. */
  readonly text: string;
}

const scales: Readonly<Record<string, number>> = {
  ...plainScales,
  t: 1e12,
  百万: 1e6,
  千万: 1e7,
  万亿: 1e12,
};

const number = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)`;
const scale = String.raw`\s?(trillion|billion|million|thousand|bn|mn|[kmbt](?![a-z])|万亿|千万|百万|亿|万)?`;
const patterns: readonly (readonly [Amount['kind'], RegExp])[] = [
  ['money', new RegExp(String.raw`(?:US)?[$€£¥]\s?${number}${scale}`, 'giu')],
  ['money', new RegExp(`${number}${scale}\\s?(?:美元|美金|欧元|英镑|元|人民币|dollars|euros)`, 'giu')],
  ['percent', new RegExp(String.raw`${number}()\s?(?:%|percent\b|个百分点)`, 'giu')],
  [
    'people',
    new RegExp(
      `${number}${scale}\\s?(?:[a-z-]+ )?(?:users?|developers?|subscribers?|customers?|(?:名|个|位)?(?:[周月日]活|用户|开发者|客户|订阅))`,
      'giu',
    ),
  ],
  ['people', new RegExp(`(?:[周月日]活|用户|开发者|客户)\\D{0,6}?${number}${scale}`, 'giu')],
];

/** Sums of money, percentages and numbers of users, in any of the usual notations; years and counts of anything else are none. */
export function amountsIn(text: string): Amount[] {
  const folded = text.normalize('NFKC');
  return patterns.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map(([found, digits = '', unit]): Amount => {
      const value = Number(digits.replaceAll(',', '')) * (scales[unit?.toLowerCase() ?? ''] ?? 1);
      return { kind, value, text: found.replace(/^[^\d$€£¥]+/, '').trim() };
    }),
  );
}

/** Whether two amounts tell the same, rounding allowed for: within two parts of a hundred. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && Math.abs(a.value - b.value) <= 0.02 * Math.max(Math.abs(a.value), Math.abs(b.value));
}
