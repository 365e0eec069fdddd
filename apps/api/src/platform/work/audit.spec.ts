import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, writeAs } from '../../../test/act.ts';
import { World } from '../../../test/world.ts';
import { Unit } from '../../modules/organization/index.ts';
import { aCounty, type County } from '../../modules/organization/organization.factory.ts';
import { Person } from '../../modules/people/index.ts';
import { anActor, aPerson, type SignedInActor } from '../../modules/people/people.factory.ts';
import { refusal } from '../refusal.ts';

let world: World;
let county: County;
let officer: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  officer = await world.system((work) => anActor(work, 'workCommittee', county.workCommittee));
});
afterAll(() => world?.close());

type Line = {
  operation: string;
  actorId: string | number | null;
  actorName: string;
  organizationId: string | number;
  entity: string;
  recordId: string | number;
  action: string;
  fields: string;
  changes: string;
  changesHash: string;
  reason: string | null;
};
const linesOf = (operation: string) =>
  world.sql<Line[]>('SELECT * FROM audit_entry WHERE operation = ? ORDER BY id', [operation]);
const unit = (name: string): Partial<Unit> => ({
  organizationId: county.branch.id,
  name,
  sector: null,
  partyGroupId: null,
  lead: false,
});
const edit = <T>(operation: string, body: Parameters<typeof writeAs<T>>[3]) =>
  writeAs(world, officer, { permission: 'organization:edit', operation }, body);

describe('the audit line', () => {
  it('tells who, when, operation, record, before and after, and why', async () => {
    const { id } = await edit('t.insert', async (work) => {
      work.reason = '单位合并';
      return work.insert(Unit, unit('财政局'));
    });
    const [line] = await linesOf('t.insert');
    expect(line).toMatchObject({ actorName: '演示人员', entity: 'unit', action: 'insert', reason: '单位合并' });
    expect([String(line!.actorId), String(line!.organizationId), String(line!.recordId)]).toEqual([
      officer.account.id,
      county.branch.id,
      id,
    ]);
    expect(JSON.parse(line!.changes)).toMatchObject({ name: [null, '财政局'], lead: [null, false] });
    expect(line!.changesHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a change holds what changed and nothing else; of no change there is none', async () => {
    await edit('t.update', async (work) => {
      const row = await work.insert(Unit, unit('教育局'));
      await work.flush();
      await work.save(Object.assign(row, { name: '教育局', sector: '教育' }));
      await work.save(row);
    });
    const lines = await linesOf('t.update');
    expect(lines.map((line) => [line.action, line.fields])).toEqual([
      ['insert', 'organizationId,name,lead'],
      ['update', 'sector'],
    ]);
    expect(JSON.parse(lines[1]!.changes)).toEqual({ sector: [null, '教育'] });
  });

  it('is written by every way to change rows: many at once, by a condition, and by removing', async () => {
    await edit('t.many', (work) =>
      work.insertMany(
        Unit,
        ['甲', '乙', '丙'].map((name) => Object.assign(new Unit(), unit(name))),
      ),
    );
    expect(await linesOf('t.many')).toHaveLength(3);
    await edit('t.where', (work) =>
      work.updateWhere(work.rows(Unit).whereIn('t.name', ['甲', '乙']), (row) => {
        row.sector = '综合';
      }),
    );
    expect((await linesOf('t.where')).map((line) => JSON.parse(line.changes))).toEqual(
      Array(2).fill({ sector: [null, '综合'] }),
    );
    await edit('t.remove', async (work) => work.remove((await work.rows(Unit).where('t.name = ?', ['丙']).first())!));
    expect((await linesOf('t.remove')).map((line) => [line.action, JSON.parse(line.changes).name])).toEqual([
      ['remove', ['丙', null]],
    ]);
  });

  it('is gone with what it tells of, when the operation is refused', async () => {
    const attempt = edit('t.rollback', async (work) => {
      await work.insert(Unit, unit('回滚'));
      await work.flush();
      throw refusal('STATE_NOT_ALLOWED');
    });
    expect(await codeOf(attempt)).toBe('STATE_NOT_ALLOWED');
    expect(await linesOf('t.rollback')).toEqual([]);
    expect(await world.sql("SELECT 1 FROM unit WHERE name = '回滚'")).toEqual([]);
  });

  it('never holds a secret', async () => {
    const accounts = await world.sql<Line[]>("SELECT * FROM audit_entry WHERE entity IN ('account', 'session')");
    expect(accounts.length).toBeGreaterThan(0);
    expect(JSON.stringify(accounts)).not.toMatch(/argon2|[0-9a-f]{64}"\]/);
    const sessions = accounts.filter((line) => line.entity === 'session');
    expect(JSON.parse(sessions[0]!.changes).tokenHash).toEqual([null, '•••']);
  });

  it('names the system’s part of an operation as the system’s', async () => {
    await edit('t.system', async (work) => {
      await work.insert(Unit, unit('人为'));
      await work.asSystem('campaign').insert(Unit, unit('规则所为'));
    });
    expect((await linesOf('t.system')).map((line) => [line.actorName, line.actorId])).toEqual([
      ['演示人员', expect.anything()],
      ['system:campaign', null],
    ]);
  });
});

describe('an operation that changes rows past the audit', () => {
  const silently = (mustAudit: boolean) =>
    writeAs(world, officer, { permission: 'person:edit', operation: 't.silent', mustAudit }, async (work) => {
      await work.run("UPDATE person SET jobTitle = '暗改' WHERE id = ?", [officer.person.id]);
    });

  it('fails, and changes nothing', async () => {
    expect(await codeOf(silently(true))).toContain('without an audit line');
    expect(await world.sql("SELECT 1 FROM person WHERE jobTitle = '暗改'")).toEqual([]);
  });

  it('is for the system’s own bookkeeping only', async () => {
    expect(await codeOf(silently(false))).toBe('done');
  });
});

describe('a stale edit', () => {
  it('is refused by the version the client saw, and by the one the row was read with', async () => {
    const { id } = await world.system((work) => aPerson(work, county.branch));
    const as = { permission: 'person:edit' } as const;
    const first = writeAs(world, officer, as, async (work) => {
      const person = await work.get(Person, id, 1);
      await writeAs(world, officer, as, async (apart) => {
        await apart.save(Object.assign(await apart.get(Person, id), { jobTitle: '先到' }));
      });
      await work.save(Object.assign(person, { jobTitle: '后到' }));
    });
    expect(await codeOf(first)).toBe('STALE_EDIT');
    expect(await codeOf(writeAs(world, officer, as, (work) => work.get(Person, id, 1)))).toBe('STALE_EDIT');
    const [row] = await world.sql<{ jobTitle: string; version: number }[]>(
      'SELECT jobTitle, version FROM person WHERE id = ?',
      [id],
    );
    expect(row).toEqual({ jobTitle: '先到', version: 2 });
    const removed = writeAs(world, officer, as, async (work) => {
      const person = await work.get(Person, id);
      await world.sql('UPDATE person SET version = version + 1 WHERE id = ?', [id]);
      await work.remove(person);
    });
    expect(await codeOf(removed)).toBe('STALE_EDIT');
  });
});
