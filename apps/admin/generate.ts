/**
 * Typed operations for the pages: `node apps/admin/generate.ts`.
 *
 * Reads `apps/api/schema.graphql` and every `<name>.graphql` under `src/`, and writes, to be committed:
 * - `src/gql/<name>.ts`: a typed operation for each query and mutation, the types of its variables, result and fragments;
 * - `src/gql/trusted-documents.json`: sha256 → document, by which the API knows the pages' own operations.
 *
 * One file a module, so that a page loads only the operations of its own module. Fragments may be used across modules.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  validate,
  visit,
} from 'graphql';

const here = import.meta.dirname;
const schemaFile = process.argv[2] ?? join(here, '../api/schema.graphql');
const out = join(here, 'src/gql');

type Group = { name: string; location: string; document: DocumentNode };

/** `__typename` is asked for everywhere: the document cache knows by it what a write has made stale. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(node: SelectionSetNode, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      if (node.selections.some((s) => s.kind === Kind.FIELD && s.name.value === '__typename')) return undefined;
      return {
        ...node,
        selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
      };
    },
  });

const isOperation = (d: { kind: Kind }): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION;
const isFragment = (d: { kind: Kind }): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION;

const spreadsOf = (node: OperationDefinitionNode | FragmentDefinitionNode): string[] => {
  const names: string[] = [];
  visit(node, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
};

const readGroups = (): Group[] =>
  globSync('src/**/*.graphql', { cwd: here })
    .sort()
    .map((location) => ({
      name: basename(location, '.graphql'),
      location,
      document: parse(readFileSync(join(here, location), 'utf8')),
    }));

/** An operation with every fragment it reaches, in a stable order. */
const whole = (operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): DocumentNode => {
  const reached = new Set<string>();
  const walk = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    for (const name of spreadsOf(node)) {
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`${operation.name?.value}: unknown fragment ${name}`);
      if (reached.has(name)) continue;
      reached.add(name);
      walk(fragment);
    }
  };
  walk(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...[...reached].sort().map((name) => fragments.get(name)!)] };
};

/** Signing in and out is the same however often it is done, and begins before there is an actor to have keys. */
const KEYLESS = ['signIn', 'signOut', 'signOutEverywhere'];

/** A write must be repeatable after a lost answer: where the API takes a `key`, the operation must pass one. */
const checkKey = (schema: GraphQLSchema, operation: OperationDefinitionNode): void => {
  if (operation.operation !== 'mutation') return;
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD || KEYLESS.includes(selection.name.value)) continue;
    const takesKey = schema
      .getMutationType()
      ?.getFields()
      [selection.name.value]?.args.some((a) => a.name === 'key');
    if (takesKey && !selection.arguments?.some((a) => a.name.value === 'key'))
      throw new Error(`${operation.name?.value}: declare $key: String and pass key: $key to ${selection.name.value}`);
  }
};

const checkGroups = (schema: GraphQLSchema, groups: Group[]): void => {
  const seen = new Map<string, string>();
  for (const { name, location, document } of groups) {
    if (groups.some((other) => other.name === name && other.location !== location))
      throw new Error(`${location}: another file is called ${name}.graphql`);
    for (const definition of document.definitions) {
      if (!isOperation(definition) && !isFragment(definition)) continue;
      const known = definition.name?.value;
      if (!known) throw new Error(`${location}: every operation has a name`);
      if (seen.has(known)) throw new Error(`${location}: ${known} is already in ${seen.get(known)}`);
      seen.set(known, location);
      if (isOperation(definition)) checkKey(schema, definition);
    }
  }
  const all: DocumentNode = { kind: Kind.DOCUMENT, definitions: groups.flatMap((g) => g.document.definitions) };
  const errors = validate(schema, all).filter((e) => !e.message.includes('is never used'));
  if (errors.length) throw new Error(errors.map((e) => e.toString()).join('\n\n'));
};

const typesOf = (schema: GraphQLSchema, sdl: DocumentNode, group: Group, fragments: FragmentDefinitionNode[]) => {
  const own = new Set(group.document.definitions.filter(isFragment).map((f) => f.name.value));
  return codegen({
    filename: `${group.name}.ts`,
    schema: sdl,
    schemaAst: schema,
    documents: [{ location: group.location, document: group.document }],
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      scalars: { Date: 'string', DateTime: 'string', DateTimeISO: 'string', JSON: 'unknown', BigInt: 'string' },
      externalFragments: fragments
        .filter((node) => !own.has(node.name.value))
        .map((node) => ({ node, name: node.name.value, onType: node.typeCondition.name.value, isExternal: true })),
    },
  });
};

const schemaText = readFileSync(schemaFile, 'utf8');
const schema = buildSchema(schemaText);
const groups = readGroups();
checkGroups(schema, groups);
const fragments = new Map(
  groups.flatMap((g) => g.document.definitions.filter(isFragment)).map((f) => [f.name.value, f]),
);
const trusted: Record<string, string> = {};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const group of groups) {
  const operations = group.document.definitions.filter(isOperation).map((operation) => {
    const text = stripIgnoredCharacters(print(withTypenames(whole(operation, fragments))));
    const id = createHash('sha256').update(text).digest('hex');
    trusted[id] = text;
    const name = operation.name!.value;
    const result = `${name}${operation.operation === 'query' ? 'Query' : 'Mutation'}`;
    const takes = `<${result}, ${result}Variables>`;
    return `export const ${name} = operation${takes}(\n  '${operation.operation}',\n  '${id}',\n  ${JSON.stringify(text)},\n);\n`;
  });
  const types = await typesOf(schema, parse(schemaText), group, [...fragments.values()]);
  const head = `// Written by apps/admin/generate.ts from ${group.location}; not edited by hand.\n`;
  const imports = operations.length ? `import { operation } from '../platform/graphql/operation.ts';\n\n` : '\n';
  writeFileSync(join(out, `${group.name}.ts`), `${head}${imports}${types.trim()}\n\n${operations.join('\n')}`);
}
const sorted = Object.fromEntries(Object.entries(trusted).sort(([a], [b]) => a.localeCompare(b)));
writeFileSync(join(out, 'trusted-documents.json'), `${JSON.stringify(sorted, null, 2)}\n`);
