import { Arg, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { doc, InWork, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Assessment } from './assessment.entity.ts';
import { ratedRows } from './assessment.queries.ts';

const MOST_RATINGS = 40;

/** What the rating adds to an organization wherever it is shown; the branch list of 50 reads them in one statement. */
@Resolver(() => Organization)
export class OrganizationRatingResolver {
  @FieldResolver(() => Assessment, {
    nullable: true,
    description: doc('该期的评定；不给评定期为最近一次', 'Its rating in a period; the latest unless given'),
  })
  rating(
    @InWork() work: Work,
    @Root() organization: Organization,
    @Arg('period', () => ID, { nullable: true }) period: string | null,
  ): Promise<Assessment | null> {
    if (organization.level !== 'BRANCH') return Promise.resolve(null);
    const loader = work.loader<string, Assessment | null>(`rating:${period ?? 'latest'}`, async (ids) => {
      const rows = await ratedRows(work.as('assessment:read'), ids, period);
      const byBranch = new Map(rows.map((row) => [row.organizationId, row]));
      return ids.map((id) => byBranch.get(id) ?? null);
    });
    return loader.load(organization.id);
  }

  @FieldResolver(() => [Assessment], {
    description: doc('历次评定，新的在前：星级时间线（R61）', 'Its ratings, the latest first: the star timeline (R61)'),
  })
  ratings(
    @InWork() work: Work,
    @Root() organization: Organization,
    @Arg('first', () => Int, { defaultValue: 12, description: doc('最多 40', 'At most 40') }) first: number,
  ): Promise<Assessment[]> {
    if (organization.level !== 'BRANCH') return Promise.resolve([]);
    return work
      .as('assessment:read')
      .rows(Assessment)
      .where('t.organizationId = ? AND t.stars IS NOT NULL', [organization.id])
      .sort('t.quarter', 'DESC')
      .all(Math.min(Math.max(first, 1), MOST_RATINGS));
  }
}
