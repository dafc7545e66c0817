/** Joins documents by average-linkage agglomerative clustering. */

import { areContrasting, type Group, union } from './contrast.ts';
import { at } from './sparse.ts';

/** Two documents, and how far above the bar they are. */
export type Edge = readonly [a: number, b: number, margin: number];

export interface LinkageSettings {
  readonly count: number;
  /** Pairs above the bar, each with its margin. Others are asked for as they are needed. */
  readonly edges: readonly Edge[];
  /** Above zero for one story; `-Infinity` for two that must not be in one group. */
  readonly margin: (a: number, b: number) => number;
  /** Names that a document tells. */
  readonly namesOf: (document: number) => Iterable<number>;
}

/** Groups beyond this are not one event but a topic, and are cut where they hang together least. */
const largest = 800;
const barStep = 0.05;

/**
 * Average linkage: the two groups that are furthest above the bar on average are joined, until none are. Groups that no
 * chain of pairs above the bar connects can never be joined, so each such component is worked through by itself. Groups
 * of two events of one kind are not joined however alike they are.
 */
export function linkGroups(settings: LinkageSettings): (readonly number[])[] {
  const paired = new Set<number>();
  for (const [a, b] of settings.edges) paired.add(a).add(b);
  const members = [...paired].sort((a, b) => a - b);
  const groups = components(members, settings.edges, 0).flatMap((group) => joinWithin(group, settings));
  for (let index = 0; index < settings.count; index += 1) if (!paired.has(index)) groups.push([index]);
  return groups;
}

/** What a chain of pairs above a bar connects; the bar rises within what would be too large. */
function components(members: readonly number[], edges: readonly Edge[], bar: number): number[][] {
  const parents = new Map(members.map((member) => [member, member]));
  const rootOf = (member: number): number => {
    let root = member;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(member, root);
    return root;
  };
  const within = edges.filter(([a, b, margin]) => parents.has(a) && parents.has(b) && (bar === 0 || margin > bar));
  for (const [a, b] of within) {
    const [left, right] = [rootOf(a), rootOf(b)];
    parents.set(Math.max(left, right), Math.min(left, right));
  }
  return [...Map.groupBy(members, rootOf).values()].flatMap((group) => {
    if (group.length <= largest) return [group];
    return bar < 1 ? components(group, within, bar + barStep) : chunks(group, largest);
  });
}

/** Copies of one page are alike at any bar. */
function chunks(group: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(group.length / size) }, (_, i) => group.slice(i * size, (i + 1) * size));
}

const never = Number.NEGATIVE_INFINITY;

function joinWithin(members: readonly number[], { margin, namesOf }: LinkageSettings): (readonly number[])[] {
  const size = members.length;
  const groups: (Group | null)[] = members.map((member) => ({
    members: [member],
    names: new Map([...namesOf(member)].map((name) => [name, 1])),
  }));
  const averages = new Float64Array(size * size).fill(never);
  for (const [i, a] of members.entries()) {
    for (let j = i + 1; j < size; j += 1) setBoth(averages, size, i, j, margin(a, members[j] ?? a));
  }
  // Small groups may contrast and, grown, no longer do: their averages are kept beside what they count for now.
  const scores = averages.slice();
  for (let best = highest(scores); best >= 0; best = highest(scores)) {
    const [i, j] = [Math.floor(best / size), best % size];
    const [left, right] = [groups[i], groups[j]];
    if (!left || !right) break;
    const joined = union(left, right);
    groups[i] = joined;
    groups[j] = null;
    const share = left.members.length / joined.members.length;
    for (const [k, other] of groups.entries()) {
      // Pairs that must not be in one group make an average of -∞, which no other average lifts.
      const average = share * at(averages, i * size + k) + (1 - share) * at(averages, j * size + k);
      const isOpen = other !== null && k !== i;
      const isBarred = isOpen && average > 0 && areContrasting(joined, other);
      setBoth(averages, size, i, k, isOpen ? average : never);
      setBoth(averages, size, j, k, never);
      setBoth(scores, size, i, k, isOpen && !isBarred ? average : never);
      setBoth(scores, size, j, k, never);
    }
  }
  return groups.flatMap((group) => (group === null ? [] : [group.members]));
}

function setBoth(matrix: Float64Array, size: number, i: number, j: number, value: number): void {
  matrix[i * size + j] = value;
  matrix[j * size + i] = value;
}

/** Index of the highest value above zero, the first of equals; -1 when there is none. */
function highest(values: Float64Array): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i);
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
