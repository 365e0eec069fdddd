// Written by apps/admin/generate.ts from src/modules/ledger/strategy.graphql; not edited by hand.
import { operation } from '../platform/graphql/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Tier =
  | 'ADVANCED'
  | 'MIDDLE'
  | 'LAGGING';

export type LedgerField =
  | 'MEASURE'
  | 'GOAL'
  | 'CAUSE'
  | 'EVIDENCE';

export type StrategyInput = {
  dueDays: number;
  reminderDays: number;
  required: Array<LedgerField>;
};

export type StrategyLineFragment = { tier: Tier, dueDays: number, reminderDays: number, required: Array<LedgerField> };

export type CampaignStrategiesQueryVariables = Exact<{
  organization: string | number;
  campaign: string | number;
}>;


export type CampaignStrategiesQuery = { campaign: { id: string, strategies: Array<{ tier: Tier, dueDays: number, reminderDays: number, required: Array<LedgerField> }> } | null };

export type SetStrategyMutationVariables = Exact<{
  campaign: string | number;
  tier: Tier;
  input: StrategyInput;
  key?: string | null | undefined;
}>;


export type SetStrategyMutation = { setStrategy: { id: string, strategies: Array<{ tier: Tier, dueDays: number, reminderDays: number, required: Array<LedgerField> }> } };

export const CampaignStrategies = operation<CampaignStrategiesQuery, CampaignStrategiesQueryVariables>(
  'query',
  '9e32c854971605830eda7758a4315b71fbbb3d0940e3ea347ce5cd0eca73cf16',
  "query CampaignStrategies($organization:ID!$campaign:ID!){campaign(organization:$organization id:$campaign){id strategies{...StrategyLine __typename}__typename}}fragment StrategyLine on TierStrategy{tier dueDays reminderDays required __typename}",
);

export const SetStrategy = operation<SetStrategyMutation, SetStrategyMutationVariables>(
  'mutation',
  'bdbe9360ba295cc7ed34dba2146c519ed1f9efa3950828f438ca7c19dc0cbb10',
  "mutation SetStrategy($campaign:ID!$tier:Tier!$input:StrategyInput!$key:String){setStrategy(campaign:$campaign tier:$tier input:$input key:$key){id strategies{...StrategyLine __typename}__typename}}fragment StrategyLine on TierStrategy{tier dueDays reminderDays required __typename}",
);
