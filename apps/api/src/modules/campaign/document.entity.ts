import { DOCUMENT_STATES, type DocumentState } from '@zhibu/rules';
import { DOCUMENT_STATE_WORDS } from '@zhibu/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned } from '../../platform/index.ts';

export const DocumentStateEnum = enumOf(
  DOCUMENT_STATES,
  'DocumentState',
  DOCUMENT_STATE_WORDS,
  doc('文件状态（SM11）', 'State of a document (SM11)'),
);

/** What the publisher sends to all below it: the plan of the year, and what follows it (R17). */
@ObjectType({ description: doc('下发的文件（R17）', 'A document published downward (R17)') })
@Entity('campaign_document')
export class CampaignDocument extends Owned {
  @Column('bigint')
  campaignId: string;

  @Field(() => DocumentStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: DocumentState;

  @Field(() => String, { description: doc('标题', 'Title') })
  @Column('varchar')
  title: string;

  @Field(() => String, { nullable: true, description: doc('文号', 'Number of the document') })
  @Column('varchar', { nullable: true })
  docNo: string | null;

  @Field(() => String, { description: doc('正文', 'Text') })
  @Column('mediumtext')
  text: string;

  @Field(() => DayScalar, { nullable: true, description: doc('签收截止', 'To be acknowledged by') })
  @Column('date', { nullable: true })
  acknowledgeDueOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('下发日期', 'Published on') })
  @Column('date', { nullable: true })
  publishedOn: string | null;

  @Column('bigint', { nullable: true })
  publishedBy: string | null;
}

/** One organization has received and read a document. */
@ObjectType({ description: doc('一个组织的签收', 'The acknowledgement of one organization') })
@Entity('campaign_acknowledgement')
export class CampaignAcknowledgement extends Owned {
  @Column('bigint')
  documentId: string;

  @Column('bigint', { nullable: true })
  personId: string | null;

  @Field(() => DayScalar, { description: doc('签收日期', 'Acknowledged on') })
  @Column('date')
  acknowledgedOn: string;
}
