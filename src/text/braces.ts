/**
 * Reads the names in braces of a template: what they are, and which of them nobody fills.
 *
 * A brace that nobody fills would stand in a path or an address as it is, so a stray one counts as a name too.
 */

/** Names in braces as they stand (`{date}`, `{{date}}`, `{}`), and braces without a partner, in order. */
export function bracesIn(template: string): string[] {
  const found: string[] = [];
  let open = -1;
  for (let at = 0; at < template.length; at += 1) {
    if (template[at] === '{') {
      // Braces that follow one another open one name: `{{date}}` is what other templates write for `{date}`.
      if (open >= 0 && !/^\{+$/.test(template.slice(open, at))) {
        found.push('{');
        open = at;
      } else if (open < 0) open = at;
    } else if (template[at] === '}') {
      while (open >= 0 && template[at + 1] === '}') at += 1;
      found.push(open < 0 ? '}' : template.slice(open, at + 1));
      open = -1;
    }
  }
  return open < 0 ? found : [...found, '{'];
}

/** Those of a template's names in braces, each once, that are none of the known ones. */
export function unknownBraces(template: string, known: readonly string[]): string[] {
  return [...new Set(bracesIn(template))].filter((name) => !known.includes(name));
}

/**
 * What is wrong with names in braces that nobody fills, as the rest of a sentence that begins with the setting's name.
 * @param allowed what may stand there, in words
 */
export function bracesProblem(unknown: readonly string[], allowed: string): string {
  const last = unknown.at(-1) ?? '';
  const names = unknown.length < 2 ? last : `${unknown.slice(0, -1).join(', ')} and ${last}`;
  return `${names} ${unknown.length < 2 ? 'stands' : 'stand'} for nothing here; ${allowed}`;
}
