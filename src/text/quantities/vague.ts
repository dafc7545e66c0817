import { type Notation, said } from './notation.ts';

const magnitudes: Readonly<Record<string, number>> = {
  dozens: 24,
  tens: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  数十: 20,
  几十: 20,
  十几: 10,
  十几万: 1e5,
  十几亿: 1e9,
  几十万: 1e5,
  几百万: 1e6,
  几千万: 1e7,
  上百万: 1e6,
  上千万: 1e7,
  几亿: 1e8,
  上亿: 1e8,
  数百: 100,
  几百: 100,
  上百: 100,
  数千: 1e3,
  几千: 1e3,
  上千: 1e3,
  数万: 1e4,
  几万: 1e4,
  上万: 1e4,
  数十万: 1e5,
  数百万: 1e6,
  数千万: 1e7,
  数亿: 1e8,
  数十亿: 1e9,
};
/** Up to ten times the word's own number may be meant. */
const span = 9;

function read({ 0: whole }: RegExpExecArray): ReturnType<typeof said> {
  const [first = '', second] = whole.toLowerCase().split(' of ');
  const plain = (magnitudes[first] ?? 1) * (second === undefined ? 1 : (magnitudes[second] ?? 1));
  return said(plain, null, { step: plain * span, isLoose: true });
}

/** `hundreds of`, 数百: any number of about that size bears them out, so they are too loose to be held against a writer. */
export const vague: readonly Notation[] = [
  {
    needs: 'words',
    when: /dozens|tens|hundreds|thousands|illions/i,
    pattern:
      /\b(?:dozens|tens|hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions))?\b/gi,
    read,
  },
  {
    needs: 'han',
    when: /[数几上][十百千万亿]|十几/,
    pattern: /十几[万亿]?|[数几]十[万亿]?|[数几上][百千]万?|[数几上][万亿]/g,
    read,
  },
];
