import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { Refusal, type Work } from '../../platform/index.ts';
import { aCampaign } from '../campaign/campaign.factory.ts';
import type { Organization } from './organization.entity.ts';
import { aCounty, anOrganization, type County } from './organization.factory.ts';
import type { OrganizationValues } from './organization.service.ts';
import { setUpOrganization, setUpOrganizations } from './organization.setup.ts';

let world: World;
let serial = 0;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

/** A county under way, in which a branch may be set up. */
const begin = () =>
  world.system(async (work) => {
    const county = await aCounty(work);
    await aCampaign(work, county.workCommittee);
    const group = await anOrganization(work, 'PARTY_GROUP', county.workCommittee);
    return { county, group };
  });

type Place = Awaited<ReturnType<typeof begin>>;

const branches = ({ county, group }: Place, prefix: string): OrganizationValues[] => {
  const common = { level: 'BRANCH', type: 'ORGAN' } as const;
  return [
    {
      ...common,
      code: `${prefix}-1`,
      name: '演示一支部',
      foundedOn: '2021-01-01',
      fullMembers: 5,
      hostId: county.committee.id,
      units: [{ name: '财政局' }, { name: '审计局', lead: true, partyGroupId: group.id }],
    },
    {
      ...common,
      code: `${prefix}-2`,
      name: '演示二支部',
      foundedOn: '1999-01-01',
      placedOn: '2020-02-02',
      tags: ['JOINT'],
    },
    // too young to be due this year
    { ...common, code: `${prefix}-3`, name: '演示三支部', foundedOn: '2026-10-01', probationaryMembers: 2 },
  ];
};

/** Everything that is recorded of what stands below a superior, without numbers that differ from county to county. */
const recorded = async ({ county }: Place, prefix: string) => {
  const read = (columns: string, from: string) =>
    world.sql<Record<string, unknown>[]>(
      `SELECT REPLACE(o.code, ?, '') AS who, ${columns} FROM organization o ${from}
       WHERE o.code LIKE ? ORDER BY o.id`,
      [prefix, `${prefix}-%`],
    );
  const [superior] = await world.sql<{ childCount: number }[]>('SELECT childCount FROM organization WHERE id = ?', [
    county.generalBranch.id,
  ]);
  const below = `/${county.generalBranch.id}/`;
  const path = (column: string) => `SUBSTRING_INDEX(${column}, '${below}', -1) = CONCAT(o.id, '/') AS stands`;
  return {
    childCount: superior!.childCount,
    rows: await read(
      `o.name, o.sortKey, o.tags, o.fullMembers, o.probationaryMembers, o.hostId IS NOT NULL AS hosted, o.version, ${path('o.path')}`,
      '',
    ),
    places: await read(
      `p.fromOn, p.toOn, ${path('p.path')}`,
      'INNER JOIN organization_path p ON p.organizationId = o.id',
    ),
    units: await read(
      'u.name AS unit, u.lead, u.partyGroupId IS NOT NULL AS grouped',
      'INNER JOIN unit u ON u.organizationId = o.id',
    ),
    found: await read("s.text LIKE '% iys%' AS found", 'INNER JOIN organization_search s ON s.id = o.id'),
    roll: await read('r.due, r.exclusion', 'INNER JOIN campaign_roll r ON r.organizationId = o.id'),
    sheets: await read('a.state', 'INNER JOIN assessment a ON a.organizationId = o.id'),
    figures: await read('f.measure, f.day, f.delta', 'INNER JOIN figure_change f ON f.organizationId = o.id'),
    audit: await read(
      'e.entity, e.action, e.fields',
      "INNER JOIN audit_entry e ON e.organizationId = o.id AND e.entity IN ('organization', 'unit')",
    ),
  };
};

const byText = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('setting up several at once', () => {
  it('records what setting them up one by one records', async () => {
    const [one, other] = [await begin(), await begin()];
    await world.system((work) => setUpOrganizations(work, one.county.generalBranch.id, branches(one, 'ONE')));
    await world.system(async (work) => {
      for (const values of branches(other, 'OTH')) await setUpOrganization(work, other.county.generalBranch.id, values);
    });
    const [together, apart] = [await recorded(one, 'ONE'), await recorded(other, 'OTH')];
    expect(together.rows).toHaveLength(3);
    expect(together.rows.every((row) => Number(row['stands']) === 1)).toBe(true);
    expect(together.childCount).toBe(5);
    expect(together.sheets.length).toBeGreaterThan(0);
    for (const key of Object.keys(together) as (keyof typeof together)[])
      expect(byText([together[key]].flat()), key).toEqual(byText([apart[key]].flat()));
  });

  const counted = async (count: number): Promise<number> => {
    const place = await begin();
    let statements = 0;
    const values = Array.from({ length: count }, (_, n) => ({
      ...branches(place, `M${serial++}`)[0]!,
      code: `M${serial++}-${n}`,
    }));
    await world.system(async (work) => {
      const { run } = work.init;
      work.init.run = (text, params) => {
        statements++;
        return run(text, params);
      };
      await setUpOrganizations(work, place.county.generalBranch.id, values);
      await work.flush();
    });
    return statements;
  };

  it('takes as many statements for fifty as for two', async () => {
    expect(await counted(50)).toBe(await counted(2));
  });

  const refusedWith = async (
    change: (place: Place, county: County) => Partial<OrganizationValues>,
  ): Promise<string> => {
    const place = await begin();
    const [good, bad, last] = branches(place, `R${serial++}`) as [
      OrganizationValues,
      OrganizationValues,
      OrganizationValues,
    ];
    const stranger = await begin();
    const list = [good, { ...bad, ...change(place, stranger.county) }, last];
    const attempt = (work: Work): Promise<Organization[]> =>
      setUpOrganizations(work, place.county.generalBranch.id, list);
    const code = await world.system(attempt).then(
      () => 'done',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    );
    const [left] = await world.sql<{ n: number }[]>('SELECT COUNT(*) AS n FROM organization WHERE code = ?', [
      good.code,
    ]);
    expect(Number(left!.n)).toBe(code === 'done' ? 1 : 0);
    return code;
  };

  it.each<[string, (place: Place, county: County) => Partial<OrganizationValues>]>([
    ['done', () => ({})],
    ['ORGANIZATION_CODE_TAKEN', ({ county }) => ({ code: county.branch.code })],
    ['ORGANIZATION_TYPE_MISSING', () => ({ type: null })],
    ['ORGANIZATION_DATE_BEFORE_FOUNDED', () => ({ placedOn: '1990-01-01' })],
    ['ORGANIZATION_UNIT_NAME_MISSING', () => ({ units: [{ name: '局' }, { name: ' ' }] })],
    // a branch is no Party group; a Party group of another county stands beside no line of this one
    ['ORGANIZATION_NOT_IN_REACH', ({ county }) => ({ units: [{ name: '局', partyGroupId: county.branch.id }] })],
    ['ORGANIZATION_NOT_IN_REACH', (_, { branch }) => ({ units: [{ name: '局', partyGroupId: branch.id }] })],
    ['ORGANIZATION_NOT_IN_REACH', () => ({ hostId: '999999999' })],
    ['NOT_FOUND', ({ county }) => ({ units: [{ id: county.branch.id, name: '局' }] })],
  ])('%s: a refusal of one is a refusal of all', async (code, change) => {
    expect(await refusedWith(change)).toBe(code);
  });
});
