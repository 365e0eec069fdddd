import type { AuditActionName } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { AuditActionEnum } from './audit.views.ts';

@ArgsType()
export class AuditArguments extends PageArguments {
  @Field(() => DayScalar, { nullable: true, description: doc('自这一日（含）', 'From this day, included') })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('至这一日（含）', 'To this day, included') })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: doc(
      '操作者：姓名、用户名，或“system:”开头的系统名',
      'Who: name, user name, or a name of the system (system:…)',
    ),
  })
  @MaxLength(100)
  actor?: string | null;

  @Field(() => String, { nullable: true, description: doc('操作', 'Operation') })
  @MaxLength(100)
  operation?: string | null;

  @Field(() => String, { nullable: true, description: doc('记录种类（表名）', 'Kind of record, by its table') })
  @MaxLength(64)
  entity?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: doc('记录编号（与种类同用）', 'Identifier of the record, with its kind'),
  })
  record?: string | null;

  @Field(() => AuditActionEnum, { nullable: true, description: doc('做了什么', 'What was done') })
  action?: AuditActionName | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;
}
