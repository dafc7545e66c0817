import { type Notation, said } from './notation.ts';
import { englishNumeral, fromEnglish } from './numerals.ts';
import { unitOf } from './unit-at.ts';

const numeral = `\\d+|${englishNumeral}`;

/** `Twelve euros and fifty cents`, `3 pounds 20`: one amount, told in coins of two sizes. */
export const moneyInParts: Notation = {
  needs: 'words',
  when: /\b(?:dollars?|euros?|pounds?),? (?:and )?[\da-z]/i,
  pattern: new RegExp(
    `(?<![A-Za-z\\d.,-])(?<whole>${numeral}) (?<unit>dollars?|euros?|pounds?),? (?:and (?<part>${numeral})(?: (?:cents?|centimes?|pence))?` +
      `|(?<part>\\d\\d))(?![A-Za-z\\d%-]|[.,]\\d| (?:per|percent|million|billion|thousand)\\b)`,
    'gi',
  ),
  read({ groups: { whole = '', unit = '', part = '' } = {} }) {
    const [main, coins] = [whole, part].map((text) => (/^\d/.test(text) ? Number(text) : fromEnglish(text)));
    const money = unitOf(unit.toLowerCase());
    if (main === undefined || main === null || coins === undefined || coins === null || !money || coins > 99)
      return null;
    return said(main + coins / 100, money.dimension, { step: 0.01, digits: 3 });
  },
};
