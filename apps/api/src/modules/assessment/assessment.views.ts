import {
  type BilingualText,
  BRANCH_FACTS,
  type BranchFact,
  type BranchFacts,
  type CriterionResult,
  isPeriodOpen,
  mayAnswer,
  mayAudit,
  mayReturnSelf,
  mayReview,
  maySaveSelf,
  type Round,
  refuse,
  type Verdict,
} from '@zhibu/rules';
import { BRANCH_FACT_WORDS } from '@zhibu/vocabulary';
import { Field, Float, ObjectType } from 'type-graphql';
import { doc, enumOf, publishedFor, VerdictView, verdictView, type Work } from '../../platform/index.ts';
import { type Period, periodById } from '../campaign/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { BilingualView, findActiveStandard, StandardVersion } from '../standard/index.ts';
import { checkerVerdict, checkGrants, holdsAt } from './assessment.checker.ts';
import { type Assessment, type AssessmentRound, CriterionResultEnum, RoundEnum } from './assessment.entity.ts';
import { latest, roundsOf } from './assessment.sheet.ts';

const BranchFactEnum = enumOf(
  BRANCH_FACTS,
  'BranchFact',
  BRANCH_FACT_WORDS,
  doc('系统掌握的支部数据', 'A fact the system knows of a branch'),
);

@ObjectType('CriterionVerdict', { description: doc('一个条目的结论', 'A verdict on one criterion') })
export class CriterionVerdictView {
  @Field(() => String, { description: doc('条目代码', 'Code of the criterion') })
  code: string;

  @Field(() => CriterionResultEnum)
  result: CriterionResult;

  @Field(() => String, { nullable: true, description: doc('说明', 'Note') })
  note: string | null;

  @Field(() => [BranchFactView], {
    nullable: true,
    description: doc(
      '系统核对时所依据的数据；由人填写的为空',
      'The facts, where the system decided; null where a person did',
    ),
  })
  facts: BranchFactView[] | null;
}

@ObjectType('BranchFactValue', { description: doc('一项数据', 'A fact and its value') })
class BranchFactView {
  @Field(() => BranchFactEnum, { description: doc('哪一项', 'Which') })
  fact: BranchFact;

  @Field(() => Float, { nullable: true, description: doc('数值', 'Its number') })
  number: number | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否', 'Yes or no') })
  flag: boolean | null;
}

@ObjectType('CodeNote', { description: doc('一个代码及其说明', 'A code and what is said of it') })
export class CodeNote {
  @Field(() => String, { description: doc('代码', 'Code') })
  code: string;

  @Field(() => String, { description: doc('说明', 'What is said of it') })
  note: string;
}

export const codeNotes = (notes: Readonly<Record<string, string>> | null): CodeNote[] =>
  Object.entries(notes ?? {}).map(([code, note]) => Object.assign(new CodeNote(), { code, note }));

@ObjectType('AutomaticResult', {
  description: doc('系统自动核对的结论及所依据的数据', 'What the system decides, and the facts it rests on'),
})
export class AutomaticResultView {
  @Field(() => String, { description: doc('条目代码', 'Code of the criterion') })
  code: string;

  @Field(() => CriterionResultEnum)
  result: CriterionResult;

  @Field(() => [BranchFactView], {
    description: doc('所依据的数据；未登记的不列', 'The facts; those not known are left out'),
  })
  facts: BranchFactView[];
}

/** Facts as they are told; one that is not known is left out. */
export const factViews = (facts: BranchFacts): BranchFactView[] =>
  BRANCH_FACTS.flatMap((fact) => {
    const value = facts[fact] ?? null;
    if (value === null) return [];
    const [number, flag] = typeof value === 'number' ? [value, null] : [null, value];
    return [Object.assign(new BranchFactView(), { fact, number, flag })];
  });

@ObjectType('Petal', {
  description: doc('六星图的一瓣：一个方面得星与否', 'A petal of the six-star mark: an aspect, lit or not'),
})
export class PetalView {
  @Field(() => String)
  code: string;

  @Field(() => BilingualView)
  name: BilingualText;

  @Field(() => BilingualView)
  short: BilingualText;

  @Field(() => Boolean, { description: doc('得星', 'Lit') })
  lit: boolean;
}

/** What this reader may do with a sheet, and why not: the same rules as its submission (DESIGN §2.8). */
@ObjectType({ description: doc('当前登录人对该评定能做什么', 'What the reader may do with an assessment') })
export class AssessmentSteps {
  @Field(() => VerdictView, { description: doc('填写自查', 'Fill in the self-check') })
  selfCheck: VerdictView;

  @Field(() => VerdictView, { description: doc('退回自查', 'Return the self-check') })
  returnSelfCheck: VerdictView;

  @Field(() => VerdictView, { description: doc('排查评定（R8）', 'Check and rate (R8)') })
  check: VerdictView;

  @Field(() => RoundEnum, {
    nullable: true,
    description: doc('我的结论属于哪一方', "In which round the reader's verdict would count"),
  })
  checkRound: Round | null;

  @Field(() => VerdictView, { description: doc('调整分类（R15）', 'Change the tier (R15)') })
  changeTier: VerdictView;

  @Field(() => VerdictView, { description: doc('支部签认', 'Confirm for the branch') })
  confirm: VerdictView;

  @Field(() => VerdictView, { description: doc('支部提出异议', 'Dispute for the branch') })
  dispute: VerdictView;

  @Field(() => OrganizationReference, { nullable: true, description: doc('由谁排查', 'Who checks this branch') })
  checker: OrganizationReference | null;
}

/** The version an assessment is made with, or would be made with today. */
export const standardOf = async (work: Work, assessment: Assessment): Promise<StandardVersion | null> => {
  if (assessment.standardVersionId)
    return publishedFor(work, StandardVersion, assessment.organizationId, assessment.standardVersionId);
  const branch = await work.load(Organization, assessment.organizationId);
  return branch ? ((await findActiveStandard(work, branch))?.row ?? null) : null;
};

/** A draft is shown to those who write it, and to nobody else: neither side copies from the other. */
export const isShown = (work: Work, path: string, round: AssessmentRound): boolean => {
  if (round.submittedAt) return true;
  if (round.round === 'SELF') return holdsAt(work, 'assessment:selfCheck', path);
  return checkGrants(work).some((grant) => grant.organizationId === round.byOrganizationId);
};

const first = (...verdicts: Verdict[]): VerdictView =>
  verdictView(verdicts.find((verdict) => !verdict.ok) ?? { ok: true });

/** Everything a sheet's buttons ask for. */
export const stepsFor = async (work: Work, assessment: Assessment): Promise<AssessmentSteps> => {
  const branch = await work.asSystem('assessment').get(Organization, assessment.organizationId);
  const period = (await periodById(work, assessment.periodId)) as Period;
  const { state, offRoll } = assessment;
  const selfSubmitted = Boolean(latest(await roundsOf(work, assessment), 'SELF')?.submittedAt);
  const open = offRoll ? refuse('ASSESSMENT_NOT_ON_ROLL') : isPeriodOpen(period, work.today);
  const own = holdsAt(work, 'assessment:selfCheck', branch.path);
  const mine: Verdict = own ? { ok: true } : refuse('ACCESS_DENIED', { permission: 'assessment:selfCheck' });
  const checker = work.may('assessment:check')
    ? await checkerVerdict(work, branch)
    : { ...refuse('ACCESS_DENIED', { permission: 'assessment:check' }), checkerOrganizationId: null };
  const stage =
    checker.ok && checker.round === 'AUDIT'
      ? mayAudit(state)
      : mayReview({ state, selfDueOn: period.selfDueOn, today: work.today });
  return Object.assign(new AssessmentSteps(), {
    selfCheck: first(mine, open, maySaveSelf({ state, selfSubmitted })),
    returnSelfCheck: first(checker, open, mayReturnSelf({ state, selfSubmitted })),
    check: first(checker, open, stage),
    checkRound: checker.ok ? checker.round : null,
    changeTier: first(checker, open, assessment.stars === null ? refuse('ASSESSMENT_NOT_RATED') : { ok: true }),
    confirm: first(mine, open, mayAnswer(state, 'confirm', null)),
    dispute: first(mine, open, mayAnswer(state, 'dispute', '-')),
    checker: await organizationReference(work, checker.checkerOrganizationId),
  });
};
