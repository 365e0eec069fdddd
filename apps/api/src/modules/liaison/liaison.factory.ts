import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import type { Person } from '../people/index.ts';
import { assignContactPoint, type ContactValues } from './contact.service.ts';
import type { ContactPoint, Visit } from './liaison.entity.ts';
import { recordVisit, type VisitValues } from './visit.service.ts';

/** For tests: a leader in contact with a branch since the beginning of 2026. */
export const aContactPoint = (
  work: Work,
  branch: Organization,
  leader: Person,
  values: Partial<ContactValues> = {},
): Promise<ContactPoint> =>
  assignContactPoint(work, { organizationId: branch.id, leaderId: leader.id, fromOn: '2026-01-01', ...values });

export const aVisit = (work: Work, contact: ContactPoint, values: Partial<VisitValues> = {}): Promise<Visit> =>
  recordVisit(work, contact.id, { visitedOn: work.today, mode: 'ON_SITE', findings: '了解支部情况', ...values });
