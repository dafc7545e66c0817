/** Finds in the syntax tree of a file its patterns, written and made, and what makes patterns where no list can tell. */
import { stripTypeScriptTypes } from 'node:module';
import { type AnyNode, type CallExpression, type NewExpression, parse } from 'acorn';

/** A place of a file; lines from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a file says of patterns. */
export interface FilePatterns {
  readonly literals: readonly (Place & { readonly source: string; readonly flags: string })[];
  /** Where a pattern or a list of phrases is made; `isLate` when that may happen after the file has been loaded. */
  readonly makers: readonly (Place & { readonly isLate: boolean })[];
  /** Uses of `RegExp` that make patterns out of sight. */
  readonly hidden: readonly Place[];
}

const makerNames = new Set(['RegExp', 'phrases']);

/**
 * Reads one file of TypeScript with erasable syntax.
 * @throws SyntaxError for anything else
 */
export function patternsOf(code: string): FilePatterns {
  const literals: FilePatterns['literals'][number][] = [];
  const makers: FilePatterns['makers'][number][] = [];
  const hidden: Place[] = [];
  const tree = new Tree(code);
  for (const node of tree.nodes) {
    if (node.type === 'Literal' && 'regex' in node && node.regex) {
      literals.push({ ...placeOf(node), source: node.regex.pattern, flags: node.regex.flags });
    }
    if (node.type !== 'Identifier' || !makerNames.has(node.name)) continue;
    const parent = tree.parentOf(node);
    if (isMaking(parent, node)) makers.push({ ...placeOf(parent), isLate: !tree.isAtLoad(parent) });
    else if (node.name === 'RegExp' && !isHarmless(parent, node)) hidden.push(placeOf(node));
  }
  return { literals, makers, hidden };
}

function isMaking(parent: AnyNode | null, node: AnyNode): parent is NewExpression | CallExpression {
  return (parent?.type === 'NewExpression' || parent?.type === 'CallExpression') && parent.callee === node;
}

function isHarmless(parent: AnyNode | null, node: AnyNode): boolean {
  if (parent?.type === 'BinaryExpression') return parent.operator === 'instanceof';
  return parent?.type === 'MemberExpression' && (parent.property === node || memberOf(parent) === 'escape');
}

function memberOf(node: AnyNode): string {
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}

function placeOf(node: AnyNode): Place {
  return { line: node.loc?.start.line ?? 0, column: node.loc?.start.column ?? 0 };
}

/** A syntax tree that knows each node's parent. */
class Tree {
  readonly nodes: AnyNode[] = [];
  readonly #parents = new Map<AnyNode, AnyNode>();

  constructor(code: string) {
    this.#add(
      parse(stripTypeScriptTypes(code), { ecmaVersion: 'latest', sourceType: 'module', locations: true }),
      null,
    );
  }

  parentOf(node: AnyNode): AnyNode | null {
    return this.#parents.get(node) ?? null;
  }

  /** Whether a node is reached while the file is loaded and never later: in no function but those called meanwhile. */
  isAtLoad(node: AnyNode, asked: ReadonlySet<AnyNode> = new Set()): boolean {
    for (let one: AnyNode | null = node; one; one = this.parentOf(one)) {
      const parent = this.parentOf(one);
      if (one.type === 'FunctionDeclaration') {
        if (asked.has(one)) return true;
        if (
          parent?.type !== 'Program' ||
          !this.#callsOf(one.id?.name).every((call) => this.isAtLoad(call, new Set([...asked, one as AnyNode])))
        )
          return false;
      } else if (one.type === 'ArrowFunctionExpression' || one.type === 'FunctionExpression') {
        const isArgument = parent?.type === 'CallExpression' && parent.arguments.some((argument) => argument === one);
        if (!isArgument) return false;
      }
    }
    return true;
  }

  #callsOf(name: string | undefined): AnyNode[] {
    return this.nodes.filter(
      (node) => node.type === 'Identifier' && node.name === name && this.parentOf(node)?.type !== 'FunctionDeclaration',
    );
  }

  #add(node: AnyNode, parent: AnyNode | null): void {
    this.nodes.push(node);
    if (parent) this.#parents.set(node, parent);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) this.#add(child, node);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
