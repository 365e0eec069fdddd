import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../../test/world.ts';
import { on, refusal } from '../../platform/index.ts';
import { drainJobs } from '../../platform/jobs/worker.ts';
import { editOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
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

describe('what happens meanwhile', () => {
  it('records changed since the check: it is looked at again before it is applied', async () => {
    await office.run(await xlsxOf({ organization: [branch('1')] }));
    const bytes = await xlsxOf({ organization: [branch('1', { name: '改名一' }), branch('2')] });
    const checked = await office.check(bytes);
    await world.system(async (work) => {
      const row = await work
        .rows(Organization)
        .where('t.code = ?', [`N${prefix}-1`])
        .first();
      await editOrganization(work, row!, { shortName: '别人改的' });
    });
    const failed = await office.apply(checked);
    expect(failed).toMatchObject({ state: 'FAILED', refusal: { code: 'IMPORT_OUTDATED' } });
    expect(await countOf(`N${prefix}-2`)).toBe(0);
    expect((await office.ask('checkImport', failed)).errors).toBeUndefined();
    await drainJobs(world.kernel);
    const again = await office.read(failed.id);
    expect(again).toMatchObject({ state: 'READY', refusal: null });
    expect((await office.apply(again)).state).toBe('APPLIED');
    expect(await world.sql('SELECT name, shortName FROM organization WHERE code = ?', [`N${prefix}-1`])).toEqual([
      { name: '改名一', shortName: '别人改的' },
    ]);
  });

  it('something unrelated changed: that outdates nothing', async () => {
    const checked = await office.check(await xlsxOf({ organization: [branch('1')] }));
    await world.system((work) => anOrganization(work, 'BRANCH', county.committee));
    expect((await office.apply(checked)).state).toBe('APPLIED');
  });

  it('another import of the same line is refused while one runs; of another county it is not', async () => {
    const other = await world.system(async (work) => {
      const place = await aCounty(work);
      return { place, actor: await anActor(work, 'countyOffice', place.county) };
    });
    const elsewhere = new Importer(world, other.actor.session, other.place.county.id);
    const first = await office.check(await xlsxOf({ organization: [branch('1')] }));
    const second = await office.check(await xlsxOf({ organization: [branch('2')] }));
    const third = await elsewhere.check(
      await xlsxOf({ organization: [branch('3', { parentCode: other.place.workCommittee.code })] }),
    );
    const answers = await Promise.all([office.ask('applyImport', first), office.ask('applyImport', second)]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'begun').sort()).toEqual([
      'IMPORT_RUNNING',
      'begun',
    ]);
    expect((await elsewhere.ask('applyImport', third)).errors).toBeUndefined();
    await drainJobs(world.kernel);
    expect([(await office.read(first.id)).state, (await office.read(second.id)).state].sort()).toEqual([
      'APPLIED',
      'READY',
    ]);
    expect((await elsewhere.read(third.id)).state).toBe('APPLIED');
  });

  it('sent twice with one key, or by two windows, it is applied once', async () => {
    const checked = await office.check(await xlsxOf({ organization: [branch('1')] }));
    await office.ask('applyImport', checked);
    expect((await office.ask('applyImport', checked)).errors![0]!.extensions.code).toBe('STALE_EDIT');
    await Promise.all([drainJobs(world.kernel, 'a'), drainJobs(world.kernel, 'b')]);
    expect(await countOf(`N${prefix}-1`)).toBe(1);
  });
});

describe('a row that only a service can refuse', () => {
  it('is found among those it was set up with', async () => {
    on('people', 'organization.setUp', async (_, { organizations }) => {
      if (organizations.some(({ name }) => name === '演示支部 不准')) throw refusal('ORGANIZATION_NAME_MISSING');
    });
    const rows = ['1', '2', '不准', '4', '5'].map((name, n) => branch(`${n}`, { name: `演示支部 ${name}` }));
    const refused = await office.apply(await office.check(await xlsxOf({ organization: rows })));
    expect(refused).toMatchObject({ state: 'REFUSED', problemCount: 1, hasReport: true });
    expect(await office.told(refused.id)).toEqual(['organization 4 - ORGANIZATION_NAME_MISSING']);
    expect(await countOf(`N${prefix}-`)).toBe(0);
  });
});

describe('a process that dies in the middle', () => {
  const many = () => Array.from({ length: 400 }, (_, n) => branch(`${n}`));

  /** Cuts the connection of the transaction that has just set up the named one, as the death of its process would. */
  const cutAfter = (code: string): { written: number } => {
    const cut = { written: 0 };
    on('people', 'organization.setUp', async (work, { organizations }) => {
      if (cut.written > 0 || !organizations.some((each) => each.code === code)) return;
      const mine = `SELECT COUNT(*) AS n FROM organization WHERE code LIKE 'N${prefix}-%'`;
      cut.written = Number((await work.run<{ n: number }[]>(mine))[0]!.n);
      const [connection] = await work.run<{ id: number }[]>('SELECT CONNECTION_ID() AS id');
      await world.sql(`KILL CONNECTION ${connection!.id}`);
    });
    return cut;
  };

  it('leaves nothing half saved, and the work is begun again', async () => {
    const { id } = await office.begin(await xlsxOf({ organization: many() }));
    const cut = cutAfter(`N${prefix}-399`);
    await drainJobs(world.kernel, 'dying');
    expect(cut.written).toBe(400);
    expect((await office.read(id)).state).toBe('APPLYING');
    expect(await countOf(`N${prefix}-`)).toBe(0);
    house.later(60);
    await drainJobs(world.kernel, 'living');
    expect((await office.read(id)).state).toBe('APPLIED');
    expect(await countOf(`N${prefix}-`)).toBe(400);
  });

  it('without a word: its lease runs out, another takes over; after three times it is told', async () => {
    const { id } = await office.begin(await xlsxOf({ organization: [branch('1')] }));
    const die = () =>
      world.sql(
        'UPDATE job SET leaseOwner = ?, leaseUntil = ?, attempts = attempts + 1 WHERE kind = ? AND doneAt IS NULL',
        ['dead', new Date(world.now.getTime() + 120_000), 'exchange.apply'],
      );
    await die();
    expect(await drainJobs(world.kernel)).toBe(0);
    await world.sql('UPDATE import SET attempts = 3 WHERE id = ?', [id]);
    house.later(121);
    await drainJobs(world.kernel);
    expect(await office.read(id)).toMatchObject({ state: 'FAILED', refusal: { code: 'IMPORT_INTERRUPTED' } });
    expect(await countOf(`N${prefix}-`)).toBe(0);
    const failed = await office.read(id);
    await office.ask('checkImport', failed);
    await drainJobs(world.kernel);
    expect((await office.apply(await office.read(id))).state).toBe('APPLIED');
  });
});
