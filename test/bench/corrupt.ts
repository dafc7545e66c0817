/**
 * Makes one thing in a true Chinese sentence wrong, as a careless editor or model would: a digit, a unit, a date, a
 * version or a name. It finds its places by its own rules and knows nothing of the checker. The same seed gives the same
 * sentences.
 */
export const corruptions = ['number', 'unit', 'date', 'version', 'name'] as const;
export type Corruption = (typeof corruptions)[number];

/** The sentence with one thing of a kind made wrong; null when it has none of that kind. */
export function corrupted(sentence: string, kind: Corruption, seed: number): string | null {
  const places = placesOf[kind](sentence);
  const random = generator(seed);
  const place = places[Math.floor(random() * places.length)];
  if (!place) return null;
  const [index, wrong, length] = place(random);
  return sentence.slice(0, index) + wrong + sentence.slice(index + length);
}

/** Where to put what, in place of how many characters. */
type Change = (random: () => number) => [index: number, wrong: string, length: number];

const swaps: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d ?)毫秒/g, '秒'],
  [/(?<=\d ?)秒(?!钟)/g, '分钟'],
  [/(?<=\d ?)小时/g, '分钟'],
  [/(?<=\d ?)GB/g, 'TB'],
  [/(?<=\d ?)TB/g, 'GB'],
  [/(?<=\d ?)%/g, ' 倍'],
  [/(?<=\d ?)倍/g, '%'],
  [/(?<=\d ?)万(?!亿)/g, '亿'],
  [/(?<=\d ?)亿/g, '万'],
  [/(?<=\d)K\b/g, 'M'],
  [/(?<=\d)kHz/g, 'MHz'],
  [/欧元/g, '美元'],
  [/美分/g, '美元'],
  [/(?<=两)个月/g, '年'],
];

const others =
  'Cohere,Perplexity,Grok 4,Databricks,Cerebras,Groq,Mixtral 8x22B,Falcon 3,Snowflake,Replicate,TensorRT,Inkling,Baseten,Yi-34B,高通,特斯拉,三星,摩根士丹利,甲骨文,字节跳动'.split(
    ',',
  );
const chineseNames = ['英伟达', '微软', '亚马逊', '麦肯锡', '红帽', '微软研究院'];

const placesOf: Readonly<Record<Corruption, (sentence: string) => Change[]>> = {
  number(sentence) {
    const digits = matches(
      sentence,
      /(?<![A-Za-z\d.#/_+-]|[A-Za-z] )\d+(?:\.\d+)?(?![\d.]*[A-Za-z-]+\d|[\d.]*[- ]?(?:年|月|日|[A-Z][a-z]|mini))/g,
    ).map(
      ([index, text]): Change =>
        (random) => [index, otherNumber(text, random), text.length],
    );
    const words = matches(sentence, /[二三四五六七八九](?=[种个次张项位家])|(?<=分之)一/g).map(
      ([index, text]): Change =>
        () => [index, text === '七' ? '四' : text === '一' ? '五' : '七', 1],
    );
    return [...digits, ...words];
  },
  unit: (sentence) =>
    swaps.flatMap(([pattern, wrong]) =>
      matches(sentence, pattern).map(
        ([index, text]): Change =>
          () => [index, wrong, text.length],
      ),
    ),
  date: (sentence) =>
    matches(sentence, /(?:19|20)\d\d(?= ?年)|\d{1,2}(?= ?[月日])/g).map(
      ([index, text]): Change =>
        (random) => {
          const step = 1 + Math.floor(random() * 3);
          const value = Number(text);
          return [index, String(value > 12 ? value - step : ((value + step - 1) % 12) + 1), text.length];
        },
    ),
  version: (sentence) =>
    matches(sentence, /(?<=[A-Za-z][- ]?v?)\d+(?:\.\d+)+|(?<=GPT-|CUDA )\d+(?![\d.])/g).map(
      ([index, text]): Change =>
        (random) => {
          const parts = text.split('.');
          const at = Math.floor(random() * Math.min(2, parts.length));
          parts[at] = String(Number(parts[at]) + 1 + Math.floor(random() * 3));
          return [index, parts.join('.'), text.length];
        },
    ),
  name(sentence) {
    const latin = matches(
      sentence,
      /(?<![A-Za-z/#_.-])(?:[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:-[A-Za-z\d.]+)*|[A-Z]{3,}-[\d.]+[A-Za-z]?)(?: (?:[A-Z][A-Za-z]+|\d\.\d))*(?![A-Za-z/_])/g,
    ).filter(
      ([, text]) => text.length > 3 && !/^(?:Instant|Thinking|Pro|Tensor Core|Realtime|RMSNorm|AllReduce)/.test(text),
    );
    const chinese = chineseNames.flatMap((name) => matches(sentence, new RegExp(name, 'g')));
    return [...latin, ...chinese].map(
      ([index, text]): Change =>
        (random) => [index, others[Math.floor(random() * others.length)] ?? '', text.length],
    );
  },
};

function matches(sentence: string, pattern: RegExp): [number, string][] {
  return [...sentence.matchAll(pattern)].map(({ index, 0: text }) => [index, text]);
}

/** Another number of the same length, at least a twentieth off. */
function otherNumber(text: string, random: () => number): string {
  for (;;) {
    const at = Math.floor(random() * text.length);
    const digit = text[at] ?? '';
    if (!/\d/.test(digit)) continue;
    const wrong = String((Number(digit) + 1 + Math.floor(random() * 8)) % 10);
    const changed = text.slice(0, at) + wrong + text.slice(at + 1);
    const isOff = Math.abs(Number(changed) - Number(text)) >= Number(text) / 20;
    if (isOff && Number(changed) > 0 && !/^0\d/.test(changed)) return changed;
  }
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
