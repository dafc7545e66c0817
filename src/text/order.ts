/**
 * Code-unit order, for sorting: the same on every machine, whatever its locale. Everything that must come out the same
 * twice is sorted with it.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
