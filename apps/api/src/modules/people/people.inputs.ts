import type { Post } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { PostEnum } from './people.entity.ts';

@ArgsType()
export class PersonsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('只看所在支部', 'Only those whose home this is') })
  home?: string | null;

  @Field(() => String, {
    nullable: true,
    description: doc('姓名、拼音开头或编号', 'Part of the name, the beginning of its pinyin, or a code'),
  })
  @MaxLength(100)
  search?: string | null;
}

@ArgsType()
export class AppointmentsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('只看此组织', 'Only this organization') })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: doc('某人', 'Of this person') })
  person?: string | null;

  @Field(() => PostEnum, { nullable: true, description: doc('职务', 'Post') })
  post?: Post | null;

  @Field(() => DayScalar, { nullable: true, description: doc('该日在任', 'In office on that day') })
  on?: string | null;
}

@InputType({ description: doc('人员信息', 'What is kept of a person') })
export class PersonInput {
  @Field(() => String, {
    nullable: true,
    description: doc('人员编号；不填自动生成', 'Code; one is made when left out'),
  })
  @MaxLength(40)
  code?: string | null;

  @Field(() => String, { description: doc('姓名', 'Name') })
  @MaxLength(100)
  name: string;

  @Field(() => String, { nullable: true, description: doc('电话', 'Telephone') })
  @MaxLength(20)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: doc('行政职务', 'Job title') })
  @MaxLength(200)
  jobTitle?: string | null;
}

@InputType({ description: doc('新增人员', 'A new person') })
export class CreatePersonInput extends PersonInput {
  @Field(() => ID, {
    description: doc('所在支部（领导可为其组织）', 'Home branch; for leaders without one, their organization'),
  })
  organizationId: string;
}

@InputType({ description: doc('任职', 'An appointment') })
export class AppointInput {
  @Field(() => ID, { description: doc('人员', 'Person') })
  personId: string;

  @Field(() => ID, { description: doc('组织', 'Organization') })
  organizationId: string;

  @Field(() => PostEnum, { description: doc('职务', 'Post') })
  post: Post;

  @Field(() => DayScalar, { description: doc('任职起', 'From') })
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: doc('任职止（含当日）', 'To, that day included') })
  toOn?: string | null;
}
