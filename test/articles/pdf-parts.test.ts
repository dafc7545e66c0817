import { paperParts } from '../../src/articles/pdf/paragraphs.ts';
import { testPhraseRows } from '../support/phrase-rows.ts';

testPhraseRows('parts of a paper', paperParts, {
  Abstract: 'Abstract',
  Introduction: 'Introduction',
  'Related Work': 'Related Work',
  'Conclusion[s]': 'Conclusions',
  References: 'References',
  Bibliography: 'Bibliography',
  'Acknowledg[e]ment[s]': 'Acknowledgements',
  Appendix: 'Appendix',
  摘要: '摘要',
  引言: '引言',
  结论: '结论',
  参考文献: '参考文献',
});
