import {
  type ASTNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/**
 * How large a document is. Fields, depth and root fields are counted as they are executed, fragments spread out:
 * a fragment that spreads another twice, and so on, is small to write and endless to answer.
 */
export type Shape = {
  depth: number;
  fields: number;
  /** Fields at the top of a mutation. */
  mutations: number;
  /** As written, wherever. */
  aliases: number;
  directives: number;
  /** The most directives at one field, and the most times one field is written in the same place. */
  directivesHere: number;
  repeats: number;
  introspects: boolean;
};

type Size = { depth: number; fields: number; top: number };
const NOTHING: Size = { depth: 0, fields: 0, top: 0 };

const beside = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  top: a.top + b.top,
});

/** Sizes of selections; each fragment is measured once, and one that goes in circles is left to the validation. */
const sizing = (document: DocumentNode): ((set: SelectionSetNode | undefined) => Size) => {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  const measured = new Map<string, Size>();
  const fragmentSize = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const size = sizeOf(fragments.get(name));
    measured.set(name, size);
    return size;
  };
  const sizeOf = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? [])
      .map((node): Size => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(node.name.value);
        const inner = sizeOf(node.selectionSet);
        return node.kind === Kind.FIELD ? { depth: inner.depth + 1, fields: inner.fields + 1, top: 1 } : inner;
      })
      .reduce(beside, NOTHING);
  return sizeOf;
};

/** What a selection writes, by the name it answers to; parts without a name of their own belong to what is around them. */
const namesIn = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return `...${node.name.value}`;
    if (node.kind === Kind.INLINE_FRAGMENT) return namesIn(node.selectionSet);
    return (node.alias ?? node.name).value;
  });

const mostOfOne = (names: readonly string[]): number =>
  Math.max(0, ...[...Map.groupBy(names, (name) => name).values()].map((same) => same.length));

const isOperation = (node: { kind: string }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

const measure = (document: DocumentNode): Shape => {
  const written = { aliases: 0, directives: 0, directivesHere: 0, repeats: 0, introspects: false };
  const look = (node: ASTNode): void => {
    const here = ('directives' in node && node.directives?.length) || 0;
    written.directives += here;
    written.directivesHere = Math.max(written.directivesHere, here);
    if (node.kind === Kind.SELECTION_SET) written.repeats = Math.max(written.repeats, mostOfOne(namesIn(node)));
    if (node.kind !== Kind.FIELD) return;
    if (node.alias) written.aliases++;
    if (node.name.value === '__schema' || node.name.value === '__type') written.introspects = true;
  };
  visit(document, { enter: (node) => look(node) });
  const sizeOf = sizing(document);
  const sizes = document.definitions.filter(isOperation).map((node) => ({ node, size: sizeOf(node.selectionSet) }));
  const most = sizes.map(({ size }) => size).reduce(beside, NOTHING);
  const mutations = sizes.filter(({ node }) => node.operation === 'mutation').map(({ size }) => size.top);
  return { ...written, depth: most.depth, fields: most.fields, mutations: Math.max(0, ...mutations) };
};

const shapes = new WeakMap<DocumentNode, Shape>();

/** Measured once a document: Apollo keeps parsed ones. */
export const shapeOf = (document: DocumentNode): Shape => {
  const shape = shapes.get(document) ?? measure(document);
  shapes.set(document, shape);
  return shape;
};
