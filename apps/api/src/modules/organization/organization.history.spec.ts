import { FIELD_WORDS, OPERATION_WORDS } from '@zhibu/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { isDerived } from '../../platform/entity.ts';
import { OPERATIONS } from '../../platform/graphql/operations.ts';
import { anActor } from '../people/people.factory.ts';
import { type Asker, asker, DISSOLVE, EDIT, MOVE } from './organization.asks.ts';
import { Organization, Unit } from './organization.entity.ts';
import { aCounty, anOrganization, type County } from './organization.factory.ts';

let world: World;
let county: County;
let officer: Asker;
let secretary: Asker;
let leader: Asker;

beforeAll(async () => {
  world = await World.open();
  await world.system(async (work) => {
    county = await aCounty(work);
    officer = asker(world, (await anActor(work, 'workCommittee', county.workCommittee)).session);
    secretary = asker(world, (await anActor(work, 'branchSecretary', county.branch)).session);
    leader = asker(world, (await anActor(work, 'liaisonLeader', county.branch)).session);
  });
  const { branch, committee } = county;
  const input = { name: '演示新名', type: 'ORGAN', tags: ['JOINT'], hostId: committee.id, units: [{ name: '财政局' }] };
  await officer.does(EDIT, { id: branch.id, version: 1, input });
  const move = { id: branch.id, version: 2, parentId: committee.id, on: '2026-06-01', reason: '县委〔2026〕3 号' };
  await officer.does(MOVE, move);
});
afterAll(() => world?.close());

describe('history', () => {
  it('tells who did what and why, with names for numbers', async () => {
    const { history } = (await officer.one({ id: county.branch.id }))!;
    const [moved, ...earlier] = history!.nodes;
    expect(moved).toMatchObject({ operation: 'moveOrganization', actor: '演示人员', reason: '县委〔2026〕3 号' });
    expect(moved!.changes).toEqual(
      expect.arrayContaining([
        { field: 'parentId', before: county.generalBranch.name, after: county.committee.name },
        { field: 'movedOn', before: null, after: '2026-06-01' },
      ]),
    );
    const edited = earlier.filter(({ operation }) => operation === 'editOrganization');
    expect(edited.flatMap(({ changes }) => changes)).toEqual(
      expect.arrayContaining([
        { field: 'name', before: county.branch.name, after: '演示新名' },
        { field: 'tags', before: '', after: 'JOINT' },
        { field: 'hostId', before: null, after: county.committee.name },
        { field: 'name', before: null, after: '财政局' },
      ]),
    );
    expect(history!.totalCount).toBe(4);
    expect(JSON.stringify(history)).not.toMatch(/sortKey|childCount|"path"/);
  });

  it('pages, the latest first', async () => {
    const ask = `query ($id: ID!, $after: String) { organization(id: $id) { history(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const page = async (after?: string) =>
      (await officer.does<{ organization: { history: Page } }>(ask, { id: county.branch.id, after })).organization
        .history;
    const first = await page();
    const second = await page(first.pageInfo.endCursor);
    expect([first.nodes.length, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([3, 1, false]);
    const numbers = [...first.nodes, ...second.nodes].map(({ id }) => Number(id));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('is for those who may read it; the line of places for every reader', async () => {
    for (const reader of [secretary, leader]) {
      const branch = (await reader.one({ id: county.branch.id }))!;
      expect(branch.history).toBeNull();
      expect(branch.affiliations.map(({ fromOn, toOn, ancestors }) => [fromOn, toOn, ancestors.at(-1)!.id])).toEqual([
        ['2026-06-01', null, county.committee.id],
        ['2020-01-01', '2026-06-01', county.generalBranch.id],
      ]);
    }
  });

  it('has a word for every column and every operation', () => {
    for (const entity of [Organization, Unit]) {
      const { tableName, columns } = world.kernel.dataSource.getMetadata(entity);
      const told = columns
        .map(({ propertyName }) => propertyName)
        .filter((name) => !['id', 'version', 'createdAt', 'updatedAt'].includes(name) && !isDerived(entity, name));
      expect(Object.keys(FIELD_WORDS[tableName] ?? {}).sort()).toEqual(told.sort());
    }
    const writes = [...OPERATIONS.values()].filter(
      ({ kind, name }) => kind === 'write' && /Organizations?$/.test(name),
    );
    expect(writes.map(({ name }) => name).filter((name) => !OPERATION_WORDS[name])).toEqual([]);
  });
});

describe('steps', () => {
  it('say what the reader may do, with the code of the refusal', async () => {
    const may = async (reader: Asker, id: string) => {
      const { steps } = (await reader.one({ id }))!;
      return Object.fromEntries(Object.entries(steps).map(([step, { ok, code }]) => [step, ok ? 'ok' : code]));
    };
    const all = { edit: 'ok', move: 'ok', merge: 'ok' };
    expect(await may(officer, county.branch.id)).toEqual({
      ...all,
      setUpBelow: 'ORGANIZATION_LEVEL_NOT_ALLOWED',
      dissolve: 'ok',
    });
    expect(await may(officer, county.committee.id)).toEqual({
      ...all,
      setUpBelow: 'ok',
      dissolve: 'ORGANIZATION_HAS_CHILDREN',
    });
    expect(new Set(Object.values(await may(secretary, county.branch.id)))).toEqual(new Set(['ACCESS_DENIED']));
    const gone = await world.system((work) => anOrganization(work, 'BRANCH', county.committee));
    await officer.does(DISSOLVE, { id: gone.id, version: 1, on: '2026-11-23' });
    expect(new Set(Object.values(await may(officer, gone.id)))).toEqual(new Set(['ORGANIZATION_DISSOLVED']));
  });
});

describe('warnings', () => {
  it('call attention to the shape of a branch (H01–H11)', async () => {
    const values = { fullMembers: 2, committeeSize: 9, termEndOn: '2026-11-01' };
    const small = await world.system((work) => anOrganization(work, 'BRANCH', county.committee, values));
    const { warnings } = (await officer.one({ id: small.id }))!;
    expect(warnings).toMatchObject([
      { warning: 'TOO_FEW_MEMBERS', rule: 'H01', count: 2, min: 3 },
      { warning: 'COMMITTEE_TOO_LARGE', rule: 'H05', count: 9, max: 7 },
      { warning: 'TERM_OVERDUE', rule: 'H08', days: 22 },
    ]);
    expect((await officer.one({ id: county.committee.id }))!.warnings).toEqual([]);
  });
});

it('poisoned keys show nothing of another county', async () => {
  const far = await world.system((work) => aCounty(work));
  await world.sql('UPDATE unit SET organizationId = ? WHERE organizationId = ?', [far.branch.id, county.branch.id]);
  expect((await officer.one({ id: county.branch.id }))!.units).toEqual([]);
  await world.sql('UPDATE organization SET parentId = ? WHERE id = ?', [county.committee.id, far.direct.id]);
  const { nodes } = await officer.list({ parent: county.committee.id });
  expect(nodes.map(({ id }) => id)).not.toContain(far.direct.id);
});
