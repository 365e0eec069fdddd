import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFigures } from '../../platform/index.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { closePeriod, Period } from '../campaign/index.ts';
import { addGuidance, Issue, recordIssue } from '../ledger/index.ts';
import { assignContactPoint } from '../liaison/index.ts';
import type { Organization } from '../organization/index.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import { anActor, aPerson } from '../people/people.factory.ts';
import { House } from './house.factory.ts';

let house: House;
let scene: Scene;
let session: string;
/** Set up this year: it is not due, and has no sheet in any quarter. */
let young: Organization;

beforeAll(async () => {
  house = await House.open();
  const { world } = house;
  world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await world.system(aScene);
  const { branch, generalBranch, workCommittee } = scene.county;
  session = (await world.system((work) => anActor(work, 'workCommittee', workCommittee))).session;
  young = await world.system((work) => anOrganization(work, 'BRANCH', generalBranch, { foundedOn: '2026-10-01' }));
  await world.system((work) => aRating(work, branch.id, scene.period.id, { superior: ['A01', 'C01'] }));
  const leader = await world.system((work) => aPerson(work, branch, { name: '钱带队' }));
  await world.system(async (work) => {
    const { id: leaderId } = await aPerson(work, workCommittee, { name: '孙联系' });
    await assignContactPoint(work, { organizationId: young.id, leaderId, fromOn: '2026-11-01' });
  });
  await world.system(async (work) => {
    const issue = { aspect: 'C', text: '支部党员大会没有记录', source: 'MASSES', foundOn: '2026-11-20' } as const;
    await recordIssue(work, { organizationId: young.id, ...issue });
    await addGuidance(work, {
      organizationId: young.id,
      campaignId: scene.campaign.id,
      assessmentId: scene.sheetId,
      ownerPersonId: leader.id,
      text: '上门指导一次',
      goal: '记录齐全',
      startsOn: '2026-11-23',
      dueOn: '2026-12-20',
    });
  });
});
afterAll(() => house?.close());

type Page = {
  frozen: boolean;
  branchCount: number;
  columns: { key: string }[];
  rows: { branchId: string; cells: { text: string | null }[] }[];
};
const at = () => ({ organization: scene.county.workCommittee.id, period: scene.period.id });
const table = async (name: string, more: object = {}): Promise<Page> => {
  const query = `query ($table: AnnexTable!, $organization: ID!, $period: ID!) {
    annexTable(table: $table, organization: $organization, period: $period) {
      frozen branchCount columns { key } rows { branchId cells { text } } } }`;
  const variables = { table: name, ...at(), ...more };
  return (await house.world.data<{ annexTable: Page }>({ query, variables, session })).annexTable;
};
const column = ({ columns, rows }: Page, key: string): (string | null)[] => {
  const place = columns.findIndex((each) => each.key === key);
  return rows.map(({ cells }) => cells[place]!.text);
};
const totalOf = async (field: string, args: string): Promise<number> => {
  const query = `query ($under: ID!) { ${field}(under: $under, ${args}) { totalCount } }`;
  const variables = { under: scene.county.workCommittee.id };
  const data = await house.world.data<Record<string, { totalCount: number }>>({ query, variables, session });
  return data[field]!.totalCount;
};
const figure = async (measure: string): Promise<number> => {
  const run = (text: string, params: readonly unknown[] = []) => house.world.sql(text, [...params]) as never;
  const { id } = scene.county.workCommittee;
  const figures = await readFigures(run, { organizationIds: [id], editionIds: [], today: '2026-11-23' });
  return figures.get(id)!.get(measure) ?? 0;
};
const exportedRows = async (annex: string): Promise<number> => {
  const query = `mutation ($annex: Annex!, $organization: ID!, $period: ID!) {
    exportAnnex(annex: $annex, organization: $organization, period: $period, format: XLSX) { id } }`;
  const asked = { query, variables: { annex, ...at() }, session };
  const { id } = (await house.world.data<{ exportAnnex: { id: string } }>(asked)).exportAnnex;
  await house.world.jobs();
  const one = { query: 'query ($id: ID!) { annexExport(id: $id) { rowCount } }', variables: { id }, session };
  return (await house.world.data<{ annexExport: { rowCount: number } }>(one)).annexExport.rowCount;
};

describe('Annexes 3 and 4 hang on issues and tasks', () => {
  it('a branch without a sheet in the quarter is on the lists, and not among those to be rated', async () => {
    const [rating, issues, ledger] = await Promise.all(['rating', 'issues', 'ledger'].map((name) => table(name)));
    expect(rating!.rows.map(({ branchId }) => branchId)).not.toContain(young.id);
    expect(column(issues!, 'text')).toContain('支部党员大会没有记录');
    expect(column(ledger!, 'issue')).toContain('支部党员大会没有记录');
    expect(issues!.branchCount).toBe(2);
  });

  it('list, rows of the file and figure are one number', async () => {
    const listed = await totalOf('issues', 'withdrawn: false, year: 2026');
    expect(listed).toBe(3);
    expect((await table('ledger')).rows).toHaveLength(listed);
    expect(await exportedRows('LEDGER')).toBe(listed);
    expect(await figure('issue.total')).toBe(listed);
    const tasks = await table('tasks');
    expect(tasks.rows).toHaveLength(await totalOf('tasks', 'year: 2026'));
    expect(await exportedRows('LISTS')).toBe(listed + 2 * tasks.rows.length);
  });

  it('guidance is a task and a responsibility without an issue (R57)', async () => {
    const [tasks, duties] = [await table('tasks'), await table('duties')];
    expect(column(tasks, 'issueNo')).toEqual(['加强指导']);
    expect(column(duties, 'owner')).toEqual(['钱带队']);
    expect(column(tasks, 'no')).toEqual(column(duties, 'taskNo'));
  });

  it('names the leaders in contact with the branch, as its tasks do', async () => {
    const [duty] = column(await table('duties'), 'leaders');
    expect(duty).toBe('孙联系');
    const query =
      'query ($organization: ID!) { tasks(organization: $organization) { nodes { liaisonLeaders { name } } } }';
    const asked = { query, variables: { organization: young.id }, session };
    const { tasks } = await house.world.data<{ tasks: { nodes: { liaisonLeaders: { name: string }[] }[] } }>(asked);
    expect(tasks.nodes.map(({ liaisonLeaders }) => liaisonLeaders.map(({ name }) => name))).toEqual([[duty]]);
  });

  it('the book of one branch does not name it on every line', async () => {
    const own = await table('ledger', { organization: young.id });
    expect(own.columns.map(({ key }) => key)).not.toContain('branch');
    expect(own.rows[0]!.cells[0]!.text).toBe('1');
    expect((await table('ledger')).columns.map(({ key }) => key)).toContain('branch');
  });

  it('closed, the lists stay as they were: for the branch without a sheet too', async () => {
    const before = await table('issues');
    await house.world.system(async (work) => closePeriod(work, await work.get(Period, scene.period.id)));
    await house.world.system(async (work) => {
      for (const issue of await work.rows(Issue).where('t.organizationId = ?', [young.id]).all(10))
        await work.save(Object.assign(issue, { text: '后来改的' }));
      await recordIssue(work, {
        organizationId: scene.county.sibling.id,
        aspect: 'A',
        text: '后来的问题',
        source: 'MASSES',
        foundOn: '2026-11-23',
      });
    });
    const closed = await table('issues');
    expect(closed).toEqual({ ...before, frozen: true });
    // who stands above reads the closed quarter of a campaign just so
    const above = await house.world.system((work) => anActor(work, 'countyOffice', scene.county.county));
    session = above.session;
    const wide = await table('issues', { organization: scene.county.county.id });
    expect(wide.frozen).toBe(false);
    expect(column(wide, 'text')).toEqual(column(before, 'text'));
  });
});
