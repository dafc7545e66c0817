/**
 * The units of measurement: one unit a line, with all its spellings. A new unit is a new line here; a new kind of
 * quantity comes with its first unit.
 *
 * Case: symbols are read as the standards write them, and all in small letters or all in capitals, as headlines have
 * them (`32gb`, `144 HZ`), wherever no other unit is written with these letters (`mW` and `MW`). A symbol of one letter
 * stands for itself alone. Words are read in any case, with or without a plural s.
 */

interface Spelled<Dimension extends string> {
  /** What it measures. */
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number;
  /** Symbols and abbreviations behind a number, apart by blanks. */
  readonly symbols: readonly string[];
  /** Words in the singular, apart by bars. */
  readonly words: readonly string[];
  /** Chinese spellings and signs, apart by blanks. */
  readonly han: readonly string[];
  /** Source of a pattern for what must not follow, for spellings that begin other words too. */
  readonly unless: string;
  /** Source of a pattern for what must follow, for spellings that are a unit there alone. */
  readonly only: string;
  /** Symbols that mean something else in another case (`SEC`, `US`). */
  readonly isExact: boolean;
  /** A unit only where no blank parts it from the number. */
  readonly isGlued: boolean;
}

interface Spelling {
  symbols?: string;
  words?: string;
  han?: string;
  unless?: string;
  only?: string;
  isExact?: boolean;
  isGlued?: boolean;
}

function unit<const Dimension extends string>(
  dimension: Dimension,
  factor: number,
  { symbols = '', words = '', han = '', unless = '', only = '', isExact = false, isGlued = false }: Spelling,
): Spelled<Dimension> {
  const listed = (text: string, between: string): string[] => text.split(between).filter((one) => one !== '');
  return {
    ...{ dimension, factor, unless, only, isExact, isGlued },
    ...{ symbols: listed(symbols, ' '), words: listed(words, '|'), han: listed(han, ' ') },
  };
}

const minute = 60;
const hour = 3600;
const day = 86_400;
const beforeName = ' ?(?!(?:[A-Z]+ER|MORE|LESS)(?![A-Za-z]))[A-Z]';

export const units = [
  // Shares and factors. A rise of three percentage points is no rise of three percent.
  unit('percent', 1, { words: 'percent|per cent', symbols: 'pct', han: '% ％ ﹪' }),
  unit('points', 1, { words: 'percentage point|percent point', symbols: 'pp ppt', han: '个百分点 百分点 个点' }),
  unit('points', 0.01, { words: 'basis point', symbols: 'bps', han: '个基点 基点' }),
  unit('percent', 10, { han: '成', unless: '[本功为立员果年都就分长交绩熟品因型]' }),
  unit('multiple', 1, { words: 'times|fold', han: '倍' }),
  // `8X NVIDIA A100` counts cards, `3X FASTER` is a factor.
  unit('multiple', 1, { symbols: 'X', unless: beforeName, isExact: true, isGlued: true }),
  unit('multiple', 1, { symbols: 'x', han: '× ✕', unless: beforeName, isExact: true }),

  // Time. A month is a twelfth of a year, and a year 365.25 days.
  unit('seconds', 1e-9, { symbols: 'ns', words: 'nanosecond', han: '纳秒' }),
  unit('seconds', 1e-6, { symbols: 'µs μs us', words: 'microsecond', han: '微秒', isExact: true }),
  unit('seconds', 1e-3, { symbols: 'ms msec', words: 'millisecond', han: '毫秒' }),
  unit('seconds', 1, { symbols: 's sec secs', words: 'second', han: '秒钟 秒', isExact: true }),
  unit('seconds', minute, { symbols: 'min mins', words: 'minute', han: '分钟' }),
  unit('seconds', hour, { symbols: 'h hr hrs', words: 'hour', han: '个小时 小时 个钟头' }),
  unit('seconds', day, { words: 'day', han: '天' }),
  unit('seconds', 7 * day, { words: 'week', han: '周 个星期 星期', unless: '[年岁]' }),
  unit('seconds', 2_629_800, { words: 'month', han: '个月' }),
  unit('seconds', 31_557_600, { words: 'year', symbols: 'yr yrs', han: '周年 年', unless: '代' }),

  // Data. Small letters mean bytes, since headlines speak of memory (`32gb`); `Gb` as the standard has it is bits.
  unit('bytes', 1, { words: 'byte', han: '字节' }),
  unit('bytes', 1e3, { symbols: 'kB KB kb KiB', words: 'kilobyte', han: '千字节' }),
  unit('bytes', 1e6, { symbols: 'MB mb MiB', words: 'megabyte', han: '兆字节' }),
  unit('bytes', 1e9, { symbols: 'GB gb GiB GBs', words: 'gigabyte', han: '吉字节' }),
  unit('bytes', 1e12, { symbols: 'TB tb TiB', words: 'terabyte', han: '太字节' }),
  unit('bytes', 1e15, { symbols: 'PB PiB', words: 'petabyte', han: '拍字节' }),
  unit('bits', 1, { words: 'bit', han: '比特' }),
  // People are counted with this word as well.
  unit('bits', 1, {
    han: '位',
    only: '\\s?的?(?:精度|量化|整数|整型|浮点|定点|运算|权重|宽|系统|处理器|编码|密钥)|[，。、；）)]|$',
  }),
  unit('bits', 1e3, { symbols: 'kbit Kb' }),
  unit('bits', 1e6, { symbols: 'Mbit Mb', words: 'megabit' }),
  unit('bits', 1e9, { symbols: 'Gbit Gb', words: 'gigabit' }),
  unit('bits per second', 1e3, {
    symbols: 'kbps kbit/s',
    words: 'kilobit per second|kilobits per second',
    han: '千比特每秒',
  }),
  unit('bits per second', 1e3, { symbols: 'kb/s', isExact: true }),
  unit('bits per second', 1e6, {
    symbols: 'Mbps Mbit/s',
    words: 'megabit per second|megabits per second',
    han: '兆比特每秒',
  }),
  unit('bits per second', 1e6, { symbols: 'Mb/s', isExact: true }),
  unit('bits per second', 1e9, {
    symbols: 'Gbps Gbit/s',
    words: 'gigabit per second|gigabits per second',
    han: '吉比特每秒',
  }),
  unit('bits per second', 1e9, { symbols: 'Gb/s', isExact: true }),
  unit('bits per second', 1e12, {
    symbols: 'Tbps Tbit/s',
    words: 'terabit per second|terabits per second',
    han: '太比特每秒',
  }),
  unit('bits per second', 1e12, { symbols: 'Tb/s', isExact: true }),

  // Money, behind its number; signs and codes in front of it stand in `currencies`. ISO 4217 has the codes.
  unit('usd', 1, { words: 'US dollar|dollar', symbols: 'USD', han: '美元 美金' }),
  unit('usd', 0.01, { han: '美分' }),
  unit('cny', 1, { words: 'yuan|renminbi', symbols: 'RMB CNY', han: '元人民币 人民币 块钱' }),
  unit('cny', 1, { han: '元', unless: '[素年老宵旦宇件]' }),
  unit('eur', 1, { words: 'euro', symbols: 'EUR', han: '欧元' }),
  unit('gbp', 1, { words: 'British pound|pound', symbols: 'GBP', han: '英镑', unless: ' of ' }),
  unit('jpy', 1, { words: 'Japanese yen|yen', symbols: 'JPY', han: '日元 日圆' }),
  unit('krw', 1, { words: 'Korean won|South Korean won', symbols: 'KRW', han: '韩元' }),
  unit('hkd', 1, { words: 'Hong Kong dollar', symbols: 'HKD', han: '港元 港币' }),
  unit('twd', 1, { words: 'Taiwan dollar', symbols: 'TWD', han: '新台币' }),
  unit('sgd', 1, { words: 'Singapore dollar', symbols: 'SGD', han: '新加坡元 新元' }),
  unit('cad', 1, { words: 'Canadian dollar', symbols: 'CAD', han: '加元' }),
  unit('aud', 1, { words: 'Australian dollar', symbols: 'AUD', han: '澳元' }),
  unit('inr', 1, { words: 'rupee|Indian rupee', symbols: 'INR', han: '卢比' }),
  unit('chf', 1, { words: 'Swiss franc', symbols: 'CHF', han: '瑞士法郎' }),

  // Power and energy.
  unit('watts', 1e-3, { symbols: 'mW', words: 'milliwatt', han: '毫瓦' }),
  unit('watts', 1, { symbols: 'W', words: 'watt', han: '瓦' }),
  unit('watts', 1e3, { symbols: 'kW', words: 'kilowatt', han: '千瓦' }),
  unit('watts', 1e6, { symbols: 'MW', words: 'megawatt', han: '兆瓦' }),
  unit('watts', 1e9, { symbols: 'GW', words: 'gigawatt', han: '吉瓦' }),
  unit('watts', 1e12, { symbols: 'TW', words: 'terawatt', han: '太瓦' }),
  unit('watt hours', 1, { symbols: 'Wh', words: 'watt hour|watt-hour', han: '瓦时' }),
  unit('watt hours', 1e3, { symbols: 'kWh', words: 'kilowatt hour|kilowatt-hour', han: '千瓦时 度电' }),
  unit('watt hours', 1e6, { symbols: 'MWh', words: 'megawatt hour|megawatt-hour', han: '兆瓦时' }),
  unit('watt hours', 1e9, { symbols: 'GWh', words: 'gigawatt hour|gigawatt-hour', han: '吉瓦时' }),
  unit('watt hours', 1e12, { symbols: 'TWh', words: 'terawatt hour|terawatt-hour', han: '太瓦时' }),

  // Frequency.
  unit('hertz', 1, { symbols: 'Hz', words: 'hertz', han: '赫兹' }),
  unit('hertz', 1e3, { symbols: 'kHz', words: 'kilohertz', han: '千赫兹 千赫' }),
  unit('hertz', 1e6, { symbols: 'MHz', words: 'megahertz', han: '兆赫兹 兆赫' }),
  unit('hertz', 1e9, { symbols: 'GHz', words: 'gigahertz', han: '吉赫兹 吉赫' }),

  // Length and speed.
  unit('metres', 1e-9, { symbols: 'nm', words: 'nanometre|nanometer', han: '纳米' }),
  unit('metres', 1e-3, { symbols: 'mm', words: 'millimetre|millimeter', han: '毫米' }),
  unit('metres', 0.01, { symbols: 'cm', words: 'centimetre|centimeter', han: '厘米' }),
  unit('metres', 1, { words: 'metre|meter', han: '米' }),
  unit('metres', 1e3, { symbols: 'km', words: 'kilometre|kilometer', han: '公里 千米' }),
  unit('metres', 1609.344, { words: 'mile', han: '英里' }),
  unit('metres', 0.3048, { symbols: 'ft', words: 'feet|foot', han: '英尺' }),
  unit('metres per second', 1 / 3.6, { symbols: 'km/h kph', words: 'kilometres per hour|kilometers per hour' }),
  unit('metres per second', 0.447_04, { symbols: 'mph', words: 'miles per hour' }),

  // Mass.
  unit('grams', 1e-3, { symbols: 'mg', words: 'milligram', han: '毫克' }),
  unit('grams', 1, { symbols: 'g', words: 'gram', han: '克' }),
  unit('grams', 1e3, { symbols: 'kg', words: 'kilogram|kilo', han: '公斤 千克' }),
  unit('grams', 1e6, { words: 'ton|tonne', han: '吨' }),

  // Of space: 3D, 768 维.
  unit('dimensions', 1, { symbols: 'D', han: '维', unless: '[-.护修持生]' }),
] as const;

/** What a number measures. Numbers of different dimensions never support each other. */
export type Dimension = (typeof units)[number]['dimension'] | 'rank' | 'score' | 'clock';
