/** Writes a pattern in the older syntax that the checker reads, for the same texts: no sets of characters, no name twice. */

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** A pattern that matches what the given one does; what only moves through a text or tells places is left out of flags. */
export function plainer({ source, flags }: Pattern): Pattern {
  const named = withoutNames(flags.includes('v') ? withoutSets(source) : source);
  return { source: named, flags: flags.replace('v', 'u').replaceAll(/[dg]/g, '') };
}

/** The second group of a name gets another. */
function withoutNames(source: string): string {
  const seen = new Map<string, number>();
  return source.replaceAll(/(?<!\\)\(\?<(?<name>[A-Za-z]\w*)>/g, (whole, name: string) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? whole : `(?<${name}${times}>`;
  });
}

function withoutSets(source: string): string {
  let out = '';
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') {
      out += source.slice(at, at + 2);
      at += 1;
    } else if (source[at] === '[') {
      const set = readSet(source, at);
      out += set.pattern;
      at = set.end;
    } else out += source[at];
  }
  return out;
}

/** One set from its bracket on, as a pattern for one character. */
function readSet(source: string, from: number): { readonly pattern: string; readonly end: number } {
  const isNegated = source[from + 1] === '^';
  let letters = '';
  let before = '';
  const inner: string[] = [];
  const close = () => {
    const all = [...(letters === '' ? [] : [`[${isNegated ? '^' : ''}${letters}]`]), ...inner.splice(0)];
    letters = '';
    return all.length === 1 ? (all[0] ?? '') : `(?:${all.join('|')})`;
  };
  for (let at = from + (isNegated ? 2 : 1); at < source.length; at += 1) {
    const two = source.slice(at, at + 2);
    if (source[at] === ']') {
      const last = close();
      return { pattern: before === '' ? last : before.replace('∅', () => last), end: at };
    }
    if (two === '--' || two === '&&') {
      // The first operand stays; the other ones are looked at before it is read.
      const first = close();
      before = before === '' ? `(?:(?${two === '--' ? '!' : '='}∅)${first})` : before.replace('∅', () => first);
      at += 1;
    } else if (source[at] === '[') {
      const set = readSet(source, at);
      inner.push(set.pattern);
      at = set.end;
    } else if (source.startsWith('\\p{', at) || source.startsWith('\\P{', at) || source.startsWith('\\u{', at)) {
      const end = source.indexOf('}', at);
      letters += source.slice(at, end + 1);
      at = end;
    } else if (source[at] === '\\') {
      letters += two;
      at += 1;
    } else letters += source[at];
  }
  throw new SyntaxError(`a set is not closed in ${source}`);
}
