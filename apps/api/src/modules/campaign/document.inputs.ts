import type { DocumentState } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { DocumentStateEnum } from './document.entity.ts';

@InputType()
export class CampaignDocumentInput {
  @Field(() => String, { description: doc('标题', 'Title') })
  @MaxLength(200)
  title: string;

  @Field(() => String, { nullable: true, description: doc('文号', 'Number of the document') })
  @MaxLength(60)
  docNo?: string | null;

  @Field(() => String, { description: doc('正文', 'Text') })
  @MaxLength(100_000)
  text: string;

  @Field(() => DayScalar, { nullable: true, description: doc('签收截止', 'To be acknowledged by') })
  acknowledgeDueOn?: string | null;
}

@ArgsType()
export class CampaignDocumentsArguments extends PageArguments {
  @Field(() => ID, {
    description: doc(
      '发给该组织的（本级和上级制发），以及其下级制发的',
      'Those for this organization (published here or above), and those published below it',
    ),
  })
  organization: string;

  @Field(() => ID, { nullable: true, description: doc('某年度的', 'Those of a campaign') })
  campaign?: string | null;

  @Field(() => DocumentStateEnum, { nullable: true })
  state?: DocumentState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('该组织应签收而未签收的', 'Those this organization has still to acknowledge'),
  })
  toAcknowledge?: boolean | null;
}

@ArgsType()
export class DocumentReceiversArguments extends PageArguments {
  @Field(() => ID, { description: doc('哪份文件', 'Of which document') })
  document: string;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => Boolean, { nullable: true, description: doc('已签收或未签收', 'Acknowledged or not yet') })
  acknowledged?: boolean | null;
}
