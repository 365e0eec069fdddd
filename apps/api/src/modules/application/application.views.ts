import { OPEN_APPLICATION_STATES, type PlannedStep, refuse, type StepKind } from '@zhibu/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar, doc, VerdictView, verdictView, type Work } from '../../platform/index.ts';
import { StepKindEnum } from '../approval/index.ts';
import { campaignOf } from '../campaign/index.ts';
import { type Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { chainOfBranch, gapsOfBranch } from './application.checks.ts';
import { Application } from './application.entity.ts';
import { applicationsOf } from './application.queries.ts';

@ObjectType({ description: doc('将要经过的一环', 'A step an application would climb') })
class PlannedStepView {
  @Field(() => Int, { description: doc('次序', 'Place in the chain') })
  ordinal: number;

  @Field(() => StepKindEnum)
  kind: StepKind;

  @Field(() => OrganizationReference, { description: doc('承办组织', 'Who would hold it') })
  holder: OrganizationReference;
}

/** Told before anything is written: whether, when and through whom a branch may apply (R26, R27). */
@ObjectType({ description: doc('申报前置校验（R27）', 'Pre-check of an application (R27)') })
export class ApplicationPreCheck {
  @Field(() => Int, { nullable: true, description: doc('申报年度', 'Year of the campaign') })
  year: number | null;

  @Field(() => DayScalar, { nullable: true, description: doc('申报期起', 'Window opens') })
  from: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('申报期止（含当日）', 'Window closes, that day included'),
  })
  to: string | null;

  @Field(() => [VerdictView], { description: doc('全部缺项；空即可以申报', 'Every gap; empty when it may apply') })
  gaps: VerdictView[];

  @Field(() => [PlannedStepView], { description: doc('将要经过的各级', 'The levels it would climb') })
  chain: PlannedStepView[];

  @Field(() => Application, { nullable: true, description: doc('已在途的申报', 'The application under way') })
  application: Application | null;
}

const viewOf = async (work: Work, { order, kind, holderOrganizationId }: PlannedStep): Promise<PlannedStepView> => ({
  ordinal: order,
  kind,
  holder: (await organizationReference(work, holderOrganizationId))!,
});

/** The application under way, if there is one: what is written goes there. */
const underWay = async (work: Work, branch: Organization): Promise<Application | null> =>
  (await applicationsOf(work, branch.id)).find(({ state }) => OPEN_APPLICATION_STATES.includes(state)) ?? null;

export const preCheckOf = async (work: Work, branch: Organization): Promise<ApplicationPreCheck> => {
  const campaign = await campaignOf(work, branch.path);
  const application = await underWay(work, branch);
  const steps = await chainOfBranch(work, branch);
  const chain = await Promise.all(steps.map((step) => viewOf(work, step)));
  if (!campaign) {
    const gaps = [verdictView(refuse('APPLICATION_NO_CAMPAIGN'))];
    return { year: null, from: null, to: null, gaps, chain, application };
  }
  // one that is being decided keeps the branch from another; a draft or a returned one is what would be submitted
  const written = application?.state === 'SUBMITTED' ? null : application;
  const gaps = (await gapsOfBranch(work, branch, campaign, written)).map(verdictView);
  return { year: campaign.year, from: campaign.applyFromOn, to: campaign.applyToOn, gaps, chain, application };
};
