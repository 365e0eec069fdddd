import { type Contribution, sum } from '@zhibu/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldAll, Refusal, readFigures, type Work } from '../../platform/index.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import { type Campaign, closePeriod, editionsOfPeriod, exemptBranch, Period, reopenPeriod } from '../campaign/index.ts';
import { dissolveOrganization, editOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { CORE_CRITERIA } from '../standard/standard.factory.ts';
import { answerAssessment } from './answer.service.ts';
import { Assessment } from './assessment.entity.ts';
import { draftVersion, results, theSheet } from './assessment.factory.ts';
import { contributionOf } from './assessment.figures.ts';
import { changeTier, submitCheck } from './check.service.ts';
import { returnSelfCheck, submitSelfCheck } from './self-check.service.ts';

let world: World;
let county: County;
let campaign: Campaign;
let branches: Organization[];

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const setUp = () =>
  world.system(async (work) => {
    county = await aCounty(work);
    branches = [county.branch, county.sibling, county.direct];
    branches.push(await anOrganization(work, 'BRANCH', county.committee));
    campaign = await aCampaign(work, county.workCommittee);
  });

type Step = { do: string; branch: number; quarter: number; failing: string[]; fold: boolean };

const STEPS: Record<string, (work: Work, step: Step, sheet: Assessment) => Promise<unknown>> = {
  self: async (work, { failing }, sheet) =>
    submitSelfCheck(work, {
      assessmentId: sheet.id,
      version: await draftVersion(work, sheet, 'SELF'),
      results: results(failing),
    }),
  return: (work, _, sheet) => returnSelfCheck(work, sheet.id, { reason: '请核实', criteria: [] }),
  check: async (work, { failing }, sheet) =>
    submitCheck(work, {
      assessmentId: sheet.id,
      version: await draftVersion(work, sheet, 'SUPERIOR'),
      results: results(failing),
    }),
  dispute: (work, _, sheet) => answerAssessment(work, sheet.id, sheet.version, { confirm: false, reason: '不符' }),
  tier: (work, _, sheet) => changeTier(work, sheet.id, sheet.version, 'MIDDLE', '群众反映'),
  exempt: (work, _, sheet) => exemptBranch(work, campaign, sheet.organizationId, '外派'),
  readmit: (work, _, sheet) => exemptBranch(work, campaign, sheet.organizationId, null),
  retype: async (work, _, sheet) =>
    editOrganization(work, await work.get(Organization, sheet.organizationId), { type: 'SOE' }),
  rename: async (work, _, sheet) =>
    editOrganization(work, await work.get(Organization, sheet.organizationId), { name: '演示改名支部' }),
  move: async (work, { quarter }, sheet) => {
    const to = [county.committee, county.generalBranch, county.workCommittee][quarter % 3]!;
    return moveOrganization(work, await work.get(Organization, sheet.organizationId), to.id, work.today);
  },
  dissolve: async (work, _, sheet) =>
    dissolveOrganization(work, await work.get(Organization, sheet.organizationId), work.today),
  close: async (work, _, sheet) => closePeriod(work, await work.get(Period, sheet.periodId)),
  reopen: async (work, _, sheet) => reopenPeriod(work, await work.get(Period, sheet.periodId), '更正'),
};

/** A step that the rules refuse changes nothing; whatever it is, the figures stay those of the rows. */
const perform = (step: Step): Promise<void> =>
  world
    .system(async (work) => {
      const period = await aPeriod(work, campaign, step.quarter);
      await STEPS[step.do]!(work, step, await theSheet(work, branches[step.branch]!.id, period.id));
      if (step.fold) await foldAll(work.run);
    })
    .catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });

const clean = (figures: Iterable<[string, number]>): Contribution =>
  Object.fromEntries([...figures].filter(([measure, n]) => n !== 0 && /^(rating|criterion|campaign)\./.test(measure)));

const recount = async (work: Work, path: string, period: Period): Promise<Contribution> => {
  const rows = await work.rows(Assessment).where('t.periodId = ?', [period.id]).under(path).all(100);
  return sum(rows.map(contributionOf));
};

const expectExact = (): Promise<void> =>
  world.system(async (work) => {
    const line = [county.county, county.workCommittee, county.committee, county.generalBranch, ...branches];
    for (const quarter of [3, 4]) {
      const period = await aPeriod(work, campaign, quarter);
      // a closed quarter keeps its tree: it is compared once it is open again
      if (period.state === 'CLOSED') continue;
      const organizationIds = line.map((each) => each.id);
      const figures = await readFigures(work.run, {
        organizationIds,
        editionIds: editionsOfPeriod(period),
        today: work.today,
      });
      for (const { id } of line) {
        const { path } = await work.get(Organization, id);
        const counted = clean(figures.get(id)!);
        expect(counted, `${quarter} ${path}`).toEqual(
          clean(Object.entries(await recount(work, path, period)) as [string, number][]),
        );
      }
    }
  });

const step = fc.record({
  do: fc.constantFrom(
    ...Object.keys(STEPS).flatMap((name) => (['self', 'check'].includes(name) ? [name, name, name, name] : [name])),
  ),
  branch: fc.nat(3),
  quarter: fc.constantFrom(3, 4),
  failing: fc.subarray(
    CORE_CRITERIA.map(({ code }) => code),
    { maxLength: 6 },
  ),
  fold: fc.boolean(),
});

it('figures are what a recount of the rows gives, after whatever happened', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
      await setUp();
      for (const each of steps) await perform(each);
      await expectExact();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

it('a closed quarter keeps figures and tree; an open one follows the branch', async () => {
  await setUp();
  const rate = (quarter: number) =>
    perform({ do: 'self', branch: 0, quarter, failing: [], fold: false }).then(() =>
      perform({ do: 'check', branch: 0, quarter, failing: ['A01'], fold: true }),
    );
  await rate(3);
  await rate(4);
  await perform({ do: 'close', branch: 0, quarter: 3, failing: [], fold: false });
  world.now = new Date('2026-11-24T02:00:00.000Z');
  await world.system(async (work) =>
    moveOrganization(work, await work.get(Organization, county.branch.id), county.committee.id, work.today),
  );
  const rated = (quarter: number, id: string) =>
    world.system(async (work) => {
      const period = await aPeriod(work, campaign, quarter);
      const figures = await readFigures(work.run, {
        organizationIds: [id],
        editionIds: editionsOfPeriod(period),
        today: work.today,
      });
      return figures.get(id)!.get('rating.star.5') ?? 0;
    });
  expect(await rated(3, county.generalBranch.id)).toBe(1);
  expect(await rated(4, county.generalBranch.id)).toBe(0);
  expect(await rated(4, county.workCommittee.id)).toBe(1);
});

it('closing while others rate: each rating is in the closed figures or refused, never between', async () => {
  for (let round = 0; round < 3; round++) {
    await setUp();
    for (const [branch] of branches.entries())
      await perform({ do: 'self', branch, quarter: 4, failing: [], fold: false });
    const rating = branches.map((_, branch) =>
      perform({ do: 'check', branch, quarter: 4, failing: ['A01'], fold: false }),
    );
    await Promise.all([...rating, perform({ do: 'close', branch: 0, quarter: 4, failing: [], fold: false })]);
    await world.system(async (work) => {
      const period = await aPeriod(work, campaign, 4);
      expect(period.state).toBe('CLOSED');
      const organizationIds = [county.workCommittee.id];
      const figures = await readFigures(work.run, {
        organizationIds,
        editionIds: editionsOfPeriod(period),
        today: work.today,
      });
      const { path } = await work.get(Organization, county.workCommittee.id);
      const rows = (await recount(work, path, period)) as Record<string, number>;
      expect(clean(figures.get(county.workCommittee.id)!)).toMatchObject({ 'rating.due': rows['rating.due'] });
      expect(clean(figures.get(county.workCommittee.id)!)['rating.star.5'] ?? 0).toBe(rows['rating.star.5'] ?? 0);
    });
  }
});
