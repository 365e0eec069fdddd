import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  HistoryConnection,
  type HistoryEntry,
  InWork,
  Read,
  type Work,
  Write,
} from '../../platform/index.ts';
import { OrganizationReference, organizationReference, PageArguments } from '../organization/index.ts';
import { BY_PERSON, BY_VERSION } from './arguments.ts';
import { Appointment, Person } from './people.entity.ts';
import { CreatePersonInput, PersonInput, PersonsArguments } from './people.inputs.ts';
import { appointmentsOf, pathLoader, personHistory, phoneFor } from './people.loaders.ts';
import { listPersons } from './people.queries.ts';
import { nameFor } from './people.views.ts';
import { changeHomeBranch, createPerson, editPerson } from './person.service.ts';

const PersonConnection = connectionOf(Person, 'Person');

@Resolver(() => Person)
export class PersonResolver {
  @Read('person:read', () => Person, {
    nullable: true,
    description: doc('一名人员；不在范围内为空', 'One person; null when out of reach'),
  })
  person(@InWork() work: Work, @Arg('id', () => ID, BY_PERSON) id: string): Promise<Person | null> {
    return work.find(Person, id);
  }

  @Read('person:read', () => PersonConnection, {
    description: doc('范围内的人员，按姓名拼音排序', 'Persons in reach, in pinyin order of their names'),
  })
  persons(@InWork() work: Work, @Args(() => PersonsArguments) args: PersonsArguments): Promise<Connection<Person>> {
    return listPersons(work, args);
  }

  @Write('person:edit', () => Person, {
    description: doc(
      '新增人员。编号重复返回 PERSON_CODE_TAKEN',
      'Adds a person. PERSON_CODE_TAKEN when the code is taken',
    ),
  })
  createPerson(
    @InWork() work: Work,
    @Arg('input', () => CreatePersonInput, { description: doc('人员信息', 'The person') }) input: CreatePersonInput,
  ): Promise<Person> {
    return createPerson(work, input);
  }

  @Write('person:edit', () => Person, {
    description: doc(
      '修改人员信息；不填的电话、职务即清空',
      'Edits a person; telephone and job title left out are cleared',
    ),
  })
  async editPerson(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_PERSON) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('input', () => PersonInput, { description: doc('人员信息', 'The person') }) input: PersonInput,
  ): Promise<Person> {
    return editPerson(work, await work.get(Person, id, version), input);
  }

  @Write('person:edit', () => Person, {
    description: doc(
      '调整所在支部（组织关系转接）；职务和授权不随之改变',
      'Moves a person to another home branch; posts and grants stay as they are',
    ),
  })
  async changeHomeBranch(
    @InWork() work: Work,
    @Arg('id', () => ID, BY_PERSON) id: string,
    @Arg('version', () => Int, BY_VERSION) version: number,
    @Arg('organizationId', () => ID, { description: doc('调入的支部', 'The branch moved to') }) organizationId: string,
  ): Promise<Person> {
    return changeHomeBranch(work, await work.get(Person, id, version), organizationId);
  }

  @FieldResolver(() => String, { description: doc('姓名；开发者只见姓', 'Name; developers see the family name only') })
  async name(@InWork() work: Work, @Root() person: Person): Promise<string> {
    return nameFor(work.actor, person, await pathLoader(work).load(person.organizationId));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: doc(
      '电话；没有“查看联系方式”权限时隐去中间四位',
      'Telephone; masked for those without person:readContact there (R78)',
    ),
  })
  phone(@InWork() work: Work, @Root() person: Person): Promise<string | null> {
    return phoneFor(work, person);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('所在支部', 'Home branch'),
  })
  organization(@InWork() work: Work, @Root() person: Person): Promise<OrganizationReference | null> {
    return organizationReference(work, person.organizationId);
  }

  @FieldResolver(() => HistoryConnection, {
    nullable: true,
    description: doc(
      '信息和任职的变更，近的在前；需 audit:history，否则为空',
      'What happened to the record and the posts, the latest first; null without audit:history there',
    ),
  })
  history(
    @InWork() work: Work,
    @Root() person: Person,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    return personHistory(work, person, page);
  }

  @FieldResolver(() => [Appointment], {
    description: doc(
      '任职，最近的在前；current 只列现任',
      'Posts held, the latest first; `current` only those held today',
    ),
  })
  appointments(
    @InWork() work: Work,
    @Root() person: Person,
    @Arg('current', () => Boolean, { defaultValue: false, description: doc('只列现任', 'Only those held today') })
    current: boolean,
  ): Promise<Appointment[]> {
    return appointmentsOf(work, person.id, current);
  }
}
