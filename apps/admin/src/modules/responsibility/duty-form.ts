import { yearOf } from '@zhibu/rules';
import type { DutyPartFragment, ResponsibilityKind } from '../../gql/responsibility.ts';
import type { OrganizationName } from '../../platform/organization-name.ts';

export type DutyForm = {
  organization: OrganizationName | null;
  person: { id: string; name: string } | null;
  kind: ResponsibilityKind;
  title: string;
  detail: string;
  source: string;
  dueOn: string | null;
};

/** What people set; contact duties come with contact points. */
export const SETTABLE = ['YEARLY_DUTY', 'LIST_DUTY', 'KEY_TASK'] as const satisfies readonly ResponsibilityKind[];

export const emptyDuty = (organization: OrganizationName | null, year: number): DutyForm => ({
  organization,
  person: null,
  kind: 'YEARLY_DUTY',
  title: '',
  detail: '',
  source: '',
  dueOn: `${year}-12-20`,
});

export const formOf = (duty: DutyPartFragment): DutyForm => ({
  organization: duty.organization,
  person: duty.person,
  kind: duty.kind,
  title: duty.title,
  detail: duty.detail ?? '',
  source: duty.source ?? '',
  dueOn: duty.dueOn,
});

export const editOf = (form: DutyForm) => ({
  personId: form.person?.id ?? '',
  title: form.title,
  detail: form.detail || null,
  source: form.source || null,
  dueOn: form.dueOn ?? '',
});

/** The year of a duty is the one it is due in. */
export const createOf = (form: DutyForm) => ({
  ...editOf(form),
  organizationId: form.organization?.id ?? '',
  kind: form.kind,
  year: form.dueOn ? yearOf(form.dueOn) : 0,
});
