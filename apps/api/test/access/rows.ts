import type { RecordName } from './records.ts';

/**
 * The row of every operation in the access matrix: which record its `id` means, or why it has no place in the hierarchy.
 * An operation without a row fails the spec.
 */
export type MatrixRow =
  /** Its `id` is a record of this kind. */
  | { id: RecordName }
  /** It names its records by arguments that say what they are (`organization`, `assessment`, `input.personId` …). */
  | 'named'
  /** One's own account, or nobody's: nothing of the hierarchy is opened. */
  | 'self'
  /** Published for whoever stands below or beside (standards, campaigns); who may call it is still checked. */
  | 'published'
  /** A list without a place of its own: it shows what is in reach. */
  | 'list';

const ids = (record: RecordName, ...operations: string[]): [string, MatrixRow][] =>
  operations.map((operation) => [operation, { id: record }]);
const all = (row: MatrixRow, ...operations: string[]): [string, MatrixRow][] =>
  operations.map((operation) => [operation, row]);

export const MATRIX: ReadonlyMap<string, MatrixRow> = new Map<string, MatrixRow>([
  ...ids(
    'organization',
    'organization',
    'editOrganization',
    'moveOrganization',
    'dissolveOrganization',
    'mergeOrganizations',
  ),
  ...ids('account', 'account', 'disableAccount', 'enableAccount', 'resetPassword', 'unlockAccount'),
  ...ids('appointment', 'endAppointment', 'cancelAppointment'),
  ...ids('grant', 'withdrawGrant', 'confirmGrant', 'refuseGrant', 'endGrant'),
  ...ids('session', 'endSession'),
  ...ids('import', 'import', 'importReport', 'checkImport', 'applyImport', 'discardImport'),
  ...ids('person', 'person', 'editPerson', 'changeHomeBranch'),
  ...ids('step', 'approvalStep', 'decideApprovalStep'),
  ...ids('evidence', 'evidenceTicket', 'removeEvidence'),
  ...ids('approval', 'approval'),
  ...ids('campaign', 'editCampaign', 'turnCampaign'),
  ...ids('document', 'editCampaignDocument', 'publishCampaignDocument', 'discardCampaignDocument'),
  ...ids('period', 'editPeriod', 'closePeriod', 'reopenPeriod'),
  ...ids('application', 'application', 'editApplication', 'submitApplication', 'withdrawApplication'),
  ...ids('contactPoint', 'contactPoint', 'editContactPoint', 'changeLiaisonLeader', 'endContactPoint'),
  ...ids('visit', 'correctVisit', 'withdrawVisit', 'keepPromise'),
  ...ids(
    'responsibility',
    'responsibility',
    'editResponsibility',
    'reportResponsibility',
    'confirmResponsibility',
    'returnResponsibility',
    'reopenResponsibility',
    'cancelResponsibility',
  ),
  ...ids('import', 'import', 'importReport', 'checkImport', 'applyImport', 'discardImport'),
  ...all(
    'named',
    'importTemplate',
    'createImport',
    'imports',
    'organizations',
    'appointments',
    'grants',
    'persons',
    'accountSessions',
    'approvalSteps',
    'approvals',
    'campaignRoll',
    'campaignTargets',
    'targetSplit',
    'campaignDocuments',
    'documentReceivers',
    'draftCampaignDocument',
    'acknowledgeDocument',
    'clearCampaignTarget',
    'assessment',
    'assessments',
    'evidence',
    'openEvidenceUpload',
    'applications',
    'applicationPreCheck',
    'contactPoints',
    'liaisonBranches',
    'liaisonLeaders',
    'visits',
    'responsibilities',
    'statistics',
    'auditEntries',
    'importTemplate',
    'imports',
    'createImport',
    'setUpOrganization',
    'createAccount',
    'appoint',
    'proposeGrant',
    'createPerson',
    'endAccountSessions',
    'createCampaign',
    'setCampaignTarget',
    'exemptBranch',
    'saveSelfCheck',
    'submitSelfCheck',
    'returnSelfCheck',
    'saveCheck',
    'submitCheck',
    'changeTier',
    'confirmAssessment',
    'disputeAssessment',
    'applyForAcceptance',
    'assignContactPoint',
    'recordVisit',
    'createResponsibility',
    'handOverResponsibilities',
    'campaign',
    'periods',
    'activeStandard',
    'createStandard',
    'addCriterion',
    'editCriterion',
    'removeCriterion',
  ),
  ...all(
    'self',
    'me',
    'mySessions',
    'myTokens',
    'signIn',
    'signOut',
    'signOutEverywhere',
    'changePassword',
    'endMySession',
    'createToken',
    'revokeToken',
    'setupState',
    'setUpSystem',
    'todoCount',
    'myResponsibilities',
    'reportMyResponsibility',
    'roles',
  ),
  ...ids('standard', 'editStandard', 'discardStandard', 'publishStandard', 'activateStandard', 'retireStandard'),
  ...all('published', 'standard', 'standards', 'campaignDocument'),
  ...all('list', 'accounts', 'accountCandidates', 'campaigns', 'auditHead', 'verifyAudit'),
]);
