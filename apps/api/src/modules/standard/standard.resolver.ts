import {
  type BilingualText,
  CRITERION_CHANGES,
  type CriterionChange,
  criteriaFor,
  type StandardState,
  standardDifferences,
  wordingOf,
} from '@zhibu/rules';
import { CRITERION_CHANGE_WORDS } from '@zhibu/vocabulary';
import { Arg, Args, ArgsType, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  enumOf,
  InWork,
  Read,
  type Rows,
  VerdictView,
  verdictView,
  type Work,
} from '../../platform/index.ts';
import {
  BranchSubtypeEnum,
  BranchTypeEnum,
  narrowed,
  Organization,
  OrganizationReference,
  organizationReference,
  PageArguments,
} from '../organization/index.ts';
import { BilingualView, CriterionRow, StandardStateEnum, StandardVersion } from './standard.entity.ts';
import {
  baselineOf,
  criteriaOf,
  findActiveStandard,
  findShown,
  isEditable,
  loadStandard,
  publishedBelow,
  shownVersions,
  versionsBelow,
} from './standard.queries.ts';
import { publishable } from './standard.service.ts';

const CriterionChangeEnum = enumOf(
  CRITERION_CHANGES,
  'CriterionChange',
  CRITERION_CHANGE_WORDS,
  doc('与基准相比（R73）', 'Against the baseline (R73)'),
);
const StandardConnection = connectionOf(StandardVersion, 'Standard');

@ArgsType()
class StandardsArguments extends PageArguments {
  @Field(() => StandardStateEnum, { nullable: true })
  state?: StandardState | null;

  @Field(() => ID, {
    nullable: true,
    description: doc(
      '只列该组织自己的版本，含草稿；限能修改其标准者',
      'Only versions of this organization itself, drafts included; for those who may edit its standard',
    ),
  })
  organization?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: doc(
      '此组织及其下级发布的版本，不含草稿',
      'Versions published by this organization and all below it; no drafts',
    ),
  })
  under?: string | null;
}

@ArgsType()
class CriteriaArguments {
  @Field(() => BranchTypeEnum, {
    nullable: true,
    description: doc('只列适用此类型的条目', 'Only those for this type of branch'),
  })
  type?: Organization['type'];

  @Field(() => BranchSubtypeEnum, { nullable: true })
  subtype?: Organization['subtype'];
}

@ObjectType({ description: doc('条目与基准的不同', 'How a criterion differs from the baseline') })
class CriterionDifference {
  @Field(() => String, { description: doc('条目代码', 'Code of the criterion') })
  code: string;

  @Field(() => CriterionChangeEnum)
  change: CriterionChange;

  @Field(() => BilingualView, { nullable: true, description: doc('基准的内容', 'What the baseline requires') })
  before: BilingualText | null;
}

const standardRows = async (
  work: Work,
  { organization, under }: StandardsArguments,
): Promise<Rows<StandardVersion>> => {
  if (organization) return versionsBelow(work).where('t.organizationId = ?', [organization]);
  return under ? narrowed(work.as('standard:read'), publishedBelow(work), under) : shownVersions(work);
};

@Resolver(() => StandardVersion)
export class StandardResolver {
  @Read('standard:read', () => StandardVersion, {
    nullable: true,
    reach: 'inherited',
    description: doc('标准的一个版本：本级或上级发布（R2）', 'A version of the standard, published here or above (R2)'),
  })
  standard(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<StandardVersion | null> {
    return findShown(work, id);
  }

  @Read('standard:read', () => StandardConnection, {
    reach: 'inherited',
    description: doc(
      '本级和上级的标准版本；草稿只有起草者可见',
      'Versions here and above; a draft is shown to those who may edit it',
    ),
  })
  async standards(
    @InWork() work: Work,
    @Args(() => StandardsArguments) args: StandardsArguments,
  ): Promise<Connection<StandardVersion>> {
    const rows = await standardRows(work, args);
    return rows.whereIf(args.state, 't.state = ?').sort('t.id', 'DESC').page(args);
  }

  @Read('standard:read', () => StandardVersion, {
    nullable: true,
    description: doc('某组织当前执行的标准', 'The standard in force for an organization'),
  })
  async activeStandard(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
  ): Promise<StandardVersion | null> {
    const reached = await work.find(Organization, organization);
    return reached ? ((await findActiveStandard(work, reached))?.row ?? null) : null;
  }

  @FieldResolver(() => OrganizationReference, { description: doc('发布的组织', 'Who published it') })
  organization(@InWork() work: Work, @Root() version: StandardVersion): Promise<OrganizationReference | null> {
    return organizationReference(work, version.organizationId);
  }

  @FieldResolver(() => [CriterionRow], {
    description: doc('条目；给类型则只列适用的（R20）', 'Criteria; those of a type when it is given (R20)'),
  })
  async criteria(
    @InWork() work: Work,
    @Root() version: StandardVersion,
    @Args(() => CriteriaArguments) { type, subtype }: CriteriaArguments,
  ): Promise<CriterionRow[]> {
    const criteria = await criteriaOf(work, version);
    if (!type) return criteria;
    const codes = criteriaFor({ criteria }, { type, subtype: subtype ?? null }).map((criterion) => criterion.code);
    return criteria.filter((criterion) => codes.includes(criterion.code));
  }

  @FieldResolver(() => Boolean, {
    description: doc('我能否修改、发布、停用', 'Whether the reader may edit and turn it'),
  })
  editable(@InWork() work: Work, @Root() version: StandardVersion): Promise<boolean> {
    return isEditable(work, version);
  }

  @FieldResolver(() => VerdictView, {
    description: doc(
      '能否发布，不能时说明缺什么、放宽了什么',
      'Whether it may be published; what is missing or loosened',
    ),
  })
  async publishable(@InWork() work: Work, @Root() version: StandardVersion): Promise<VerdictView> {
    return verdictView(await publishable(work, version));
  }

  @FieldResolver(() => StandardVersion, {
    nullable: true,
    description: doc(
      '比较的基准：上级现行标准；没有时为起草所依据的版本（R73）',
      'What it is compared with: the one in force above, else the one it was drafted from (R73)',
    ),
  })
  async baseline(@InWork() work: Work, @Root() version: StandardVersion): Promise<StandardVersion | null> {
    return (await baselineOf(work, version))?.row ?? null;
  }

  @FieldResolver(() => [CriterionDifference], {
    description: doc('与基准不同的条目', 'Criteria that differ from the baseline'),
  })
  async differences(@InWork() work: Work, @Root() version: StandardVersion): Promise<CriterionDifference[]> {
    const baseline = await baselineOf(work, version);
    if (!baseline) return [];
    const { standard } = await loadStandard(work, version);
    const before = new Map(baseline.standard.criteria.map((criterion) => [criterion.code, criterion]));
    return [...standardDifferences(baseline.standard, standard)].map(([code, change]) => {
      const criterion = before.get(code);
      return Object.assign(new CriterionDifference(), {
        code,
        change,
        before: criterion ? wordingOf(criterion) : null,
      });
    });
  }
}
