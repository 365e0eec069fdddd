import type { Role } from '@zhibu/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import type { Organization } from '../organization/index.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { aGrant, anActor, aPerson, aSession, type SignedInActor } from './people.factory.ts';

let world: World;
let county: County;
let office: SignedInActor;
let officer: SignedInActor;
let security: SignedInActor;
let system: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  [office, officer, security, system] = await world.system(async (work) => [
    await anActor(work, 'countyOffice', county.county),
    await anActor(work, 'workCommittee', county.workCommittee),
    await anActor(work, 'securityAdmin', county.county),
    await anActor(work, 'systemAdmin', county.county),
  ]);
});
afterAll(() => world?.close());

const someone = () => world.system(async (work) => aSession(work, await aPerson(work, county.direct)));

type Granted = { id: string; version: number; state: string; fromOn: string };
const FIELDS = 'id version state fromOn toOn role proposedBy { id } confirmedBy { id } endReason';
const propose = (who: SignedInActor, grantee: SignedInActor, role: Role, at: Organization, change = {}) => ({
  query: `mutation ($input: ProposeGrantInput!) { grant: proposeGrant(input: $input) { ${FIELDS} } }`,
  variables: { input: { personId: grantee.person.id, role, organizationId: at.id, reason: '工作需要', ...change } },
  session: who.session,
});
const decide = (verb: string, who: SignedInActor, { id, version }: Granted, reason: string | null = '不再需要') => ({
  query: `mutation ($id: ID!, $v: Int!${reason === null ? '' : ', $r: String!'}) { grant: ${verb}Grant(id: $id, version: $v${
    reason === null ? '' : ', reason: $r'
  }) { ${FIELDS} } }`,
  variables: { id, v: version, ...(reason !== null && { r: reason }) },
  session: who.session,
});
const confirm = (who: SignedInActor, grant: Granted) => decide('confirm', who, grant, null);
const grantOf = async (ask: { query: string; variables: object; session: string }) =>
  (await world.data<{ grant: Granted }>(ask as never)).grant;
const rolesOf = async ({ session }: SignedInActor) =>
  (
    await world.data<{ me: { roles: { role: string }[] } }>({ query: '{ me { roles { role } } }', session })
  ).me.roles.map(({ role }) => role);

describe('a grant', () => {
  it('is proposed by one, confirmed by another, and counts from then on', async () => {
    const person = await someone();
    const proposed = await grantOf(
      propose(officer, person, 'workCommittee', county.workCommittee, { fromOn: '2026-01-01' }),
    );
    expect(proposed).toMatchObject({ state: 'proposed', fromOn: '2026-01-01' });
    expect(await rolesOf(person)).toEqual([]);
    const confirmed = await grantOf(confirm(security, proposed));
    expect(confirmed).toMatchObject({ state: 'active', fromOn: '2026-11-23', confirmedBy: { id: security.person.id } });
    expect(await rolesOf(person)).toEqual(['workCommittee']);
    expect(await world.refused(confirm(security, confirmed))).toBe('GRANT_NOT_PROPOSED');
  });

  it('is refused with a reason, and then is nothing', async () => {
    const person = await someone();
    const proposed = await grantOf(propose(officer, person, 'developer', county.workCommittee));
    expect(await world.refused(decide('refuse', security, proposed, ' '))).toBe('GRANT_REASON_MISSING');
    const refused = await grantOf(decide('refuse', security, proposed));
    expect(refused).toMatchObject({ state: 'refused', endReason: '不再需要' });
    expect(await world.refused(confirm(security, refused))).toBe('GRANT_NOT_PROPOSED');
    expect(await rolesOf(person)).toEqual([]);
  });

  it('ends at once, and is over when its last day has passed', async () => {
    const [one, other] = [await someone(), await someone()];
    const grant = await grantOf(
      confirm(security, await grantOf(propose(officer, one, 'developer', county.workCommittee))),
    );
    expect(await grantOf(decide('end', security, grant))).toMatchObject({ state: 'ended', toOn: '2026-11-23' });
    expect(await rolesOf(one)).toEqual([]);
    const dated = await world.system((work) =>
      aGrant(work, other.person, 'developer', county.workCommittee, { fromOn: '2026-01-01', toOn: '2026-11-22' }),
    );
    const query = 'query ($p: ID, $s: GrantState) { grants(person: $p, state: $s) { nodes { id state } } }';
    const list = async (s: string) =>
      (
        await world.data<{ grants: { nodes: Granted[] } }>({
          query,
          variables: { p: other.person.id, s },
          session: security.session,
        })
      ).grants.nodes;
    expect(await list('active')).toEqual([]);
    expect(await list('ended')).toEqual([{ id: dated.id, state: 'ended' }]);
  });

  it('is taken back by who could propose it, before and after it is confirmed', async () => {
    const person = await someone();
    const proposed = await grantOf(propose(officer, person, 'developer', county.workCommittee));
    expect(await grantOf(decide('withdraw', officer, proposed))).toMatchObject({ state: 'ended' });
    const again = await grantOf(
      confirm(security, await grantOf(propose(office, person, 'developer', county.workCommittee))),
    );
    expect(await grantOf(decide('withdraw', officer, again))).toMatchObject({ state: 'ended' });
    const leader = await world.system(async (work) => aGrant(work, person.person, 'branchSecretary', county.branch));
    // the secretary's role holds what the Work Committee's officer does not
    expect(await world.refused(decide('withdraw', officer, leader as never))).toBe('GRANT_BEYOND_OWN');
  });
});

describe('nobody gives', () => {
  it('more than they hold there, to themselves, or twice', async () => {
    const person = await someone();
    expect(await world.refused(propose(officer, person, 'branchSecretary', county.branch))).toBe('GRANT_BEYOND_OWN');
    expect(await world.refused(propose(officer, officer, 'developer', county.workCommittee))).toBe('GRANT_OWN_GRANT');
    expect(await world.refused(propose(officer, person, 'countyOffice', county.county))).toBe(
      'ORGANIZATION_NOT_IN_REACH',
    );
    expect(await world.refused(propose(officer, person, 'workCommittee', county.committee))).toBe(
      'GRANT_ROLE_NOT_FOR_LEVEL',
    );
    await grantOf(propose(officer, person, 'developer', county.workCommittee));
    expect(await world.refused(propose(officer, person, 'developer', county.workCommittee))).toBe('GRANT_ALREADY_HELD');
  });

  it('with dates turned round', async () => {
    const person = await someone();
    const dates = { fromOn: '2026-12-31', toOn: '2026-12-01' };
    expect(await world.refused(propose(officer, person, 'developer', county.workCommittee, dates))).toBe(
      'GRANT_DATES_REVERSED',
    );
  });

  it('what they proposed, nor to themselves, by confirming it', async () => {
    const both = await world.system(async (work) => {
      const actor = await anActor(work, 'securityAdmin', county.county);
      // not to be had through the API: the proof is that confirming looks at the persons, not only at the roles
      await aGrant(work, actor.person, 'countyOffice', county.county);
      return actor;
    });
    const person = await someone();
    const own = await grantOf(propose(both, person, 'developer', county.county));
    expect(await world.refused(confirm(both, own))).toBe('GRANT_SAME_PERSON');
    expect(await world.refused(decide('refuse', both, own))).toBe('GRANT_SAME_PERSON');
    const [mine] = await world.system(async (work) => [
      await aGrant(work, both.person, 'developer', county.county, { state: 'proposed', proposedBy: office.person.id }),
    ]);
    expect(await world.refused(confirm(both, mine as never))).toBe('GRANT_OWN_GRANT');
    expect(await world.refused(confirm(officer, own))).toBe('ACCESS_DENIED');
  });
});

describe('the three administrators', () => {
  it('exclude each other and everything else, also when two are confirmed at once', async () => {
    const person = await someone();
    const auditor = await grantOf(propose(system, person, 'auditor', county.county));
    expect(await world.refused(propose(system, person, 'securityAdmin', county.county))).toBe('GRANT_EXCLUSIVE_ROLE');
    expect(await world.refused(propose(officer, person, 'developer', county.workCommittee))).toBe(
      'GRANT_EXCLUSIVE_ROLE',
    );
    const twin = await world.system((work) =>
      aGrant(work, person.person, 'developer', county.workCommittee, {
        state: 'proposed',
        proposedBy: officer.person.id,
      }),
    );
    const codes = await Promise.all([auditor, twin as never].map((grant) => world.refused(confirm(security, grant))));
    expect(codes.filter((code) => code === 'GRANT_EXCLUSIVE_ROLE').length).toBeGreaterThanOrEqual(1);
    expect((await rolesOf(person)).length).toBeLessThanOrEqual(1);
  });

  it('are proposed by the system administrator only, and by nobody else ended than the security administrator', async () => {
    const person = await someone();
    expect(await world.refused(propose(office, person, 'auditor', county.county))).toBe('GRANT_BEYOND_OWN');
    expect(await world.refused(propose(system, person, 'countyOffice', county.county))).toBe('GRANT_BEYOND_OWN');
    const first = await grantOf(confirm(security, await grantOf(propose(system, person, 'auditor', county.county))));
    expect(await world.refused(decide('withdraw', system, first))).toBe('ACCESS_DENIED');
    expect(await world.refused(decide('end', security, first))).toBe('GRANT_LAST_ADMINISTRATOR');
    const second = await someone();
    await grantOf(confirm(security, await grantOf(propose(system, second, 'auditor', county.county))));
    expect(await grantOf(decide('end', security, first))).toMatchObject({ state: 'ended' });
  });

  it('open no business record', async () => {
    for (const admin of [system, security]) {
      expect(await world.refused({ query: '{ persons { totalCount } }', session: admin.session })).toBe(
        'ACCESS_DENIED',
      );
      expect(await world.refused({ query: '{ organizations { totalCount } }', session: admin.session })).toBe(
        'ACCESS_DENIED',
      );
    }
  });

  it('find the first office of a new house, and none after it', async () => {
    const house = await world.system(aCounty);
    const [admin, guard, person, other] = await world.system(async (work) => [
      await anActor(work, 'systemAdmin', house.county),
      await anActor(work, 'securityAdmin', house.county),
      await aSession(work, await aPerson(work, house.county)),
      await aSession(work, await aPerson(work, house.county)),
    ]);
    await grantOf(confirm(guard, await grantOf(propose(admin, person, 'countyOffice', house.county))));
    expect(await rolesOf(person)).toEqual(['countyOffice']);
    expect(await world.refused(propose(admin, other, 'countyOffice', house.county))).toBe('GRANT_BEYOND_OWN');
  });
});

describe('what derives from something else', () => {
  it('is not ended by itself', async () => {
    const person = await someone();
    const grant = await world.system((work) =>
      aGrant(work, person.person, 'branchSecretary', county.branch, { source: 'appointment', sourceId: '1' }),
    );
    expect(await world.refused(decide('end', security, grant as never))).toBe('GRANT_DERIVED');
  });
});

describe('roles', () => {
  it('can be read to anybody who is signed in, with their words', async () => {
    const query =
      '{ roles { role exclusive name { zh en } note { zh } permissions { permission name { zh } } levels } }';
    type Roles = { roles: { role: string; exclusive: boolean; permissions: { permission: string }[] }[] };
    const { roles } = await world.data<Roles>({ query, session: (await someone()).session });
    expect(roles.filter((each) => each.exclusive).map((each) => each.role)).toEqual([
      'systemAdmin',
      'securityAdmin',
      'auditor',
    ]);
    const guard = roles.find((each) => each.role === 'securityAdmin')!;
    expect(guard.permissions.map((each) => each.permission)).toContain('grant:confirm');
    expect(await world.refused({ query })).toBe('SIGN_IN_REQUIRED');
  });
});
