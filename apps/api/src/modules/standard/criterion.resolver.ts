import { type AutomaticRule, type BilingualText, wordingOf } from '@zhibu/rules';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { doc, JsonScalar } from '../../platform/index.ts';
import { BilingualView, CriterionRow } from './standard.entity.ts';

@Resolver(() => CriterionRow)
export class CriterionResolver {
  @FieldResolver(() => BilingualView, { name: 'text', description: doc('标准内容', 'What is required') })
  wording(@Root() row: CriterionRow): BilingualText {
    return wordingOf(row);
  }

  @FieldResolver(() => Boolean, {
    description: doc('系统有数据时自动核对，不再由人填写', 'Decided by the system where it has the facts'),
  })
  automatic(@Root() row: CriterionRow): boolean {
    return row.automatic !== null;
  }

  @FieldResolver(() => JsonScalar, {
    nullable: true,
    description: doc(
      '自动核对规则（数据，非代码）；由人核查的为空',
      'Its automatic rule, which is data and no code; null where people decide',
    ),
  })
  rule(@Root() row: CriterionRow): AutomaticRule | null {
    return row.automatic;
  }
}
