import type { REFUSAL_DETAILS, RefusalCode } from './refusals.ts';

export type DetailValue = string | number | boolean | null | string[];
export type Details = Record<string, DetailValue>;

export type Allowed = { ok: true };
export type Refused = { ok: false; code: RefusalCode; details: Details };

/** The answer of every rule: allowed, or refused with a code that `vocabulary` can word (DESIGN §2.6). */
export type Verdict = Allowed | Refused;

type DetailName<C extends RefusalCode> = (typeof REFUSAL_DETAILS)[C][number];
type DetailArguments<C extends RefusalCode> = [DetailName<C>] extends [never]
  ? [details?: Details]
  : [details: Record<DetailName<C>, DetailValue> & Details];

export const allow: Allowed = Object.freeze({ ok: true });

/**
 * A refusal. The compiler asks for the details the wording needs; more may be given for the client's use.
 * @example refuse('ORGANIZATION_HAS_CHILDREN', { count: 3 })
 */
export function refuse<C extends RefusalCode>(code: C, ...[details]: DetailArguments<C>): Refused {
  return { ok: false, code, details: details ?? {} };
}

/**
 * The first refusal among several verdicts, else `allow`: reasons are told one at a time, the gravest first.
 * @example firstRefusal(can(grants, 'visit:record', path), mayVisit(facts))
 */
export function firstRefusal(...verdicts: Verdict[]): Verdict {
  return verdicts.find((verdict) => !verdict.ok) ?? allow;
}

/**
 * All refusals among several verdicts: for pages that list every gap at once (R27).
 * @example refusalsIn([mayApply(facts), can(grants, 'application:submit', path)])
 */
export function refusalsIn(verdicts: readonly Verdict[]): Refused[] {
  return verdicts.filter((verdict): verdict is Refused => !verdict.ok);
}
