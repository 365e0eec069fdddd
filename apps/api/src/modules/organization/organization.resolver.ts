import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, DayScalar, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { Organization, Unit } from './organization.entity.ts';
import { OrganizationInput, OrganizationsArguments, SetUpOrganizationInput } from './organization.inputs.ts';
import { findOrganization, listOrganizations } from './organization.queries.ts';
import { dissolveOrganization, editOrganization, moveOrganization, setUpOrganization } from './organization.service.ts';
import { OrganizationReference, organizationReference } from './organization.views.ts';

export const OrganizationConnection = connectionOf(Organization, 'Organization');

@Resolver(() => Organization)
export class OrganizationResolver {
  @Read('organization:read', () => Organization, {
    nullable: true,
    description: doc('按编号或代码查一个组织;不在范围内为空', 'One organization by id or code; null when out of reach'),
  })
  organization(
    @InWork() work: Work,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf: string | null,
  ): Promise<Organization | null> {
    return findOrganization(work, { id, code, asOf });
  }

  @Read('organization:read', () => OrganizationConnection, {
    description: doc(
      '范围内的组织,按拼音排序;parent 只列直接下级,under 列整个下级',
      'Organizations in reach, in pinyin order; `parent` lists the children, `under` the whole subtree',
    ),
  })
  organizations(
    @InWork() work: Work,
    @Args(() => OrganizationsArguments) args: OrganizationsArguments,
  ): Promise<Connection<Organization>> {
    return listOrganizations(work, args);
  }

  @Write('organization:setUp', () => Organization, { description: doc('设立组织', 'Sets up an organization') })
  setUpOrganization(
    @InWork() work: Work,
    @Arg('input', () => SetUpOrganizationInput) input: SetUpOrganizationInput,
  ): Promise<Organization> {
    const { parentId, ...values } = input;
    return setUpOrganization(work, parentId, values);
  }

  @Write('organization:edit', () => Organization, { description: doc('修改组织信息', 'Edits an organization') })
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
      '调整隶属关系,自某日起生效;此前的统计和历史不变',
      'Moves an organization from a day on; figures and history before that day stay',
    ),
  })
  async moveOrganization(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('parentId', () => ID) parentId: string,
    @Arg('on', () => DayScalar) on: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<Organization> {
    work.reason = reason;
    return moveOrganization(work, await work.get(Organization, id, version), parentId, on);
  }

  @Write('organization:dissolve', () => Organization, {
    description: doc('撤销组织(须无下级)', 'Dissolves an organization without children'),
  })
  async dissolveOrganization(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DayScalar) on: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<Organization> {
    work.reason = reason;
    return dissolveOrganization(work, await work.get(Organization, id, version), on);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('直接上级', 'The organization above'),
  })
  parent(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference | null> {
    return organizationReference(work, organization.parentId);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('依托单位组织(其职工组成该支部)', 'Host: the organization whose staff form the branch'),
  })
  host(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference | null> {
    return organizationReference(work, organization.hostId);
  }

  @FieldResolver(() => [OrganizationReference], { description: doc('自上而下的上级', 'Ancestors, from the top') })
  async ancestors(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference[]> {
    const ids = organization.path.split('/').filter(Boolean).slice(0, -1);
    const references = await Promise.all(ids.map((id) => organizationReference(work, id)));
    return references.filter((reference) => reference !== null);
  }

  @FieldResolver(() => [Unit], { description: doc('所在单位(1–5 个)', 'Units (1–5)') })
  units(@InWork() work: Work, @Root() organization: Organization): Promise<Unit[]> {
    const loader = work.loader<string, Unit[]>('units', async (ids) => {
      const units = await work
        .rows(Unit)
        .whereIn('t.organizationId', ids)
        .all(ids.length * 5);
      const byOrganization = Map.groupBy(units, (unit) => unit.organizationId);
      return ids.map((id) => byOrganization.get(id) ?? []);
    });
    return loader.load(organization.id);
  }
}
