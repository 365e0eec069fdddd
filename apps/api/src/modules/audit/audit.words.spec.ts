import { ENTITY_WORDS, OPERATION_WORDS } from '@zhibu/vocabulary';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { OPERATIONS } from '../../platform/graphql/operations.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

it('every kind of record has a word for the auditor', () => {
  const tables = world.kernel.dataSource.entityMetadatas.map((metadata) => metadata.tableName);
  expect(tables.filter((table) => !(table in ENTITY_WORDS))).toEqual([]);
});

it('every operation that writes has a word for the auditor', () => {
  const writes = [...OPERATIONS.values()].filter(({ kind }) => kind === 'write').map(({ name }) => name);
  expect(writes.filter((name) => !(name in OPERATION_WORDS))).toEqual([]);
});
