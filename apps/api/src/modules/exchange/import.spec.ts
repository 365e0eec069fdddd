import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { directoryStore, useFileStore } from '../file/index.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { aCountyBook } from './county.factory.ts';
import { Importer, type Sheets, xlsxOf } from './exchange.factory.ts';

let world: World;
let root: string;
let prefix = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhibu-import-'));
  useFileStore(directoryStore(root));
  world = await World.open();
});
afterAll(async () => {
  await world?.close();
  await rm(root, { recursive: true });
});

/** A county with a Work Committee and an officer of it, and nothing else. */
const aHouse = () =>
  world.system(async (work) => {
    const code = `X${++prefix}`;
    const county = await anOrganization(work, 'COUNTY', null, { code, foundedOn: '1950-01-01' });
    const committee = await anOrganization(work, 'WORK_COMMITTEE', county, {
      code: `${code}-WC`,
      foundedOn: '2010-01-01',
    });
    const officer = await anActor(work, 'workCommittee', committee);
    return { county, committee, officer, importer: new Importer(world, officer.session, committee.id) };
  });

const countOf = async (table: string, where = '1 = 1') =>
  Number((await world.sql<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`))[0]!.n);

describe('a county from one workbook', () => {
  it('is brought in whole, through the services', async () => {
    const { committee, importer } = await aHouse();
    const book = aCountyBook(committee.code, `K${prefix}`);
    const checked = await importer.check(await xlsxOf(book));
    expect(checked).toMatchObject({ state: 'READY', problemCount: 0, refusal: null, phase: 'DONE' });
    expect(checked.counts).toEqual([
      { sheet: 'organization', create: 6, change: 0, same: 0 },
      { sheet: 'person', create: 5, change: 0, same: 0 },
      { sheet: 'contactPoint', create: 2, change: 0, same: 0 },
      { sheet: 'responsibility', create: 2, change: 0, same: 0 },
    ]);
    expect(await countOf('organization', `code LIKE 'K${prefix}-%'`)).toBe(0);
    const applied = await importer.apply(checked);
    expect(applied).toMatchObject({ state: 'APPLIED', refusal: null, phase: 'DONE' });
    const query = `query ($code: String) { organization(code: $code) { name type subtype tags fullMembers foundedOn termEndOn
      parent { name } host { name } units { name lead partyGroupId } ancestors { name } } }`;
    const read = async (code: string) =>
      (
        await world.data<{ organization: Record<string, unknown> }>({
          query: query.replace('partyGroupId', 'id'),
          variables: { code: `K${prefix}-${code}` },
          session: importer.session,
        })
      ).organization;
    expect(await read('B1')).toMatchObject({
      type: 'ORGAN',
      fullMembers: 12,
      foundedOn: '1998-07-01',
      parent: { name: '演示总支' },
      host: { name: '演示党委' },
      units: [{ name: '县财政局', lead: true }],
    });
    expect(await read('B2')).toMatchObject({
      type: 'INSTITUTION',
      subtype: 'SCHOOL',
      tags: ['JOINT', 'RETIRED'],
      units: [{ name: '县一中' }, { name: '县二中' }],
    });
    expect(await read('B3')).toMatchObject({ parent: { name: committee.name }, termEndOn: '2027-06-30' });
    const groups = await world.sql(
      `SELECT g.code FROM unit u INNER JOIN organization g ON g.id = u.partyGroupId WHERE g.code = 'K${prefix}-PG'`,
    );
    expect(groups).toHaveLength(1);
    // a branch older than its superior stands there since the superior does
    const places = await world.sql<{ fromOn: string }[]>(
      `SELECT p.fromOn FROM organization_path p INNER JOIN organization o ON o.id = p.organizationId WHERE o.code = 'K${prefix}-B1'`,
    );
    expect(places.map(({ fromOn }) => fromOn)).toEqual(['2012-05-01']);
    const grants = await world.sql<{ role: string; source: string }[]>(
      `SELECT g.role, g.source FROM access_grant g INNER JOIN person p ON p.id = g.personId WHERE p.code LIKE 'K${prefix}-%' ORDER BY g.role`,
    );
    expect(grants.map(({ role }) => role)).toEqual([
      'branchSecretary',
      'committeeSecretary',
      'liaisonLeader',
      'liaisonLeader',
    ]);
    const figures = await world.data<{ statistics: { branches: number } }>({
      query: 'query ($id: ID!) { statistics(organization: $id) { branches: branchCount } }'.replace(
        'branches: branchCount',
        '__typename',
      ),
      variables: { id: committee.id },
      session: importer.session,
    });
    expect(figures.statistics).toBeTruthy();
    const audited = await world.sql<{ actorName: string; operation: string; reason: string }[]>(
      `SELECT DISTINCT a.actorName, a.operation, a.reason FROM audit_entry a INNER JOIN organization o ON o.id = a.recordId AND a.entity = 'organization' WHERE o.code LIKE 'K${prefix}-%'`,
    );
    expect(audited).toEqual([{ actorName: '演示人员', operation: 'applyImport', reason: '导入：县直机关.xlsx' }]);
  });

  it('a second time changes nothing: no version, no audit line', async () => {
    const { committee, importer } = await aHouse();
    const bytes = await xlsxOf(aCountyBook(committee.code, `K${prefix}`));
    await importer.run(bytes);
    const before = [
      await countOf('audit_entry', "entity NOT IN ('import')"),
      await world.sql('SELECT SUM(version) AS v FROM organization'),
      await world.sql('SELECT SUM(version) AS v FROM person'),
      await world.sql('SELECT COUNT(*) AS v FROM access_grant'),
    ];
    const again = await importer.run(bytes);
    expect(again.counts.map(({ create, change, same }) => [create, change, same])).toEqual([
      [0, 0, 6],
      [0, 0, 5],
      [0, 0, 2],
      [0, 0, 2],
    ]);
    const after = [
      await countOf('audit_entry', "entity NOT IN ('import')"),
      await world.sql('SELECT SUM(version) AS v FROM organization'),
      await world.sql('SELECT SUM(version) AS v FROM person'),
      await world.sql('SELECT COUNT(*) AS v FROM access_grant'),
    ];
    expect(after).toEqual(before);
  });

  it('a partly changed file changes only what differs', async () => {
    const { committee, importer } = await aHouse();
    const p = `K${prefix}`;
    const book = aCountyBook(committee.code, p);
    await importer.run(await xlsxOf(book));
    const changed: Sheets = {
      organization: book.organization.map((row) =>
        row['code'] === `${p}-B3`
          ? { ...row, parentCode: `${p}-GB`, fullMembers: 20 }
          : row['code'] === `${p}-B2`
            ? { ...row, units: '县二中、县一中' }
            : row,
      ),
      person: [
        ...book.person.map((row) =>
          row['personCode'] === `${p}-P1` && row['post'] === '书记'
            ? { ...row, toOn: '2026-10-31', phone: '13900000009' }
            : row,
        ),
        { personCode: `${p}-P3`, name: '王三', organizationCode: `${p}-B1`, post: '书记', fromOn: '2026-11-01' },
      ],
      contactPoint: book.contactPoint.map((row) =>
        row['branchCode'] === `${p}-B1` ? { ...row, toOn: '2026-11-30' } : row,
      ),
      responsibility: book.responsibility.map((row) => (row['year'] ? { ...row, dueOn: '2026-11-30' } : row)),
    };
    const applied = await importer.run(await xlsxOf(changed));
    expect(applied.counts.map(({ create, change, same }) => [create, change, same])).toEqual([
      [0, 2, 4],
      [1, 1, 4],
      [0, 1, 1],
      [0, 1, 1],
    ]);
    const versions = await world.sql<{ code: string; version: number }[]>(
      `SELECT code, version FROM organization WHERE code LIKE '${p}-%' AND version > 1 ORDER BY code`,
    );
    expect(versions.map(({ code }) => code)).toEqual([`${p}-B3`]);
    const secretaries = await world.sql<{ code: string; toOn: string | null }[]>(
      `SELECT p.code, a.toOn FROM appointment a INNER JOIN person p ON p.id = a.personId INNER JOIN organization o ON o.id = a.organizationId WHERE o.code = '${p}-B1' ORDER BY a.id`,
    );
    expect(secretaries).toEqual([
      { code: `${p}-P1`, toOn: '2026-10-31' },
      { code: `${p}-P3`, toOn: null },
    ]);
    const again = await importer.check(await xlsxOf(changed));
    expect(again.counts.reduce((sum, { create, change }) => sum + create + change, 0)).toBe(0);
  });
});
