import {
  type Aspect,
  type AutomaticRule,
  type BilingualText,
  type BranchSubtype,
  type BranchType,
  CHECK_METHODS,
  type CheckMethod,
  PARAMETER_UNITS,
  type Parameter,
  type ParameterUnit,
  STANDARD_STATES,
  STRICTER_WAYS,
  type StandardState,
  type StricterWay,
  type Veto,
} from '@zhibu/rules';
import { CHECK_METHOD_WORDS, PARAMETER_UNIT_WORDS, STANDARD_STATE_WORDS, STRICTER_WAY_WORDS } from '@zhibu/vocabulary';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned } from '../../platform/index.ts';
import { BranchSubtypeEnum, BranchTypeEnum } from '../organization/index.ts';

export const StandardStateEnum = enumOf(
  STANDARD_STATES,
  'StandardState',
  STANDARD_STATE_WORDS,
  doc('标准版本状态（SM12）', 'State of a version of the standard (SM12)'),
);
export const CheckMethodEnum = enumOf(
  CHECK_METHODS,
  'CheckMethod',
  CHECK_METHOD_WORDS,
  doc('核查方式', 'How a criterion is verified'),
);

const ParameterUnitEnum = enumOf(
  PARAMETER_UNITS,
  'ParameterUnit',
  PARAMETER_UNIT_WORDS,
  doc('参数单位', 'Unit of a number'),
);
const StricterWayEnum = enumOf(
  STRICTER_WAYS,
  'StricterWay',
  STRICTER_WAY_WORDS,
  doc('加严方向', 'Which way a number is stricter'),
);

@ObjectType('BilingualText', { description: doc('中英文文字', 'A text in Chinese and English') })
export class BilingualView {
  @Field(() => String, { description: doc('中文', 'Chinese') })
  zh: string;

  @Field(() => String, { description: doc('英文', 'English') })
  en: string;
}

@ObjectType('Aspect', { description: doc('方面：六星各对应一个方面', 'An aspect of the standard: one star each') })
class AspectView {
  @Field(() => String, { description: doc('代码，如 A', 'Code, such as A') })
  code: string;

  @Field(() => BilingualView, { description: doc('名称', 'Name') })
  name: BilingualText;

  @Field(() => BilingualView, { description: doc('简称（星图花瓣旁）', 'Short name, beside a petal of the mark') })
  short: BilingualText;
}

@ObjectType('Veto', {
  description: doc('一票否决情形', 'A circumstance that takes a star and locks the application'),
})
class VetoView {
  @Field(() => String)
  code: string;

  @Field(() => BilingualView)
  text: BilingualText;

  @Field(() => Int, {
    nullable: true,
    description: doc(
      '满意度低于此百分比时由系统认定；空为由人认定',
      'Found by the system when satisfaction is below this per cent; null: by people',
    ),
  })
  satisfactionBelow?: number | null;
}

@ObjectType('CriterionParameter', { description: doc('条目的一个参数', 'A number of a criterion') })
class ParameterView {
  @Field(() => String, { description: doc('参数名', 'Its name') })
  name: string;

  @Field(() => Float, { description: doc('数值', 'Its value') })
  value: number;

  @Field(() => ParameterUnitEnum, { description: doc('单位', 'What it counts in') })
  unit: ParameterUnit;

  @Field(() => StricterWayEnum, { description: doc('往哪边是加严', 'Which way it is stricter') })
  stricter: StricterWay;

  @Field(() => BilingualView, { description: doc('含义', 'What it means') })
  label: BilingualText;
}

/** A version of the standard, owned by whoever published it; organizations below inherit it (R2, SM12). */
@ObjectType('Standard', { description: doc('建设标准的一个版本（R2）', 'A version of the standard (R2)') })
@Entity('standard_version')
export class StandardVersion extends Owned {
  @Field(() => String, { description: doc('标准代码', 'Code of the standard') })
  @Column('varchar')
  code: string;

  @Field(() => Int, { description: doc('第几版', 'Number of the edition') })
  @Column('int')
  edition: number;

  @Field(() => BilingualView, { description: doc('名称', 'Name') })
  @Column('simple-json')
  name: BilingualText;

  @Field(() => StandardStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: StandardState;

  @Field(() => [AspectView], {
    description: doc('方面，按星图顺序（R3）', 'Aspects, in the order of the six-star mark (R3)'),
  })
  @Column('simple-json')
  aspects: Aspect[];

  @Field(() => [VetoView], { description: doc('一票否决情形', 'Veto cases') })
  @Column('simple-json')
  vetoes: Veto[];

  @Field(() => String, { description: doc('一票否决所影响的方面', 'The aspect a veto darkens') })
  @Column('varchar')
  vetoAspect: string;

  @Field(() => Float, {
    description: doc(
      '非核心条目达标率下限（0–1），低于此不得星',
      'Share of non-core criteria that must pass for an aspect to earn its star (0–1)',
    ),
  })
  @Column('double')
  softThreshold: number;

  @Field(() => DayScalar, { nullable: true, description: doc('发布日期', 'Published on') })
  @Column('date', { nullable: true })
  publishedOn: string | null;

  /** The version its draft was begun with. */
  @Column('bigint', { nullable: true })
  basedOnId: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('启用日期', 'In force from') })
  @Column('date', { nullable: true })
  activeFromOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('停用日期', 'Retired on') })
  @Column('date', { nullable: true })
  retiredOn: string | null;
}

/** One criterion of a version (domain §2.7). */
@ObjectType('Criterion', { description: doc('条目', 'A criterion') })
@Entity('criterion')
export class CriterionRow extends Owned {
  @Column('bigint')
  standardVersionId: string;

  @Column('int')
  ordinal: number;

  @Field(() => String, { description: doc('条目代码，如 A01', 'Code, such as A01') })
  @Column('varchar')
  code: string;

  @Field(() => String, { description: doc('所属方面代码', 'Code of its aspect') })
  @Column('varchar')
  aspect: string;

  @Field(() => Boolean, { description: doc('核心条目（★），不达标不得星', 'Core (★): failing it costs the star') })
  @Column('boolean')
  core: boolean;

  /** With `{name}` where a parameter stands; `Criterion.text` is filled in. */
  @Field(() => BilingualView, {
    name: 'template',
    description: doc('标准内容原文，参数处写作 {参数名}', 'What is required, with {name} where a parameter stands'),
  })
  @Column('simple-json')
  text: BilingualText;

  @Field(() => BilingualView, { description: doc('预期证据', 'Evidence expected') })
  @Column('simple-json')
  evidence: BilingualText;

  @Field(() => BilingualView, { description: doc('依据', 'Basis') })
  @Column('simple-json')
  basis: BilingualText;

  @Field(() => [CheckMethodEnum], { description: doc('核查方式', 'How it is verified') })
  @Column('simple-array')
  methods: CheckMethod[];

  @Field(() => [BranchTypeEnum], { description: doc('适用支部类型，空为全部', 'Types of branch; none means all') })
  @Column('simple-array')
  types: BranchType[];

  @Field(() => [BranchSubtypeEnum], { description: doc('适用子类，空为全部', 'Sub-types; none means all') })
  @Column('simple-array')
  subtypes: BranchSubtype[];

  @Field(() => [ParameterView], {
    description: doc('参数：只能加严（R73）', 'Its numbers: they may only be tightened (R73)'),
  })
  @Column('simple-json')
  parameters: Parameter[];

  @Column('simple-json', { nullable: true })
  automatic: AutomaticRule | null;
}
