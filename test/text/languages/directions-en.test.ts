import * as directions from '../../../src/text/languages/en/directions.ts';
import { linesOf, phrases } from '../../../src/text/phrases.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

/** A sentence for each word of a list: the word alone in a frame, written out where its line leaves its end open. */
function framed(list: string, whole: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(linesOf(list).map((line) => [line, `The share ${whole[line] ?? line} 14 %.`]));
}

testPhraseRows(
  'rising',
  phrases(directions.rising),
  framed(
    `rise[s]\nrisen\nrising\nrose\nincreas*\ngrow[s]\ngrown\ngrowing\ngrowth\ngrew\ngain[s]\ngained\ngaining\nhigher\nclimb*
    jump*\nsurg*\nsoar*\nrais*`,
    {
      'rise[s]': 'rises',
      'increas*': 'increased',
      'grow[s]': 'grows',
      'gain[s]': 'gains',
      'climb*': 'climbed',
      'jump*': 'jumped',
      'surg*': 'surges',
      'soar*': 'soared',
      'rais*': 'raised',
    },
  ),
);
testPhraseRows(
  'falling',
  phrases(directions.falling),
  framed(
    `fall[s]\nfallen\nfalling\nfell\ndecreas*\ndeclin*\ndrop*\ncut[s]\ncutting\nreduc*\nlower*\nshrank\nshrink*\nshrunk*\nslash*
    plung*\nslump*`,
    {
      'fall[s]': 'falls',
      'decreas*': 'decreased',
      'declin*': 'declines',
      'drop*': 'dropped',
      'cut[s]': 'cuts',
      'reduc*': 'reduced',
      'lower*': 'lowered',
      'shrink*': 'shrinks',
      'shrunk*': 'shrunk',
      'slash*': 'slashed',
      'plung*': 'plunged',
      'slump*': 'slumped',
    },
  ),
);
testPhraseRows(
  'perhaps rising',
  phrases(directions.perhapsRising),
  framed(
    `more\nup\nimprov*\nexpand*\nexpans*\ndoubl*\ntripl*\nboost*\nlift*\naccelerat*\nadd[s]\nadded\nadding\nabove\nlarger\nbigger
    longer\nfaster\ngreater\nstronger\nbetter\ndeeper`,
    {
      'improv*': 'improved',
      'expand*': 'expands',
      'expans*': 'expansion',
      'doubl*': 'doubled',
      'tripl*': 'tripled',
      'boost*': 'boosted',
      'lift*': 'lifted',
      'accelerat*': 'accelerated',
      'add[s]': 'adds',
    },
  ),
);
testPhraseRows(
  'perhaps falling',
  phrases(directions.perhapsFalling),
  framed(
    `less\nfewer\ndown\nsav*\nlos*\ndiscount*\noff\nhalv*\nhalf\nbelow\nunder\nminus\ntrim*\neliminat*\nsmaller\nshorter\nslower
    cheaper\nweaker\nfaster\nlighter\nbetter`,
    {
      'sav*': 'saved',
      'los*': 'lost',
      'discount*': 'discounted',
      'halv*': 'halved',
      'trim*': 'trimmed',
      'eliminat*': 'eliminated',
    },
  ),
);
testPhraseRows(
  'comparing',
  phrases(directions.comparing),
  framed('to\nfrom\nvs\nversus\nagainst\ncompared\nthan\ninstead of\nbefore\nafter', {}),
);
testPhraseRows(
  'perhaps comparing',
  phrases(directions.perhapsComparing),
  framed('down\nup\nwas\nreach\nnow\nper\nof', {}),
);
