import { type BilingualText, wordingOf } from '@zhibu/rules';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { doc } from '../../platform/index.ts';
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
}
