import { FIELD_WORDS, OPERATION_WORDS } from '@zhibu/vocabulary';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { OPERATIONS } from '../../platform/graphql/operations.ts';
import { isDerived } from '../../platform/index.ts';
import { ContactPoint } from '../liaison/index.ts';
import { aCounty } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { Responsibility } from './responsibility.entity.ts';
import { aResponsibility } from './responsibility.factory.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

it('tells superiors who did what to a duty, in names; nobody else', async () => {
  const [duty, officer, secretary] = await world.system(async (work) => {
    const county = await aCounty(work);
    const person = await anActor(work, 'branchSecretary', county.branch);
    const office = await anActor(work, 'workCommittee', county.workCommittee);
    return [await aResponsibility(work, county.branch, person.person), office, person] as const;
  });
  const CANCEL = `mutation ($id: ID!) { cancelResponsibility(id: $id, version: 1, reason: "岗位调整") { id } }`;
  await world.data({ query: CANCEL, variables: { id: duty.id }, session: officer.session });
  const query = `query ($id: ID!) { responsibility(id: $id) { history { nodes { operation reason changes { field before after } } } } }`;
  type Told = {
    responsibility: { history: { nodes: { operation: string; reason: string; changes: object[] }[] } | null };
  };
  const read = (session: string) => world.data<Told>({ query, variables: { id: duty.id }, session });
  const [last, first] = (await read(officer.session)).responsibility.history!.nodes;
  expect(last).toMatchObject({ operation: 'cancelResponsibility', reason: '岗位调整' });
  expect(last!.changes).toContainEqual({ field: 'state', before: 'OPEN', after: 'CANCELLED' });
  expect(first!.changes).toContainEqual({ field: 'personId', before: null, after: secretary.person.name });
  expect((await read(secretary.session)).responsibility.history).toBeNull();
});

it('has a word for every column and every operation', () => {
  for (const entity of [ContactPoint, Responsibility]) {
    const { tableName, columns } = world.kernel.dataSource.getMetadata(entity);
    const told = columns
      .map(({ propertyName }) => propertyName)
      .filter((name) => !['id', 'version', 'createdAt', 'updatedAt'].includes(name) && !isDerived(entity, name));
    expect(Object.keys(FIELD_WORDS[tableName] ?? {}).sort()).toEqual(told.sort());
  }
  const ours = /ContactPoint|LiaisonLeader|Visit|Promise|Responsibilit/;
  const writes = [...OPERATIONS.values()].filter(({ kind, name }) => kind === 'write' && ours.test(name));
  expect(writes.map(({ name }) => name).filter((name) => !OPERATION_WORDS[name])).toEqual([]);
});
