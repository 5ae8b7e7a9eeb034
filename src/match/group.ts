/** Two documents of which at least one says that the other tells the same event. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly weight: number;
}

/** Rounds after which what still could join is left apart; three are the most that were seen. */
const MOST_ROUNDS = 8;

/**
 * Joins documents into groups, the surest edges first. Two groups are joined where the mean weight over all pairs of
 * documents between them is at least `least`, a pair without an edge counting 0: so that a chain of stories, each like the
 * next, does not grow into one event. Two documents of one outlet are never asked of each other and do not count.
 * Method: average linkage (R. Sokal and C. Michener, 1958), in the order of the edges.
 * @param outlets of each document a number; documents of one outlet have the same
 * @returns groups of at least two documents, by their numbers
 */
export function groupByLinks(outlets: ArrayLike<number>, edges: readonly Edge[], least: number): number[][] {
  const groups = Array.from(outlets, (outlet, document) => newGroup(document, outlet));
  const groupOf = Array.from(outlets, (_, document) => document);
  for (const { a, b, weight } of edges) {
    link(groups[a], b, weight);
    link(groups[b], a, weight);
  }
  const order = [...edges].sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b);
  for (let round = 0, joined = true; joined && round < MOST_ROUNDS; round++) {
    joined = false;
    for (const { a, b } of order) {
      const [first, second] = [groups[groupOf[a] ?? 0], groups[groupOf[b] ?? 0]];
      if (!first || !second || first === second || likeness(first, second) < least) continue;
      const [large, small] = first.members.length >= second.members.length ? [first, second] : [second, first];
      absorb(large, small, groups);
      for (const member of small.members) groupOf[member] = large.id;
      joined = true;
    }
  }
  return groups.flatMap(({ id, members }) => (groupOf[id] === id && members.length > 1 ? [members] : []));
}

interface Group {
  readonly id: number;
  readonly members: number[];
  /** Documents of each outlet. */
  readonly outlets: Map<number, number>;
  /** Sum of the weights to each other group, by its id. */
  readonly links: Map<number, number>;
}

const newGroup = (id: number, outlet: number): Group => ({
  id,
  members: [id],
  outlets: new Map([[outlet, 1]]),
  links: new Map(),
});

const link = (group: Group | undefined, other: number, weight: number): void => {
  group?.links.set(other, (group.links.get(other) ?? 0) + weight);
};

/** Mean weight over the pairs of documents of different outlets. */
function likeness(a: Group, b: Group): number {
  let pairs = a.members.length * b.members.length;
  for (const [outlet, count] of a.outlets) pairs -= count * (b.outlets.get(outlet) ?? 0);
  return pairs === 0 ? 0 : (a.links.get(b.id) ?? 0) / pairs;
}

function absorb(large: Group, small: Group, groups: readonly Group[]): void {
  large.members.push(...small.members);
  for (const [outlet, count] of small.outlets) large.outlets.set(outlet, (large.outlets.get(outlet) ?? 0) + count);
  large.links.delete(small.id);
  for (const [id, weight] of small.links) {
    if (id === large.id) continue;
    const other = groups[id];
    other?.links.delete(small.id);
    link(other, large.id, weight);
    link(large, id, weight);
  }
}
