import { addDays } from '@zhibu/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { dissolveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor, aPerson, aSession, type SignedInActor } from './people.factory.ts';
import { openSession } from './sign-in.ts';

const TODAY = '2026-11-23';
let world: World;
let county: County;
let officer: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  officer = await world.system((work) => anActor(work, 'workCommittee', county.workCommittee));
});
afterAll(() => world?.close());

const on = (day: string) => {
  world.now = new Date(`${day}T02:00:00Z`);
};
const aBranch = () => world.system((work) => anOrganization(work, 'BRANCH', county.committee));
const aSignedIn = (home: Organization = county.direct) =>
  world.system(async (work) => aSession(work, await aPerson(work, home)));

const APPOINT =
  'mutation ($input: AppointInput!, $key: String) { appoint(input: $input, key: $key) { id version post toOn } }';
type Appointed = { appoint: { id: string; version: number } };
const appoint = (person: SignedInActor, at: Organization, change = {}, session = officer.session) => ({
  query: APPOINT,
  variables: {
    input: { personId: person.person.id, organizationId: at.id, post: 'SECRETARY', fromOn: TODAY, ...change },
  },
  session,
});
const END =
  'mutation ($id: ID!, $v: Int!, $on: Date!) { endAppointment(id: $id, version: $v, on: $on, reason: "换届") { toOn } }';
const end = ({ id, version }: { id: string; version: number }, day: string) => ({
  query: END,
  variables: { id, v: version, on: day },
  session: officer.session,
});
const rolesOf = async ({ session }: SignedInActor) => {
  const answer = await world.data<{ me: { roles: { role: string }[] } }>({
    query: '{ me { roles { role } } }',
    session,
  });
  return answer.me.roles.map(({ role }) => role);
};

describe('an appointment', () => {
  it('brings the role of its post from its first to its last day', async () => {
    on(TODAY);
    const [branch, person] = [await aBranch(), await aSignedIn()];
    const made = await world.data<Appointed>(appoint(person, branch));
    expect(await rolesOf(person)).toEqual(['branchSecretary']);
    await world.data(end(made.appoint, TODAY));
    expect(await rolesOf(person)).toEqual(['branchSecretary']);
    const [grant] = await world.sql<{ toOn: string; state: string }[]>(
      'SELECT toOn, state FROM access_grant WHERE personId = ?',
      [person.person.id],
    );
    expect(grant).toMatchObject({ toOn: TODAY, state: 'active' });
    // the day after, without anybody doing anything; the session of the day before has run out too
    on(addDays(TODAY, 1));
    const tomorrow = await world.system((work) =>
      openSession(work, person.account, { address: '::1', userAgent: 'test' }),
    );
    expect(await rolesOf({ ...person, session: tomorrow })).toEqual([]);
    on(TODAY);
  });

  it.each([
    ['CLERK', 'BRANCH', ['branchClerk']],
    ['PUBLICITY_COMMISSIONER', 'BRANCH', []],
    ['DEPUTY_SECRETARY', 'GENERAL_BRANCH', ['committeeSecretary']],
    ['CLERK', 'WORK_COMMITTEE', ['workCommittee']],
    ['SECRETARY', 'WORK_COMMITTEE', ['workCommitteeLeader']],
  ])('%s at a %s holds %j', async (post, level, roles) => {
    const at = { BRANCH: county.branch, GENERAL_BRANCH: county.generalBranch, WORK_COMMITTEE: county.workCommittee }[
      level
    ]!;
    const person = await aSignedIn();
    await world.data(appoint(person, at, { post }));
    expect(await rolesOf(person)).toEqual(roles);
  });

  it('of a day to come gives nothing yet; one long begun gives it at once; a term past gives nothing', async () => {
    const branch = await aBranch();
    const [next, present, former] = [await aSignedIn(), await aSignedIn(), await aSignedIn()];
    const lastYear = { fromOn: '2020-03-01', toOn: '2023-02-28' };
    await world.data(appoint(former, branch, lastYear));
    await world.data(appoint(present, branch, { fromOn: '2023-03-01', toOn: '2026-11-30' }));
    await world.data(appoint(next, branch, { fromOn: '2026-12-01' }));
    expect([await rolesOf(former), await rolesOf(present), await rolesOf(next)]).toEqual([[], ['branchSecretary'], []]);
    expect(await world.sql('SELECT 1 FROM access_grant WHERE personId = ?', [former.person.id])).toEqual([]);
    on('2026-12-01');
    const soon = await world.system((work) =>
      work.run<{ role: string; personId: string | number }[]>(
        `SELECT role, personId FROM access_grant WHERE organizationId = ? AND state = 'active' AND fromOn <= ? AND (toOn IS NULL OR toOn >= ?)`,
        [branch.id, work.today, work.today],
      ),
    );
    expect(soon.map((grant) => String(grant.personId))).toEqual([next.person.id]);
    on(TODAY);
  });

  it('of a secretary is refused while one is in post, also when two are sent at once', async () => {
    const branch = await aBranch();
    const people = await Promise.all([aSignedIn(), aSignedIn(), aSignedIn(), aSignedIn()]);
    const codes = await Promise.all(people.map((person) => world.refused(appoint(person, branch))));
    expect(codes.filter((code) => code === 'APPOINTMENT_POST_FILLED')).toHaveLength(3);
    const held = await world.sql('SELECT 1 FROM appointment WHERE organizationId = ?', [branch.id]);
    expect(held).toHaveLength(1);
  });

  it('is refused for oneself, out of reach, in a dissolved organization, and where the post does not exist', async () => {
    const person = await aSignedIn();
    expect(await world.refused(appoint(officer, county.committee))).toBe('APPOINTMENT_OWN');
    expect(await world.refused(appoint(person, county.county))).toBe('ORGANIZATION_NOT_IN_REACH');
    expect(await world.refused(appoint(person, county.branch, { post: 'LEADER' }))).toBe(
      'APPOINTMENT_POST_NOT_FOR_LEVEL',
    );
    const stranger = await world.system(async (work) => aSession(work, await aPerson(work, county.county)));
    expect(await world.refused(appoint(stranger, county.branch, { post: 'CLERK' }))).toBe('PERSON_NOT_IN_REACH');
  });

  it('gives no role to an administrator: the three open no business record', async () => {
    const admin = await world.system((work) => anActor(work, 'auditor', county.county, county.direct));
    expect(await world.refused(appoint(admin, await aBranch()))).toBe('GRANT_EXCLUSIVE_ROLE');
  });

  it('sent twice with one key is one appointment', async () => {
    const [branch, person] = [await aBranch(), await aSignedIn()];
    const ask = appoint(person, branch);
    const sent = { ...ask, variables: { ...ask.variables, key: 'appoint-once' } };
    const [first, second] = [await world.data<Appointed>(sent), await world.data<Appointed>(sent)];
    expect(second).toEqual(first);
  });

  it('taken back before it begins leaves neither term nor role', async () => {
    const [branch, person] = [await aBranch(), await aSignedIn()];
    const made = await world.data<Appointed>(appoint(person, branch, { fromOn: '2026-12-15' }));
    const cancel = {
      query: 'mutation ($id: ID!) { cancelAppointment(id: $id, version: 1, reason: "登记有误") }',
      variables: { id: made.appoint.id },
      session: officer.session,
    };
    await world.data(cancel);
    expect(await world.sql('SELECT 1 FROM appointment WHERE organizationId = ?', [branch.id])).toEqual([]);
    expect(
      await world.sql("SELECT 1 FROM access_grant WHERE organizationId = ? AND state = 'active'", [branch.id]),
    ).toEqual([]);
    const begun = await world.data<Appointed>(appoint(person, branch));
    expect(await world.refused({ ...cancel, variables: { id: begun.appoint.id } })).toBe('STATE_NOT_ALLOWED');
  });

  it('ends once, not before it began; a fixed term may end before its time', async () => {
    const [branch, person] = [await aBranch(), await aSignedIn()];
    const { appoint: made } = await world.data<Appointed>(appoint(person, branch, { toOn: '2029-11-22' }));
    expect(await world.refused(end(made, '2026-11-01'))).toBe('APPOINTMENT_DATES_REVERSED');
    await world.data(end(made, '2026-12-31'));
    expect(await world.refused(end({ ...made, version: 2 }, '2027-01-31'))).toBe('APPOINTMENT_ENDED');
    expect(await world.refused(end(made, '2026-12-01'))).toBe('STALE_EDIT');
    await world.data(end({ ...made, version: 2 }, '2026-12-01'));
  });

  it('ends with its organization, and its role with it', async () => {
    const [branch, person] = [await aBranch(), await aSignedIn()];
    await world.data(appoint(person, branch));
    await world.system(async (work) => dissolveOrganization(work, await work.get(Organization, branch.id), TODAY));
    const [held] = await world.sql<{ toOn: string }[]>('SELECT toOn FROM appointment WHERE organizationId = ?', [
      branch.id,
    ]);
    expect(held!.toOn).toBe(TODAY);
    expect(await rolesOf(person)).toEqual([]);
  });
});

describe('reading appointments', () => {
  it('shows the team of an organization to those who may read persons, and to no others', async () => {
    const [branch, person] = [await aBranch(), await aSignedIn()];
    await world.data(appoint(person, branch));
    const liaison = await world.system((work) => anActor(work, 'liaisonLeader', branch, county.direct));
    const query = 'query ($id: ID!) { organization(id: $id) { team { post person { id name } organization { id } } } }';
    type Team = { organization: { team: { person: { id: string } }[] } };
    const team = async (session: string) =>
      (await world.data<Team>({ query, variables: { id: branch.id }, session })).organization.team;
    expect((await team(officer.session)).map((each) => each.person.id)).toEqual([person.person.id]);
    expect(await team(liaison.session)).toEqual([]);
  });

  it('lists them by organization, person and day', async () => {
    const [branch, person] = [await aBranch(), await aSignedIn()];
    await world.data(appoint(person, branch));
    const query =
      'query ($o: ID, $p: ID, $on: Date, $under: ID) { appointments(organization: $o, person: $p, on: $on, under: $under) { nodes { post } totalCount } }';
    const count = async (variables: Record<string, unknown>) =>
      (await world.data<{ appointments: { totalCount: number } }>({ query, variables, session: officer.session }))
        .appointments.totalCount;
    expect(await count({ o: branch.id })).toBe(1);
    expect(await count({ p: person.person.id, on: TODAY })).toBe(1);
    expect(await count({ p: person.person.id, on: '2026-11-22' })).toBe(0);
    expect(await count({ under: branch.id })).toBe(1);
    expect(await count({ under: county.county.id })).toBe(0);
  });
});
