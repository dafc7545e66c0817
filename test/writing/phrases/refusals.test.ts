import { chinese, english } from '../../../src/writing/model/review/refusals.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'refusals',
  english,
  {
    "i'm [very ]sorry": 'I’m sorry, but the sources do not say.',
    'i am [very ]sorry': 'I am very sorry, but the sources do not say.',
    'as an ai…{i}': 'As an AI language model, I do not know.',
    'i cannot {help}': 'I cannot help with that.',
    "i can't {help}": 'I can’t help with that.',
    'i am unable to {help}': 'I am unable to help with that.',
    'i am not able to {help}': 'I am not able to help with that.',
  },
  {
    help: {
      help: 'I cannot help with that.',
      assist: 'I cannot assist with that.',
      comply: 'I cannot comply with that.',
      'fulfil*': 'I cannot fulfill that request.',
      provide: 'I cannot provide a summary.',
      complete: 'I cannot complete that request.',
    },
  },
);
testPhraseRows(
  'refusals in Chinese',
  chinese,
  {
    '{sorry}…{cannot}': '抱歉，我无法完成这个请求。',
    '作为[{a}][ ]{machine}…，[ ]我': '作为一个人工智能语言模型，我没有实时信息。',
    '作为[{a}][ ]{machine}…,[ ]我': '作为一个人工智能语言模型, 我没有实时信息。',
  },
  {
    sorry: {
      抱歉: '抱歉，我无法完成这个请求。',
      对不起: '对不起，我无法完成这个请求。',
      不好意思: '不好意思，我无法完成这个请求。',
    },
    cannot: {
      无法: '抱歉，我无法完成这个请求。',
      不能: '抱歉，我不能完成这个请求。',
      没有办法: '抱歉，我没有办法完成这个请求。',
      没法: '抱歉，我没法完成这个请求。',
    },
    a: {
      一个: '作为一个 AI 模型，我没有实时信息。',
      一名: '作为一名 AI 助手，我没有实时信息。',
      一款: '作为一款 AI 模型，我没有实时信息。',
    },
    machine: {
      人工智能: '作为人工智能模型，我没有实时信息。',
      AI: '作为 AI 模型，我没有实时信息。',
    },
  },
);
