/** Has each place of `src` that makes patterns only when asked make some, of words that stand for whatever it is given. */
import { checkItem } from '../../src/facts/index.ts';
import { wordsFor } from '../../src/language/index.ts';
import { isOnProduct, isOnSibling } from '../../src/stories/memory/products.ts';
import { topicMatcher } from '../../src/stories/topics.ts';
import { dateInAddress } from '../../src/text/page-dates.ts';
import { bareLine } from '../../src/writing/model/review/bare-line.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';

const source =
  'Mr. Petrov of Northgate Press sold Halden Group. Leon McKenzie raised a Series B for Tern 3 in May. ' +
  'It grew 1. 5 points, says the Bank of Northern Harbours. Plan A was dropped, says Mr. Lund.';

/** Lines that name, number and address what the source tells otherwise. */
const lines = [
  'Northgate Group was sold, says Mrs. Petrov.',
  'It was sold to Jamie McKenzie in a Series C, by the BNH, with Plan B.',
  'Tern 4 grew 1.5 points, says Ms. Lund of Northgatian Press.',
];

export function makePatterns(): void {
  checkItem(itemOfLines(lines), 0, [storyOfText(source, 'en')]);
  checkItem(itemOfLines(['C 轮融资完成。']), 0, [storyOfText('该公司完成 B 轮融资。', 'zh')]);
  for (const language of ['en', 'zh-CN'] as const) bareLine('A line.', wordsFor(language));
  for (const number of ['4', null]) isOnProduct('Tern 4 is out', { word: 'tern', number });
  isOnProduct('鸿雁 4 发布', { word: '鸿雁', number: '4' });
  isOnSibling('Tern 3 is out', { word: 'tern', number: '4' });
  topicMatcher(['open source', '开源']);
  dateInAddress('https://site.example/news260204', '/news{yy}{mm}{dd}', 'UTC');
  dateInAddress('https://site.example/2026-02-04', '/{yyyy}-{mm}-{dd}', 'UTC');
}
