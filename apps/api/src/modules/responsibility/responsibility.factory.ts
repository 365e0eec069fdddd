import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import type { Person } from '../people/index.ts';
import type { Responsibility } from './responsibility.entity.ts';
import { createResponsibility, type ResponsibilityValues } from './responsibility.service.ts';

/** For tests: a yearly duty of a person in an organization. */
export const aResponsibility = (
  work: Work,
  organization: Organization,
  person: Person,
  values: Partial<ResponsibilityValues> = {},
): Promise<Responsibility> =>
  createResponsibility(work, {
    organizationId: organization.id,
    personId: person.id,
    kind: 'YEARLY_DUTY',
    year: 2026,
    title: '讲党课 2 次',
    dueOn: '2026-12-20',
    ...values,
  });
