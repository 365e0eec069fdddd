import type { Details, DetailValue, RefusalCode } from '@zhibu/rules';
import { PERMISSION_WORDS, ROLE_WORDS } from '../access.ts';
import { ANNEX5_FACT_WORDS, APPLICATION_STATE_WORDS } from '../application.ts';
import { APPROVAL_STATE_WORDS } from '../approval.ts';
import { ASSESSMENT_STATE_WORDS } from '../assessment.ts';
import { CAMPAIGN_STAGE_WORDS } from '../campaign.ts';
import { IMPORT_STATE_WORDS } from '../exchange.ts';
import { FIELD_WORDS } from '../history.ts';
import { ISSUE_SOURCE_WORDS, ISSUE_STATE_WORDS, LEDGER_FIELD_WORDS } from '../ledger.ts';
import { BRANCH_SUBTYPE_WORDS, BRANCH_TYPE_WORDS, ORGANIZATION_LEVEL_WORDS } from '../organization.ts';
import { GRANT_SOURCE_WORDS, POST_WORDS } from '../people.ts';
import { PLAN_STATE_WORDS, RECTIFICATION_STATE_WORDS } from '../rectification.ts';
import { RESPONSIBILITY_STATE_WORDS } from '../responsibility.ts';
import { STANDARD_STATE_WORDS } from '../standard.ts';
import { fill, type Locale, type Word } from '../word.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

type AnyWords = Readonly<Record<string, Word | undefined>>;

/** Details that are members of a union are told in its words, by the name of the detail. */
const WORDS_OF_DETAIL: Readonly<Record<string, AnyWords>> = {
  permission: PERMISSION_WORDS,
  permissions: PERMISSION_WORDS,
  role: ROLE_WORDS,
  held: ROLE_WORDS,
  level: ORGANIZATION_LEVEL_WORDS,
  child: ORGANIZATION_LEVEL_WORDS,
  parent: ORGANIZATION_LEVEL_WORDS,
  type: BRANCH_TYPE_WORDS,
  subtype: BRANCH_SUBTYPE_WORDS,
  post: POST_WORDS,
  source: GRANT_SOURCE_WORDS,
  issueSource: ISSUE_SOURCE_WORDS,
  ledgerFields: LEDGER_FIELD_WORDS,
  stage: CAMPAIGN_STAGE_WORDS,
  next: CAMPAIGN_STAGE_WORDS,
  fields: ANNEX5_FACT_WORDS,
  field: FIELD_WORDS['organization'] ?? {},
};

/** `state` means the state of what the code's first word names. */
const WORDS_OF_STATE: Readonly<Record<string, AnyWords>> = {
  APPROVAL: APPROVAL_STATE_WORDS,
  APPLICATION: APPLICATION_STATE_WORDS,
  ASSESSMENT: ASSESSMENT_STATE_WORDS,
  LEDGER: ISSUE_STATE_WORDS,
  RECTIFICATION: RECTIFICATION_STATE_WORDS,
  PLAN: PLAN_STATE_WORDS,
  RESPONSIBILITY: RESPONSIBILITY_STATE_WORDS,
  IMPORT: IMPORT_STATE_WORDS,
  STANDARD: STANDARD_STATE_WORDS,
};

/**
 * A refusal in words, with its details put in; members of unions are told in their own words.
 * @example refusalText('ORGANIZATION_LEVEL_NOT_ALLOWED', { child: 'COMMITTEE', parent: 'BRANCH' }, 'zh')
 * // '党委不能设在党支部之下。请另选上级组织。'
 */
export function refusalText(code: RefusalCode, details: Details, locale: Locale): string {
  const values = Object.entries(details).map(([name, value]) => {
    const words = name === 'state' ? WORDS_OF_STATE[code.split('_', 1)[0] ?? ''] : WORDS_OF_DETAIL[name];
    return [name, tell(value, words ?? {}, locale)] as const;
  });
  return fill(REFUSAL_WORDS[code][locale], Object.fromEntries(values));
}

function tell(value: DetailValue, words: AnyWords, locale: Locale): string | undefined {
  if (value === null) return undefined;
  const told = (Array.isArray(value) ? value : [String(value)]).map((each) => words[each]?.[locale] ?? each);
  return told.join(locale === 'zh' ? '、' : ', ');
}
