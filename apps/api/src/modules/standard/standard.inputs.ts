import {
  type BilingualText,
  type BranchSubtype,
  type BranchType,
  type CheckMethod,
  STANDARD_PRESETS,
  type StandardPreset,
} from '@zhibu/rules';
import { STANDARD_PRESET_WORDS } from '@zhibu/vocabulary';
import { ArrayMaxSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { doc, enumOf } from '../../platform/index.ts';
import { BranchSubtypeEnum, BranchTypeEnum } from '../organization/index.ts';
import { CheckMethodEnum } from './standard.entity.ts';

export const StandardPresetEnum = enumOf(
  STANDARD_PRESETS,
  'StandardPreset',
  STANDARD_PRESET_WORDS,
  doc('随系统提供的标准（R2）', 'A standard that ships with the system (R2)'),
);
export type { StandardPreset };

@InputType()
class BilingualInput implements BilingualText {
  @Field(() => String, { description: doc('中文', 'Chinese') })
  @MaxLength(1000)
  zh: string;

  @Field(() => String, { description: doc('英文', 'English') })
  @MaxLength(1000)
  en: string;
}

@InputType()
export class StandardInput {
  @Field(() => BilingualInput, { nullable: true, description: doc('名称', 'Name') })
  name?: BilingualInput | null;

  @Field(() => Float, {
    nullable: true,
    description: doc('非核心条目达标率下限（0–1）', 'Share of non-core criteria that must pass (0–1)'),
  })
  @Min(0)
  @Max(1)
  softThreshold?: number | null;
}

@InputType()
class CriterionParameterInput {
  @Field(() => String, { description: doc('参数名', 'Its name') })
  @MaxLength(40)
  name: string;

  @Field(() => Float, { description: doc('数值', 'Its value') })
  @Min(0)
  @Max(1_000_000)
  value: number;
}

@InputType()
export class CriterionInput {
  @Field(() => String, { description: doc('条目代码，字母、数字和连字符', 'Code: letters, digits and hyphens') })
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,19}$/)
  code: string;

  @Field(() => String, { description: doc('所属方面代码', 'Code of its aspect') })
  @MaxLength(20)
  aspect: string;

  @Field(() => Boolean, { description: doc('核心条目', 'Core') })
  core: boolean;

  @Field(() => BilingualInput, {
    description: doc('标准内容，参数处写作 {参数名}', 'What is required, {name} for a number'),
  })
  text: BilingualInput;

  @Field(() => BilingualInput, { description: doc('预期证据', 'Evidence expected') })
  evidence: BilingualInput;

  @Field(() => BilingualInput, { description: doc('依据', 'Basis') })
  basis: BilingualInput;

  @Field(() => [CheckMethodEnum], { description: doc('核查方式', 'How it is verified') })
  @ArrayMaxSize(5)
  methods: CheckMethod[];

  @Field(() => [BranchTypeEnum], { description: doc('适用支部类型，空为全部', 'Types of branch; none means all') })
  @ArrayMaxSize(7)
  types: BranchType[];

  @Field(() => [BranchSubtypeEnum], { description: doc('适用子类，空为全部', 'Sub-types; none means all') })
  @ArrayMaxSize(2)
  subtypes: BranchSubtype[];

  @Field(() => [CriterionParameterInput], {
    description: doc('要改的参数；未列的不变', 'Numbers that change; the others stay'),
  })
  @ArrayMaxSize(10)
  parameters: CriterionParameterInput[];
}
