/** What a number measures. Numbers of different dimensions never support each other. */
export type Dimension =
  | 'percent'
  | 'multiple'
  | 'seconds'
  | 'bytes'
  | 'bits'
  | 'usd'
  | 'cny'
  | 'eur'
  | 'gbp'
  | 'watts'
  | 'hertz'
  | 'metres'
  | 'grams'
  | 'dimensions'
  | 'rank'
  | 'score'
  | 'clock';

interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's own unit one of these is. */
  readonly factor: number;
}

/** Spellings of each unit, as patterns that match a whole unit; Latin ones are told apart by case where it matters. */
const spellings: readonly (readonly [pattern: string, dimension: Dimension, factor: number])[] = [
  ['%|％|﹪|[Pp]ercent|per cent|percentage points?|pp|pct|个百分点|个点', 'percent', 1],
  ['basis points?|bps|个?基点', 'percent', 0.01],
  ['成(?![本功为立员果年都就])', 'percent', 10],
  ['[x×✕](?! ?[A-Z])|times|[- ]?fold|倍', 'multiple', 1],
  ['µs|μs|us|microseconds?|微秒', 'seconds', 1e-6],
  ['ns|nanoseconds?|纳秒', 'seconds', 1e-9],
  ['ms|milliseconds?|毫秒', 'seconds', 1e-3],
  ['s|secs?|seconds?|秒钟?', 'seconds', 1],
  ['mins?|minutes?|分钟', 'seconds', 60],
  ['h|hrs?|hours?|个?小时', 'seconds', 3600],
  ['days?|天', 'seconds', 86_400],
  ['weeks?|周|个?星期', 'seconds', 604_800],
  ['months?|个月', 'seconds', 2_629_800],
  ['years?|年', 'seconds', 31_557_600],
  ['[kK]i?B|kilobytes?|千字节', 'bytes', 1e3],
  ['Mi?B|megabytes?|兆字节', 'bytes', 1e6],
  ['Gi?B|GBs|gigabytes?|吉字节', 'bytes', 1e9],
  ['Ti?B|terabytes?|太字节', 'bytes', 1e12],
  ['Pi?B|petabytes?', 'bytes', 1e15],
  // People are counted so as well.
  [
    'bits?|比特|位(?=\\s?的?(?:精度|量化|整数|整型|浮点|定点|运算|权重|宽|系统|处理器|编码|密钥)|[，。、；）)]|$)',
    'bits',
    1,
  ],
  ['US dollars?|[Dd]ollars?|USD|美元|美金', 'usd', 1],
  ['[Yy]uan|RMB|CNY|元|人民币', 'cny', 1],
  ['[Ee]uros?|EUR|欧元', 'eur', 1],
  ['[Pp]ounds?(?! of )|GBP|英镑', 'gbp', 1],
  ['kW|kilowatts?|千瓦', 'watts', 1e3],
  ['MW|megawatts?|兆瓦', 'watts', 1e6],
  ['GW|gigawatts?|吉瓦', 'watts', 1e9],
  ['W|watts?|瓦', 'watts', 1],
  ['kHz|kilohertz|千赫', 'hertz', 1e3],
  ['MHz|megahertz|兆赫', 'hertz', 1e6],
  ['GHz|gigahertz|吉赫', 'hertz', 1e9],
  ['mm|millimet(?:re|er)s?|毫米', 'metres', 1e-3],
  ['nm|nanomet(?:re|er)s?|纳米', 'metres', 1e-9],
  ['met(?:re|er)s?|米', 'metres', 1],
  ['km|kilomet(?:re|er)s?|公里|千米', 'metres', 1e3],
  ['miles?|英里', 'metres', 1609.344],
  ['feet|ft|英尺', 'metres', 0.3048],
  ['D(?![-.])|维(?![护修持生])', 'dimensions', 1],
  ['g|grams?|克', 'grams', 1],
  ['kg|kilograms?|公斤|千克', 'grams', 1e3],
  ['tons?|tonnes?|吨', 'grams', 1e6],
];

const patterns = spellings.map(([pattern, dimension, factor]) => ({
  whole: new RegExp(`^(?:${pattern})$`),
  unit: { dimension, factor },
}));

/** Source of a pattern for any unit; Latin spellings end where the word ends. */
export const unitPattern = `(?:${spellings.map(([pattern]) => pattern).join('|')})(?![A-Za-z])`;

/** The unit behind a number, as `unitPattern` found it. */
export function unitOf(text: string): Unit | null {
  return (
    patterns.find(({ whole }) => whole.test(text))?.unit ??
    patterns.find(({ whole }) => whole.test(text.toLowerCase()))?.unit ??
    null
  );
}

const currencies: Readonly<Record<string, Dimension>> = {
  $: 'usd',
  US$: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'cny',
  '￥': 'cny',
};

/** The dimension a currency sign in front of a number gives it. */
export function currencyOf(sign: string): Dimension | null {
  return currencies[sign] ?? null;
}
