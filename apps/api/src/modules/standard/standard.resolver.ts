import { criteriaFor, type StandardState } from '@zhibu/rules';
import { Arg, Args, ArgsType, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work } from '../../platform/index.ts';
import {
  BranchSubtypeEnum,
  BranchTypeEnum,
  Organization,
  OrganizationReference,
  organizationReference,
  PageArguments,
} from '../organization/index.ts';
import { CriterionRow, StandardStateEnum, StandardVersion } from './standard.entity.ts';
import { criteriaOf, findActiveStandard } from './standard.queries.ts';

const StandardConnection = connectionOf(StandardVersion, 'Standard');

@ArgsType()
class StandardsArguments extends PageArguments {
  @Field(() => StandardStateEnum, { nullable: true })
  state?: StandardState | null;
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

@Resolver(() => StandardVersion)
export class StandardResolver {
  @Read('standard:read', () => StandardVersion, {
    nullable: true,
    reach: 'inherited',
    description: doc('标准的一个版本：本级或上级发布（R2）', 'A version of the standard, published here or above (R2)'),
  })
  standard(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<StandardVersion | null> {
    return work.find(StandardVersion, id);
  }

  @Read('standard:read', () => StandardConnection, {
    reach: 'inherited',
    description: doc('本级和上级发布的标准版本', 'Versions published here and above'),
  })
  standards(
    @InWork() work: Work,
    @Args(() => StandardsArguments) args: StandardsArguments,
  ): Promise<Connection<StandardVersion>> {
    return work.rows(StandardVersion).whereIf(args.state, 't.state = ?').sort('t.id', 'DESC').page(args);
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
}
