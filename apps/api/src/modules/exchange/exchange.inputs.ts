import type { ImportState, Sheet } from '@zhibu/rules';
import { ArgsType, Field, ID } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { ImportSheetEnum, ImportStateEnum } from './exchange.entity.ts';

@ArgsType()
export class ImportsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('在此组织及其下级办理的', 'Made at or below this organization') })
  under?: string | null;

  @Field(() => ImportStateEnum, { nullable: true, description: doc('状态', 'State') })
  state?: ImportState | null;
}

@ArgsType()
export class ImportProblemsArguments extends PageArguments {
  @Field(() => ImportSheetEnum, { nullable: true, description: doc('只看此类工作表', 'Only of this kind of sheet') })
  sheet?: Sheet | null;
}
