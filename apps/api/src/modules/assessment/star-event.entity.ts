import { STAR_EVENTS, type StarEventKind, type StarStep } from '@zhibu/rules';
import { STAR_EVENT_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned } from '../../platform/index.ts';

const StarEventEnum = enumOf(
  STAR_EVENTS,
  'StarEventKind',
  STAR_EVENT_WORDS,
  doc('授星、摘星或维持（R61）', 'What becomes of a star (R61)'),
);

@ObjectType('StarStep', { description: doc('一个方面的星', 'What becomes of the star of one aspect') })
class StarStepView {
  @Field(() => String, { description: doc('方面代码', 'Code of the aspect') })
  aspect: string;

  @Field(() => StarEventEnum, { description: doc('授星、摘星或维持', 'Awarded, removed or kept as it was') })
  kind: StarEventKind;

  @Field(() => Boolean, { description: doc('此后有星', 'The star is there after it') })
  lit: boolean;

  @Field(() => [String], { description: doc('依据：本方面未达标条目', 'What it rests on: criteria that failed') })
  failed: string[];
}

/**
 * What a verdict in force did to the stars of a branch (R61): written with it, never changed. The stars of any day are
 * those of the last one by then, the latest quarter's before all.
 */
@ObjectType({ description: doc('一次授星摘星', 'Stars awarded, removed and kept by a verdict') })
@Entity('star_event')
export class StarEvent extends Owned {
  @Column('bigint')
  assessmentId: string;

  @Column('bigint')
  periodId: string;

  @Column('int')
  quarter: number;

  /** The verdict it rests on. */
  @Column('bigint', { nullable: true })
  roundId: string | null;

  @Field(() => [StarStepView], { description: doc('逐方面', 'Aspect by aspect') })
  @Column('simple-json')
  steps: StarStep[];

  @Field(() => Int, { description: doc('此后的星级', 'Stars after it') })
  @Column('int')
  stars: number;

  @Field(() => [String], { description: doc('此后有星的方面', 'Aspects that are lit after it') })
  @Column('simple-array')
  litAspects: string[];

  @Field(() => [String], { description: doc('一票否决情形代码', 'Codes of the veto cases') })
  @Column('simple-array')
  vetoes: string[];

  @Field(() => String, { nullable: true, description: doc('理由：评定意见', 'Reason: the opinion of the verdict') })
  @Column('varchar', { nullable: true })
  reason: string | null;

  @Field(() => DayScalar, { name: 'on', description: doc('日期', 'On') })
  @Column('date')
  onDay: string;

  @Field(() => Date, { description: doc('时间（UTC）', 'At (UTC)') })
  @Column('datetime', { precision: 3 })
  at: Date;

  @Column('bigint', { nullable: true })
  byPersonId: string | null;

  @Column('bigint', { nullable: true })
  byOrganizationId: string | null;
}
