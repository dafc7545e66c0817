import { stages, updates } from '../../../src/writing/excerpt/phrases/incident-stages.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

const [investigating, identified, monitoring, resolved, postmortem] = stages;
testPhraseRows('investigating', investigating, {
  Investigating: 'Investigating - the gateway',
  investigating: 'investigating - the gateway',
  调查中: '调查中：港口网关',
  排查中: '排查中：港口网关',
});
testPhraseRows('identified', identified, {
  Identified: 'Identified - the gateway',
  identified: 'identified - the gateway',
  已定位: '已定位：港口网关',
  已确认: '已确认：港口网关',
});
testPhraseRows('monitoring', monitoring, {
  Monitoring: 'Monitoring - the gateway',
  monitoring: 'monitoring - the gateway',
  监控中: '监控中：港口网关',
  观察中: '观察中：港口网关',
});
testPhraseRows('resolved', resolved, {
  Resolved: 'Resolved - the gateway',
  resolved: 'resolved - the gateway',
  已解决: '已解决：港口网关',
  已恢复: '已恢复：港口网关',
});
testPhraseRows('postmortem', postmortem, {
  'Post[-]mortem': 'Post-mortem - the gateway',
  'post[-]mortem': 'post-mortem - the gateway',
});
testPhraseRows('updates', updates, {
  Update: 'Update - the gateway',
  update: 'update - the gateway',
});
