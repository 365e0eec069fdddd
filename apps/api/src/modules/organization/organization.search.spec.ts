import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { anActor } from '../people/people.factory.ts';
import { type Asker, asker, EDIT } from './organization.asks.ts';
import type { Organization } from './organization.entity.ts';
import { aCounty, anOrganization, type County } from './organization.factory.ts';
import { organizationRows } from './organization.queries.ts';
import { indexForSearch } from './organization.service.ts';

let world: World;
let county: County;
let other: County;
let officer: Asker;
const branches: Record<string, Organization> = {};

const NAMES = {
  finance: { name: '演示县财政局机关党支部', shortName: '财政机关支部', code: 'CZ-001' },
  school: { name: '演示县第12中学党支部', code: 'ZX-012' },
  percent: { name: '演示“100%达标”党支部', code: 'DB-100' },
  rare: { name: '演示龘街道党支部', code: 'JD-001' },
};

beforeAll(async () => {
  world = await World.open();
  await world.system(async (work) => {
    [county, other] = [await aCounty(work), await aCounty(work)];
    for (const [key, values] of Object.entries(NAMES))
      branches[key] = await anOrganization(work, 'BRANCH', county.generalBranch, values);
    await anOrganization(work, 'BRANCH', other.generalBranch, { name: NAMES.finance.name });
    officer = asker(world, (await anActor(work, 'workCommittee', county.workCommittee)).session);
  });
});
afterAll(() => world?.close());

const found = async (search: string, more: object = {}): Promise<string[]> => {
  const { nodes, totalCount } = await officer.list({ search, ...more });
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => Object.keys(branches).find((key) => branches[key]!.id === node.id) ?? node.name).sort();
};

const CASES: [string, string[]][] = [
  ['财政局', ['finance']],
  ['财政机关', ['finance']],
  ['局', ['finance']],
  ['龘', ['rare']],
  ['czj', ['finance']],
  ['CZJ', ['finance']],
  ['ＣＺＪ', ['finance']],
  ['caizheng', ['finance']],
  ['caizhengjujiguandangzhibu', ['finance']],
  ['cz-001', ['finance']],
  ['CZ001', ['finance']],
  ['第12', ['school']],
  ['d12zx', ['school']],
  ['100%', ['percent']],
  ['100%达标', ['percent']],
  ['街道 yanshi', ['rare']],
  ['机关 财政 ', ['finance']],
  ['财政 街道', []],
  ['政财', []],
  ['%', []],
  ['_', []],
  ["'", []],
  ['\\', []],
  ['+-<>()~*"@', []],
  ['不存在的名字', []],
];

describe('search', () => {
  it.each(CASES)('%s', async (search, expected) => {
    expect(await found(search)).toEqual(expected);
    expect(await found(search, { under: county.committee.id, level: 'BRANCH' })).toEqual(expected);
    expect(await found(search, { parent: county.generalBranch.id })).toEqual(expected);
  });

  it('of nothing is the whole list', async () => {
    expect((await officer.list({ search: '  ' })).totalCount).toBe(10);
  });

  it('follows a new name', async () => {
    const { id } = county.sibling;
    await officer.does(EDIT, { id, version: 1, input: { name: '演示税务局党支部', type: 'ORGAN' } });
    expect(await found('swj')).toEqual(['演示税务局党支部']);
  });

  it('of one letter is what begins with it', async () => {
    const names = (await officer.list({ search: 'y' })).nodes.map(({ name }) => name);
    expect(names.length).toBe(10);
    expect(await found('z')).toEqual([]);
  });

  it('works as of a day', async () => {
    expect(await found('czj', { asOf: '2026-05-01' })).toEqual(['finance']);
    expect(await found('czj', { asOf: '2019-05-01' })).toEqual([]);
  });

  it.each(CASES)('by the index of words: %s', async (search, expected) => {
    const ids = await world.system(async (work) => {
      const rows = await organizationRows(work, { search, under: county.county.id });
      const statement = await rows.pageStatement({ first: 50 }, 'text');
      const list = await work.run<{ id: string | number }[]>(statement.text, statement.params);
      const keys = list.map((row) => Object.keys(branches).find((key) => branches[key]!.id === String(row.id)));
      return keys.filter((key) => key !== undefined);
    });
    expect(ids.sort()).toEqual(expected);
  });

  it('finds what came past the services, once indexed', async () => {
    await world.sql('DELETE FROM organization_search WHERE id = ?', [branches['rare']!.id]);
    expect(await found('jd-001')).toEqual([]);
    expect(await world.system((work) => indexForSearch(work))).toBe(1);
    expect(await found('jd-001')).toEqual(['rare']);
  });
});
