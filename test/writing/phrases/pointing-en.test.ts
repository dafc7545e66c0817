import { pointing, referring } from '../../../src/writing/excerpt/phrases/pointing-en.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'pointing',
  pointing,
  {
    'as follows': 'The tables of the port read as follows.',
    'the following': 'The planner needs the following tables.',
    '{shown} {where}': 'The curve shown in red is the older model.',
    '{exhibit} {n}': 'The curve of figure 3 is the older model.',
    below: 'The code below starts a worker.',
    'above.': 'Nobody needs the table above.',
    'above,': 'As in the table above, the older model is slower.',
  },
  {
    shown: {
      shown: 'The curve shown in red is the older model.',
      see: 'For the price see in particular the second page.',
      listed: 'All ports are listed in an annex.',
      described: 'The queue is described in an annex.',
      discussed: 'The queue is discussed in an annex.',
      mentioned: 'The queue is mentioned in an annex.',
    },
    where: {
      in: 'All ports are listed in an annex.',
      above: 'The queue described above holds one ship.',
      earlier: 'The queue mentioned earlier holds one ship.',
    },
    exhibit: {
      figure: 'The curve of Figure 3 is the older model.',
      table: 'Table 2 has the prices.',
      section: 'Section 4 has the prices.',
      appendix: 'Appendix 1 has the prices.',
    },
  },
);
testPhraseRows(
  'referring',
  referring,
  {
    these: 'On large batches these kernels save time.',
    those: 'On large batches those kernels save time.',
    'the former': 'Of both kernels the former saves time.',
    'the latter': 'Of both kernels the latter saves time.',
    'this {matter}': 'On large batches this change saved 57% of the time.',
  },
  {
    matter: {
      approach: 'On large batches this approach saves time.',
      case: 'Nobody had thought of this case.',
      change: 'On large batches this change saves time.',
      optimisation: 'On large batches this optimisation saves time.',
      optimization: 'On large batches this optimization saves time.',
      method: 'On large batches this method saves time.',
      result: 'Nobody had expected this result.',
      technique: 'On large batches this technique saves time.',
      step: 'Nobody can skip this step.',
      setting: 'Nobody had found this setting.',
      feature: 'Nobody had asked for this feature.',
      way: 'Cards are cheaper this way.',
    },
  },
);
