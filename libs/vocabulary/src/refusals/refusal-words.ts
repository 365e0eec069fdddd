import type { RefusalCode } from '@zhibu/rules';
import type { Words } from '../word.ts';
import { APPLICATION_REFUSALS, APPROVAL_REFUSALS } from './approval.ts';
import { EXCHANGE_REFUSALS, FILE_REFUSALS, STATISTICS_REFUSALS } from './data.ts';
import { LEDGER_REFUSALS } from './ledger.ts';
import { ORGANIZATION_REFUSALS } from './organization.ts';
import { PEOPLE_REFUSALS } from './people.ts';
import { PLATFORM_REFUSALS } from './platform.ts';
import { PLAN_REFUSALS, RECTIFICATION_REFUSALS } from './rectification.ts';
import { SIGN_IN_REFUSALS } from './sign-in.ts';
import {
  ASSESSMENT_REFUSALS,
  CAMPAIGN_REFUSALS,
  LIAISON_REFUSALS,
  RESPONSIBILITY_REFUSALS,
  STANDARD_REFUSALS,
} from './work.ts';

/** What happened and what to do next, for every refusal; a code without its wording does not compile (DESIGN §2.6). */
export const REFUSAL_WORDS: Words<RefusalCode> = {
  ...PLATFORM_REFUSALS,
  ...SIGN_IN_REFUSALS,
  ...ORGANIZATION_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...FILE_REFUSALS,
  ...APPROVAL_REFUSALS,
  ...STANDARD_REFUSALS,
  ...CAMPAIGN_REFUSALS,
  ...ASSESSMENT_REFUSALS,
  ...LEDGER_REFUSALS,
  ...RECTIFICATION_REFUSALS,
  ...PLAN_REFUSALS,
  ...LIAISON_REFUSALS,
  ...RESPONSIBILITY_REFUSALS,
  ...APPLICATION_REFUSALS,
  ...STATISTICS_REFUSALS,
  ...EXCHANGE_REFUSALS,
};
