import { criteriaFor, decisionsFor, type StarChange, starChange } from '@zhibu/rules';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { doc, InWork, publishedFor, type Work } from '../../platform/index.ts';
import { Period } from '../campaign/index.ts';
import { Evidence, evidenceOf } from '../file/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { CriterionRow, criteriaOf, StandardVersion } from '../standard/index.ts';
import { Assessment, AssessmentRound } from './assessment.entity.ts';
import { factsOf } from './assessment.facts.ts';
import { StarChangeEnum } from './assessment.inputs.ts';
import { roundsOf } from './assessment.sheet.ts';
import {
  AssessmentSteps,
  AutomaticResultView,
  CodeNote,
  CriterionVerdictView,
  codeNotes,
  factViews,
  isShown,
  PetalView,
  standardOf,
  stepsFor,
} from './assessment.views.ts';

/** What stands on a sheet beside the assessment's own columns. */
@Resolver(() => Assessment)
export class SheetResolver {
  @FieldResolver(() => OrganizationReference, { description: doc('支部', 'The branch') })
  organization(@InWork() work: Work, @Root() assessment: Assessment): Promise<OrganizationReference | null> {
    return organizationReference(work, assessment.organizationId);
  }

  @FieldResolver(() => Period, {
    nullable: true,
    description: doc(
      '评定期；不属于支部历来的上级则为空',
      'The period; null unless of an organization that is or was above it',
    ),
  })
  period(@InWork() work: Work, @Root() { organizationId, periodId }: Assessment): Promise<Period | null> {
    return publishedFor(work, Period, organizationId, periodId);
  }

  @FieldResolver(() => StandardVersion, {
    nullable: true,
    description: doc(
      '评定所用的标准版本（R52）；未开始时为现行标准',
      'The version it is made with (R52); before the first round, the one in force',
    ),
  })
  standard(@InWork() work: Work, @Root() assessment: Assessment): Promise<StandardVersion | null> {
    return standardOf(work, assessment);
  }

  @FieldResolver(() => [CriterionRow], {
    description: doc('该支部类型适用的条目（R20）', 'Criteria of the type of this branch (R20)'),
  })
  async criteria(@InWork() work: Work, @Root() assessment: Assessment): Promise<CriterionRow[]> {
    const version = await standardOf(work, assessment);
    const { branchType: type, branchSubtype: subtype } = assessment;
    if (!version || !type) return [];
    const criteria = await criteriaOf(work, version);
    const codes = criteriaFor({ criteria }, { type, subtype }).map((criterion) => criterion.code);
    return criteria.filter((criterion) => codes.includes(criterion.code));
  }

  @FieldResolver(() => [AutomaticResultView], {
    description: doc(
      '按今天的数据由系统核对的条目：不再由人填写',
      'Criteria the system decides by the facts of today: nobody is asked for them',
    ),
  })
  async automatic(@InWork() work: Work, @Root() assessment: Assessment): Promise<AutomaticResultView[]> {
    const version = await standardOf(work, assessment);
    const branch = await work.load(Organization, assessment.organizationId);
    const { branchType: type, branchSubtype: subtype } = assessment;
    if (!version || !branch || !type) return [];
    const criteria = criteriaFor({ criteria: await criteriaOf(work, version) }, { type, subtype });
    return Object.entries(decisionsFor(criteria, await factsOf(work, branch))).map(([code, { result, facts }]) =>
      Object.assign(new AutomaticResultView(), { code, result, facts: factViews(facts) }),
    );
  }

  @FieldResolver(() => [PetalView], {
    description: doc('六星图；未评定时为空', 'The petals of the six-star mark; none until rated'),
  })
  async petals(@InWork() work: Work, @Root() assessment: Assessment): Promise<PetalView[]> {
    const version = assessment.stars === null ? null : await standardOf(work, assessment);
    return (version?.aspects ?? []).map((aspect) =>
      Object.assign(new PetalView(), { ...aspect, lit: assessment.litAspects.includes(aspect.code) }),
    );
  }

  @FieldResolver(() => StarChangeEnum, { nullable: true, description: doc('与上期相比', 'Against the period before') })
  change(@Root() { stars, previousStars }: Assessment): StarChange | null {
    return stars === null ? null : starChange(stars, previousStars);
  }

  @FieldResolver(() => [AssessmentRound], {
    description: doc(
      '各方结论，先后排列；草稿只有填写的一方可见',
      'Verdicts in the order they were given; a draft is shown only to the side that writes it',
    ),
  })
  async rounds(@InWork() work: Work, @Root() assessment: Assessment): Promise<AssessmentRound[]> {
    const branch = await work.load(Organization, assessment.organizationId);
    const rounds = await roundsOf(work, assessment);
    return branch ? rounds.filter((round) => isShown(work, branch.path, round)) : [];
  }

  @FieldResolver(() => [Evidence], {
    description: doc(
      '全部佐证材料；未提交的草稿所附材料只有填写的一方可见',
      'All of its evidence; that of a draft is shown only to the side that writes it',
    ),
  })
  evidence(@InWork() work: Work, @Root() { id }: Assessment): Promise<Evidence[]> {
    return evidenceOf(work, { subjectKind: 'ASSESSMENT', subjectId: id });
  }

  @FieldResolver(() => AssessmentSteps, { description: doc('我能做什么', 'What the reader may do') })
  steps(@InWork() work: Work, @Root() assessment: Assessment): Promise<AssessmentSteps> {
    return stepsFor(work, assessment);
  }
}

@Resolver(() => AssessmentRound)
export class RoundResolver {
  @FieldResolver(() => [CriterionVerdictView], { description: doc('逐条结论', 'Criterion by criterion') })
  results(@Root() round: AssessmentRound): CriterionVerdictView[] {
    return Object.entries(round.results).map(([code, { result, note, facts }]) =>
      Object.assign(new CriterionVerdictView(), {
        code,
        result,
        note: note ?? null,
        facts: facts ? factViews(facts) : null,
      }),
    );
  }

  @FieldResolver(() => Boolean, {
    description: doc('采用的就是这份结论', 'This very verdict is the one in force'),
  })
  async inForce(@InWork() work: Work, @Root() { id, assessmentId, organizationId }: AssessmentRound): Promise<boolean> {
    const assessment = await work.as('assessment:read').load(Assessment, assessmentId);
    return assessment?.countedRoundId === id && assessment.organizationId === organizationId;
  }

  @FieldResolver(() => [CodeNote], { description: doc('每一否决情形查实的情况', 'What was found in each veto case') })
  vetoNotes(@Root() round: AssessmentRound): CodeNote[] {
    return codeNotes(round.vetoNotes);
  }

  @FieldResolver(() => [CodeNote], {
    description: doc('退回时须重新回答的条目及理由', 'Criteria that were to be answered again, and why'),
  })
  returnReasons(@Root() round: AssessmentRound): CodeNote[] {
    return codeNotes(round.returnReasons);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('作出结论的组织', 'The organization that spoke') })
  byOrganization(@InWork() work: Work, @Root() round: AssessmentRound): Promise<OrganizationReference | null> {
    return organizationReference(work, round.byOrganizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('填写人', 'Who filled it in') })
  byPerson(@InWork() work: Work, @Root() round: AssessmentRound): Promise<PersonReference | null> {
    return personReference(work, round.byPersonId);
  }
}
