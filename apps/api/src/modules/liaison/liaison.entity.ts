import { CARD_ACTIONS, CONTACT_STATES, VISIT_MODES, type VisitMode } from '@zhibu/rules';
import { CARD_ACTION_WORDS, CONTACT_STATE_WORDS, VISIT_MODE_WORDS } from '@zhibu/vocabulary';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned } from '../../platform/index.ts';

export const ContactStateEnum = enumOf(
  CONTACT_STATES,
  'ContactState',
  CONTACT_STATE_WORDS,
  doc('联系状态（按今天计算）', 'State of a contact point, as of today'),
);
export const VisitModeEnum = enumOf(VISIT_MODES, 'VisitMode', VISIT_MODE_WORDS, doc('走访方式', 'How it was made'));
export const CardActionEnum = enumOf(
  CARD_ACTIONS,
  'CardAction',
  CARD_ACTION_WORDS,
  doc('联系领导下一步该做的事，最要紧的一件', 'The one thing a leader should do next'),
);

/** A leader in contact with a branch for some days (R34); `organizationId` is the branch. Whether it runs is told by its days. */
@ObjectType({
  description: doc(
    '联系点：一名领导挂钩联系一个支部（R34）',
    'A contact point: a leader in contact with a branch (R34)',
  ),
})
@Entity('contact_point')
export class ContactPoint extends Owned {
  @Column('bigint')
  leaderId: string;

  @Field(() => DayScalar, { description: doc('联系起', 'From') })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('联系止（含当日）；空为长期', 'To, that day included; open while null'),
  })
  @Column('date', { nullable: true })
  toOn: string | null;

  @Field(() => String, { nullable: true, description: doc('依据（文件、责任清单号）', 'What it rests on (X04)') })
  @Column('varchar', { nullable: true })
  source: string | null;
}

/** A visit to a contact branch (R35, X05). `leaderId` is the contact point's leader, whoever wrote it down. */
@ObjectType({ description: doc('走访记录（R35）', 'A visit to a contact branch (R35)') })
@Entity('visit')
export class Visit extends Owned {
  @Field(() => ID, { description: doc('联系点', 'The contact point') })
  @Column('bigint')
  contactPointId: string;

  @Column('bigint')
  leaderId: string;

  /** The period it counts in, of the campaign the branch took part in when it was recorded; null without a campaign. */
  @Derived()
  @Column('bigint', { nullable: true })
  periodId: string | null;

  @Field(() => DayScalar, { description: doc('走访日期', 'Day of the visit') })
  @Column('date')
  visitedOn: string;

  @Field(() => VisitModeEnum, { description: doc('方式', 'How it was made') })
  @Column('varchar')
  mode: VisitMode;

  @Field(() => String, { nullable: true, description: doc('地点', 'Place') })
  @Column('varchar', { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: doc('参加的活动（党课、党员大会等）', 'Activity joined') })
  @Column('varchar', { nullable: true })
  joinedActivity: string | null;

  @Field(() => String, { description: doc('了解到的情况和困难', 'What was found') })
  @Column('varchar')
  findings: string;

  @Field(() => String, { nullable: true, description: doc('承诺帮助解决的事项', 'What the leader promised') })
  @Column('varchar', { nullable: true })
  promise: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('承诺办结时限', 'The promise is due on') })
  @Column('date', { nullable: true })
  promiseDueOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('承诺办结日期', 'The promise was kept on') })
  @Column('date', { nullable: true })
  promiseDoneOn: string | null;

  /** The person who wrote it down; null for what was brought in from elsewhere. */
  @Column('bigint', { nullable: true })
  recordedBy: string | null;

  @Field(() => Boolean, {
    description: doc('代录：由他人代联系领导记录', "Recorded by someone else on the leader's behalf"),
  })
  @Column('boolean')
  proxy: boolean;
}
