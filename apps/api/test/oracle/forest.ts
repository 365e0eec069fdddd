import { BRANCH_TYPES, type OrganizationLevel } from '@zhibu/rules';
import { indexForSearch, Organization } from '../../src/modules/organization/index.ts';
import type { Work } from '../../src/platform/index.ts';
import { blank } from '../access/records.ts';
import type { Dice } from '../dice.ts';
import { DAYS } from './days.ts';

/** The tree is another one from each of these days on. */
const CUTS = ['2020-01-01', '2025-03-01', '2026-02-01', '9999-12-31'] as const;
const ORDER = [
  'COUNTY',
  'WORK_COMMITTEE',
  'COMMITTEE',
  'GENERAL_BRANCH',
  'BRANCH',
] as const satisfies OrganizationLevel[];
const SHARES: OrganizationLevel[] = [
  ...Array<OrganizationLevel>(2).fill('WORK_COMMITTEE'),
  ...Array<OrganizationLevel>(3).fill('COMMITTEE'),
  ...Array<OrganizationLevel>(3).fill('GENERAL_BRANCH'),
  ...Array<OrganizationLevel>(12).fill('BRANCH'),
];
const SYLLABLES = ['财政', '教育', '卫生', '第一', '机关', '离退休', '城关', '东乡'];

/** An organization before it has its number; `parents` by the stretches between the cuts, `null` where there was none yet. */
type Planned = { level: OrganizationLevel; since: number; parents: (number | null)[] };

const rank = (level: OrganizationLevel): number => ORDER.indexOf(level as (typeof ORDER)[number]);

/** Superiors come earlier in the list and stand higher, so that no tree of any day has a circle. */
const planned = (dice: Dice, counties: number, others: number): Planned[] => {
  const list: Planned[] = Array.from({ length: counties }, () => ({ level: 'COUNTY', since: 0, parents: [] }));
  const levels = Array.from({ length: others }, () => dice.pick(SHARES)).sort((a, b) => rank(a) - rank(b));
  for (const level of levels) {
    const since = dice.chance(0.8) ? 0 : 1;
    const parents: (number | null)[] = [];
    for (const stretch of [0, 1, 2]) {
      const above = list.flatMap((each, i) => (rank(each.level) < rank(level) && each.since <= stretch ? [i] : []));
      const moves = parents.at(-1) === undefined || parents.at(-1) === null || dice.chance(0.25);
      parents.push(stretch < since ? null : moves ? dice.pick(above) : parents.at(-1)!);
    }
    list.push({ level, since, parents });
  }
  return list;
};

const rowOf = (work: Work, dice: Dice, { level, since }: Planned, i: number): Organization =>
  Object.assign(new Organization(), blank(work, Organization), {
    code: `O-${i}`,
    name: `演示${dice.pick(SYLLABLES)}${dice.pick(SYLLABLES)}${i}`,
    shortName: dice.maybe(0.3, () => dice.pick(SYLLABLES)),
    sortKey: `${dice.pick(['an', 'bo', 'ci'])}`,
    level,
    type: level === 'BRANCH' ? dice.pick(BRANCH_TYPES) : null,
    subtype: null,
    tags: level === 'BRANCH' ? dice.some(['RETIRED', 'MOBILE'] as const, 0.3) : [],
    parentId: null,
    path: null,
    hostId: null,
    foundedOn: CUTS[since],
    movedOn: null,
    dissolvedOn: level === 'BRANCH' ? dice.maybe(0.2, () => dice.pick(DAYS)) : null,
    termEndOn: null,
  });

/** A few counties whose organizations have moved within and between them, some dissolved; with every earlier tree. */
export const aForest = async (work: Work, dice: Dice): Promise<Organization[]> => {
  const plan = planned(dice, 3, 70);
  const rows = plan.map((each, i) => rowOf(work, dice, each, i));
  await work.insertMany(Organization, rows);
  const pathIn = (i: number, stretch: number): string => {
    const parent = plan[i]!.parents[stretch];
    return `${typeof parent === 'number' ? pathIn(parent, stretch) : '/'}${rows[i]!.id}/`;
  };
  for (const [i, { since, parents }] of plan.entries()) {
    for (let stretch = since; stretch < 3; stretch++)
      await work.run(
        'INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path) VALUES (?, ?, ?, ?, ?)',
        [rows[i]!.id, CUTS[stretch], CUTS[stretch + 1], rows[parents[stretch] ?? -1]?.id ?? null, pathIn(i, stretch)],
      );
    const [parentId, path] = [rows[parents[2] ?? -1]?.id ?? null, pathIn(i, 2)];
    await work.run('UPDATE organization SET parentId = ?, path = ? WHERE id = ?', [parentId, path, rows[i]!.id]);
    Object.assign(rows[i]!, { parentId, path });
  }
  while ((await indexForSearch(work)) > 0);
  return rows;
};
