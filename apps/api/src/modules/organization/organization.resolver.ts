import { refuse } from '@zhibu/rules';
import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  DayScalar,
  doc,
  ensure,
  InWork,
  Read,
  type Work,
  Write,
} from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import {
  DatedChange,
  OrganizationInput,
  OrganizationsArguments,
  SetUpOrganizationInput,
} from './organization.inputs.ts';
import { dissolveOrganization, mergeOrganizations, moveOrganization } from './organization.moves.ts';
import { findOrganization, listOrganizations } from './organization.queries.ts';
import { editOrganization } from './organization.service.ts';
import { setUpOrganization } from './organization.setup.ts';

const OrganizationConnection = connectionOf(Organization, 'Organization');

/** The organization a change is asked for, as the client saw it; the reason goes with whatever is written. */
const changing = (work: Work, { id, version, reason }: DatedChange): Promise<Organization> => {
  work.reason = reason?.trim() || null;
  return work.get(Organization, id, version);
};

@Resolver(() => Organization)
export class OrganizationResolver {
  @Read('organization:read', () => Organization, {
    nullable: true,
    description: doc(
      '按编号或代码查一个组织，含已撤销的；不在范围内为空。asOf 给出该日所在位置。例：{ organization(code: "A-01") { name ancestors { name } } }',
      'One organization by id or code, dissolved ones too; null when out of reach. `asOf` tells where it stood that day. Example: { organization(code: "A-01") { name ancestors { name } } }',
    ),
  })
  organization(
    @InWork() work: Work,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('asOf', () => DayScalar, {
      nullable: true,
      description: doc('该日的隶属关系', 'The hierarchy as of that day'),
    })
    asOf: string | null,
  ): Promise<Organization | null> {
    return findOrganization(work, { id, code, asOf });
  }

  @Read('organization:read', () => OrganizationConnection, {
    description: doc(
      '范围内的组织，按拼音排序；parent 只列直接下级，under 列其本身和整个下级。例：{ organizations(search: "czj", level: BRANCH) { nodes { name } } }',
      'Organizations in reach, in pinyin order; `parent` lists the children, `under` it and the whole subtree. Example: { organizations(search: "czj", level: BRANCH) { nodes { name } } }',
    ),
  })
  organizations(
    @InWork() work: Work,
    @Args(() => OrganizationsArguments) args: OrganizationsArguments,
  ): Promise<Connection<Organization>> {
    return listOrganizations(work, args);
  }

  @Write('organization:setUp', () => Organization, {
    description: doc('设立组织；须指明上级和成立日期', 'Sets up an organization below a superior, from a day on'),
  })
  setUpOrganization(
    @InWork() work: Work,
    @Arg('input', () => SetUpOrganizationInput) input: SetUpOrganizationInput,
  ): Promise<Organization> {
    const { parentId, ...values } = input;
    return setUpOrganization(work, parentId, values);
  }

  @Write('organization:edit', () => Organization, {
    description: doc('修改组织信息；人数自当日起计', 'Edits an organization; numbers of members count from today'),
  })
  async editOrganization(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => OrganizationInput) input: OrganizationInput,
  ): Promise<Organization> {
    return editOrganization(work, await work.get(Organization, id, version), input);
  }

  @Write('organization:move', () => Organization, {
    description: doc(
      '调整隶属关系，自某日起生效；此前的统计和历史不变（G12）',
      'Moves an organization from a day on; figures and history before that day stay (G12)',
    ),
  })
  async moveOrganization(
    @InWork() work: Work,
    @Args(() => DatedChange) change: DatedChange,
    @Arg('parentId', () => ID, { description: doc('新的上级', 'The new superior') }) parentId: string,
  ): Promise<Organization> {
    return moveOrganization(work, await changing(work, change), parentId, change.on);
  }

  @Write('organization:dissolve', () => Organization, {
    description: doc(
      '撤销组织（须无下级）；记录仍可查',
      'Dissolves an organization without children; its records stay',
    ),
  })
  async dissolveOrganization(
    @InWork() work: Work,
    @Args(() => DatedChange) change: DatedChange,
  ): Promise<Organization> {
    return dissolveOrganization(work, await changing(work, change), change.on);
  }

  @Write('organization:dissolve', () => Organization, {
    description: doc(
      '并入同级组织：下级和人数随之转入，本组织撤销；另需调整隶属的权限。返回并入后的组织',
      'Merges an organization into one of its level: children and members go along, then it is dissolved; needs organization:move too. Answers the organization merged into',
    ),
  })
  async mergeOrganizations(
    @InWork() work: Work,
    @Args(() => DatedChange) change: DatedChange,
    @Arg('intoId', () => ID, { description: doc('并入的组织', 'The organization merged into') }) intoId: string,
  ): Promise<Organization> {
    const from = await changing(work, change);
    const into = await work.get(Organization, intoId);
    for (const { path } of [from, into])
      if (!work.may('organization:move', path)) ensure(refuse('ACCESS_DENIED', { permission: 'organization:move' }));
    return mergeOrganizations(work, from, intoId, change.on);
  }
}
