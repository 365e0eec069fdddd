import { isOverdue } from '@zhibu/rules';
import { Args, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  doc,
  HistoryConnection,
  type HistoryEntry,
  InWork,
  referenceField,
  type Work,
} from '../../platform/index.ts';
import { ContactPoint } from '../liaison/index.ts';
import {
  namedBy,
  OrganizationReference,
  organizationReference,
  PageArguments,
  recordHistory,
} from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { Responsibility } from './responsibility.entity.ts';

@Resolver(() => Responsibility)
export class ResponsibilityFields {
  @FieldResolver(() => Boolean, {
    description: doc('已逾期：未完成且已过时限', 'Overdue: it waits and its day has passed'),
  })
  overdue(@InWork() work: Work, @Root() duty: Responsibility): boolean {
    return isOverdue(duty, work.today);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('所在组织', 'The organization') })
  async organization(@InWork() work: Work, @Root() duty: Responsibility): Promise<OrganizationReference> {
    return (await organizationReference(work, duty.organizationId))!;
  }

  @FieldResolver(() => PersonReference, { description: doc('责任人', 'Who answers for it') })
  async person(@InWork() work: Work, @Root() duty: Responsibility): Promise<PersonReference> {
    return (await personReference(work, duty.personId))!;
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('报告人', 'Who reported it') })
  reporter(@InWork() work: Work, @Root() duty: Responsibility): Promise<PersonReference | null> {
    return personReference(work, duty.reportedBy);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('核验人', 'Who confirmed or cancelled it') })
  settler(@InWork() work: Work, @Root() duty: Responsibility): Promise<PersonReference | null> {
    return personReference(work, duty.settledBy);
  }
}

for (const field of ['personId', 'reportedBy', 'settledBy'])
  referenceField('responsibility', field, namedBy(personReference));
referenceField('responsibility', 'organizationId', namedBy(organizationReference));

@Resolver(() => Responsibility)
export class ResponsibilityHistory {
  @FieldResolver(() => HistoryConnection, {
    nullable: true,
    description: doc(
      '变更记录，近的在前；需 audit:history，否则为空',
      'What happened to it, the latest first; null without audit:history there',
    ),
  })
  history(
    @InWork() work: Work,
    @Root() { id, organizationId }: Responsibility,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<HistoryEntry> | null> {
    return recordHistory(work, { organizationId, records: [{ entity: 'responsibility', recordId: id }] }, page);
  }
}

/** What a card of a contact point shows of this module (see `ContactPointFields`). */
@Resolver(() => ContactPoint)
export class ContactPointDuties {
  @FieldResolver(() => Int, { description: doc('支部逾期责任数', 'Overdue duties of the branch') })
  overdueResponsibilities(@InWork() work: Work, @Root() { organizationId }: ContactPoint): Promise<number> {
    const loader = work.loader<string, number>('responsibility.overdue', async (ids) => {
      const rows = await work.as('responsibility:read').sql<{ organizationId: string | number; n: number | string }[]>(
        `SELECT t.organizationId, COUNT(*) AS n FROM responsibility t INNER JOIN organization o ON o.id = t.organizationId
         WHERE {scope} AND t.organizationId IN (:ids) AND t.pendingDueOn < :today GROUP BY t.organizationId`,
        { ids: [...ids], today: work.today },
      );
      const byBranch = new Map(rows.map((row) => [String(row.organizationId), Number(row.n)]));
      return ids.map((id) => byBranch.get(id) ?? 0);
    });
    return loader.load(organizationId);
  }
}
