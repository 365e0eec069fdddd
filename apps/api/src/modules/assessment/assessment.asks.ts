import type { CriterionResult, Tier } from '@zhibu/rules';
import type { Ask } from '../../../test/world.ts';

/** For tests: the operations of a sheet, as a page would send them. */
export type Filled = {
  assessmentId: string;
  version?: number | null;
  results: { code: string; result: CriterionResult; note?: string }[];
};
export type Verdict = Filled & {
  vetoes?: string[];
  vetoNotes?: { code: string; note: string }[];
  satisfaction?: number | null;
  opinion?: string;
  tier?: Tier;
  tierReason?: string;
};

const ask = (query: string, input: object, session: string): Ask => ({ query, variables: { input }, session });

export const saveSelf = (input: Filled, session: string): Ask =>
  ask(
    'mutation ($input: SheetInput!) { saveSelfCheck(input: $input) { version stars round attempt } }',
    input,
    session,
  );

export const submitSelf = (input: Filled, session: string): Ask =>
  ask('mutation ($input: SheetInput!) { submitSelfCheck(input: $input) { state selfStars stars } }', input, session);

export const saveCheck = (input: Verdict, session: string): Ask =>
  ask('mutation ($input: CheckInput!) { saveCheck(input: $input) { version stars round attempt } }', input, session);

export const submitCheck = (input: Verdict, session: string): Ask =>
  ask(
    `mutation ($input: SubmitCheckInput!) { submitCheck(input: $input) {
      state stars litAspects failed tier tierReason weak consequence countedRound divergence change } }`,
    input,
    session,
  );

const SHEET = `query ($organization: ID!, $period: ID!) { assessment(organization: $organization, period: $period) {
  id version state stars selfStars standard { id edition } criteria { code aspect } petals { code lit short { zh } }
  rounds { round attempt version submittedAt returnReason results { code result note } byOrganization { id } byPerson { name } }
  steps { checkRound checker { id } selfCheck { ok code } returnSelfCheck { ok code } check { ok code details } confirm { ok code } dispute { ok code } } } }`;

type Step = { ok: boolean; code: string | null };
export type SheetAnswer = {
  assessment: {
    id: string;
    version: number;
    state: string;
    criteria: { code: string }[];
    petals: { code: string; lit: boolean }[];
    rounds: {
      round: string;
      attempt: number;
      version: number;
      submittedAt: string | null;
      returnReason: string | null;
      results: object[];
    }[];
    steps: Record<'selfCheck' | 'returnSelfCheck' | 'check' | 'confirm' | 'dispute', Step> & {
      checkRound: string | null;
    };
  } | null;
};

export const readSheet = (organization: string, period: string, session: string): Ask => ({
  query: SHEET,
  variables: { organization, period },
  session,
});

export const answer = (name: 'confirmAssessment' | 'disputeAssessment', variables: object, session: string): Ask => ({
  query:
    name === 'confirmAssessment'
      ? 'mutation ($assessment: ID!, $version: Int!) { confirmAssessment(assessment: $assessment, version: $version) { state version } }'
      : 'mutation ($assessment: ID!, $version: Int!, $reason: String!) { disputeAssessment(assessment: $assessment, version: $version, reason: $reason) { state version } }',
  variables: { ...variables },
  session,
});

export const returnSelf = (
  assessment: string,
  reason: string,
  session: string,
  criteria: { code: string; reason: string }[] = [],
): Ask => ({
  query: `mutation ($assessment: ID!, $reason: String!, $criteria: [CriterionReasonInput!]!) {
    returnSelfCheck(assessment: $assessment, reason: $reason, criteria: $criteria) { state selfStars } }`,
  variables: { assessment, reason, criteria },
  session,
});
