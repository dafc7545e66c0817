/** Reads inline styles and style sheets as far as they hide text. */

import type { PageElement } from '../../web/html.ts';

/** What of an element's looks its text inherits. */
export interface Look {
  /** Letters without size. */
  readonly isTiny: boolean;
  /** White or transparent letters, on no ground that is known to be dark. */
  readonly isPale: boolean;
  readonly isOnDark: boolean;
}

const zero = String.raw`0+(?:\.0+)?(?:px|pt|r?em|%|vw|vh)?\s*(?:!important\s*)?(?:;|$)`;
const hiding = new RegExp(
  [
    String.raw`display\s*:\s*none`,
    String.raw`visibility\s*:\s*(?:hidden|collapse)`,
    String.raw`(?:max-)?(?:width|height)\s*:\s*${zero}`,
    String.raw`clip\s*:\s*rect\(\s*(?:0|1px)`,
    String.raw`clip-path\s*:\s*inset\(\s*(?:50|100)%`,
    String.raw`text-indent\s*:\s*-\d{3,}`,
    String.raw`(?:left|right|top)\s*:\s*-\d{3,}(?:px|em)`,
  ]
    .map((declaration) => `(?:^|[;\\s])${declaration}`)
    .join('|'),
  'i',
);
const transparent = new RegExp(String.raw`(?:^|[;\s])opacity\s*:\s*${zero}`, 'i');
/** Text that fades or slides in is transparent until a script has seen it come into view. */
const animated = /(?:^|[;\s])(?:transform|transition|will-change|animation)\s*:/i;

/** Whether declarations (`display: none; …`) hide an element and all that is in it. */
export function conceals(declarations: string): boolean {
  return hiding.test(declarations) || (transparent.test(declarations) && !animated.test(declarations));
}

const pale =
  /^(?:white|transparent|#fff(?:f|fff|fffff)?|rgba?\(\s*255[,\s]+255[,\s]+255\b.*|rgba\(.*[,/]\s*0(?:\.0+)?\s*\))$/i;
const noSize = /^0+(?:\.0+)?(?:px|pt|r?em|%)?$/;

/** An element's look, from its own attributes and its parent's look. */
export function lookOf(element: PageElement, inherited: Look): Look {
  const style = element.getAttribute('style') ?? '';
  const ground =
    declared(style, 'background', 'background-color', 'background-image') ?? element.getAttribute('bgcolor');
  const colour = declared(style, 'color') ?? (element.nodeName === 'FONT' ? element.getAttribute('color') : null);
  const size = declared(style, 'font-size');
  const isOnDark = ground === null ? inherited.isOnDark : !pale.test(ground) && ground !== 'none';
  const isPale = colour === null ? inherited.isPale : pale.test(colour);
  return { isTiny: size === null ? inherited.isTiny : noSize.test(size), isPale: isPale && !isOnDark, isOnDark };
}

/** The value of the last declaration of any of some properties; null when there is none. */
function declared(style: string, ...properties: readonly string[]): string | null {
  const declaration = style
    .split(';')
    .findLast((one) => one.includes(':') && properties.includes(one.slice(0, one.indexOf(':')).trim().toLowerCase()));
  const value = declaration?.slice(declaration.indexOf(':') + 1);
  return value === undefined ? null : value.replace(/!important/i, '').trim();
}

/** Of each style sheet, what is read: rules that hide are among the first, and a page may hold megabytes. */
const maxSheet = 200_000;

/**
 * Classes and ids (`.name`, `#name`) that style sheets hide wherever they stand. Rules under a condition (`@media`) or
 * for one place only (`.a .b`) are left out.
 */
export function hiddenNames(sheets: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const sheet of sheets) {
    for (const { selectors, declarations } of topRules(sheet.slice(0, maxSheet))) {
      // Not what is transparent: a script makes that appear as often as not, by another rule.
      if (!hiding.test(declarations)) continue;
      for (const selector of selectors.split(',')) {
        const name = /^[a-z]*([.#][\w-]+)$/i.exec(selector.trim())?.[1];
        if (name !== undefined) names.add(name);
      }
    }
  }
  return names;
}

function* topRules(sheet: string): Generator<{ selectors: string; declarations: string }> {
  const text = withoutComments(sheet);
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      depth += 1;
      if (depth === 1) open = index;
      continue;
    }
    depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const selectors = text.slice(start, open).trim();
    const declarations = text.slice(open + 1, index);
    if (!selectors.startsWith('@') && !declarations.includes('{')) yield { selectors, declarations };
    start = index + 1;
  }
}

/** A comment that does not end hides the rest of the sheet, as browsers have it. */
function withoutComments(sheet: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = sheet.indexOf('/*'); open >= 0; open = sheet.indexOf('/*', at)) {
    parts.push(sheet.slice(at, open));
    const end = sheet.indexOf('*/', open + 2);
    if (end < 0) return parts.join('');
    at = end + 2;
  }
  return parts.join('') + sheet.slice(at);
}
