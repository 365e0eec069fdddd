import { addDays } from '@zhibu/rules';
import {
  type Application,
  applyForAcceptance,
  submitApplication,
  withdrawApplication,
} from '../modules/application/index.ts';
import { ApprovalStep, decideStep } from '../modules/approval/index.ts';
import { latestAssessment } from '../modules/assessment/index.ts';
import type { Organization } from '../modules/organization/index.ts';
import { Appointment, Person } from '../modules/people/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';
import type { DemoPeople } from './people.ts';
import { applicantsOf, type Story, storyOf } from './story.ts';

/** How far each application has come: the demo shows one in every state there is. */
type End =
  | 'coSigning'
  | 'climbing'
  | 'filed'
  | 'accepted'
  | 'approving'
  | 'accepting'
  | 'returned'
  | 'refused'
  | 'withdrawn'
  | 'draft';

/** Where the branches without a part in the story end. */
const ENDS: readonly End[] = ['filed', 'accepted', 'approving', 'accepting', 'refused', 'withdrawn', 'draft', 'filed'];

/** A branch that applies, how far it comes, and how many days ago it was submitted. */
type Plan = { branch: Organization; end: End; daysAgo: number };

const STATEMENT = '本支部对照标准逐项自查，六个方面均已达标，存在问题已全部整改，现申请考核验收。';

const openStep = async (work: Work, approvalId: string): Promise<ApprovalStep | null> =>
  work.rows(ApprovalStep).where("t.approvalId = ? AND t.state = 'OPEN'", [approvalId]).sort('t.ordinal').first();

/** Who signs at a holder: its secretary, or at the Work Committee and the county whoever the kind of step is for. */
const signerOf = (step: ApprovalStep, applicantId: string, county: DemoCounty, people: DemoPeople): string => {
  if (step.organizationId === county.workCommittee.id)
    return step.kind === 'APPROVE' ? people.workCommitteeLeader.id : people.workCommittee.id;
  if (step.organizationId === county.county.id) return people.countyOffice.id;
  const at = step.organizationId;
  const secretary = people.houseSecretaries.get(at) ?? people.partyGroupSecretaries.get(at);
  // a member of the applying branch does not decide on it (R8)
  const member = secretary?.organizationId === applicantId;
  return (member ? people.houseDeputies.get(at) : secretary)!.id;
};

/** Whether this step is left open, so that somebody finds it in the to-do centre. */
const stopsAt = (end: End, step: ApprovalStep): boolean =>
  (end === 'climbing' && step.kind === 'REVIEW') ||
  (end === 'coSigning' && step.kind === 'CO_SIGN') ||
  (end === 'accepting' && step.kind === 'ACCEPT') ||
  (end === 'approving' && step.kind === 'APPROVE') ||
  (end === 'accepted' && step.kind === 'FILE');

const climb = async (
  work: Work,
  application: Application,
  end: End,
  county: DemoCounty,
  people: DemoPeople,
): Promise<void> => {
  for (
    let step = await openStep(work, application.approvalId!);
    step;
    step = await openStep(work, application.approvalId!)
  ) {
    if (stopsAt(end, step)) return;
    const signer = signerOf(step, application.organizationId, county, people);
    if (end === 'returned' && step.kind === 'ACCEPT') {
      await decideStep(
        work,
        {
          id: step.id,
          decision: 'RETURN',
          reason: 'INCOMPLETE',
          opinion: '满意度测评汇总表未附，请补充后再报。',
        },
        signer,
      );
      return;
    }
    if (end === 'refused' && step.kind === 'ACCEPT') {
      await decideStep(
        work,
        { id: step.id, decision: 'REFUSE', reason: 'BELOW_STANDARD', opinion: '现场查看阵地未达标，本年度不予通过。' },
        signer,
      );
      return;
    }
    await decideStep(work, { id: step.id, decision: 'APPROVE', opinion: '同意。' }, signer);
  }
};

/** Branches that may apply. */
const applicants = async (kernel: Kernel, { today }: Calendar, { branches }: DemoCounty): Promise<Organization[]> =>
  on(kernel, today, async (work) => {
    const six: Organization[] = [];
    // the branches of those who accept and file stay out: the demo has nobody above them to sign
    for (const branch of branches.slice(0, -2))
      if ((await latestAssessment(work, branch.id))?.stars === 6) six.push(branch);
    return six;
  });

/** The branches of the story first; the others take what is left. */
const plansFor = (branches: readonly Organization[], story: Story): Plan[] => {
  const told = applicantsOf(story).map(({ id }) => id);
  const others = branches.filter(({ id }) => !told.includes(id));
  return [
    { branch: story.coSigning, end: 'coSigning', daysAgo: 5 },
    { branch: story.reviewing, end: 'climbing', daysAgo: 3 },
    { branch: story.returned, end: 'returned', daysAgo: 6 },
    ...ENDS.slice(0, others.length).map((end, n): Plan => ({ branch: others[n]!, end, daysAgo: 8 - (n % 7) })),
  ];
};

/** The secretary of a branch, in whose name it is submitted. */
const secretaryOf = async (work: Work, branchId: string): Promise<{ personId: string; name: string } | undefined> => {
  const post = await work.rows(Appointment).where("t.organizationId = ? AND t.post = 'SECRETARY'", [branchId]).first();
  if (!post) return undefined;
  const { id, name } = await work.get(Person, post.personId);
  return { personId: id, name };
};

/** Applications of the year, each on its way since a few days ago. */
export const makeApplications = async (
  kernel: Kernel,
  calendar: Calendar,
  county: DemoCounty,
  people: DemoPeople,
): Promise<number> => {
  const branches = await applicants(kernel, calendar, county);
  const plans = plansFor(branches, storyOf(county));
  for (const { branch, end, daysAgo } of plans) {
    const day = addDays(calendar.today, -daysAgo);
    await on(kernel, day, async (work) => {
      const expected = branch.fullMembers;
      const opinion = { meetingOn: day, expected, present: expected - 1, agreed: expected - 1, statement: STATEMENT };
      const draft = await applyForAcceptance(work, branch.id, opinion);
      if (end === 'draft') return;
      const application = await submitApplication(work, draft, await secretaryOf(work, branch.id));
      if (end === 'withdrawn') await withdrawApplication(work, application);
      else await climb(work, application, end, county, people);
    });
  }
  return plans.length;
};
