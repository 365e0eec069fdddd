import {
  ASSESSMENT_FLOW,
  areVetoesExplained,
  consequenceFor,
  divergence,
  isPeriodOpen,
  isWeak,
  mayAudit,
  mayRate,
  mayReview,
  next,
  type Tier,
  tierFor,
  verdictInForce,
} from '@zhibu/rules';
import { ensure, Refusal, refusal, type Work } from '../../platform/index.ts';
import { campaignById } from '../campaign/index.ts';
import { organizationReference } from '../organization/index.ts';
import { checkerVerdict, checkGrants } from './assessment.checker.ts';
import type { Assessment, AssessmentRound } from './assessment.entity.ts';
import { changeCounted } from './assessment.figures.ts';
import {
  latest,
  notesOf,
  openSheet,
  packed,
  rated,
  resultsOf,
  roundsOf,
  type Sheet,
  type SheetValues,
  writeDraft,
} from './assessment.sheet.ts';
import { fixStandard } from './self-check.service.ts';
import { writeStars } from './star-event.service.ts';
import { passOn, ratingBefore } from './succession.service.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** A verdict was given, or given anew; `assessment` holds what is in force now. */
    'assessment.rated': { assessment: Assessment };
    'assessment.disputed': { assessment: Assessment };
  }
}

export type CheckValues = SheetValues & { tier?: Tier | null; tierReason?: string | null };

type Checking = Sheet & { round: 'SUPERIOR' | 'AUDIT'; checkerOrganizationId: string };

const openCheck = async (work: Work, assessmentId: string): Promise<Checking> => {
  const sheet = await openSheet(work, assessmentId);
  ensure(isPeriodOpen(sheet.period, work.today));
  const verdict = await checkerVerdict(work, sheet.branch);
  if (!verdict.ok) throw new Refusal(verdict);
  if (sheet.assessment.offRoll) throw refusal('ASSESSMENT_NOT_ON_ROLL');
  return { ...sheet, round: verdict.round, checkerOrganizationId: verdict.checkerOrganizationId };
};

/** An audit speaks for the highest organization the actor holds the check at, above the checking one. */
const speaker = (work: Work, { round, checkerOrganizationId, branch }: Checking): string => {
  if (round === 'SUPERIOR') return checkerOrganizationId;
  const above = checkGrants(work).filter((grant) => branch.path.startsWith(grant.path));
  return above.sort((a, b) => a.path.length - b.path.length)[0]?.organizationId ?? checkerOrganizationId;
};

/** Keeps what the checker has filled in so far (autosave); the first save begins the review. */
export const saveCheck = async (work: Work, values: SheetValues): Promise<AssessmentRound> => {
  const sheet = await openCheck(work, values.assessmentId);
  const { assessment, period, round } = sheet;
  const { state } = assessment;
  ensure(round === 'AUDIT' ? mayAudit(state) : mayReview({ state, selfDueOn: period.selfDueOn, today: work.today }));
  const draft = await writeDraft(work, sheet, values, { round, byOrganizationId: speaker(work, sheet), submit: false });
  await fixStandard(work, sheet);
  await beginReview(work, sheet);
  return draft;
};

const beginReview = async (work: Work, { assessment, round }: Checking): Promise<void> => {
  const reached = next(ASSESSMENT_FLOW, assessment.state, 'review');
  if (round === 'AUDIT' || !reached.ok) return;
  assessment.state = reached.state;
  await work.save(assessment);
};

/** Gives the verdict (R14, R15): stars, lit aspects, tier and consequence follow, and the figures of the period. */
export const submitCheck = async (work: Work, values: CheckValues): Promise<Assessment> => {
  const sheet = await openCheck(work, values.assessmentId);
  const { assessment, period, round } = sheet;
  const campaign = await campaignById(work, assessment.campaignId);
  const { stars, missing } = rated(sheet, packed(sheet, round, values));
  const computedTier = tierFor(stars, campaign);
  const tier = values.tier ?? computedTier;
  const tierReason = values.tierReason?.trim() || null;
  const { state, offRoll } = assessment;
  const { selfDueOn } = period;
  ensure(
    mayRate({ round, state, onRoll: !offRoll, selfDueOn, today: work.today, missing, computedTier, tier, tierReason }),
  );
  const found = { vetoes: values.vetoes ?? [], satisfaction: values.satisfaction ?? null };
  ensure(areVetoesExplained(sheet.standard.vetoes, found, notesOf(values)));
  const given = await writeDraft(work, sheet, values, { round, byOrganizationId: speaker(work, sheet), submit: true });
  await settle(work, sheet, given, { tier, tierReason: tier === computedTier ? null : tierReason });
  await work.emit('assessment.rated', { assessment });
  return assessment;
};

/**
 * The verdict in force: the highest round's, of these the highest level's, and of that the latest (DESIGN §3); the others
 * are kept beside it. One on what the branch was before it changed its type is in force no longer (R20).
 */
const inForce = async (work: Work, rounds: readonly AssessmentRound[], { branch }: Sheet): Promise<AssessmentRound> => {
  const given = rounds.filter(
    (each) => each.submittedAt && each.branchType === branch.type && each.branchSubtype === branch.subtype,
  );
  const spoken = given.map(async (verdict) => {
    const by = await organizationReference(work, verdict.byOrganizationId);
    return { verdict, round: verdict.round, level: by!.level, at: verdict.submittedAt! };
  });
  return verdictInForce(await Promise.all(spoken))!.verdict;
};

/** On how many criteria the last self-check that stands says otherwise; null where there is none. */
const differing = (rounds: readonly AssessmentRound[], force: AssessmentRound): number | null => {
  const standing = rounds.filter((each) => each.submittedAt && each.returnReason === null);
  const self = latest(standing, 'SELF');
  if (!self) return null;
  const { overrated, underrated } = divergence(resultsOf(self), resultsOf(force));
  return overrated.length + underrated.length;
};

const settle = async (
  work: Work,
  sheet: Checking,
  given: AssessmentRound,
  classed: { tier: Tier; tierReason: string | null },
): Promise<void> => {
  const { assessment, period } = sheet;
  const rounds = await roundsOf(work, assessment);
  const force = await inForce(work, rounds, sheet);
  const { stars, aspects } = rated(sheet, force);
  const cameIntoForce = force.id === given.id || force.id !== assessment.countedRoundId;
  await changeCounted(work, period, assessment, {
    state: 'RATED',
    standardVersionId: sheet.standardVersionId,
    branchType: sheet.branch.type,
    branchSubtype: sheet.branch.subtype,
    countedRound: force.round,
    countedRoundId: force.id,
    satisfaction: force.satisfaction,
    stars,
    litAspects: [...force.litAspects],
    vetoes: [...force.vetoes],
    failed: aspects.flatMap((aspect) => aspect.failed),
    // a re-check below an audit changes nothing of what the audit said
    ...(force.id === given.id ? classed : {}),
    weak: isWeak(stars),
    consequence: consequenceFor(stars),
    divergence: differing(rounds, force),
    ...(await ratingBefore(work, assessment, period)),
    ratedAt: work.now,
    ratedOn: work.today,
    confirmedAt: null,
    disputeReason: null,
  });
  if (cameIntoForce) await writeStars(work, assessment, force, aspects);
  await passOn(work, assessment, period);
};

/** Sets another tier than the stars give, or gives it back; with a reason, by whoever may check (R15). */
export const changeTier = async (
  work: Work,
  assessmentId: string,
  version: number,
  tier: Tier,
  reason: string | null,
): Promise<Assessment> => {
  const { assessment, period } = await openCheck(work, assessmentId);
  if (assessment.version !== version) throw refusal('STALE_EDIT');
  if (assessment.stars === null) throw refusal('ASSESSMENT_NOT_RATED');
  const computed = tierFor(assessment.stars, await campaignById(work, assessment.campaignId));
  const tierReason = reason?.trim() || null;
  if (tier !== computed && !tierReason) throw refusal('ASSESSMENT_TIER_REASON_MISSING');
  work.reason = tierReason;
  await changeCounted(work, period, assessment, { tier, tierReason: tier === computed ? null : tierReason });
  await passOn(work, assessment, period);
  await work.emit('assessment.rated', { assessment });
  return assessment;
};
