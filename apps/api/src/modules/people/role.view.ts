import { isAdministrator, LEVELS_OF_ROLE, type OrganizationLevel, ROLE_NAMES, ROLES, type Role } from '@zhibu/rules';
import { PERMISSION_WORDS, ROLE_NOTES, ROLE_WORDS } from '@zhibu/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { OrganizationLevelEnum } from '../organization/index.ts';
import { RoleEnum } from './people.entity.ts';

@ObjectType({ description: doc('两种语言的用语', 'A wording in both languages') })
class Wording {
  @Field(() => String, { description: doc('中文', 'Chinese') })
  zh: string;

  @Field(() => String, { description: doc('英文', 'English') })
  en: string;
}

@ObjectType({ description: doc('一项权限', 'A permission') })
class PermissionDescription {
  @Field(() => String, { description: doc('权限（module:verb）', 'Permission (module:verb)') })
  permission: string;

  @Field(() => Wording, { description: doc('名称', 'Its name') })
  name: Wording;
}

/** A role as it can be read to the customer: a named list of permissions, nothing hidden behind it. */
@ObjectType({ description: doc('角色：一份有名称的权限清单', 'A role: a named list of permissions') })
export class RoleDescription {
  @Field(() => RoleEnum, { description: doc('角色', 'Role') })
  role: Role;

  @Field(() => Wording, { description: doc('名称', 'Its name') })
  name: Wording;

  @Field(() => Wording, { description: doc('一句话说明', 'What it is for, in one line') })
  note: Wording;

  @Field(() => [PermissionDescription], { description: doc('含有的权限', 'The permissions it holds') })
  permissions: PermissionDescription[];

  @Field(() => [OrganizationLevelEnum], { description: doc('可授予的层级', 'Levels at which it may be given') })
  levels: OrganizationLevel[];

  @Field(() => Boolean, {
    description: doc('三员之一，与其他角色互斥', 'One of the three administrators, who hold no other role'),
  })
  exclusive: boolean;
}

export const describeRoles = (): RoleDescription[] =>
  ROLE_NAMES.map((role) => ({
    role,
    name: ROLE_WORDS[role],
    note: ROLE_NOTES[role],
    permissions: ROLES[role].map((permission) => ({ permission, name: PERMISSION_WORDS[permission] })),
    levels: [...LEVELS_OF_ROLE[role]],
    exclusive: isAdministrator(role),
  }));
