import { challengeTitles, refusalTitles } from '../../src/web/challenge-titles.ts';
import { testPhraseRows } from '../support/phrase-rows.ts';

testPhraseRows('titles of tests', challengeTitles, {
  'just a moment...': 'Just a moment...',
  'attention required! | cloudflare': 'Attention Required! | Cloudflare',
  'checking your browser…': 'Checking your browser before you go to heron.example',
  'ddos-guard': 'DDoS-Guard',
  'vercel security checkpoint': 'Vercel Security Checkpoint',
  'un instant...': 'Un instant...',
  请稍候: '请稍候',
  '请稍候...': '请稍候...',
  'robot or human?': 'Robot or human?',
  'are you a robot?': 'Are you a robot?',
  'human verification': 'Human Verification',
  'pardon our interruption[...]': 'Pardon Our Interruption',
  'access to this page has been denied[.]': 'Access to this page has been denied.',
  百度安全验证: '百度安全验证',
  安全验证: '安全验证',
  人机验证: '人机验证',
});

testPhraseRows('titles of refusals', refusalTitles, {
  'just a moment': 'Just a moment please',
  'attention required': 'Attention Required!',
  'checking your browser': 'Checking your browser',
  'ddos-guard': 'Protected by DDoS-Guard',
  'vercel security checkpoint': 'Vercel Security Checkpoint',
  'un instant': 'Un instant, merci',
  请稍候: '请稍候片刻',
});
