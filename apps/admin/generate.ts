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
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Every fragment that is reached from these, in a stable order. */
const reachedFrom = (
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
  fragments: Map<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] => {
  const reached = new Set<string>();
  const walk = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    for (const name of spreadsOf(node)) {
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`unknown fragment ${name}`);
      if (reached.has(name)) continue;
      reached.add(name);
      walk(fragment);
    }
  };
  for (const definition of definitions) walk(definition);
  return [...reached].sort().map((name) => fragments.get(name)!);
};

/** An operation with all it needs. */
const whole = (operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [operation, ...reachedFrom([operation], fragments)],
});

/** Signing in and out is the same however often it is done, and begins before there is an actor to have keys. */
const KEYLESS = ['signIn', 'signOut', 'signOutEverywhere'];

/** A write must be repeatable after a lost answer: where the API takes a `key`, the operation must pass one. */
const keyFaults = (schema: GraphQLSchema, operation: OperationDefinitionNode): string[] => {
  if (operation.operation !== 'mutation') return [];
  return operation.selectionSet.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || KEYLESS.includes(selection.name.value)) return [];
    const takesKey = schema
      .getMutationType()
      ?.getFields()
      [selection.name.value]?.args.some((a) => a.name === 'key');
    if (!takesKey || selection.arguments?.some((a) => a.name.value === 'key')) return [];
    return [`${operation.name?.value}: declare $key: String and pass key: $key to ${selection.name.value}`];
  });
};

const namesIn = ({ document }: Group): string[] =>
  document.definitions.flatMap((d) => (isOperation(d) || isFragment(d) ? [d.name?.value ?? ''] : []));

/** What is wrong with a file: its own mistakes, names taken by another, or fields the schema does not have. */
const faultsOf = (schema: GraphQLSchema, group: Group, groups: Group[], known: FragmentDefinitionNode[]): string[] => {
  const others = groups.filter((other) => other !== group);
  const own = namesIn(group);
  const taken = others.flatMap((other) => namesIn(other)).filter((name) => own.includes(name));
  const foreign = known.filter((fragment) => !own.includes(fragment.name.value));
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...group.document.definitions, ...foreign] };
  return [
    ...(others.some((other) => other.name === group.name) ? [`another file is called ${group.name}.graphql`] : []),
    ...(own.includes('') ? ['every operation has a name'] : []),
    ...taken.map((name) => `${name} is also in another file`),
    ...group.document.definitions.filter(isOperation).flatMap((operation) => keyFaults(schema, operation)),
    ...validate(schema, document)
      .map((error) => error.message)
      .filter((message) => !message.includes('is never used')),
  ];
};

const typesOf = (
  schema: GraphQLSchema,
  sdl: DocumentNode,
  group: Group,
  fragments: Map<string, FragmentDefinitionNode>,
) => {
  const own = new Set(group.document.definitions.filter(isFragment).map((f) => f.name.value));
  // Only what the file uses: a change of one module then changes no other module's file.
  const used = reachedFrom(
    group.document.definitions.filter((d) => isOperation(d) || isFragment(d)),
    fragments,
  );
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
      disableDescriptions: true,
      externalFragments: used
        .filter((node) => !own.has(node.name.value))
        .map((node) => ({ node, name: node.name.value, onType: node.typeCondition.name.value, isExternal: true })),
    },
  });
};

const put = (file: string, text: string): void => {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
};

const schemaText = readFileSync(schemaFile, 'utf8');
const schema = buildSchema(schemaText);
const groups = readGroups();
const fragments = new Map(
  groups.flatMap((g) => g.document.definitions.filter(isFragment)).map((f) => [f.name.value, f]),
);
const trusted: Record<string, string> = {};

const operationText = (operation: OperationDefinitionNode): string => {
  const text = stripIgnoredCharacters(print(withTypenames(whole(operation, fragments))));
  const id = createHash('sha256').update(text).digest('hex');
  trusted[id] = text;
  const name = operation.name!.value;
  const result = `${name}${operation.operation === 'query' ? 'Query' : 'Mutation'}`;
  const head = `export const ${name} = operation<${result}, ${result}Variables>(`;
  return `${head}\n  '${operation.operation}',\n  '${id}',\n  ${JSON.stringify(text)},\n);\n`;
};

const writeGroup = async (group: Group): Promise<void> => {
  const operations = group.document.definitions.filter(isOperation).map(operationText);
  const types = await typesOf(schema, parse(schemaText), group, fragments);
  const head = `// Written by apps/admin/generate.ts from ${group.location}; not edited by hand.\n`;
  const imports = operations.length ? `import { operation } from '../platform/graphql/operation.ts';\n\n` : '\n';
  put(join(out, `${group.name}.ts`), `${head}${imports}${types.trim()}\n\n${operations.join('\n')}`);
};

mkdirSync(out, { recursive: true });
for (const group of groups) {
  const faults = faultsOf(schema, group, groups, [...fragments.values()]);
  // A file that does not fit keeps what was written of it before, and holds up no other module.
  if (faults.length === 0) await writeGroup(group);
  else console.error(`${group.location}\n  ${faults.join('\n  ')}`);
  if (faults.length > 0) process.exitCode = 1;
}
for (const file of readdirSync(out))
  if (file.endsWith('.ts') && !groups.some((group) => `${group.name}.ts` === file)) rmSync(join(out, file));
const sorted = Object.fromEntries(Object.entries(trusted).sort(([a], [b]) => a.localeCompare(b)));
put(join(out, 'trusted-documents.json'), `${JSON.stringify(sorted, null, 2)}\n`);
