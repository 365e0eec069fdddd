import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';

/** A branch as far as contacts and visits are concerned. */
@ObjectType({ description: doc('支部的联系和走访情况', 'A branch with its contacts and visits') })
export class LiaisonBranch {
  @Field(() => Organization, { description: doc('支部', 'The branch') })
  branch: Organization;
}

/** A leader with the contact points that are in reach of the reader. */
@ObjectType({
  description: doc(
    '联系领导及其所联支部的走访情况（限本人范围内的支部）',
    'A liaison leader; counts within your reach',
  ),
})
export class LiaisonLeader {
  personId: string;

  @Field(() => Int, { description: doc('在联支部数', 'Branches in contact with') })
  contactCount: number;

  @Field(() => Int, { description: doc('其中该季度已走访', 'Of them, visited in the quarter') })
  visitedCount: number;

  @Field(() => DayScalar, { nullable: true, description: doc('最近一次走访', 'Last visit') })
  lastVisitOn: string | null;
}
