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
import { Assessment, AssessmentRound, StarEvent } from '../../src/modules/assessment/index.ts';
import type { Period } from '../../src/modules/campaign/index.ts';
import { ContactPoint, Visit } from '../../src/modules/liaison/index.ts';
import type { Organization } from '../../src/modules/organization/index.ts';
import type { AccessGrant, Person } from '../../src/modules/people/index.ts';
import { Responsibility } from '../../src/modules/responsibility/index.ts';
import type { Dice } from '../dice.ts';
import { DAYS, TODAY } from './days.ts';
import { type Mill, span } from './records.ts';
import type { Years } from './years.ts';

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

const sheets = ({ branch, above }: Mill, { periods }: Years): [Organization, Period][] => {
  const pairs = new Map<string, [Organization, Period]>();
  for (let n = 0; n < 180; n++) {
    const rated = branch();
    const period = above(rated, periods);
    if (period) pairs.set(`${rated.id} ${period.id}`, [rated, period]);
  }
  return [...pairs.values()];
};

const verdict = (dice: Dice, stars: number | null): Partial<Assessment> => {
  if (stars === null) return { stars, starOrder: -1 };
  const [tier, consequence] = [dice.pick(TIERS), dice.pick(CONSEQUENCES)];
  const previousStars = dice.maybe(0.6, () => dice.below(7));
  return { stars, starOrder: stars, tier, consequence, previousStars, ratedOn: '2026-06-30' };
};

const someAssessments = (mill: Mill, years: Years): Promise<Assessment[]> => {
  const { dice, make, above } = mill;
  const pairs = sheets(mill, years);
  return make(Assessment, pairs.length, (i) => {
    const [rated, { id, campaignId, year, ordinal }] = pairs[i]!;
    return {
      organizationId: rated.id,
      campaignId,
      periodId: id,
      quarter: year * 10 + ordinal,
      standardVersionId: dice.maybe(0.8, () => above(rated, years.standards)?.id ?? null),
      sortKey: dice.pick(['a', 'b', 'c']),
      state: dice.pick(ASSESSMENT_STATES),
      selfStars: dice.maybe(0.7, () => dice.below(7)),
      weak: dice.chance(0.2),
      offRoll: dice.chance(0.2),
      failed: dice.some(['A01', 'B02'], 0.4),
      litAspects: [],
      vetoes: [],
      ...verdict(
        dice,
        dice.maybe(0.7, () => dice.below(7)),
      ),
    };
  });
};

/** Sheets of branches in quarters, with what each side found. */
export const someRatings = async (mill: Mill, people: readonly Person[], years: Years): Promise<void> => {
  const { dice, make, at } = mill;
  const assessments = await someAssessments(mill, years);
  const attempts = new Map<string, number>();
  await make(AssessmentRound, 200, () => {
    const { id, organizationId } = dice.pick(assessments);
    const round = dice.pick(ROUNDS);
    const attempt = (attempts.get(id + round) ?? 0) + 1;
    attempts.set(id + round, attempt);
    const found = { results: {}, vetoes: [], litAspects: [] };
    const by = { byOrganizationId: at(), byPersonId: dice.pick(people).id };
    const submittedAt = dice.maybe(0.6, () => new Date());
    return { organizationId, assessmentId: id, round, attempt, ...found, ...by, submittedAt };
  });
  await make(StarEvent, 120, () => {
    const { id, organizationId, periodId, quarter } = dice.pick(assessments);
    const rests = { assessmentId: id, periodId, quarter, steps: [], litAspects: [], vetoes: [] };
    return { organizationId, ...rests, stars: dice.below(7), byOrganizationId: at(), byPersonId: dice.pick(people).id };
  });
};

const SIGNERS = ['workCommittee', 'committeeSecretary', 'partyGroup', 'countyOffice'] as const;

const instant = (dice: Dice): Date =>
  new Date(`2026-0${1 + dice.below(9)}-1${dice.below(9)}T0${dice.below(9)}:00:00.000Z`);

const someApplications = ({ dice, make, branch, above }: Mill, { campaigns }: Years): Promise<Application[]> => {
  const asked = Array.from({ length: 70 }, branch).flatMap((applicant) => {
    const campaign = above(applicant, campaigns);
    return campaign ? [{ organizationId: applicant.id, campaignId: campaign.id, year: campaign.year }] : [];
  });
  return make(Application, asked.length, (i) => {
    const state = dice.pick(APPLICATION_STATES);
    const countedState = dice.maybe(0.8, () => state);
    return { ...asked[i]!, kind: 'ACCEPTANCE' as const, state, movedAt: instant(dice), countedState };
  });
};

/** Several rounds of some, none of others; an application names the last one. */
const someSubmissions = async (
  { work, dice, make }: Mill,
  people: readonly Person[],
  applications: readonly Application[],
): Promise<Approval[]> => {
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
      startedBy: dice.maybe(0.8, () => dice.pick(people).id),
      startedAt: instant(dice),
    };
  });
  for (const { id, subjectId } of approvals) {
    const application = applications.find((each) => each.id === subjectId)!;
    await work.save(Object.assign(application, { approvalId: id }));
  }
  return approvals;
};

/** Applications with their approvals; the steps stand with holders anywhere, mostly on somebody's desk. */
export const someApprovals = async (
  mill: Mill,
  people: readonly Person[],
  years: Years,
  desks: readonly AccessGrant[],
): Promise<void> => {
  const { dice, make, at } = mill;
  const approvals = await someSubmissions(mill, people, await someApplications(mill, years));
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
      actorPersonId: dice.maybe(0.4, () => desk?.personId ?? dice.pick(people).id),
    };
  });
};
