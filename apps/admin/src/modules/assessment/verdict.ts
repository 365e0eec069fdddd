import { allow, type Details, type RefusalCode, type Verdict } from '@zhibu/rules';
import type { VerdictPartFragment } from '../../gql/assessment.ts';

/** A verdict the API sent, as the rules give it: for a button that says why. */
export const verdictOf = ({ ok, code, details }: VerdictPartFragment): Verdict =>
  ok || !code ? allow : { ok: false, code: code as RefusalCode, details: (details ?? {}) as Details };
