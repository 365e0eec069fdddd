import {
  APPLICATION_STATES,
  APPROVAL_STATES,
  ASSESSMENT_STATES,
  CONSEQUENCES,
  RESPONSIBILITY_KINDS,
  RESPONSIBILITY_STATES,
  ROUNDS,
  STEP_STATES,
  TIERS,
} from '@zhibu/rules';
import { Application } from '../../src/modules/application/index.ts';
import { Approval, ApprovalStep } from '../../src/modules/approval/index.ts';
import { Assessment, AssessmentRound } from '../../src/modules/assessment/index.ts';
import type { Campaign, Period } from '../../src/modules/campaign/index.ts';
import { ContactPoint, Visit } from '../../src/modules/liaison/index.ts';
import type { Organization } from '../../src/modules/organization/index.ts';
import type { AccessGrant, Person } from '../../src/modules/people/index.ts';
import { Responsibility } from '../../src/modules/responsibility/index.ts';
import type { StandardVersion } from '../../src/modules/standard/index.ts';
import { DAYS, type Dice, TODAY } from './dice.ts';
import { type Mill, span } from './records.ts';

/** Contacts with their visits, and what people answer for. */
export const someContacts = async (
  { dice, make, branch }: Mill,
  people: readonly Person[],
  periods: readonly Period[],
) => {
  const person = () => dice.pick(people).id;
  const contacts = await make(ContactPoint, 70, () => ({
    organizationId: branch().id,
    leaderId: person(),
    ...span(dice),
  }));
  await make(Visit, 140, () => {
    const { id, organizationId, leaderId } = dice.pick(contacts);
    return {
      organizationId,
      contactPointId: id,
      leaderId,
      periodId: dice.maybe(0.7, () => dice.pick(periods).id),
      visitedOn: dice.pick(DAYS.filter((day) => day <= TODAY)),
      mode: 'PHONE' as const,
      promise: dice.maybe(0.5, () => '演示'),
      promiseDueOn: dice.pick(DAYS),
      promiseDoneOn: dice.maybe(0.4, () => dice.pick(DAYS)),
    };
  });
  await make(Responsibility, 140, () => ({
    personId: person(),
    kind: dice.pick(RESPONSIBILITY_KINDS),
    state: dice.pick(RESPONSIBILITY_STATES),
    year: dice.pick([2025, 2026]),
    dueOn: dice.pick(DAYS),
  }));
};

export type Years = {
  campaigns: readonly Campaign[];
  periods: readonly Period[];
  standards: readonly StandardVersion[];
};

export const someRatings = async ({ dice, make, branch, above, at }: Mill, people: readonly Person[], years: Years) => {
  const pairs = new Map<string, [Organization, Period]>();
  for (let n = 0; n < 180; n++) {
    const rated = branch();
    const period = above(rated, years.periods);
    if (period) pairs.set(`${rated.id} ${period.id}`, [rated, period]);
  }
  const sheets = [...pairs.values()];
  const assessments = await make(Assessment, sheets.length, (i) => {
    const [rated, { id, campaignId, year, ordinal }] = sheets[i]!;
    const stars = dice.maybe(0.7, () => dice.below(7));
    const verdict = {
      tier: dice.pick(TIERS),
      consequence: dice.pick(CONSEQUENCES),
      previousStars: dice.maybe(0.6, () => dice.below(7)),
    };
    return {
      organizationId: rated.id,
      campaignId,
      periodId: id,
      quarter: year * 10 + ordinal,
      stars,
      starOrder: stars ?? -1,
      standardVersionId: dice.maybe(0.8, () => above(rated, years.standards)?.id ?? null),
      sortKey: dice.pick(['a', 'b', 'c']),
      state: dice.pick(ASSESSMENT_STATES),
      selfStars: dice.maybe(0.7, () => dice.below(7)),
      weak: dice.chance(0.2),
      offRoll: dice.chance(0.2),
      failed: dice.some(['A01', 'B02'], 0.4),
      litAspects: [],
      vetoes: [],
      ...(stars !== null && { ...verdict, ratedOn: '2026-06-30' }),
    };
  });
  const attempts = new Map<string, number>();
  await make(AssessmentRound, 200, () => {
    const { id, organizationId } = dice.pick(assessments);
    const round = dice.pick(ROUNDS);
    const attempt = (attempts.get(id + round) ?? 0) + 1;
    attempts.set(id + round, attempt);
    return {
      organizationId,
      assessmentId: id,
      round,
      attempt,
      results: {},
      vetoes: [],
      litAspects: [],
      byOrganizationId: at(),
      byPersonId: dice.pick(people).id,
      submittedAt: dice.maybe(0.6, () => new Date()),
    };
  });
};

const SIGNERS = ['workCommittee', 'committeeSecretary', 'partyGroup', 'countyOffice'] as const;

const instant = (dice: Dice): Date =>
  new Date(`2026-0${1 + dice.below(9)}-1${dice.below(9)}T0${dice.below(9)}:00:00.000Z`);

/** Applications with their approvals, several rounds of some; the steps stand with holders anywhere. */
export const someApprovals = async (
  { work, dice, make, branch, above, at }: Mill,
  people: readonly Person[],
  years: Years,
  desks: readonly AccessGrant[],
) => {
  const person = () => dice.pick(people).id;
  const asked = Array.from({ length: 70 }, branch).flatMap((applicant) => {
    const campaign = above(applicant, years.campaigns);
    return campaign ? [{ applicant, campaign }] : [];
  });
  const applications = await make(Application, asked.length, (i) => {
    const { applicant, campaign } = asked[i]!;
    const state = dice.pick(APPLICATION_STATES);
    return {
      organizationId: applicant.id,
      campaignId: campaign.id,
      year: campaign.year,
      kind: 'ACCEPTANCE' as const,
      state,
      movedAt: instant(dice),
      countedState: dice.maybe(0.8, () => state),
    };
  });
  const rounds = applications.flatMap((application) =>
    Array.from({ length: dice.below(3) }, (_, i) => ({ application, round: i + 1 })),
  );
  const approvals = await make(Approval, rounds.length, (i) => {
    const { application, round } = rounds[i]!;
    return {
      organizationId: application.organizationId,
      kind: 'ACCEPTANCE' as const,
      subjectId: application.id,
      title: `演示申报${dice.below(5)}`,
      round,
      state: dice.pick(APPROVAL_STATES),
      submission: { groups: [] },
      startedBy: dice.maybe(0.8, person),
      startedAt: instant(dice),
    };
  });
  for (const approval of approvals) {
    const application = applications.find(({ id }) => id === approval.subjectId)!;
    await work.save(Object.assign(application, { approvalId: approval.id }));
  }
  await make(ApprovalStep, approvals.length * 4, (i) => {
    const { id, organizationId, contentHash } = approvals[i >> 2]!;
    const state = dice.pick([...STEP_STATES, 'OPEN', 'OPEN'] as const);
    const desk = dice.maybe(0.6, () => dice.pick(desks));
    return {
      organizationId: desk?.organizationId ?? at(),
      approvalId: id,
      applicantId: organizationId,
      contentHash,
      ordinal: i & 3,
      kind: 'REVIEW' as const,
      state,
      changedAt: instant(dice),
      signers: [...dice.some(SIGNERS, 0.4), ...(desk ? [desk.role] : [])],
      openedAt: state === 'WAITING' ? null : instant(dice),
      dueOn: dice.pick(DAYS),
      actorPersonId: dice.maybe(0.4, () => desk?.personId ?? person()),
    };
  });
  return applications;
};
