import type { CriterionResult } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import { aCounty } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { CORE_CRITERIA } from '../standard/standard.factory.ts';
import { Assessment } from './assessment.entity.ts';
import { latest, roundsOf, type SheetValues } from './assessment.sheet.ts';
import { type CheckValues, submitCheck } from './check.service.ts';
import { submitSelfCheck } from './self-check.service.ts';

/** A complete sheet of the standard of the tests: everything passes but what is named. */
export const results = (
  failing: readonly string[] = [],
  na: readonly string[] = [],
): { code: string; result: CriterionResult }[] =>
  CORE_CRITERIA.map(({ code }) => ({
    code,
    result: failing.includes(code) ? 'FAIL' : na.includes(code) ? 'NA' : 'PASS',
  }));

/** For tests: the sheet that was opened for a branch in a period. */
export const theSheet = async (work: Work, organizationId: string, periodId: string): Promise<Assessment> =>
  (await work.rows(Assessment).where('t.organizationId = ? AND t.periodId = ?', [organizationId, periodId]).first())!;

/** Version of the draft a round would go on with. */
export const draftVersion = async (
  work: Work,
  assessment: Assessment,
  round: 'SELF' | 'SUPERIOR' | 'AUDIT',
): Promise<number | null> => {
  const last = latest(await roundsOf(work, assessment), round);
  return last && !last.submittedAt ? last.version : null;
};

/** The branch checks itself, and its superior rates it; `self` and `superior` name the criteria that fail. */
export const aRating = async (
  work: Work,
  organizationId: string,
  periodId: string,
  { self = [], superior = [], ...values }: { self?: string[]; superior?: string[] } & Partial<CheckValues> = {},
): Promise<Assessment> => {
  const sheet = await theSheet(work, organizationId, periodId);
  const head: Pick<SheetValues, 'assessmentId' | 'version'> = { assessmentId: sheet.id, version: null };
  await submitSelfCheck(work, { ...head, results: results(self) });
  return submitCheck(work, { ...head, results: results(superior), ...values });
};

/** For tests: a quarter under way, a branch with its secretary, its superior, and whoever audits; the sheet is open. */
export const aScene = async (work: Work) => {
  const county = await aCounty(work);
  const campaign = await aCampaign(work, county.workCommittee);
  const period = await aPeriod(work, campaign, 4);
  return {
    county,
    campaign,
    period,
    branch: (await anActor(work, 'branchSecretary', county.branch)).session,
    superior: (await anActor(work, 'committeeSecretary', county.generalBranch)).session,
    audit: (await anActor(work, 'workCommittee', county.workCommittee)).session,
    sheetId: (await theSheet(work, county.branch.id, period.id)).id,
  };
};
export type Scene = Awaited<ReturnType<typeof aScene>>;
