import type { Day } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Assessment, ratingsOf } from '../assessment/index.ts';
import type { Organization } from '../organization/index.ts';
import { Person } from '../people/index.ts';
import { ContactPoint } from './liaison.entity.ts';

/** The visits under one contact point, summed up: by this leader, to this branch. */
export type VisitSummary = { lastOn: Day | null; overduePromises: number };

type SummaryRow = { contactPointId: string | number; lastOn: Day | null; overdue: number | string | null };

const SUMMARY = `SELECT v.contactPointId, MAX(v.visitedOn) AS lastOn,
    SUM(v.promise IS NOT NULL AND v.promiseDoneOn IS NULL AND v.promiseDueOn < :today) AS overdue
  FROM visit v INNER JOIN contact_point c ON c.id = v.contactPointId AND c.organizationId = v.organizationId
  INNER JOIN organization o ON o.id = v.organizationId
  WHERE {scope} AND v.contactPointId IN (:ids) GROUP BY v.contactPointId`;

export const visitSummary = (work: Work, { id }: ContactPoint): Promise<VisitSummary> =>
  work
    .loader<string, VisitSummary>('liaison.visitSummary', async (ids) => {
      const rows = await work.sql<SummaryRow[]>(SUMMARY, { ids: [...ids], today: work.today });
      const byId = new Map(rows.map((row) => [String(row.contactPointId), row]));
      return ids.map((key) => ({
        lastOn: byId.get(key)?.lastOn ?? null,
        overduePromises: Number(byId.get(key)?.overdue ?? 0),
      }));
    })
    .load(id);

/** The rating in force of a branch: its latest one. */
export const ratingOf = (work: Work, organizationId: string): Promise<Assessment | null> =>
  work
    .loader<string, Assessment | null>('liaison.rating', async (ids) => {
      const reading = work.as('assessment:read');
      const ratings = await ratingsOf(reading, ids);
      const wanted = [...ratings.values()].map((rating) => rating.assessmentId);
      const rows = await reading.rows(Assessment).whereIn('t.id', wanted).all(wanted.length);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((key) => byId.get(ratings.get(key)?.assessmentId ?? '') ?? null);
    })
    .load(organizationId);

/** The job title of a leader, for who may open that person; a reference tells the name only. */
export const titleOf = (work: Work, personId: string): Promise<string | null> =>
  work
    .loader<string, string | null>('liaison.title', async (ids) => {
      const people = await work.as('person:read').rows(Person).whereIn('t.id', ids).all(ids.length);
      const byId = new Map(people.map((person) => [person.id, person.jobTitle]));
      return ids.map((key) => byId.get(key) ?? null);
    })
    .load(personId);

/** The contact points of a branch that run today. */
export const currentContacts = (work: Work, { id }: Organization): Promise<ContactPoint[]> =>
  work
    .loader<string, ContactPoint[]>('liaison.currentContacts', async (ids) => {
      const rows = await work
        .rows(ContactPoint)
        .whereIn('t.organizationId', ids)
        .where('t.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?)', [work.today, work.today])
        .all(ids.length * 20);
      const byBranch = Map.groupBy(rows, (row) => row.organizationId);
      return ids.map((key) => byBranch.get(key) ?? []);
    })
    .load(id);

/** When a branch was last visited, by whomever. */
export const lastVisitOf = (work: Work, { id }: Organization): Promise<Day | null> =>
  work
    .loader<string, Day | null>('liaison.lastVisit', async (ids) => {
      const rows = await work.sql<{ organizationId: string | number; lastOn: Day }[]>(
        `SELECT v.organizationId, MAX(v.visitedOn) AS lastOn FROM visit v
         INNER JOIN organization o ON o.id = v.organizationId
         WHERE {scope} AND v.organizationId IN (:ids) GROUP BY v.organizationId`,
        { ids: [...ids] },
      );
      const byBranch = new Map(rows.map((row) => [String(row.organizationId), row.lastOn]));
      return ids.map((key) => byBranch.get(key) ?? null);
    })
    .load(id);
