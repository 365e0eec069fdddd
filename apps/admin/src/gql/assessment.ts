// Written by apps/admin/generate.ts from src/modules/assessment/assessment.graphql; not edited by hand.
import { operation } from '../platform/graphql/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OrganizationLevel =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'WORK_COMMITTEE'
  | 'COMMITTEE'
  | 'GENERAL_BRANCH'
  | 'BRANCH'
  | 'PARTY_GROUP';

export type BranchType =
  | 'ORGAN'
  | 'INSTITUTION'
  | 'SOE'
  | 'RURAL'
  | 'COMMUNITY'
  | 'PRIVATE_ENTERPRISE'
  | 'SOCIAL_ORG';

export type AssessmentState =
  | 'SELF_DRAFT'
  | 'SELF_DONE'
  | 'REVIEWING'
  | 'RATED'
  | 'CONFIRMED'
  | 'DISPUTED';

export type Round =
  | 'SELF'
  | 'SUPERIOR'
  | 'AUDIT';

export type Tier =
  | 'ADVANCED'
  | 'MIDDLE'
  | 'LAGGING';

export type Consequence =
  | 'SHOWCASE'
  | 'PRIORITY'
  | 'GUIDANCE'
  | 'RECTIFICATION';

export type PeriodKind =
  | 'QUARTER';

export type PeriodState =
  | 'OPEN'
  | 'CLOSED';

export type CheckMethod =
  | 'DOCUMENT'
  | 'SITE'
  | 'INTERVIEW'
  | 'SURVEY'
  | 'AUTOMATIC';

export type ParameterUnit =
  | 'PERSONS'
  | 'UNITS'
  | 'DAYS'
  | 'TIMES'
  | 'HOURS'
  | 'PERCENT'
  | 'SQUARE_METRES'
  | 'YEARS'
  | 'MONTHS';

export type StricterWay =
  | 'HIGHER'
  | 'LOWER';

export type CriterionResult =
  | 'PASS'
  | 'FAIL'
  | 'NA';

export type BranchFact =
  | 'fullMembers'
  | 'members'
  | 'joint'
  | 'units'
  | 'committeeSize'
  | 'partyGroups'
  | 'monthsOverdue'
  | 'termYearsLeft'
  | 'secretaries'
  | 'secretaryReviewedPoor'
  | 'clerks'
  | 'contactPoints'
  | 'hosted'
  | 'checkedByOther'
  | 'satisfaction'
  | 'vetoed';

export type StarChange =
  | 'UP'
  | 'DOWN'
  | 'SAME'
  | 'FIRST';

export type EvidenceType =
  | 'PDF'
  | 'JPG'
  | 'PNG'
  | 'DOCX'
  | 'XLSX';

export type StarEventKind =
  | 'AWARDED'
  | 'REMOVED'
  | 'KEPT';

export type AssessmentSort =
  | 'NAME'
  | 'STARS_ASC'
  | 'STARS_DESC';

export type SheetInput = {
  assessmentId: string | number;
  version?: number | null | undefined;
  results: Array<CriterionResultInput>;
};

export type CriterionResultInput = {
  code: string;
  result: CriterionResult;
  note?: string | null | undefined;
};

export type CriterionReasonInput = {
  code: string;
  reason: string;
};

export type CheckInput = {
  assessmentId: string | number;
  version?: number | null | undefined;
  results: Array<CriterionResultInput>;
  vetoes?: Array<string> | null | undefined;
  vetoNotes?: Array<VetoNoteInput> | null | undefined;
  satisfaction?: number | null | undefined;
  opinion?: string | null | undefined;
};

export type VetoNoteInput = {
  code: string;
  note: string;
};

export type SubmitCheckInput = {
  assessmentId: string | number;
  version?: number | null | undefined;
  results: Array<CriterionResultInput>;
  vetoes?: Array<string> | null | undefined;
  vetoNotes?: Array<VetoNoteInput> | null | undefined;
  satisfaction?: number | null | undefined;
  opinion?: string | null | undefined;
  tier?: Tier | null | undefined;
  tierReason?: string | null | undefined;
};

export type RatingMarkFragment = { id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> };

export type AssessmentRowFragment = { state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> };

export type AssessmentListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  period?: string | number | null | undefined;
  state?: AssessmentState | null | undefined;
  stars?: number | null | undefined;
  selfStars?: number | null | undefined;
  tier?: Tier | null | undefined;
  previousTier?: Tier | null | undefined;
  weak?: boolean | null | undefined;
  consequence?: Consequence | null | undefined;
  change?: StarChange | null | undefined;
  failed?: string | null | undefined;
  divergent?: boolean | null | undefined;
  selfChecked?: boolean | null | undefined;
  checked?: boolean | null | undefined;
  due?: boolean | null | undefined;
  type?: BranchType | null | undefined;
  search?: string | null | undefined;
  sort?: AssessmentSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentListQuery = { assessments: { totalCount: number | null, nodes: Array<{ state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssessmentCoverageQueryVariables = Exact<{
  under: string | number;
  period: string | number;
}>;


export type AssessmentCoverageQuery = { due: { totalCount: number | null }, selfChecked: { totalCount: number | null }, selfMissing: { totalCount: number | null }, selfWaiting: { totalCount: number | null }, checkWaiting: { totalCount: number | null }, unchecked: { totalCount: number | null }, checked: { totalCount: number | null }, disputed: { totalCount: number | null } };

export type FactPartFragment = { fact: BranchFact, number: number | null, flag: boolean | null };

export type CodeNotePartFragment = { code: string, note: string };

export type RoundPartFragment = { id: string, version: number, round: Round, attempt: number, stars: number | null, litAspects: Array<string>, vetoes: Array<string>, opinion: string | null, at: string, submittedAt: string | null, inForce: boolean, satisfaction: number | null, returnReason: string | null, vetoNotes: Array<{ code: string, note: string }>, returnReasons: Array<{ code: string, note: string }>, results: Array<{ code: string, result: CriterionResult, note: string | null, facts: Array<{ fact: BranchFact, number: number | null, flag: boolean | null }> | null }>, byOrganization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, byPerson: { id: string, name: string } | null };

export type AssessmentSheetQueryVariables = Exact<{
  organization: string | number;
  period: string | number;
}>;


export type AssessmentSheetQuery = { assessment: { version: number, litAspects: Array<string>, vetoes: Array<string>, countedRound: Round | null, tierReason: string | null, disputeReason: string | null, confirmedAt: string | null, branchType: BranchType | null, satisfaction: number | null, state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, period: { id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null, archivedAt: string | null } | null, standard: { id: string, edition: number, vetoAspect: string, softThreshold: number, vetoes: Array<{ satisfactionBelow: number | null, code: string, text: { zh: string, en: string } }>, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null, criteria: Array<{ rule: unknown, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, parameters: Array<{ name: string, value: number, unit: ParameterUnit, stricter: StricterWay, label: { zh: string, en: string } }>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, automatic: Array<{ code: string, result: CriterionResult, facts: Array<{ fact: BranchFact, number: number | null, flag: boolean | null }> }>, rounds: Array<{ id: string, version: number, round: Round, attempt: number, stars: number | null, litAspects: Array<string>, vetoes: Array<string>, opinion: string | null, at: string, submittedAt: string | null, inForce: boolean, satisfaction: number | null, returnReason: string | null, vetoNotes: Array<{ code: string, note: string }>, returnReasons: Array<{ code: string, note: string }>, results: Array<{ code: string, result: CriterionResult, note: string | null, facts: Array<{ fact: BranchFact, number: number | null, flag: boolean | null }> | null }>, byOrganization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, byPerson: { id: string, name: string } | null }>, evidence: Array<{ id: string, version: number, slot: string, name: string, type: EvidenceType, size: number, uploadedAt: string, uploadedBy: { id: string, name: string } | null, removable: { ok: boolean, code: string | null, details: unknown } }>, steps: { checkRound: Round | null, checker: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, selfCheck: { ok: boolean, code: string | null, details: unknown }, returnSelfCheck: { ok: boolean, code: string | null, details: unknown }, check: { ok: boolean, code: string | null, details: unknown }, changeTier: { ok: boolean, code: string | null, details: unknown }, confirm: { ok: boolean, code: string | null, details: unknown }, dispute: { ok: boolean, code: string | null, details: unknown } }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null, campaign: { id: string, advancedFrom: number, middleFrom: number } | null, organization: { id: string, name: string, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null } | null };

export type OwnSheetQueryVariables = Exact<{
  organization: string | number;
  period: string | number;
}>;


export type OwnSheetQuery = { assessment: { id: string, stars: number | null, steps: { selfCheck: { ok: boolean }, confirm: { ok: boolean } } } | null };

export type BranchRatingQueryVariables = Exact<{
  organization: string | number;
  period?: string | number | null | undefined;
}>;


export type BranchRatingQuery = { organization: { id: string, rating: { id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null } | null };

export type StarTimelineQueryVariables = Exact<{
  organization: string | number;
}>;


export type StarTimelineQuery = { organization: { id: string, name: string, starEvents: Array<{ id: string, on: string, at: string, stars: number, litAspects: Array<string>, vetoes: Array<string>, reason: string | null, steps: Array<{ aspect: string, kind: StarEventKind, lit: boolean, failed: Array<string> }>, period: { id: string, year: number, ordinal: number } | null, basis: { id: string, round: Round, attempt: number } | null, byOrganization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, byPerson: { id: string, name: string } | null }>, ratings: Array<{ id: string, standard: { id: string, edition: number, vetoAspect: string, softThreshold: number, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null }> } | null };

export type StarsOnQueryVariables = Exact<{
  organization: string | number;
  asOf: string;
}>;


export type StarsOnQuery = { organization: { id: string, stars: { id: string, on: string, stars: number, litAspects: Array<string> } | null } | null };

export type SaveSelfCheckMutationVariables = Exact<{
  input: SheetInput;
  key?: string | null | undefined;
}>;


export type SaveSelfCheckMutation = { saveSelfCheck: { id: string, version: number } };

export type SubmitSelfCheckMutationVariables = Exact<{
  input: SheetInput;
  key?: string | null | undefined;
}>;


export type SubmitSelfCheckMutation = { submitSelfCheck: { id: string, selfStars: number | null } };

export type ReturnSelfCheckMutationVariables = Exact<{
  assessment: string | number;
  reason: string;
  criteria: Array<CriterionReasonInput> | CriterionReasonInput;
  key?: string | null | undefined;
}>;


export type ReturnSelfCheckMutation = { returnSelfCheck: { id: string } };

export type SaveCheckMutationVariables = Exact<{
  input: CheckInput;
  key?: string | null | undefined;
}>;


export type SaveCheckMutation = { saveCheck: { id: string, version: number } };

export type SubmitCheckMutationVariables = Exact<{
  input: SubmitCheckInput;
  key?: string | null | undefined;
}>;


export type SubmitCheckMutation = { submitCheck: { id: string, stars: number | null } };

export type ChangeTierMutationVariables = Exact<{
  assessment: string | number;
  version: number;
  tier: Tier;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ChangeTierMutation = { changeTier: { id: string } };

export type ConfirmAssessmentMutationVariables = Exact<{
  assessment: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ConfirmAssessmentMutation = { confirmAssessment: { id: string } };

export type DisputeAssessmentMutationVariables = Exact<{
  assessment: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type DisputeAssessmentMutation = { disputeAssessment: { id: string } };

export const AssessmentList = operation<AssessmentListQuery, AssessmentListQueryVariables>(
  'query',
  '4ebca238cc327eff4c8621841861e2189a8e5e24db940d6634830ce68783b4c3',
  "query AssessmentList($under:ID$period:ID$state:AssessmentState$stars:Int$selfStars:Int$tier:Tier$previousTier:Tier$weak:Boolean$consequence:Consequence$change:StarChange$failed:String$divergent:Boolean$selfChecked:Boolean$checked:Boolean$due:Boolean$type:BranchType$search:String$sort:AssessmentSort$first:Int$after:String){assessments(under:$under period:$period state:$state stars:$stars selfStars:$selfStars tier:$tier previousTier:$previousTier weak:$weak consequence:$consequence change:$change failed:$failed divergent:$divergent selfChecked:$selfChecked checked:$checked due:$due type:$type search:$search sort:$sort first:$first after:$after){nodes{...AssessmentRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment AssessmentRow on Assessment{...RatingMark state selfStars tier weak consequence change divergence failed ratedOn organization{...OrganizationName __typename}__typename}fragment BilingualPart on BilingualText{zh en __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const AssessmentCoverage = operation<AssessmentCoverageQuery, AssessmentCoverageQueryVariables>(
  'query',
  '62933e31dfead7e84b846e316d3e56c368d0fa2d03c016e11c34992d809b95b8',
  "query AssessmentCoverage($under:ID!$period:ID!){due:assessments(under:$under period:$period due:true first:1){totalCount __typename}selfChecked:assessments(under:$under period:$period due:true selfChecked:true first:1){totalCount __typename}selfMissing:assessments(under:$under period:$period due:true selfChecked:false first:1){totalCount __typename}selfWaiting:assessments(under:$under period:$period due:true selfChecked:false checked:false first:1){totalCount __typename}checkWaiting:assessments(under:$under period:$period due:true selfChecked:true checked:false first:1){totalCount __typename}unchecked:assessments(under:$under period:$period due:true checked:false first:1){totalCount __typename}checked:assessments(under:$under period:$period due:true checked:true first:1){totalCount __typename}disputed:assessments(under:$under period:$period due:true state:DISPUTED first:1){totalCount __typename}}",
);

export const AssessmentSheet = operation<AssessmentSheetQuery, AssessmentSheetQueryVariables>(
  'query',
  '07f4c5555af32259d91540e02f88ef60e2b68d02120f6f8910b31bf7d125e0a8',
  "query AssessmentSheet($organization:ID!$period:ID!){assessment(organization:$organization period:$period){...AssessmentRow version litAspects vetoes countedRound tierReason disputeReason confirmedAt branchType period{...PeriodPart __typename}satisfaction standard{...StandardFrame vetoes{satisfactionBelow __typename}__typename}criteria{...CriterionPart rule parameters{...ParameterPart __typename}__typename}automatic{code result facts{...FactPart __typename}__typename}rounds{...RoundPart __typename}evidence{...EvidencePart __typename}steps{checkRound checker{...OrganizationName __typename}selfCheck{...VerdictFields __typename}returnSelfCheck{...VerdictFields __typename}check{...VerdictFields __typename}changeTier{...VerdictFields __typename}confirm{...VerdictFields __typename}dispute{...VerdictFields __typename}__typename}__typename}campaign(organization:$organization){id advancedFrom middleFrom __typename}organization(id:$organization){id name parent{...OrganizationName __typename}__typename}}fragment AssessmentRow on Assessment{...RatingMark state selfStars tier weak consequence change divergence failed ratedOn organization{...OrganizationName __typename}__typename}fragment BilingualPart on BilingualText{zh en __typename}fragment CodeNotePart on CodeNote{code note __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment EvidencePart on Evidence{id version slot name type size uploadedAt uploadedBy{id name __typename}removable{...VerdictFields __typename}__typename}fragment FactPart on BranchFactValue{fact number flag __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment ParameterPart on CriterionParameter{name value unit stricter label{...BilingualPart __typename}__typename}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn archivedAt __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}fragment RoundPart on AssessmentRound{id version round attempt stars litAspects vetoes opinion at submittedAt inForce satisfaction vetoNotes{...CodeNotePart __typename}returnReason returnReasons{...CodeNotePart __typename}results{code result note facts{...FactPart __typename}__typename}byOrganization{...OrganizationName __typename}byPerson{id name __typename}__typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const OwnSheet = operation<OwnSheetQuery, OwnSheetQueryVariables>(
  'query',
  'b119c00fb2c6eaca470d317986ec6c14b9c42346c98b172a52a9e369c0cce9f5',
  "query OwnSheet($organization:ID!$period:ID!){assessment(organization:$organization period:$period){id stars steps{selfCheck{ok __typename}confirm{ok __typename}__typename}__typename}}",
);

export const BranchRating = operation<BranchRatingQuery, BranchRatingQueryVariables>(
  'query',
  'eb76607022ce38df09533c7e26edc8de24e24917b3bc5a66a947b81a2742a4e7',
  "query BranchRating($organization:ID!$period:ID){organization(id:$organization){id rating(period:$period){...RatingMark __typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const StarTimeline = operation<StarTimelineQuery, StarTimelineQueryVariables>(
  'query',
  '92930702b432a305961adff8a777b2a5852b79740332c4e97115935c68e1ebdd',
  "query StarTimeline($organization:ID!){organization(id:$organization){id name starEvents(first:24){id on at stars litAspects vetoes reason steps{aspect kind lit failed __typename}period{id year ordinal __typename}basis{id round attempt __typename}byOrganization{...OrganizationName __typename}byPerson{id name __typename}__typename}ratings(first:1){id standard{...StandardFrame __typename}__typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}",
);

export const StarsOn = operation<StarsOnQuery, StarsOnQueryVariables>(
  'query',
  '3b6078c59962b008830d6341d8b00c8703a406060da9d5cac80968e249ec5fee',
  "query StarsOn($organization:ID!$asOf:Date!){organization(id:$organization){id stars(asOf:$asOf){id on stars litAspects __typename}__typename}}",
);

export const SaveSelfCheck = operation<SaveSelfCheckMutation, SaveSelfCheckMutationVariables>(
  'mutation',
  '29313e634959d475ac1cdcf18b7b0a2fbdf09a78e9cbc993b8549425c30c8740',
  "mutation SaveSelfCheck($input:SheetInput!$key:String){saveSelfCheck(input:$input key:$key){id version __typename}}",
);

export const SubmitSelfCheck = operation<SubmitSelfCheckMutation, SubmitSelfCheckMutationVariables>(
  'mutation',
  'ef86451a6e7ad72559b92a903fcee051881e0bc80e0094bdce3b7435915413a0',
  "mutation SubmitSelfCheck($input:SheetInput!$key:String){submitSelfCheck(input:$input key:$key){id selfStars __typename}}",
);

export const ReturnSelfCheck = operation<ReturnSelfCheckMutation, ReturnSelfCheckMutationVariables>(
  'mutation',
  'b31853255e5dec3d92d7d1fb9854d88559989c757b2a9c24d8c5af603dcabf7c',
  "mutation ReturnSelfCheck($assessment:ID!$reason:String!$criteria:[CriterionReasonInput!]!$key:String){returnSelfCheck(assessment:$assessment reason:$reason criteria:$criteria key:$key){id __typename}}",
);

export const SaveCheck = operation<SaveCheckMutation, SaveCheckMutationVariables>(
  'mutation',
  '80890d2a6527c931bc863755dc98654a0ff2ebb5516da24748fcd5f37212b39b',
  "mutation SaveCheck($input:CheckInput!$key:String){saveCheck(input:$input key:$key){id version __typename}}",
);

export const SubmitCheck = operation<SubmitCheckMutation, SubmitCheckMutationVariables>(
  'mutation',
  'e7ee0fa9066923893e330abf76ff8e81bd954eb2fa8246b2f67d5e3dc052b40b',
  "mutation SubmitCheck($input:SubmitCheckInput!$key:String){submitCheck(input:$input key:$key){id stars __typename}}",
);

export const ChangeTier = operation<ChangeTierMutation, ChangeTierMutationVariables>(
  'mutation',
  '2dfd2eddbc04aaff7c1a0046f8011b934abd8c8ebb99cb010a0f16b69f7719a2',
  "mutation ChangeTier($assessment:ID!$version:Int!$tier:Tier!$reason:String$key:String){changeTier(assessment:$assessment version:$version tier:$tier reason:$reason key:$key){id __typename}}",
);

export const ConfirmAssessment = operation<ConfirmAssessmentMutation, ConfirmAssessmentMutationVariables>(
  'mutation',
  '46f504aec03e1e494e30fd287150cf767ca3331b4012bdb47798593ccb0a4c0d',
  "mutation ConfirmAssessment($assessment:ID!$version:Int!$key:String){confirmAssessment(assessment:$assessment version:$version key:$key){id __typename}}",
);

export const DisputeAssessment = operation<DisputeAssessmentMutation, DisputeAssessmentMutationVariables>(
  'mutation',
  '5c913e1719463d59ba7b10872aee5aadad2c0849aecfd7fc96275f5f57fd0e5e',
  "mutation DisputeAssessment($assessment:ID!$version:Int!$reason:String!$key:String){disputeAssessment(assessment:$assessment version:$version reason:$reason key:$key){id __typename}}",
);
