import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../../test/world.ts';
import type { Organization } from '../organization/index.ts';
import { aCountyBook } from './county.factory.ts';
import { type Cells, type Importer, type ImportView, type Sheets, xlsxOf } from './exchange.factory.ts';
import { House } from './house.factory.ts';

let house: House;
let world: World;

beforeAll(async () => {
  house = await House.open();
  world = house.world;
});
afterAll(() => house?.close());

const actions = ({ counts }: ImportView) => counts.map(({ create, change, same }) => [create, change, same]);

describe('a county from one workbook', () => {
  let committee: Organization;
  let importer: Importer;
  let checked: ImportView;

  beforeAll(async () => {
    ({ committee, importer } = await house.empty('K'));
    checked = await importer.check(await xlsxOf(aCountyBook(committee.code, 'K')));
  });

  it('is checked first, and nothing of it is saved', async () => {
    expect(checked).toMatchObject({ state: 'READY', problemCount: 0, refusal: null, phase: 'DONE' });
    expect(checked.counts).toEqual([
      { sheet: 'organization', create: 6, change: 0, same: 0 },
      { sheet: 'person', create: 5, change: 0, same: 0 },
      { sheet: 'contactPoint', create: 2, change: 0, same: 0 },
      { sheet: 'responsibility', create: 2, change: 0, same: 0 },
    ]);
    expect(await house.count('organization', "code LIKE 'K-_%' AND code <> 'K-WC'")).toBe(0);
  });

  it('is brought in whole', async () => {
    const applied = await importer.apply(checked);
    expect(applied).toMatchObject({ state: 'APPLIED', refusal: null, phase: 'DONE', done: 0 });
    const query = `query ($code: String) { organization(code: $code) { name type subtype tags fullMembers foundedOn
      termEndOn parent { name } host { name } units { name lead } } }`;
    const read = async (code: string) => {
      const ask = { query, variables: { code }, session: importer.session };
      return (await world.data<{ organization: object }>(ask)).organization;
    };
    expect(await read('K-B1')).toMatchObject({
      type: 'ORGAN',
      fullMembers: 12,
      foundedOn: '1998-07-01',
      parent: { name: '演示总支' },
      host: { name: '演示党委' },
      units: [{ name: '县财政局', lead: true }],
    });
    expect(await read('K-B2')).toMatchObject({
      subtype: 'SCHOOL',
      tags: ['JOINT', 'RETIRED'],
      units: [{ name: '县一中' }, { name: '县二中' }],
    });
    expect(await read('K-B3')).toMatchObject({ parent: { name: committee.name }, termEndOn: '2027-06-30' });
    const named = 'SELECT g.code FROM unit u INNER JOIN organization g ON g.id = u.partyGroupId WHERE g.code = ?';
    expect(await world.sql(named, ['K-PG'])).toHaveLength(1);
  });

  it('a branch older than its superior stands there since the superior does', async () => {
    const places = await world.sql(
      `SELECT p.fromOn FROM organization_path p INNER JOIN organization o ON o.id = p.organizationId WHERE o.code = 'K-B1'`,
    );
    expect(places).toEqual([{ fromOn: '2012-05-01' }]);
  });

  it('roles, contact duties and figures follow', async () => {
    const grants = await world.sql<{ role: string }[]>(
      `SELECT g.role FROM access_grant g INNER JOIN person p ON p.id = g.personId WHERE p.code LIKE 'K-%' ORDER BY g.role`,
    );
    const liaison = ['liaisonLeader', 'liaisonLeader'];
    expect(grants.map(({ role }) => role)).toEqual(['branchSecretary', 'committeeSecretary', ...liaison]);
    expect(await house.count('responsibility', "kind = 'CONTACT_DUTY'")).toBe(2);
    const { statistics } = await world.data<{ statistics: object }>({
      query: 'query ($id: ID!) { statistics(organization: $id) { organizations branches fullMembers covered } }',
      variables: { id: committee.id },
      session: importer.session,
    });
    expect(statistics).toEqual({ organizations: 6, branches: 3, fullMembers: 36, covered: 2 });
  });

  it('as the doing of whoever applied it, in the audit', async () => {
    const audited = await world.sql(
      `SELECT DISTINCT a.actorName, a.operation, a.reason FROM audit_entry a
       INNER JOIN organization o ON o.id = a.recordId AND a.entity = 'organization' WHERE o.code LIKE 'K-%' AND o.code <> 'K-WC'`,
    );
    expect(audited).toEqual([{ actorName: '演示人员', operation: 'applyImport', reason: '导入：县直机关.xlsx' }]);
  });
});

describe('the same county again', () => {
  /** Everything an import could leave behind. */
  const traces = async () => [
    await house.count('audit_entry', "entity <> 'import'"),
    await house.count('figure_change', '1 = 1'),
    await house.count('access_grant', '1 = 1'),
    await world.sql('SELECT SUM(version) AS v FROM organization'),
    await world.sql('SELECT SUM(version) AS v FROM person'),
    await world.sql('SELECT SUM(version) AS v FROM unit'),
    await world.sql('SELECT SUM(version) AS v FROM responsibility'),
  ];

  it('changes nothing: no version, no audit line, no figure', async () => {
    const { committee, importer } = await house.empty('S');
    const bytes = await xlsxOf(aCountyBook(committee.code, 'S'));
    await importer.run(bytes);
    const before = await traces();
    const again = await importer.run(bytes);
    expect(actions(again)).toEqual([
      [0, 0, 6],
      [0, 0, 5],
      [0, 0, 2],
      [0, 0, 2],
    ]);
    expect(await traces()).toEqual(before);
  });

  it('empty cells and columns left out take nothing away', async () => {
    const { committee, importer } = await house.empty('E');
    const book = aCountyBook(committee.code, 'E');
    await importer.run(await xlsxOf(book));
    const bare = book.organization.map(({ code, name, level, foundedOn }): Cells => ({ code, name, level, foundedOn }));
    const people = [{ personCode: 'E-P1', name: '张一' }];
    expect(actions(await importer.run(await xlsxOf({ organization: bare, person: people })))).toEqual([
      [0, 0, 6],
      [0, 0, 1],
    ]);
  });
});

describe('a county partly changed', () => {
  const edited = (rows: readonly Cells[], key: string, code: string, change: Cells, most = 1): Cells[] => {
    let left = most;
    return rows.map((row) => (row[key] === code && left-- > 0 ? { ...row, ...change } : row));
  };

  const changedBook = ({ organization, person, contactPoint, responsibility }: Required<Sheets>): Sheets => ({
    organization: edited(
      edited(organization, 'code', 'C-B3', { parentCode: 'C-GB', fullMembers: 20 }),
      'code',
      'C-B2',
      {
        units: '县二中、县一中',
      },
    ),
    person: [
      ...edited(person, 'personCode', 'C-P1', { toOn: '2026-10-31', phone: '13900000009' }),
      { personCode: 'C-P3', name: '王三', organizationCode: 'C-B1', post: '书记', fromOn: '2026-11-01' },
    ],
    contactPoint: edited(contactPoint, 'branchCode', 'C-B1', { toOn: '2026-11-30' }),
    responsibility: edited(responsibility, 'personCode', 'C-P2', { dueOn: '2026-11-30' }),
  });

  it('is changed where it differs, and nowhere else', async () => {
    const { committee, importer } = await house.empty('C');
    const book = aCountyBook(committee.code, 'C');
    await importer.run(await xlsxOf(book));
    const bytes = await xlsxOf(changedBook(book));
    expect(actions(await importer.run(bytes))).toEqual([
      [0, 2, 4],
      [1, 1, 4],
      [0, 1, 1],
      [0, 1, 1],
    ]);
    const moved = await world.sql(
      "SELECT o.code, s.code AS superior FROM organization o INNER JOIN organization s ON s.id = o.parentId WHERE o.code LIKE 'C-%' AND o.version > 1",
    );
    expect(moved).toEqual([{ code: 'C-B3', superior: 'C-GB' }]);
    const secretaries = await world.sql(
      `SELECT p.code, a.toOn FROM appointment a INNER JOIN person p ON p.id = a.personId
       INNER JOIN organization o ON o.id = a.organizationId WHERE o.code = 'C-B1' ORDER BY a.id`,
    );
    expect(secretaries).toEqual([
      { code: 'C-P1', toOn: '2026-10-31' },
      { code: 'C-P3', toOn: null },
    ]);
    const again = actions(await importer.check(bytes));
    expect(again.every(([create, change]) => create === 0 && change === 0)).toBe(true);
  });
});
