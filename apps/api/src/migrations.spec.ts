import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../test/world.ts';
import { FigureGroups1795501300000 } from './migrations/1795501300000-figure-groups.ts';
import { aRating } from './modules/assessment/assessment.factory.ts';
import { aCampaign, aPeriod } from './modules/campaign/campaign.factory.ts';
import { editionsOfPeriod, editionsOfYear } from './modules/campaign/index.ts';
import type { Organization } from './modules/organization/index.ts';
import { anOrganization } from './modules/organization/organization.factory.ts';
import { foldAll, readFigures } from './platform/index.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

/** Every organization above a leader used to keep a copy of what each edition counts, under the edition's own number. */
const COPIES = `INSERT INTO figure_total (organizationId, editionId, day, measure, total)
  SELECT a.id, f.editionId, f.day, f.measure, f.total FROM figure_total f
  INNER JOIN figure_edition e ON e.id = f.editionId AND e.leaderId = f.organizationId
  INNER JOIN organization l ON l.id = e.leaderId
  INNER JOIN organization a ON a.id <> l.id AND l.path LIKE CONCAT(a.path, '%')`;

describe('figures of campaigns led side by side', () => {
  it('are gathered into the group of their quarter, with their days', async () => {
    const city = await world.system((work) => anOrganization(work, 'CITY', null));
    const all: Organization[] = [city];
    const editionIds: string[] = [];
    for (const [n, superior] of [['A01'], [], ['B04']].entries())
      await world.system(async (work) => {
        const committee = await anOrganization(work, 'COUNTY', city);
        const branch = await anOrganization(work, 'BRANCH', await anOrganization(work, 'WORK_COMMITTEE', committee));
        const campaign = await aCampaign(work, committee);
        const period = await aPeriod(work, campaign, 4);
        await aRating(work, branch.id, period.id, { superior });
        // days of their own: the totals of several editions are not added up row by row
        await work.flush();
        await work.run('UPDATE figure_change SET day = ? WHERE editionId = ?', [`2026-11-0${n + 1}`, period.editionId]);
        editionIds.push(...editionsOfPeriod(period), ...editionsOfYear(campaign));
        all.push(committee, branch);
      });
    await world.system((work) => foldAll(work.run));
    const read = (asOf?: string) =>
      world.system((work) =>
        readFigures(work.run, { organizationIds: all.map(({ id }) => id), editionIds, today: work.today, asOf }),
      );
    const days = [undefined, '2026-11-01', '2026-11-02', '2026-11-03'];
    const before = await Promise.all(days.map(read));
    expect(before[0]!.get(city.id)!.get('rating.star.5')).toBe(2);
    const runner = world.kernel.dataSource.createQueryRunner();
    await runner.query(COPIES);
    await new FigureGroups1795501300000().down(runner);
    await new FigureGroups1795501300000().up(runner);
    await runner.release();
    expect(await Promise.all(days.map(read))).toEqual(before);
  });
});

describe('all migrations', () => {
  it('can be taken back to an empty database, and made again', async () => {
    const { dataSource } = world.kernel;
    const tables = async () =>
      (await world.sql<Record<string, string>[]>('SHOW TABLES')).flatMap((row) => Object.values(row)).sort();
    const made = await tables();
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
    expect(await tables()).toEqual(['migrations']);
    await dataSource.runMigrations();
    expect(await tables()).toEqual(made);
  });
});
