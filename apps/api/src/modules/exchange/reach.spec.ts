import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../../test/world.ts';
import { drainJobs } from '../../platform/jobs/worker.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { aGrant, anActor, aPerson, aSession } from '../people/people.factory.ts';
import { aCountyBook } from './county.factory.ts';
import { forgetWorkbooks } from './exchange.chores.ts';
import { aBranchRow, type Cells, Importer, xlsxOf } from './exchange.factory.ts';
import { House } from './house.factory.ts';

let house: House;
let world: World;
let county: County;
let office: Importer;
let prefix = 0;

beforeAll(async () => {
  house = await House.open();
  world = house.world;
  ({ county, office } = await house.county());
});
afterAll(() => house?.close());
beforeEach(() => void prefix++);

const branch = (code: string, more: Cells = {}) => aBranchRow(county.workCommittee.code, `N${prefix}-${code}`, more);

const countOf = (code: string) => house.count('organization', 'code LIKE ?', [`${code}%`]);

describe('who imports', () => {
  it('sees and changes only what is in reach; what is not is unknown', async () => {
    const actor = await world.system((work) => anActor(work, 'workCommittee', county.workCommittee));
    const officer = new Importer(world, actor.session, county.workCommittee.id);
    const foreign = await world.system((work) => aCounty(work));
    const checked = await officer.check(
      await xlsxOf({
        organization: [
          branch('1', { parentCode: foreign.workCommittee.code }),
          branch('2', { hostCode: county.county.code }),
          {
            code: foreign.branch.code,
            name: '别县的',
            level: '党支部',
            parentCode: county.committee.code,
            type: '机关',
            foundedOn: '2020-01-01',
          },
          branch('3'),
        ],
      }),
    );
    expect(await officer.told(checked.id)).toEqual([
      'organization 2 parentCode UNKNOWN_ORGANIZATION',
      'organization 3 hostCode UNKNOWN_ORGANIZATION',
      'organization 4 code OUT_OF_REACH',
    ]);
    // nor does anybody else see the import
    const elsewhere = await world.system((work) => anActor(work, 'countyOffice', foreign.county));
    const stranger = new Importer(world, elsewhere.session, foreign.county.id);
    await expect(stranger.report(checked.id)).rejects.toThrow('NOT_FOUND');
    expect(await stranger.read(checked.id)).toBeNull();
  });

  it('loses the right meanwhile: nothing is applied', async () => {
    const actor = await world.system((work) => anActor(work, 'workCommittee', county.workCommittee));
    const officer = new Importer(world, actor.session, county.workCommittee.id);
    const { id } = await officer.begin(await xlsxOf({ organization: [branch('1')] }));
    await world.sql("UPDATE access_grant SET state = 'ended' WHERE personId = ?", [actor.person.id]);
    await drainJobs(world.kernel);
    expect(await office.read(id)).toMatchObject({ state: 'FAILED', refusal: { code: 'IMPORT_OUTDATED' } });
    expect(await countOf(`N${prefix}-`)).toBe(0);
  });

  it('what only the service can know refuses the row, and the whole', async () => {
    // an administrator cannot come by a role through an appointment (三员分立)
    await world.system(async (work) => {
      const auditor = await aPerson(work, county.branch, { code: `N${prefix}-AUD`, name: '审计员' });
      await aGrant(work, auditor, 'auditor', county.county);
    });
    const checked = await office.check(
      await xlsxOf({
        organization: [branch('1')],
        person: [
          {
            personCode: `N${prefix}-AUD`,
            name: '审计员',
            organizationCode: `N${prefix}-1`,
            post: '书记',
            fromOn: '2026-01-01',
          },
        ],
      }),
    );
    const refused = await office.apply(checked);
    expect(refused).toMatchObject({ state: 'REFUSED', problemCount: 1, hasReport: true });
    expect(await office.told(refused.id)).toEqual(['person 2 - GRANT_EXCLUSIVE_ROLE']);
    expect(await countOf(`N${prefix}-`)).toBe(0);
  });

  it('nobody appoints themselves by a workbook', async () => {
    const { session } = await world.system(async (work) => {
      const me = await aPerson(work, county.branch, { code: `N${prefix}-ME`, name: '本人' });
      await aGrant(work, me, 'workCommittee', county.workCommittee);
      return aSession(work, me);
    });
    const officer = new Importer(world, session, county.workCommittee.id);
    const checked = await officer.check(
      await xlsxOf({
        person: [
          {
            personCode: `N${prefix}-ME`,
            name: '本人',
            organizationCode: county.workCommittee.code,
            post: '书记',
            fromOn: '2026-01-01',
          },
        ],
      }),
    );
    expect(await officer.told(checked.id)).toEqual(['person 2 post APPOINTMENT_OWN']);
  });
});

describe('templates', () => {
  it('the empty one is read without a problem, and holds nothing', async () => {
    const { name, bytes } = await office.template(false);
    expect(name).toBe('支部数据导入模板.xlsx');
    expect(await office.check(bytes)).toMatchObject({ state: 'REFUSED', refusal: { code: 'IMPORT_EMPTY' } });
  });

  it('the one filled with what is recorded changes nothing when it comes back', async () => {
    const actor = await world.system(async (work) => {
      const place = await aCounty(work);
      return { place, session: (await anActor(work, 'countyOffice', place.county)).session };
    });
    const importer = new Importer(world, actor.session, actor.place.county.id);
    await importer.run(await xlsxOf(aCountyBook(actor.place.workCommittee.code, `N${prefix}`)));
    const { bytes } = await importer.template(true);
    const checked = await importer.check(bytes);
    expect(await importer.told(checked.id)).toEqual([]);
    expect(checked.counts.map(({ sheet, create, change, same }) => [sheet, create + change, same])).toEqual([
      ['organization', 0, 13],
      // the ended term of P4 is not told, the officer is
      ['person', 0, 6],
      ['contactPoint', 0, 2],
      ['responsibility', 0, 2],
    ]);
  });
});

describe('what is left', () => {
  it('is thrown away with its workbook; what was applied stays', async () => {
    const checked = await office.check(await xlsxOf({ organization: [branch('1', { level: '村' })] }));
    const discard = (id: string, version: number) =>
      world.ask({
        query: 'mutation ($id: ID!, $version: Int!) { discardImport(id: $id, version: $version) }',
        variables: { id, version },
        session: office.session,
      });
    expect(await readdir(join(house.root, 'import'))).toContain(checked.id);
    await discard(checked.id, checked.version);
    await drainJobs(world.kernel);
    expect(await readdir(join(house.root, 'import'))).not.toContain(checked.id);
    expect(await office.read(checked.id)).toBeNull();
    expect(await world.sql('SELECT id FROM import_problem WHERE importId = ?', [checked.id])).toEqual([]);
    const applied = await office.run(await xlsxOf({ organization: [branch('2')] }));
    expect((await discard(applied.id, applied.version)).errors![0]!.extensions.code).toBe('IMPORT_STATE_NOT_ALLOWED');
  });

  it('a ticket works once, and only for an import that waits', async () => {
    const bytes = await xlsxOf({ organization: [branch('1')] });
    const { path } = await office.create();
    expect((await office.post(path, bytes)).statusCode).toBe(204);
    expect((await office.post(path, bytes)).statusCode).toBe(404);
    await drainJobs(world.kernel);
  });

  it('workbooks are forgotten after a month, imports that never came after a day', async () => {
    const checked = await office.check(await xlsxOf({ organization: [branch('1')] }));
    const { id } = await office.create();
    house.later(2 * 86_400);
    await forgetWorkbooks(world.kernel);
    expect(await world.sql('SELECT id FROM import WHERE id = ?', [id])).toEqual([]);
    expect(await readdir(join(house.root, 'import'))).toContain(checked.id);
    house.later(30 * 86_400);
    await forgetWorkbooks(world.kernel);
    expect(await readdir(join(house.root, 'import'))).not.toContain(checked.id);
    const [row] = await world.sql<{ kept: number }[]>('SELECT kept FROM import WHERE id = ?', [checked.id]);
    expect(Number(row!.kept)).toBe(0);
  });
});
