import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL,
  organizationId BIGINT NOT NULL`;
const LIVE = "'OPEN', 'ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'REJECTED', 'RELAPSED'";

/**
 * What a branch fails (R54). `pendingDueOn` holds the due day while the issue is live: what is overdue stands first in its
 * index. `foundCode` is the criterion where a verdict found it: once a branch and campaign.
 */
const ISSUE = `CREATE TABLE issue (
  ${ROW},
  campaignId BIGINT NOT NULL,
  periodId BIGINT NULL,
  assessmentId BIGINT NULL,
  no INT NOT NULL,
  aspect VARCHAR(20) ${CODE} NOT NULL,
  criterionCode VARCHAR(20) ${CODE} NULL,
  standardVersionId BIGINT NULL,
  foundCode VARCHAR(20) ${CODE} NULL,
  text VARCHAR(1000) NOT NULL,
  currentState VARCHAR(1000) NULL,
  source VARCHAR(20) ${CODE} NOT NULL,
  foundOn DATE NOT NULL,
  foundByPersonId BIGINT NULL,
  foundByOrganizationId BIGINT NOT NULL,
  severity VARCHAR(20) ${CODE} NOT NULL,
  tier VARCHAR(20) ${CODE} NULL,
  cause VARCHAR(1000) NULL,
  common TINYINT(1) NOT NULL,
  state VARCHAR(20) ${CODE} NOT NULL,
  countedState VARCHAR(20) ${CODE} NULL,
  dueOn DATE NOT NULL,
  result VARCHAR(2000) NULL,
  submittedAt DATETIME(3) NULL,
  submittedBy BIGINT NULL,
  decidedAt DATETIME(3) NULL,
  decidedBy BIGINT NULL,
  decidedByOrganizationId BIGINT NULL,
  decisionReason VARCHAR(500) NULL,
  verifiedOn DATE NULL,
  relapseCount INT NOT NULL,
  escalatedOn DATE NULL,
  remark VARCHAR(500) NULL,
  pendingDueOn DATE GENERATED ALWAYS AS (CASE WHEN state IN (${LIVE}) THEN dueOn ELSE DATE '9999-12-31' END) STORED,
  UNIQUE KEY uq_no (organizationId, no),
  UNIQUE KEY uq_found (organizationId, campaignId, foundCode),
  KEY ix_due (dueOn, id),
  KEY ix_pending (pendingDueOn, id),
  KEY ix_state_due (state, dueOn, id),
  KEY ix_campaign (campaignId),
  KEY ix_assessment (assessmentId)
) ${WORDS}`;

/** The time line of an issue, its supervision included. */
const EVENT = `CREATE TABLE issue_event (
  ${ROW},
  issueId BIGINT NOT NULL,
  kind VARCHAR(20) ${CODE} NOT NULL,
  happenedOn DATE NOT NULL,
  happenedAt DATETIME(3) NOT NULL,
  byPersonId BIGINT NULL,
  byOrganizationId BIGINT NULL,
  note VARCHAR(2000) NULL,
  KEY ix_issue (issueId, happenedAt),
  KEY ix_organization (organizationId)
) ${WORDS}`;

/** What is done about an issue, or guidance for a branch (R57). Open tasks of an owner: `pendingDueOn`. */
const TASK = `CREATE TABLE task (
  ${ROW},
  campaignId BIGINT NOT NULL,
  issueId BIGINT NULL,
  assessmentId BIGINT NULL,
  kind VARCHAR(20) ${CODE} NOT NULL,
  no INT NOT NULL,
  text VARCHAR(1000) NOT NULL,
  goal VARCHAR(500) NULL,
  startsOn DATE NOT NULL,
  dueOn DATE NOT NULL,
  ownerPersonId BIGINT NOT NULL,
  leadPersonId BIGINT NULL,
  cooperation VARCHAR(200) NULL,
  supportNeeded VARCHAR(500) NULL,
  doneMark VARCHAR(500) NULL,
  progressPercent INT NOT NULL,
  doneOn DATE NULL,
  cancelledOn DATE NULL,
  pendingDueOn DATE GENERATED ALWAYS AS (CASE WHEN doneOn IS NULL AND cancelledOn IS NULL THEN dueOn ELSE DATE '9999-12-31' END) STORED,
  KEY ix_due (dueOn, id),
  KEY ix_pending (pendingDueOn, id),
  KEY ix_organization_due (organizationId, dueOn, id),
  KEY ix_owner_due (ownerPersonId, dueOn, id),
  KEY ix_issue (issueId),
  KEY ix_assessment (assessmentId),
  KEY ix_campaign (campaignId)
) ${WORDS}`;

/** Progress month by month (Annex 4: 可逐月); one line a task and month. */
const PROGRESS = `CREATE TABLE task_progress (
  ${ROW},
  taskId BIGINT NOT NULL,
  month CHAR(7) ${CODE} NOT NULL,
  percent INT NOT NULL,
  note VARCHAR(1000) NULL,
  byPersonId BIGINT NULL,
  at DATETIME(3) NOT NULL,
  UNIQUE KEY uq_month (taskId, month),
  KEY ix_organization (organizationId)
) ${WORDS}`;

/** The second layer of the write-off: the branch itself (R43). */
const LEDGER = `CREATE TABLE branch_ledger (
  ${ROW},
  campaignId BIGINT NOT NULL,
  namedOn DATE NULL,
  writtenOffOn DATE NULL,
  UNIQUE KEY uq_branch (organizationId, campaignId),
  KEY ix_campaign (campaignId)
) ${WORDS}`;

export class Ledger1795501600000 implements MigrationInterface {
  name = 'Ledger1795501600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [ISSUE, EVENT, TASK, PROGRESS, LEDGER]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['branch_ledger', 'task_progress', 'task', 'issue_event', 'issue'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
