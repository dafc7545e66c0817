/** Reads the signs and codes of currencies in front of a number: `$`, `HK$`, `EUR`. */
import type { Dimension } from './units.ts';

/** Signs and codes in front of a number. The yen shares its sign with the yuan, and says so behind the number. */
const currencies: Readonly<Record<string, Dimension>> = {
  $: 'usd',
  US$: 'usd',
  USD: 'usd',
  '€': 'eur',
  EUR: 'eur',
  '£': 'gbp',
  GBP: 'gbp',
  '¥': 'cny',
  '￥': 'cny',
  RMB: 'cny',
  CNY: 'cny',
  'JP¥': 'jpy',
  JPY: 'jpy',
  '₩': 'krw',
  KRW: 'krw',
  HK$: 'hkd',
  HKD: 'hkd',
  NT$: 'twd',
  S$: 'sgd',
  C$: 'cad',
  CA$: 'cad',
  A$: 'aud',
  AU$: 'aud',
  '₹': 'inr',
  INR: 'inr',
  CHF: 'chf',
};

const money: ReadonlySet<Dimension | null> = new Set(Object.values(currencies));

export function isMoney(dimension: Dimension | null): dimension is Dimension {
  return money.has(dimension);
}

/** Source of a pattern for what stands in front of a sum of money. */
export const currencyPattern = Object.keys(currencies)
  .toSorted((a, b) => b.length - a.length)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|');

/** The dimension that a currency's sign or code in front of a number gives it. */
export function currencyOf(sign: string): Dimension | null {
  return currencies[sign] ?? null;
}
