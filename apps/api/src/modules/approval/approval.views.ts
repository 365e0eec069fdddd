import { FACT_FORMATS, type FactFormat } from '@zhibu/rules';
import { FACT_FORMAT_WORDS } from '@zhibu/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import { doc, enumOf } from '../../platform/index.ts';

const FactFormatEnum = enumOf(
  FACT_FORMATS,
  'FactFormat',
  FACT_FORMAT_WORDS,
  doc('值的读法', 'How a value is to be read'),
);

@ObjectType({ description: doc('表中的一栏：标题与值', 'One line of a form: its caption and its value') })
export class FormFact {
  @Field(() => String, { description: doc('栏目代号', 'Key of the line') })
  key: string;

  @Field(() => String, { description: doc('中文标题', 'Caption in Chinese') })
  zh: string;

  @Field(() => String, { description: doc('英文标题', 'Caption in English') })
  en: string;

  @Field(() => FactFormatEnum)
  as: FactFormat;

  @Field(() => String, {
    nullable: true,
    description: doc('值，一律为文字；空即未填', 'The value, always text; null when there is none'),
  })
  value: string | null;
}

@ObjectType({ description: doc('表中的一块', 'A block of a form') })
export class FormGroup {
  @Field(() => String, { description: doc('块的代号', 'Key of the block') })
  key: string;

  @Field(() => String)
  zh: string;

  @Field(() => String)
  en: string;

  @Field(() => [FormFact])
  facts: readonly FormFact[];
}
