import { PERMISSIONS } from '@zhibu/rules';
import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { apiSchema } from '../../app.ts';
import { type EntityClass, isShared, isUnaudited, Owned, scopeColumnOf } from '../entity.ts';
import { OPERATIONS } from './operations.ts';

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await World.open();
  schema = apiSchema();
});
afterAll(() => world?.close());

/** Rows without an owner. Whoever adds one says here why nobody owns it. */
const SHARED: Record<string, string> = {
  SignInFailure: 'a name that was tried at the door belongs to nobody yet',
};

/** Operations that name what they read themselves. Whoever adds one says here what holds it. */
const WIDE: Record<string, string> = {
  signIn: 'nobody is known yet: the account is found by its name and password',
  setupState: 'an empty house has no organization yet',
  setUpSystem: 'an empty house has no organization yet',
  myResponsibilities: 'only what the person of the session answers for, wherever it stands',
  reportMyResponsibility: 'only what the person of the session answers for, wherever it stands',
};

/** Mutations that change rows without an audit line. Whoever adds one says why in `silent`, and names it here. */
const SILENT: string[] = [];

describe('every operation', () => {
  it('is declared by Read or Write, with a permission that exists', () => {
    const { Query, Mutation } = { Query: schema.getQueryType()!, Mutation: schema.getMutationType()! };
    const fields = [...Object.keys(Query.getFields()), ...Object.keys(Mutation.getFields())];
    expect([...OPERATIONS.keys()].sort()).toEqual(fields.sort());
    for (const { name, permission } of OPERATIONS.values()) expect(PERMISSIONS, name).toContain(permission);
  });

  it('that anybody may call is known by name', () => {
    const open = [...OPERATIONS.values()].filter(({ permission }) => permission === 'public').map(({ name }) => name);
    expect(open.sort()).toEqual(['setUpSystem', 'setupState', 'signIn']);
  });

  it('that reaches past the organizations of its permission is known by name, and says why', () => {
    const wide = [...OPERATIONS.values()].filter(({ reach }) => reach === 'public').map(({ name }) => name);
    expect(wide.sort()).toEqual(Object.keys(WIDE).sort());
  });

  it('that writes takes a key, and leaves an audit line or says why not', () => {
    const writes = [...OPERATIONS.values()].filter(({ kind }) => kind === 'write');
    for (const { name } of writes) {
      const args = schema
        .getMutationType()!
        .getFields()
        [name]!.args.map((arg) => arg.name);
      expect(args, name).toContain('key');
    }
    expect(
      writes
        .filter(({ silent }) => silent !== null)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...SILENT].sort());
  });

  it('that takes a secret keeps it out of the hash of its key', () => {
    const secret = /password|secret|token|^current$|^next$/i;
    const holds = (arg: GraphQLArgument): boolean => {
      const type = String(arg.type).replace(/[[\]!]/g, '');
      const input = schema.getType(type);
      const inner = isInputObjectType(input) ? Object.values(input.getFields()) : [];
      return secret.test(arg.name) || inner.some((field) => holds(field as unknown as GraphQLArgument));
    };
    const told = [...OPERATIONS.values()]
      .filter(({ kind }) => kind === 'write')
      .flatMap(({ name, secret: kept }) =>
        schema
          .getMutationType()!
          .getFields()
          [name]!.args.filter((arg) => holds(arg) && !kept.includes(arg.name))
          .map((arg) => `${name}(${arg.name})`),
      );
    expect(told).toEqual([]);
  });
});

/** Rows whose changes are nobody's history, each for a reason. */
const UNAUDITED = {
  AnnexRow: 'a copy of what stood in audited rows when the quarter was closed',
  ImportProblem: 'what a program found in a workbook; the import it belongs to is audited',
};

describe('every entity', () => {
  const entities = () => world.kernel.dataSource.entityMetadatas.map((metadata) => metadata.target as EntityClass);

  it('belongs to an organization, or is shared for a reason', () => {
    const shared = entities()
      .filter(isShared)
      .map((entity) => entity.name);
    expect(shared.sort()).toEqual(Object.keys(SHARED).sort());
    for (const entity of entities().filter((each) => !isShared(each)))
      expect(entity.prototype instanceof Owned || scopeColumnOf(entity) === 'id', entity.name).toBe(true);
  });

  it('is audited', () => {
    expect(
      entities()
        .filter(isUnaudited)
        .map((entity) => entity.name),
    ).toEqual(Object.keys(UNAUDITED));
  });

  it('has a table whose owner is never missing and is found by an index', async () => {
    const owned = world.kernel.dataSource.entityMetadatas.filter(
      (metadata) => (metadata.target as EntityClass).prototype instanceof Owned,
    );
    const columns = await world.sql<{ t: string; nullable: string }[]>(
      "SELECT table_name AS t, is_nullable AS nullable FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'organizationId'",
    );
    const indexed = await world.sql<{ t: string }[]>(
      "SELECT DISTINCT table_name AS t FROM information_schema.statistics WHERE table_schema = DATABASE() AND column_name = 'organizationId' AND seq_in_index = 1",
    );
    const nullable = new Map(columns.map((column) => [column.t, column.nullable]));
    for (const { tableName } of owned) {
      expect(nullable.get(tableName), tableName).toBe('NO');
      expect(
        indexed.map((index) => index.t),
        tableName,
      ).toContain(tableName);
    }
  });

  it('has every column of its table, and no other', async () => {
    const rows = await world.sql<{ t: string; c: string }[]>(
      // what the database computes from the other columns is no fact of its own
      "SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND extra NOT LIKE '%GENERATED%'",
    );
    const tables = Map.groupBy(rows, (row) => row.t);
    for (const { tableName, columns } of world.kernel.dataSource.entityMetadatas) {
      const inTable = tables
        .get(tableName)!
        .map((row) => row.c)
        .sort();
      expect(columns.map((column) => column.databaseName).sort(), tableName).toEqual(inTable);
    }
  });
});

describe('every table', () => {
  it('has a primary key: a cluster needs one', async () => {
    const without = await world.sql(
      `SELECT t.table_name FROM information_schema.tables t LEFT JOIN information_schema.table_constraints c
         ON c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY'
       WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.constraint_name IS NULL AND t.table_name <> 'migrations'`,
    );
    expect(without).toEqual([]);
  });
});

/** Everything of the schema that carries a description, by its place. */
const described = (): [place: string, description: string | null | undefined][] => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !['Query', 'Mutation'].includes(type.name),
  );
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  const places: [string, string | null | undefined][] = types.map((type) => [type.name, type.description]);
  for (const type of [...types, ...roots]) {
    if (isEnumType(type))
      for (const value of type.getValues()) places.push([`${type.name}.${value.name}`, value.description]);
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      places.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of 'args' in field ? field.args : [])
        places.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return places;
};

describe('the schema', () => {
  it('says what everything is, in Chinese and in English', () => {
    const silent = described().filter(
      ([, text]) => !/[\u4e00-\u9fff]/.test(text ?? '') || !/[A-Za-z]{2}/.test(text ?? ''),
    );
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  it('calls things by the names of the glossary', () => {
    const names = described().map(([place]) => place);
    const banned = /(^|\.)(org|partyOrg|grading|get[A-Z]\w*)$|Dto$|DTO|Response$|Publicity|ArenaContest/;
    expect(names.filter((name) => banned.test(name))).toEqual([]);
  });
});
