/** The readers of outside text whose work may grow no faster than their text, each as a function of a text alone. */
import { withoutSurroundings } from '../../src/articles/boilerplate/paragraphs.ts';
import { behindWall, isWall } from '../../src/articles/boilerplate/wall.ts';
import { conceals, hiddenNames } from '../../src/articles/extract/style.ts';
import { checkItem } from '../../src/facts/index.ts';
import { mendMarkup } from '../../src/feeds/mend-markup.ts';
import { readFeedText } from '../../src/feeds/read-text.ts';
import { linkKey } from '../../src/links/index.ts';
import { safeInline } from '../../src/post/markdown.ts';
import { productsIn } from '../../src/stories/memory/products.ts';
import { releasesIn } from '../../src/stories/memory/releases.ts';
import { decodeText } from '../../src/text/charset.ts';
import { calendarDays, findDates } from '../../src/text/dates.ts';
import { compares, directionIn } from '../../src/text/directions.ts';
import { plainText, withoutLinkHints } from '../../src/text/html-to-text.ts';
import { markdownText } from '../../src/text/markdown.ts';
import { mentionsIn } from '../../src/text/mentions.ts';
import { namesIn, plainWordsIn } from '../../src/text/names.ts';
import { findListedDate, parseAgo } from '../../src/text/near-dates.ts';
import { lowerCase, normalizeTypography } from '../../src/text/normalize.ts';
import { numberedNamesIn } from '../../src/text/numbered-names.ts';
import { dateInUrl, dateLineKind } from '../../src/text/page-dates.ts';
import { chinesePeriodIn, englishPeriodIn } from '../../src/text/periods.ts';
import { clip, oneLine, tidy, withoutHidden } from '../../src/text/plain-text.ts';
import { isGuarded, isLimit, negates } from '../../src/text/polarity.ts';
import { numbersIn } from '../../src/text/quantities.ts';
import { hanRuns, tellLanguage } from '../../src/text/scripts.ts';
import {
  readingLength,
  restOfClause,
  sentenceRanges,
  startOfClause,
  statementRanges,
} from '../../src/text/sentences.ts';
import { termsIn } from '../../src/text/terms.ts';
import { findTimestamp, parseFeedDate, parseStatedDate } from '../../src/text/timestamps.ts';
import { numberOfTag, saysPrerelease, versionsIn } from '../../src/text/versions.ts';
import { findWords, segmentsIn, wordsIn } from '../../src/text/words.ts';
import { setLine } from '../../src/writing/copy-edit.ts';
import { withoutLabels } from '../../src/writing/excerpt/labels.ts';
import { latestOf } from '../../src/writing/excerpt/log-entries.ts';
import { isDangling, isPointing, isReferring, newsWeight } from '../../src/writing/excerpt/newsworthiness.ts';
import { isCut, isNoise } from '../../src/writing/excerpt/noise.ts';
import { headlineOf } from '../../src/writing/headline.ts';
import { quotablesOf } from '../../src/writing/index.ts';
import { injectionIn } from '../../src/writing/injection/prompt-injection.ts';
import { themesIn } from '../../src/writing/outlook/themes.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';

const zone = 'Asia/Shanghai';
const now = Date.UTC(2026, 1, 3);
const url = 'https://reader.example/page';
const sentence =
  'On 3 May 2026 Puffin Labs released Tern 2.1, up 12% from $1.1 billion, “the first of its kind”, says Ada Quill.';

/** By name, what reads a text and may take only so long as it is long. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  calendarDays: (text) => calendarDays(text, '2026-02-03', 'nearest'),
  checkSource: (text) => checkItem(itemOfLines([sentence]), 0, [storyOfText(text, 'en')]),
  checkLine: (text) => checkItem(itemOfLines([text]), 0, [storyOfText(sentence, 'en')]),
  chinesePeriodIn,
  clip: (text) => clip(text, 400),
  compares,
  conceals,
  dateInUrl: (text) => dateInUrl(`https://reader.example/${text}`),
  dateLineKind,
  decodeText: (text) => decodeText(Buffer.from(text), null),
  directionIn,
  englishPeriodIn,
  feed: (text) =>
    readFeedText(`<rss><channel><item><title>${text}</title><pubDate>${text}</pubDate></item></channel></rss>`, url),
  findDates,
  findTimestamp: (text) => findTimestamp(text, zone),
  findWords,
  hanRuns,
  headlineOf: (text) => headlineOf(text, url, 'Reader'),
  hiddenNames: (text) => hiddenNames([text]),
  injectionIn,
  isCut,
  isDangling,
  isGuarded,
  isLimit,
  isNoise,
  isPointing,
  isReferring,
  latestOf: (text) => latestOf([text, text], null),
  linkKey: (text) => linkKey(`https://reader.example/${text}`),
  lowerCase,
  markdownText,
  mendMarkup,
  mentionsIn,
  namesIn,
  negates,
  newsWeight,
  normalizeTypography,
  numberOfTag,
  numberedNamesIn,
  numbersIn,
  oneLine,
  parseAgo: (text) => parseAgo(text, { now, timeZone: zone, language: 'fr' }),
  findListedDate: (text) => findListedDate(text, { now, timeZone: zone, language: 'fr' }),
  parseFeedDate: (text) => parseFeedDate(text, zone),
  parseStatedDate: (text) => parseStatedDate(text, zone),
  plainText,
  plainWordsIn,
  productsIn,
  quotablesOf: (text) => quotablesOf('', storyOfText(text, 'en').articles),
  readingLength,
  releasesIn,
  restOfClause,
  safeInline,
  saysPrerelease,
  segmentsIn,
  sentenceRanges,
  setLineChinese: (text) => setLine(text, 'zh-CN'),
  startOfClause,
  statementRanges,
  tellLanguage: (text) => tellLanguage(null, text),
  termsIn,
  themesIn,
  tidy,
  versionsIn,
  wall: (text) => isWall([text]) || behindWall([text, text], text),
  withoutHidden,
  withoutLabels,
  withoutLinkHints,
  withoutSurroundings: (text) =>
    withoutSurroundings([
      { text, kind: 'prose', linked: 0, toOthers: 0 },
      { text, kind: 'row', linked: 0, toOthers: 0 },
    ] as never),
  wordsIn,
};
