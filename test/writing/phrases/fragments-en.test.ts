import * as fragments from '../../../src/writing/excerpt/phrases/fragments-en.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'pointer',
  fragments.pointer,
  {
    'this http url': 'Our code is at this http URL.',
    'this https url': 'Our code is at this https URL.',
    '^[(]{see} [also ][the ]{exhibit}': '(See also the figure of last year.',
    '^as {shown} in [the ]{exhibit}': 'As shown in the figure, the price fell.',
    '^the following': 'The following tools were updated.',
  },
  {
    see: {
      see: 'See figure 3.',
      cf: 'cf figure 3.',
      'cf.': 'Cf. figure 3.',
      'refer to': 'Refer to figure 3.',
    },
    shown: {
      shown: 'As shown in figure 3, the price fell.',
      seen: 'As seen in figure 3, the price fell.',
      listed: 'As listed in table 3, the price fell.',
      described: 'As described in section 3, the price fell.',
      illustrated: 'As illustrated in figure 3, the price fell.',
    },
    exhibit: {
      'figure[s]': 'See figure 3.',
      'fig[s]': 'See Fig. 3.',
      'table[s]': 'See table 3.',
      'chart[s]': 'See the chart.',
      'section[s]': 'See section 3.',
      appendix: 'See the appendix.',
      listing: 'See the listing.',
    },
  },
);
testPhraseRows('captions', fragments.captions, {
  'figure[ ]{n}': 'Figure 3: the price of a berth.',
  'fig.[ ]{n}': 'Fig. 3: the price of a berth.',
  'table[ ]{n}': 'Table 3: the price of a berth.',
  'listing[ ]{n}': 'Listing 3: the queue.',
  'image {n}': 'Image 3: the port.',
  'video {n}': 'Video 3: the port.',
  'step {n}': 'Step 3: start a worker.',
});
testPhraseRows('parts', fragments.parts, {
  left: 'Left: the port.',
  right: 'Right: the port.',
  top: 'Top: the port.',
  bottom: 'Bottom: the port.',
  above: 'Above: the port.',
  below: 'Below: the port.',
});
testPhraseRows('programs', fragments.programs, {
  npm: 'npm install ternlight',
  pip: 'pip install ternlight',
  pip3: 'pip3 install ternlight',
  docker: 'docker run ternlight',
  git: 'git clone ternlight',
  curl: 'curl ternlight.example',
  sudo: 'sudo ternlight',
  brew: 'brew install ternlight',
  uv: 'uv add ternlight',
  conda: 'conda install ternlight',
  apt: 'apt install ternlight',
});
testPhraseRows('keywords', fragments.keywords, {
  import: 'import ternlight',
  from: 'from ternlight',
  const: 'const queue = 3',
  let: 'let queue = 3',
  def: 'def queue',
  class: 'class Queue',
});
testPhraseRows('vague', fragments.vague, {
  various: 'Various fixes',
  several: 'Several fixes',
  minor: 'Minor fixes',
  other: 'Other fixes',
  general: 'General fixes',
  more: 'More fixes',
  small: 'Small fixes',
  assorted: 'Assorted fixes',
  performance: 'Performance fixes',
  stability: 'Stability fixes',
  usability: 'Usability fixes',
  ui: 'UI fixes',
  bug: 'Bug fixes',
});
testPhraseRows('changes', fragments.changes, {
  bugfixes: 'Various bugfixes',
  fixes: 'Various fixes',
  improvements: 'Various improvements',
  changes: 'Various changes',
  enhancements: 'Various enhancements',
  updates: 'Various updates',
});
testPhraseRows('counts', fragments.counts, { 'score:[ ]{n} comments:[ ]{n}': 'Score: 120 Comments: 14' });
testPhraseRows('headings', fragments.headings, {
  Conclusion: 'Conclusion Ternlight is faster.',
  Summary: 'Summary Ternlight is faster.',
  Overview: 'Overview Ternlight is faster.',
  Introduction: 'Introduction Ternlight is faster.',
  Background: 'Background Ternlight is faster.',
  Prerequisites: 'Prerequisites You need a card.',
  'Results[ and impact]': 'Results and impact Ternlight is faster.',
  'Key takeaways': 'Key takeaways Ternlight is faster.',
  'Solution overview': 'Solution overview The service stores it.',
  'Next steps': 'Next steps You need a card.',
});
testPhraseRows('beginnings of sentences', fragments.sentenceBeginnings, {
  The: 'The queue is gone.',
  This: 'This is new.',
  These: 'These are new.',
  Those: 'Those are new.',
  Because: 'Because tides turn, ships wait.',
  When: 'When tides turn, ships wait.',
  While: 'While tides turn, ships wait.',
  After: 'After nine ships, one waits.',
  Before: 'Before nine ships, one waits.',
  In: 'In ports, ships wait.',
  To: 'To wait is cheap.',
  We: 'We wait.',
  Our: 'Our ships wait.',
  For: 'For ships, waiting is cheap.',
  With: 'With tides, ships wait.',
  As: 'As tides turn, ships wait.',
  If: 'If tides turn, ships wait.',
  It: 'It is new.',
  You: 'You wait.',
  Let: 'Let ships wait.',
  By: 'By night ships wait.',
  At: 'At night ships wait.',
  From: 'From here ships wait.',
  On: 'On Fridays ships wait.',
  Now: 'Now ships wait.',
  Here: 'Here ships wait.',
  There: 'There ships wait.',
  A: 'A ship waits.',
  An: 'An older ship waits.',
});
testPhraseRows(
  'before names',
  fragments.beforeNames,
  Object.fromEntries(fragments.beforeNames.lines.map((word) => [word, word])),
);
