import { Arg, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { DayScalar, doc, InWork, publishedFor, type Work } from '../../platform/index.ts';
import { Period } from '../campaign/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { Assessment, AssessmentRound } from './assessment.entity.ts';
import { ratedRows } from './assessment.queries.ts';
import { StarEvent } from './star-event.entity.ts';
import { starEventsOf, starsAsOf } from './star-event.service.ts';

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

  @FieldResolver(() => StarEvent, {
    nullable: true,
    description: doc(
      '某日（默认今天）终了时的星级，由授星摘星记录推出（R61）；此前未评定为空',
      'Its stars at the end of a day, today unless given, played back from the record of stars (R61); null where not rated by then',
    ),
  })
  stars(
    @InWork() work: Work,
    @Root() organization: Organization,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf: string | null,
  ): Promise<StarEvent | null> {
    if (organization.level !== 'BRANCH') return Promise.resolve(null);
    const day = asOf ?? work.today;
    const loader = work.loader<string, StarEvent | null>(`stars:${day}`, async (ids) => {
      const rows = await starsAsOf(work, ids, day);
      return ids.map((id) => rows.get(id) ?? null);
    });
    return loader.load(organization.id);
  }

  @FieldResolver(() => [StarEvent], {
    description: doc('授星摘星记录，新的在前（R61）', 'The record of its stars, the latest first (R61)'),
  })
  starEvents(
    @InWork() work: Work,
    @Root() organization: Organization,
    @Arg('first', () => Int, { defaultValue: 24, description: doc('最多 80', 'At most 80') }) first: number,
  ): Promise<StarEvent[]> {
    if (organization.level !== 'BRANCH') return Promise.resolve([]);
    return starEventsOf(work, organization.id, Math.min(Math.max(first, 1), 2 * MOST_RATINGS));
  }
}

@Resolver(() => StarEvent)
export class StarEventResolver {
  @FieldResolver(() => Period, { nullable: true, description: doc('评定期', 'The period') })
  period(@InWork() work: Work, @Root() { organizationId, periodId }: StarEvent): Promise<Period | null> {
    return publishedFor(work, Period, organizationId, periodId);
  }

  @FieldResolver(() => AssessmentRound, {
    nullable: true,
    description: doc('依据的结论', 'The verdict it rests on'),
  })
  async basis(@InWork() work: Work, @Root() event: StarEvent): Promise<AssessmentRound | null> {
    const round = await work.as('assessment:read').load(AssessmentRound, event.roundId);
    const agrees = round?.organizationId === event.organizationId && round.assessmentId === event.assessmentId;
    return agrees ? round : null;
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('由哪个组织', 'By which organization'),
  })
  byOrganization(@InWork() work: Work, @Root() event: StarEvent): Promise<OrganizationReference | null> {
    return organizationReference(work, event.byOrganizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('由谁', 'By whom') })
  byPerson(@InWork() work: Work, @Root() event: StarEvent): Promise<PersonReference | null> {
    return personReference(work, event.byPersonId);
  }
}
