import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aScene, type Scene } from '../assessment/assessment.factory.ts';
import { files } from '../file/index.ts';
import { anActor } from '../people/people.factory.ts';
import { forgetExports } from './exchange.chores.ts';
import { keyOfExport } from './export.service.ts';
import { House } from './house.factory.ts';

let house: House;
let scene: Scene;
let session: string;

beforeAll(async () => {
  house = await House.open();
  scene = await house.world.system(aScene);
  session = (await house.world.system((work) => anActor(work, 'workCommittee', scene.county.workCommittee))).session;
});
afterAll(() => house?.close());

const at = () => ({ organization: scene.county.workCommittee.id, period: scene.period.id });

describe('the file of an export', () => {
  const ticket = (id: string) => ({
    query: 'query ($id: ID!) { annexFile(id: $id) { path } }',
    variables: { id },
    session,
  });
  const kept = async (id: string) => {
    const query = 'query ($id: ID!) { annexExport(id: $id) { state kept } }';
    return (await house.world.data<{ annexExport: object }>({ query, variables: { id }, session })).annexExport;
  };

  it('is kept a month, and then forgotten, which is said', async () => {
    const query = `mutation ($organization: ID!, $period: ID!) {
      exportAnnex(annex: PROGRESS, format: XLSX, organization: $organization, period: $period) { id } }`;
    const { exportAnnex } = await house.world.data<{ exportAnnex: { id: string } }>({
      query,
      variables: at(),
      session,
    });
    await house.world.jobs();
    const { id } = exportAnnex;
    const today = house.world.now;
    await forgetExports(house.world.kernel);
    expect(await kept(id)).toEqual({ state: 'DONE', kept: true });
    expect((await files().get(keyOfExport(id)))?.length).toBeGreaterThan(1_000);
    house.world.now = new Date(today.getTime() + 31 * 24 * 3_600_000);
    await forgetExports(house.world.kernel);
    house.world.now = today;
    expect(await kept(id)).toEqual({ state: 'DONE', kept: false });
    expect(await files().get(keyOfExport(id))).toBeNull();
    expect(await house.world.refused(ticket(id))).toBe('EXPORT_FILE_GONE');
  });
});

describe('Annex 2', () => {
  it('tells the batch of the branch’s plan, and nothing where there is none (R22)', async () => {
    const { branch, sibling } = scene.county;
    await house.world.data({
      query: `mutation ($organization: ID!, $input: BranchPlanInput!) {
        draftBranchPlan(organization: $organization, input: $input) { id } }`,
      variables: { organization: branch.id, input: { aim: '创建达标', batch: 2 } },
      session: scene.branch,
    });
    const query = `query ($organization: ID!, $period: ID!) { annexTable(table: progress, organization: $organization, period: $period) {
      columns { key } rows { branchId cells { text } } } }`;
    type Page = { columns: { key: string }[]; rows: { branchId: string; cells: { text: string | null }[] }[] };
    const { annexTable } = await house.world.data<{ annexTable: Page }>({ query, variables: at(), session });
    const column = annexTable.columns.findIndex(({ key }) => key === 'planned');
    const planned = (id: string) => annexTable.rows.find(({ branchId }) => branchId === id)!.cells[column]!.text;
    expect([planned(branch.id), planned(sibling.id)]).toEqual(['2026 年·第 2 批', null]);
  });
});
