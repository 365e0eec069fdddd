import { allow, REFUSALS, type RefusalCode, type Verdict } from '@zhibu/rules';
import type { VerdictFieldsFragment } from '../../gql/platform.ts';
import type { RefusalDetails } from './refusal.ts';

/** A verdict the API sent with a record (`...VerdictFields`), as the rules would have given it: for `ActionButton`. */
export const verdictOf = (sent: VerdictFieldsFragment | null | undefined): Verdict | undefined => {
  if (!sent) return undefined;
  if (sent.ok) return allow;
  const code: RefusalCode = REFUSALS.find((known) => known === sent.code) ?? 'INTERNAL';
  return { ok: false, code, details: (sent.details ?? {}) as RefusalDetails };
};
