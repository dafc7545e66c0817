/**
 * Takes a pattern apart at a choice: `ab(?:c|d)e` becomes `ab(?:c)e` and `ab(?:d)e`. A matcher never does more with the
 * whole than with all parts one after another, so parts that are linear make a whole that is.
 */

interface Group {
  readonly start: number;
  readonly end: number;
  /** Where what is chosen between begins, behind `(?:`. */
  readonly body: number;
  /** Places of its own `|`. */
  readonly bars: readonly number[];
  /** Whether it is neither repeated nor looked around for, and stands in no group that is. */
  readonly isPlain: boolean;
}

/** The parts of a pattern by the choice that has the most letters; none where it has no choice to part. */
export function partsOf(source: string): string[] {
  const choices = groupsOf(source).filter(({ bars, isPlain }) => isPlain && bars.length > 0);
  const widest = choices.toSorted((a, b) => b.end - b.body - (a.end - a.body))[0];
  if (!widest) return [];
  const { start, end, body, bars } = widest;
  const edges = [body - 1, ...bars, end];
  return edges.slice(1).map((edge, index) => {
    const part = source.slice((edges[index] ?? 0) + 1, edge);
    return `${source.slice(0, start)}(?:${part})${source.slice(end + 1)}`;
  });
}

const groupHead = /^\((?:\?(?:<[A-Za-z]\w*>|<?[=!]|[a-z-]*:))?/;

/** The whole pattern as a group, and every group of it. */
function groupsOf(source: string): Group[] {
  const whole = { start: 0, end: source.length, body: 0, bars: [], isPlain: true };
  const open: { start: number; body: number; bars: number[]; isPlain: boolean }[] = [whole];
  const found: Group[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = classEnd(source, at);
    else if (sign === '(') {
      const [head] = groupHead.exec(source.slice(at, at + 40)) ?? ['('];
      open.push({ start: at, body: at + head.length, bars: [], isPlain: !/[=!]$/.test(head) });
      at += head.length - 1;
    } else if (sign === '|') open.at(-1)?.bars.push(at);
    else if (sign === ')') {
      const group = open.pop();
      const isRepeated = /[*+?{]/.test(source[at + 1] ?? '');
      if (group) found.push({ ...group, end: at, isPlain: group.isPlain && !isRepeated });
    }
  }
  const special = found.filter(({ isPlain }) => !isPlain);
  const isWithin = (inner: Group) => special.some(({ start, end }) => start < inner.start && inner.end < end);
  return [whole, ...found.map((group) => ({ ...group, isPlain: group.isPlain && !isWithin(group) }))];
}

function classEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at;
  }
  return source.length;
}
