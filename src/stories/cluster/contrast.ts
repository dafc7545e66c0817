/** Detects two groups of links on two events of one kind, by names that each tells and the other does not. */

/** Links that may be one story, and how many of them tell each name. */
export interface Group {
  readonly members: readonly number[];
  readonly names: ReadonlyMap<number, number>;
}

/** Fewest members of a group whose names say something about the event rather than about one writer. */
const fewest = 4;

/** Share of a group's texts that tell a name of its own, and the most of the other group's that may. */
const ownAtLeast = 0.6;
const othersAtMost = 0.1;

/**
 * Whether two groups tell of two events of one kind: each has a name that most of its texts tell and hardly any of the
 * other's does (the opponent, the ship, the club). Texts on one event share all its names, however they are worded.
 */
export function areContrasting(a: Group, b: Group): boolean {
  if (a.members.length < fewest || b.members.length < fewest) return false;
  return hasNameOfItsOwn(a, b) && hasNameOfItsOwn(b, a);
}

function hasNameOfItsOwn(group: Group, other: Group): boolean {
  const [own, others] = [ownAtLeast * group.members.length, othersAtMost * other.members.length];
  for (const [name, count] of group.names) {
    if (count >= own && (other.names.get(name) ?? 0) <= others) return true;
  }
  return false;
}

export function union(a: Group, b: Group): Group {
  const names = new Map(a.names);
  for (const [name, count] of b.names) names.set(name, (names.get(name) ?? 0) + count);
  return { members: [...a.members, ...b.members], names };
}
