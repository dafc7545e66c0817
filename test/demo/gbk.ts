let codes: Map<string, readonly [number, number]> | undefined;

/**
 * Encodes a text as GBK, which some Chinese feeds still are. The platform only decodes it, so the table is had by
 * decoding every pair of bytes once.
 * @throws Error for a character that GBK lacks
 */
export function encodeGbk(text: string): Uint8Array {
  codes ??= tableOf();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = codes.get(character);
    if (pair === undefined) throw new Error(`GBK has no ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

function tableOf(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      // Pairs that mean nothing come out as a replacement, or as two characters.
      if (character.length === 1 && character !== '\uFFFD') table.set(character, [first, second]);
    }
  }
  return table;
}
