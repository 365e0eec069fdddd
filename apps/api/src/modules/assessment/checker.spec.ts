import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import type { Period } from '../campaign/index.ts';
import type { Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { Appointment } from '../people/index.ts';
import { aGrant, anActor, aPerson, aSession } from '../people/people.factory.ts';
import { readSheet, type SheetAnswer, saveCheck, submitCheck, submitSelf } from './assessment.asks.ts';
import { aRating, results, theSheet } from './assessment.factory.ts';

let world: World;
let county: County;
let period: Period;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  await world.system(async (work) => {
    county = await aCounty(work);
    period = await aPeriod(work, await aCampaign(work, county.county), 4);
  });
});

/** What a check of a branch, whose self-check is in, comes to for this session. */
const check = async (branch: Organization, session: string) => {
  const sheet = await world.system(async (work) => {
    const { id, selfStars } = await theSheet(work, branch.id, period.id);
    if (selfStars === null) {
      const clerk = await anActor(work, 'branchClerk', branch);
      return { id, clerk: clerk.session };
    }
    return { id, clerk: null };
  });
  const filled = { assessmentId: sheet.id, version: null, results: results() };
  if (sheet.clerk) await world.data(submitSelf(filled, sheet.clerk));
  const shown =
    (await world.data<SheetAnswer>(readSheet(branch.id, period.id, session))).assessment?.steps.check.code ?? 'ok';
  const answer = await world.refused(submitCheck(filled, session));
  const told = answer.startsWith('answered') ? 'ok' : answer;
  // the button says beforehand what the submission would be refused with
  if (told !== 'NOT_FOUND') expect(shown).toBe(told);
  return told;
};

const actor = (role: Parameters<typeof anActor>[1], at: Organization, home?: Organization) =>
  world.system(async (work) => (await anActor(work, role, at, home)).session);

it('the superior checks; the one above that only audits what is rated', async () => {
  expect(await check(county.branch, await actor('committeeSecretary', county.committee))).toBe('ASSESSMENT_NOT_RATED');
  expect(await check(county.branch, await actor('committeeSecretary', county.generalBranch))).toBe('ok');
  expect(await check(county.branch, await actor('committeeSecretary', county.committee))).toBe('ok');
});

it('the Work Committee checks the branches directly under it, and the county audits', async () => {
  const office = await actor('countyOffice', county.county);
  expect(await check(county.direct, office)).toBe('ASSESSMENT_NOT_RATED');
  expect(await check(county.direct, await actor('workCommittee', county.workCommittee))).toBe('ok');
  expect(await check(county.direct, office)).toBe('ok');
});

it('a stranger does not see it, a superior of others neither', async () => {
  const beside = await world.system((work) => anOrganization(work, 'GENERAL_BRANCH', county.committee));
  expect(await check(county.branch, await actor('committeeSecretary', beside))).toBe('NOT_FOUND');
});

it('a member of the branch never checks it', async () => {
  expect(await check(county.branch, await actor('committeeSecretary', county.generalBranch, county.branch))).toBe(
    'CHECKER_IS_MEMBER',
  );
});

it("an office-holder of its host never does; the host's superior does instead", async () => {
  await world.sql('UPDATE organization SET hostId = ? WHERE id = ?', [county.generalBranch.id, county.branch.id]);
  expect(await check(county.branch, await actor('committeeSecretary', county.generalBranch))).toBe('CHECKER_OF_HOST');
  const held = await world.system(async (work) => {
    const person = await aPerson(work, county.sibling);
    await aGrant(work, person, 'committeeSecretary', county.committee);
    await work.insert(Appointment, {
      organizationId: county.generalBranch.id,
      personId: person.id,
      post: 'DEPUTY_SECRETARY',
      fromOn: '2024-01-01',
      toOn: null,
    });
    return (await aSession(work, person)).session;
  });
  expect(await check(county.branch, held)).toBe('CHECKER_OF_HOST');
  expect(await check(county.branch, await actor('committeeSecretary', county.committee))).toBe('ok');
});

it('a liaison leader never rates a contact branch, whatever other role is held (G14)', async () => {
  const leader = await world.system(async (work) => {
    const person = await aPerson(work, county.workCommittee);
    await aGrant(work, person, 'committeeSecretary', county.generalBranch);
    const contact = { source: 'contactPoint' as const, sourceId: '1' };
    await aGrant(work, person, 'liaisonLeader', county.branch, contact);
    await aGrant(work, person, 'liaisonLeader', county.sibling, { ...contact, toOn: '2026-01-01' });
    return (await aSession(work, person)).session;
  });
  expect(await check(county.branch, leader)).toBe('CHECKER_IS_LIAISON');
  expect(await check(county.sibling, leader)).toBe('ok');
  const only = await actor('liaisonLeader', county.branch);
  const sheet = await world.system((work) => theSheet(work, county.branch.id, period.id));
  expect(await world.refused(saveCheck({ assessmentId: sheet.id, results: [] }, only))).toBe('ACCESS_DENIED');
});

it("the system's own ratings speak for the superior", async () => {
  const rated = await world.system((work) => aRating(work, county.branch.id, period.id, { superior: ['A01'] }));
  expect(rated).toMatchObject({ stars: 5, countedRound: 'SUPERIOR' });
  const [round] = await world.sql<{ byOrganizationId: string }[]>(
    "SELECT byOrganizationId FROM assessment_round WHERE assessmentId = ? AND round = 'SUPERIOR'",
    [rated.id],
  );
  expect(String(round!.byOrganizationId)).toBe(county.generalBranch.id);
});
