import { FIELD_WORDS } from '@zhibu/vocabulary';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { isDerived } from '../../platform/index.ts';
import { aRating, aScene } from '../assessment/assessment.factory.ts';
import { appoint } from '../people/index.ts';
import { anActor } from '../people/people.factory.ts';
import { Issue, IssueEvent } from './issue.entity.ts';
import { BranchLedger, Task, TaskProgress } from './task.entity.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

type Change = { field: string; before: string | null; after: string | null };
type Told = { entity: string; operation: string; changes: Change[] };
type Read = { issues: { nodes: { id: string; version: number; history: { nodes: Told[] } | null }[] } };

const READ = `query ($organization: ID!) { issues(organization: $organization, first: 1) { nodes { id version
  history(first: 20) { nodes { entity operation changes { field before after } } } } } }`;
const DESCRIBE = `mutation ($id: ID!, $version: Int!) {
  describeIssue(id: $id, version: $version, input: { cause: "制度不健全" }) { id } }`;
const ASSIGN = `mutation ($issues: [SeenIssueInput!]!) {
  assignIssues(issues: $issues, input: { text: "完善制度", dueOn: "2026-12-15" }) { verdict { ok } } }`;

it('tells superiors who changed what of an issue and of its tasks, in names; nobody else', async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  const scene = await world.system(aScene);
  const { branch } = scene.county;
  const secretary = await world.system((work) => anActor(work, 'branchSecretary', branch));
  const { personId } = secretary.account;
  await world.system((work) =>
    appoint(work, { personId, organizationId: branch.id, post: 'SECRETARY', fromOn: '2024-01-01' }),
  );
  await world.system((work) => aRating(work, branch.id, scene.period.id, { superior: ['A01'] }));
  const read = async (session: string) => {
    const asked = { query: READ, variables: { organization: branch.id }, session };
    return (await world.data<Read>(asked)).issues.nodes[0]!;
  };
  const { id, version } = await read(secretary.session);
  await world.data({ query: DESCRIBE, variables: { id, version }, session: secretary.session });
  const seen = [{ id, version: version + 1 }];
  await world.data({ query: ASSIGN, variables: { issues: seen }, session: secretary.session });

  const entries = (await read(scene.audit)).history!.nodes;
  const of = (entity: string, operation: string) =>
    entries.find((entry) => entry.entity === entity && entry.operation === operation)!.changes;
  expect(of('issue', 'describeIssue')).toEqual([{ field: 'cause', before: null, after: '制度不健全' }]);
  expect(of('issue', 'assignIssues')).toContainEqual({ field: 'state', before: 'OPEN', after: 'ASSIGNED' });
  const owner = { field: 'ownerPersonId', before: null, after: secretary.person.name };
  expect(of('task', 'assignIssues')).toContainEqual(owner);
  expect((await read(secretary.session)).history).toBeNull();
});

it('has a word for every column of the ledger', () => {
  for (const entity of [Issue, IssueEvent, Task, TaskProgress, BranchLedger]) {
    const { tableName, columns } = world.kernel.dataSource.getMetadata(entity);
    const told = columns
      .map(({ propertyName }) => propertyName)
      .filter((name) => !['id', 'version', 'createdAt', 'updatedAt'].includes(name) && !isDerived(entity, name));
    expect(Object.keys(FIELD_WORDS[tableName] ?? {}).sort()).toEqual(told.sort());
  }
});
