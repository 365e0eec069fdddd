import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, readAs, writeAs } from '../../../test/act.ts';
import { World } from '../../../test/world.ts';
import { Organization, Unit } from '../../modules/organization/index.ts';
import { aCounty, type County } from '../../modules/organization/organization.factory.ts';
import { Person } from '../../modules/people/index.ts';
import { aGrant, anActor, aPerson, type SignedInActor } from '../../modules/people/people.factory.ts';
import { ensureClosed } from './closed.ts';
import { scopedSql } from './scoped-sql.ts';
import type { Work } from './work.ts';

let world: World;
let county: County;
let elsewhere: County;
let secretary: SignedInActor;
let committee: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [county, elsewhere] = await world.system(async (work) => [await aCounty(work), await aCounty(work)]);
  [secretary, committee] = await world.system(async (work) => [
    await anActor(work, 'branchSecretary', county.branch),
    await anActor(work, 'committeeSecretary', county.committee),
  ]);
  await world.system(async (work) => {
    for (const home of [...Object.values(county), ...Object.values(elsewhere)]) await aPerson(work, home);
  });
});
afterAll(() => world?.close());

const read = { permission: 'person:read' } as const;
const homesOf = async (work: Work) => [
  ...new Set((await work.rows(Person).all(1_000)).map((row) => row.organizationId)),
];

describe('rows', () => {
  it('reach as far as the operation says', async () => {
    const homes = async (reach: 'subtree' | 'own' | 'inherited' | 'public') =>
      (await homesOf(await readAs(world, committee, { ...read, reach }))).sort();
    const ids = (...list: { id: string }[]) => list.map((each) => each.id).sort();
    expect(await homes('subtree')).toEqual(ids(county.committee, county.generalBranch, county.branch, county.sibling));
    expect(await homes('own')).toEqual(ids(county.committee));
    expect(await homes('inherited')).toEqual(ids(county.committee, county.workCommittee, county.county));
    expect((await homes('public')).length).toBeGreaterThan(13);
  });

  it('of a place below another have their own and what is published above them, as if there were only that place', async () => {
    const both = await world.system(async (work) => {
      const actor = await anActor(work, 'committeeSecretary', county.committee);
      await aGrant(work, actor.person, 'branchSecretary', county.branch);
      return actor;
    });
    const homes = async (reach: 'subtree' | 'own' | 'inherited') =>
      (await homesOf(await readAs(world, both, { ...read, reach }))).sort();
    const { committee: upper, generalBranch, branch, sibling, workCommittee, county: top } = county;
    const ids = (...list: { id: string }[]) => list.map((each) => each.id).sort();
    expect(await homes('subtree')).toEqual(ids(upper, generalBranch, branch, sibling));
    expect(await homes('own')).toEqual(ids(upper, branch));
    expect(await homes('inherited')).toEqual(ids(top, workCommittee, upper, generalBranch, branch));
  });

  it('are those of this operation’s permission, not of any the actor holds', async () => {
    const both = await world.system(async (work) => {
      const actor = await anActor(work, 'branchSecretary', county.branch);
      await aGrant(work, actor.person, 'inspector', elsewhere.branch);
      return actor;
    });
    expect((await homesOf(await readAs(world, both, read))).sort()).toEqual(
      [county.branch.id, elsewhere.branch.id].sort(),
    );
    expect((await readAs(world, both, { permission: 'assessment:check' })).scope.paths).toEqual([
      elsewhere.branch.path,
    ]);
    const work = await readAs(world, both, { permission: 'grant:confirm' });
    expect(await homesOf(work)).toEqual([]);
    expect(await homesOf(await readAs(world, both, { permission: 'session:self' }))).toEqual([]);
  });

  it('are counted, paged, joined, found and loaded inside the scope alike', async () => {
    const work = await readAs(world, secretary, read);
    const other = (
      await world.sql<{ id: string | number }[]>('SELECT id FROM person WHERE organizationId = ?', [
        elsewhere.branch.id,
      ])
    )[0]!;
    expect(await work.find(Person, String(other.id))).toBeNull();
    expect(await work.load(Person, String(other.id))).toBeNull();
    expect(await codeOf(work.get(Person, String(other.id)))).toBe('NOT_FOUND');
    expect(await work.rows(Person).where('1 = 1 OR 1 = 1').count()).toBe(await work.rows(Person).count());
    expect(await work.rows(Person).under(elsewhere.county.path).count()).toBe(0);
    const page = await work.rows(Person).sort('t.sortKey', 'ASC', 'ix_sort').page({ first: 100 });
    expect(new Set(page.nodes.map((row) => row.organizationId))).toEqual(new Set([county.branch.id]));
    const joined = await work.rows(Person).join('INNER JOIN account a ON a.personId = t.id OR a.personId = 0').all(100);
    expect(joined.every((row) => row.organizationId === county.branch.id)).toBe(true);
  });

  it.each([
    '1 = 1) OR (1 = 1',
    '1 = 1)) OR ((1 = 1',
    '1 = 1 -- ',
    '1 = 1 # ',
    '1 /* ',
    '1; DELETE FROM person',
    "')",
    ')(',
  ])('refuse a condition that would leave its brackets: %s', async (text) => {
    const work = await readAs(world, secretary, read);
    expect(() => work.rows(Person).where(text)).toThrow();
    expect(() => work.rows(Person).join(`INNER JOIN account a ON ${text}`)).toThrow();
  });

  it('take a condition whose brackets stand in a text for what it is', () => {
    for (const text of ["t.name = ') OR ('", 't.name LIKE "(" AND (t.id > 0)', "`t`.`na)me` = 'it''s'"])
      expect(ensureClosed(text)).toBe(text);
  });

  it('never show a row of elsewhere, whatever filter is put in', async () => {
    const work = await readAs(world, secretary, read);
    const filter = fc.constantFrom(
      '1 = 1',
      '1 = 0',
      't.id > 0',
      'o.id > 0',
      "t.name LIKE '%'",
      'NOT (t.id < 0)',
      't.id = t.id',
    );
    const filters = fc.array(fc.tuple(filter, fc.constantFrom('AND', 'OR')), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(filters, async (parts) => {
        const text = parts.map(([condition, glue], i) => (i === 0 ? condition : `${glue} ${condition}`)).join(' ');
        const rows = await work.rows(Person).where(text).all(1_000);
        expect(rows.every((row) => row.organizationId === county.branch.id)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('are none for an id that is no number, and for a foreign path', async () => {
    const work = await readAs(world, secretary, read);
    for (const id of ['0 OR 1=1', '', 'null', '1e9', '-1', '9'.repeat(20)])
      expect(await work.find(Person, id)).toBeNull();
    await expect(work.rows(Person).under("/1/%' OR 1=1 -- ").count()).rejects.toThrow('not a path');
  });
});

describe('poisoned foreign keys', () => {
  it('show a name at most: what they point to stays out of reach', async () => {
    await world.sql('UPDATE organization SET hostId = ? WHERE id = ?', [elsewhere.county.id, county.branch.id]);
    const query = 'query ($id: ID!) { organization(id: $id) { host { id name level } units { id } } }';
    const answer = await world.data<{ organization: { host: Record<string, string> } }>({
      query,
      variables: { id: county.branch.id },
      session: secretary.session,
    });
    expect(Object.keys(answer.organization.host).sort()).toEqual(['id', 'level', 'name']);
    const refused = { query, variables: { id: elsewhere.county.id }, session: secretary.session };
    expect(await world.data(refused)).toEqual({ organization: null });
  });

  it('of a part that says it belongs elsewhere hide the part', async () => {
    const own = await world.system((work) =>
      work.insert(Unit, {
        organizationId: county.branch.id,
        name: '本支部单位',
        sector: null,
        partyGroupId: null,
        lead: true,
      }),
    );
    await world.sql('UPDATE unit SET organizationId = ? WHERE id = ?', [elsewhere.branch.id, own.id]);
    const query = 'query ($id: ID!) { organization(id: $id) { units { name } } }';
    const variables = { id: county.branch.id };
    type Units = { organization: { units: unknown[] } };
    expect((await world.data<Units>({ query, variables, session: secretary.session })).organization.units).toEqual([]);
  });

  it('of an appointment, a grant and an account open nothing there', async () => {
    const victim = await world.system((work) =>
      aPerson(work, elsewhere.branch, { name: '别县的人', phone: '13912345678' }),
    );
    await world.sql(
      "INSERT INTO appointment (version, createdAt, updatedAt, organizationId, personId, post, fromOn) VALUES (1, NOW(3), NOW(3), ?, ?, 'CLERK', '2026-01-01')",
      [county.branch.id, victim.id],
    );
    const query =
      'query ($id: ID!, $p: ID!) { organization(id: $id) { team { person { id name } } } person(id: $p) { phone } }';
    type Answer = { organization: { team: { person: object }[] }; person: null };
    const answer = await world.data<Answer>({
      query,
      variables: { id: county.branch.id, p: victim.id },
      session: secretary.session,
    });
    // the reference names the person, as it must for a leader from outside; it opens nothing else
    expect(answer.organization.team.map(({ person }) => person)).toEqual([{ id: victim.id, name: '别县的人' }]);
    expect(answer.person).toBeNull();
  });
});

describe('writing', () => {
  it('is refused outside the scope: new rows, moved rows, many rows', async () => {
    const as = { permission: 'responsibility:report' } as const;
    const unit = (organizationId: string) =>
      Object.assign(new Unit(), { organizationId, name: '外', sector: null, partyGroupId: null, lead: false });
    const write = (body: (work: Work) => Promise<unknown>) => codeOf(writeAs(world, secretary, as, body));
    expect(await write((work) => work.save(unit(county.branch.id)))).toBe('done');
    expect(await write((work) => work.save(unit(county.sibling.id)))).toBe('NOT_FOUND');
    expect(await write((work) => work.save(unit('0')))).toBe('NOT_FOUND');
    expect(await write((work) => work.insertMany(Unit, [unit(county.branch.id), unit(elsewhere.branch.id)]))).toBe(
      'NOT_FOUND',
    );
    const move = async (work: Work) => {
      const row = await work.rows(Unit).where("t.name = '外'").first();
      return work.save(Object.assign(row!, { organizationId: elsewhere.branch.id }));
    };
    expect(await write(move)).toBe('NOT_FOUND');
    const orphan = Object.assign(new Organization(), { parentId: elsewhere.county.id });
    expect(await write((work) => work.save(orphan))).toBe('NOT_FOUND');
  });

  it('a row that was not read by this work cannot be written', async () => {
    const forged = Object.assign(new Unit(), { id: '1', version: 1, organizationId: county.branch.id, name: '伪造' });
    const attempt = writeAs(world, secretary, { permission: 'responsibility:report' }, (work) => work.save(forged));
    expect(await codeOf(attempt)).toContain('was not loaded');
  });

  it('is not for a Read', async () => {
    const work = await readAs(world, secretary, { permission: 'person:read' });
    const row = (await work.rows(Person).first())!;
    expect(await codeOf(work.save(row))).toContain('may not write');
    expect(await codeOf(work.remove(row))).toContain('may not write');
    expect(await codeOf(work.insertMany(Person, []))).toContain('may not write');
    expect(() => work.later('x', {})).toThrow('may not write');
    expect(() => work.count({ organizationId: county.branch.id, measure: 'visit.count', delta: 1 })).toThrow(
      'may not write',
    );
    expect(await codeOf(work.emit('organization.setUp', { organizations: [county.branch] }))).toContain(
      'may not write',
    );
  });
});

describe('work.sql', () => {
  it('is refused without {scope}, and with a value missing', async () => {
    const work = await readAs(world, secretary, read);
    expect(() => work.sql('SELECT 1')).toThrow('{scope}');
    expect(() => work.sql('SELECT 1 FROM organization o WHERE {scope} AND o.id = :id')).toThrow('no value for :id');
  });

  it('sees the scope only', async () => {
    const work = await readAs(world, committee, read);
    const rows = await work.sql<{ id: string | number }[]>('SELECT o.id FROM organization o WHERE {scope}');
    expect(rows.map((row) => String(row.id)).sort()).toEqual(
      [county.committee, county.generalBranch, county.branch, county.sibling].map((each) => each.id).sort(),
    );
  });

  it('takes values as values, whatever they say', () => {
    const scope = { text: 'o.path LIKE ?', params: ['/1/%'] };
    const sql = scopedSql(
      'SELECT :a, :list FROM o WHERE {scope} AND x = :none',
      { a: "' OR 1=1", list: [1, 2], none: [] },
      scope,
    );
    expect(sql).toEqual({
      text: 'SELECT ?, ?, ? FROM o WHERE (o.path LIKE ?) AND x = NULL',
      params: ["' OR 1=1", 1, 2, '/1/%'],
    });
  });
});
