/** Dotted versions in a text, without a leading "v". */
export function versionsIn(text: string): Set<string> {
  const found = text.normalize('NFKC').matchAll(/(?<![\p{L}\p{N}.])v?([0-9]+(?:\.[0-9]+)+)(?![\p{N}])/giu);
  return new Set([...found].flatMap(([, version]) => version ?? []));
}
