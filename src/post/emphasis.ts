/** Moves punctuation out of strong and emphasised text where CommonMark's flanking rules would print the stars. */

import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';

type Side = 'start' | 'end';

/** Brackets and quotation marks that come in pairs. */
const pairs = ['“”', '‘’', '「」', '『』', '（）', '()', '[]', '【】', '《》', '〈〉', '〔〕'];
const partners: Readonly<Record<Side, ReadonlyMap<string, string>>> = {
  start: new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])),
  end: new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)])),
};

/** Marks that emphasis cannot begin or end on when a letter or a Chinese character stands right outside. */
const mark = /^[\p{P}\p{S}]$/u;
/** What emphasis may always touch from outside. Versions of CommonMark differ on symbols, so they do not count. */
const neutral = /^(?:\s|\p{P}|[!-/:-@[-`{-~])$/u;

const separator = /^[\s、，；：,;:]$/u;

/**
 * `**“引号”**后` becomes `“**引号**”后`, and `**模型（预览）**发布` becomes `**模型**（预览）发布`. Chinese has no blanks between
 * words, so writers and models run into this rule all the time. `before` and `after` are the characters that will stand
 * around the nodes; '' is the line's beginning or end.
 */
export function settleEmphasis(nodes: readonly PhrasingContent[], before = '', after = ''): PhrasingContent[] {
  const settled: PhrasingContent[] = [];
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    const pieces =
      node.type === 'strong' || node.type === 'emphasis'
        ? settle(node, edge(settled.at(-1), 'end') ?? before, edge(next, 'start') ?? after)
        : [node];
    for (const piece of pieces) append(settled, piece);
  });
  return settled;
}

function settle(node: Strong | Emphasis, before: string, after: string): PhrasingContent[] {
  const head: PhrasingContent[] = [];
  const tail: PhrasingContent[] = [];
  const inner = settleEmphasis(node.children, '*', '*');
  while (inner.length > 0) {
    const opens = holds(edge(inner[0], 'start') ?? '', edge(head.at(-1), 'end') ?? before);
    const last = edge(inner.at(-1), 'end') ?? '';
    // What separated an aside from the rest leaves with it.
    const closes = holds(last, edge(tail[0], 'start') ?? after) && !(tail.length > 0 && separator.test(last));
    if (opens && closes) return [...head, { ...node, children: inner }, ...tail];
    if (isEnclosed(inner)) {
      // The pair leaves together, also when only one half is in the way.
      tail.unshift(...take(inner, 'end', 1));
      head.push(...take(inner, 'start', 1));
    } else if (!closes) {
      tail.unshift(...take(inner, 'end'));
    } else {
      head.push(...take(inner, 'start'));
    }
  }
  return [...head, ...tail];
}

/** Whether emphasis may have this character at its edge, given the character outside it. */
function holds(inside: string, outside: string): boolean {
  return !/\s/.test(inside) && (!mark.test(inside) || outside === '' || neutral.test(outside));
}

function isEnclosed(inner: readonly PhrasingContent[]): boolean {
  const only = inner[0];
  if (inner.length !== 1 || only?.type !== 'text') return false;
  const characters = [...only.value];
  return characters.length > 1 && groupLength(characters, 'end') === characters.length;
}

/** Takes `count` characters off one side: a bracketed aside as a whole unless told otherwise; nodes as a whole. */
function take(inner: PhrasingContent[], side: Side, count?: number): PhrasingContent[] {
  const node = side === 'start' ? inner.shift() : inner.pop();
  if (node?.type !== 'text') return node ? [node] : [];
  const characters = [...node.value];
  const length = count ?? groupLength(characters, side);
  const cut = side === 'start' ? length : characters.length - length;
  const first = text(characters.slice(0, cut).join(''));
  const second = text(characters.slice(cut).join(''));
  const [taken, kept] = side === 'start' ? [first, second] : [second, first];
  if (kept.value !== '') inner.splice(side === 'start' ? 0 : inner.length, 0, kept);
  return [taken];
}

/** Characters from one side up to the partner of the first of them; 1 when that is no half of a pair. */
function groupLength(characters: readonly string[], side: Side): number {
  const ordered = side === 'start' ? characters : characters.toReversed();
  const own = ordered[0] ?? '';
  const partner = partners[side].get(own);
  let depth = 0;
  for (const [index, character] of ordered.entries()) {
    if (character === own) depth++;
    if (character === partner && --depth === 0) return index + 1;
  }
  return 1;
}

/** Joins neighbouring texts, so that one reading always has one tree. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') {
    nodes[nodes.length - 1] = text(last.value + node.value);
  } else {
    nodes.push(node);
  }
}

/** The character a node shows at one side; undefined for no node. */
function edge(node: PhrasingContent | undefined, side: Side): string | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'text') return [...node.value].at(side === 'start' ? 0 : -1);
  return node.type === 'inlineCode' ? '`' : '*';
}

function text(value: string): Text {
  return { type: 'text', value };
}
