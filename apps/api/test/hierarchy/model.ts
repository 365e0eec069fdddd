import type { FigureKey, OrganizationLevel } from '@zhibu/rules';
import { LIVE } from '../../src/platform/index.ts';

/** For specs: the hierarchy and its figures in memory, the plain way, day by day. What the database answers must equal it. */
export type OwnChange = { edition: string; measure: FigureKey; day: string; delta: number };

export type ModelNode = {
  id: string;
  level: OrganizationLevel;
  placedOn: string;
  dissolvedOn: string | null;
  fullMembers: number;
  /** From that day on it stands under that one; the first entry is its placing. */
  parents: { from: string; parent: string | null }[];
  own: OwnChange[];
};

export type Tree = Map<string, ModelNode>;

export const STOCK = '0';
const isStock = (change: OwnChange): boolean =>
  change.edition === STOCK && /^(organization|member|branch)\./.test(change.measure);

export const parentOn = (node: ModelNode, day: string): string | null =>
  node.parents.findLast(({ from }) => from <= day)?.parent ?? null;

/** The ids from the root down to it on a day; null before it was placed. */
export const lineOn = (tree: Tree, id: string, day: string): string[] | null => {
  const node = tree.get(id)!;
  if (day < node.placedOn) return null;
  const line = [id];
  for (let above = parentOn(node, day); above; above = parentOn(tree.get(above)!, day)) {
    // a ring never ends: it is told by its length
    if (line.length > tree.size) return line;
    line.unshift(above);
  }
  return line;
};

export const pathOnDay = (tree: Tree, id: string, day: string): string | null => {
  const line = lineOn(tree, id, day);
  return line && `/${line.join('/')}/`;
};

export const movedOn = ({ parents }: ModelNode): string | null => (parents.length > 1 ? parents.at(-1)!.from : null);

export const childrenOf = (tree: Tree, id: string): ModelNode[] =>
  [...tree.values()].filter((node) => node.dissolvedOn === null && node.parents.at(-1)!.parent === id);

export const place = (node: ModelNode, parent: string, on: string): void => {
  const kept = node.parents.filter(({ from }) => from < on);
  node.parents = kept.at(-1)?.parent === parent ? kept : [...kept, { from: on, parent }];
};

/** The last day on which something stood below it. */
export const occupiedUntil = (tree: Tree, id: string): string | null => {
  const ends = [...tree.values()].flatMap((node) =>
    node.parents.flatMap(({ parent }, i) => {
      const left = node.parents[i + 1]?.from ?? LIVE;
      return parent === id ? [node.dissolvedOn && node.dissolvedOn < left ? node.dissolvedOn : left] : [];
    }),
  );
  return ends.sort().at(-1) ?? null;
};

const sum = (changes: readonly OwnChange[]): Map<FigureKey, number> => {
  const totals = new Map<FigureKey, number>();
  for (const { measure, delta } of changes) totals.set(measure, (totals.get(measure) ?? 0) + delta);
  return totals;
};

/** From a day on it counts nothing of its stocks; returns what it had, day by day. */
export const emptyStocks = (node: ModelNode, on: string): OwnChange[] => {
  const earlier = node.own.filter((change) => isStock(change) && change.day <= on);
  const standing = [...sum(earlier)].map(([measure, delta]) => ({ edition: STOCK, measure, day: on, delta }));
  const later = node.own.filter((change) => isStock(change) && change.day > on);
  node.own = node.own.filter((change) => !later.includes(change));
  node.own.push(...standing.map((change) => ({ ...change, delta: -change.delta })));
  return [...standing, ...later];
};

export const add = (all: readonly Map<string, number>[]): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const figures of all) for (const [measure, n] of figures) totals.set(measure, (totals.get(measure) ?? 0) + n);
  return totals;
};

type Frozen = { id: string; leaderId: string; frozen: { tree: Tree } | null };

/**
 * What an organization with all below it counts in an edition. Once frozen it keeps the tree it was frozen with; what had
 * left its leader by then goes on following whoever counted it.
 */
export const figuresOf = (
  tree: Tree,
  id: string,
  { id: edition, leaderId, frozen }: Frozen,
  { today, asOf }: { today: string; asOf?: string },
): Map<string, number> => {
  const day = asOf ?? today;
  const lineOf = (node: ModelNode) => {
    const kept = frozen?.tree.has(node.id) ? lineOn(frozen.tree, node.id, day) : null;
    return kept?.includes(leaderId) ? kept : lineOn(tree, node.id, day);
  };
  const below = [...tree.values()].filter((node) => lineOf(node)?.includes(id));
  return sum(below.flatMap((node) => node.own.filter((own) => own.edition === edition && own.day <= day)));
};

/** What an organization with all below it counts, on a day, or (without one) at present. */
export const figuresIn = (
  tree: Tree,
  id: string,
  edition: string,
  { today, asOf }: { today: string; asOf?: string },
): Map<FigureKey, number> => {
  const day = asOf ?? today;
  const below = [...tree.values()].filter((node) => lineOn(tree, node.id, day)?.includes(id));
  const changes = below.flatMap((node) => node.own.filter((change) => change.edition === edition && change.day <= day));
  return new Map([...sum(changes)].filter(([, total]) => total !== 0));
};
