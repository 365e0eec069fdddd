import { Args, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  doc,
  HistoryConnection,
  type HistoryEntry,
  historyOf,
  InWork,
  SIZE_MEASURE,
  type Work,
} from '../../platform/index.ts';
import { Organization, Unit } from './organization.entity.ts';
import { PageArguments } from './organization.inputs.ts';
import { affiliationsOf, childCountShown, figuresShown, placeShown, warningsOf } from './organization.loaders.ts';
import { aboveOf } from './organization.places.ts';
import { stepsOf } from './organization.steps.ts';
import { partyGroupsBeside, unitsOf } from './organization.units.ts';
import {
  Affiliation,
  OrganizationReference,
  OrganizationSteps,
  organizationReference,
  organizationReferences,
  ShapeNotice,
} from './organization.views.ts';

/** What is told of an organization beside its own columns. */
@Resolver(() => Organization)
export class OrganizationFields {
  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('直接上级（按所问之日）', 'The organization above, on the day asked about'),
  })
  async parent(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference | null> {
    return organizationReference(work, (await placeShown(work, organization)).parentId);
  }

  @FieldResolver(() => [OrganizationReference], {
    description: doc('自上而下的上级（按所问之日）', 'Superiors from the top, on the day asked about'),
  })
  async ancestors(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference[]> {
    return organizationReferences(work, aboveOf((await placeShown(work, organization)).path));
  }

  @FieldResolver(() => Int, {
    description: doc('直接下级数，不含已撤销的（按所问之日）', 'Children not dissolved, on the day asked about'),
  })
  childCount(@InWork() work: Work, @Root() organization: Organization): number | Promise<number> {
    return childCountShown(work, organization);
  }

  @FieldResolver(() => Int, {
    description: doc('本级及以下的支部数（按所问之日）', 'Branches at or below it, on the day asked about'),
  })
  async branchCount(@InWork() work: Work, @Root() organization: Organization): Promise<number> {
    return (await figuresShown(work, organization)).get('organization.BRANCH') ?? 0;
  }

  @FieldResolver(() => Int, {
    description: doc(
      '本级及以下的组织数，含本身（按所问之日）',
      'Organizations at or below it, on the day asked about',
    ),
  })
  async organizationCount(@InWork() work: Work, @Root() organization: Organization): Promise<number> {
    return (await figuresShown(work, organization)).get(SIZE_MEASURE) ?? 0;
  }

  @FieldResolver(() => Int, {
    description: doc('本级及以下的党员数，含预备党员（按所问之日）', 'Members at or below it, probationary ones too'),
  })
  async memberCount(@InWork() work: Work, @Root() organization: Organization): Promise<number> {
    const figures = await figuresShown(work, organization);
    return (figures.get('member.full') ?? 0) + (figures.get('member.probationary') ?? 0);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('依托单位组织（其职工组成该支部）', 'Host: the organization whose staff form the branch'),
  })
  host(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference | null> {
    return organizationReference(work, organization.hostId);
  }

  @FieldResolver(() => [Unit], { description: doc('所在单位（1–5 个）', 'Units (1–5)') })
  units(@InWork() work: Work, @Root() organization: Organization): Promise<Unit[]> {
    return unitsOf(work, organization.id);
  }

  @FieldResolver(() => [OrganizationReference], {
    description: doc(
      '其隶属线旁的党组：所在单位可从中选会签党组',
      'The Party groups beside its line: its units may name them to co-sign',
    ),
  })
  partyGroups(@InWork() work: Work, @Root() organization: Organization): Promise<OrganizationReference[]> {
    return partyGroupsBeside(work, organization);
  }

  @FieldResolver(() => [ShapeNotice], {
    description: doc(
      '支部设置提示（H01–H11），不拦截',
      'Notices about the shape of the branch (H01–H11); they block nothing',
    ),
  })
  warnings(@InWork() work: Work, @Root() organization: Organization): Promise<ShapeNotice[]> {
    return warningsOf(work, organization);
  }

  @FieldResolver(() => [Affiliation], {
    description: doc('隶属沿革，近的在前', 'Its places in the hierarchy, the latest first'),
  })
  affiliations(@InWork() work: Work, @Root() organization: Organization): Promise<Affiliation[]> {
    return affiliationsOf(work, organization);
  }

  @FieldResolver(() => OrganizationSteps, { description: doc('我能做什么', 'What the reader may do') })
  steps(@InWork() work: Work, @Root() organization: Organization): OrganizationSteps {
    return stepsOf(work, organization);
  }

  @FieldResolver(() => HistoryConnection, {
    nullable: true,
    description: doc(
      '变更记录，近的在前；需 audit:history，否则为空',
      'What happened to it and its units, the latest first; null without audit:history there',
    ),
  })
  history(
    @InWork() work: Work,
    @Root() { id, path }: Organization,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry>> | null {
    if (!work.may('audit:history', path)) return null;
    return historyOf(
      work,
      [
        { entity: 'organization', recordId: id },
        { entity: 'unit', organizationId: id },
      ],
      page,
    );
  }
}

@Resolver(() => OrganizationReference)
export class OrganizationReferenceFields {
  @FieldResolver(() => Boolean, {
    description: doc('在我的范围内，可以打开', 'In one’s reach: its page can be opened'),
  })
  readable(@InWork() work: Work, @Root() { path }: OrganizationReference): boolean {
    return work.may('organization:read', path);
  }
}

@Resolver(() => Unit)
export class UnitFields {
  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('单位党组（会签）', 'Its Party group, which co-signs'),
  })
  partyGroup(@InWork() work: Work, @Root() unit: Unit): Promise<OrganizationReference | null> {
    return organizationReference(work, unit.partyGroupId);
  }
}
