import { beginnings, labelNames } from '../../../src/writing/excerpt/phrases/labels.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows('names of texts', labelNames, {
  Abstract: 'Abstract: 海雀',
  abstract: 'abstract: 海雀',
  ABSTRACT: 'ABSTRACT: 海雀',
  Summary: 'Summary: 海雀',
  summary: 'summary: 海雀',
  SUMMARY: 'SUMMARY: 海雀',
  'TL[;][ ]DR': 'TL; DR: 海雀',
  'tl[;][ ]dr': 'tl; dr: 海雀',
  '摘[ ]要': '摘 要: 海雀',
  导读: '导读: 海雀',
  导语: '导语: 海雀',
  核心提示: '核心提示: 海雀',
  划重点: '划重点: 海雀',
  '太长不看[版]': '太长不看: 海雀',
});
testPhraseRows('beginnings', beginnings, {
  We: 'We port',
  In: 'In port',
  This: 'This port',
  The: 'The port',
  Large: 'Large port',
  Recent: 'Recent port',
  While: 'While port',
  Despite: 'Despite port',
  Existing: 'Existing port',
  Although: 'Although port',
  A: 'A port',
  An: 'An port',
  As: 'As port',
  Modern: 'Modern port',
  Current: 'Current port',
  To: 'To port',
});
