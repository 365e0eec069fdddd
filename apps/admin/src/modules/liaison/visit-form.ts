import { addDays, shanghaiDay, type VisitMode } from '@zhibu/rules';
import type { VisitInput, VisitPartFragment } from '../../gql/liaison.ts';
import type { FieldErrors } from '../../platform/form/use-form.ts';
import type { Translate } from '../../platform/i18n/words.ts';
import type { words } from './liaison.words.ts';

export type VisitForm = {
  visitedOn: string | null;
  mode: VisitMode;
  place: string;
  joinedActivity: string;
  findings: string;
  promising: boolean;
  promise: string;
  promiseDueOn: string | null;
};

/** A month is what most promises take; the leader changes it where it is not. */
const USUAL_DAYS = 30;

export const emptyVisit = (): VisitForm => {
  const today = shanghaiDay(new Date());
  return {
    visitedOn: today,
    mode: 'ON_SITE',
    place: '',
    joinedActivity: '',
    findings: '',
    promising: false,
    promise: '',
    promiseDueOn: addDays(today, USUAL_DAYS),
  };
};

export const formOf = (visit: VisitPartFragment): VisitForm => ({
  visitedOn: visit.visitedOn,
  mode: visit.mode,
  place: visit.place ?? '',
  joinedActivity: visit.joinedActivity ?? '',
  findings: visit.findings,
  promising: visit.promise !== null,
  promise: visit.promise ?? '',
  promiseDueOn: visit.promiseDueOn ?? addDays(visit.visitedOn, USUAL_DAYS),
});

export const inputOf = (form: VisitForm): VisitInput => ({
  visitedOn: form.visitedOn ?? '',
  mode: form.mode,
  place: form.place || null,
  joinedActivity: form.joinedActivity || null,
  findings: form.findings,
  promise: form.promising ? form.promise : null,
  promiseDueOn: form.promising ? form.promiseDueOn : null,
});

export const checkVisit = (
  t: Translate<keyof (typeof words)['words']['zh']>,
  form: VisitForm,
): FieldErrors<VisitForm> => ({
  ...(!form.visitedOn && { visitedOn: t('needDay') }),
  ...(!form.findings.trim() && { findings: t('needFindings') }),
  ...(form.promising && !form.promise.trim() && { promise: t('needPromise') }),
  ...(form.promising && !form.promiseDueOn && { promiseDueOn: t('needDue') }),
});
