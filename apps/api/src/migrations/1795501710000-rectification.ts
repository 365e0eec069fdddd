import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL,
  organizationId BIGINT NOT NULL`;
const OPEN = "'PLAN_REQUIRED', 'ACTIVE', 'SUBMITTED', 'EXTENDED'";

/** A branch has one open rectification at a time: `openMark` is null once it has ended. */
const RECTIFICATION = `CREATE TABLE rectification (
  ${ROW},
  campaignId BIGINT NOT NULL,
  assessmentId BIGINT NOT NULL,
  state VARCHAR(20) ${CODE} NOT NULL,
  stars INT NOT NULL,
  openedOn DATE NOT NULL,
  planDueOn DATE NOT NULL,
  dueOn DATE NOT NULL,
  nextDueOn DATE NOT NULL,
  helperPersonId BIGINT NULL,
  cause VARCHAR(1000) NULL,
  activeOn DATE NULL,
  result VARCHAR(2000) NULL,
  submittedOn DATE NULL,
  submittedBy BIGINT NULL,
  decidedOn DATE NULL,
  decidedBy BIGINT NULL,
  decidedByOrganizationId BIGINT NULL,
  decisionReason VARCHAR(500) NULL,
  extendCount INT NOT NULL,
  openMark TINYINT GENERATED ALWAYS AS (CASE WHEN state IN (${OPEN}) THEN 1 ELSE NULL END) STORED,
  UNIQUE KEY uq_open (organizationId, openMark),
  KEY ix_next (nextDueOn, id),
  KEY ix_state_next (state, nextDueOn, id),
  KEY ix_campaign (campaignId),
  KEY ix_assessment (assessmentId),
  KEY ix_helper (helperPersonId)
) ${WORDS}`;

/** The plan of a branch for the year (R18); what was handed in stands in `submission`. */
const PLAN = `CREATE TABLE branch_plan (
  ${ROW},
  campaignId BIGINT NOT NULL,
  sortKey VARCHAR(200) ${CODE} NOT NULL,
  state VARCHAR(20) ${CODE} NOT NULL,
  aim VARCHAR(1000) NOT NULL,
  batch INT NULL,
  submission LONGTEXT NULL,
  submittedOn DATE NULL,
  submittedBy BIGINT NULL,
  decidedOn DATE NULL,
  decidedBy BIGINT NULL,
  decidedByOrganizationId BIGINT NULL,
  returnReason VARCHAR(20) ${CODE} NULL,
  decisionNote VARCHAR(500) NULL,
  filedOn DATE NULL,
  counted TINYINT(1) NOT NULL,
  UNIQUE KEY uq_campaign (organizationId, campaignId),
  KEY ix_campaign_sort (campaignId, sortKey, id),
  KEY ix_sort (sortKey, id)
) ${WORDS}`;

const UP = [
  'ALTER TABLE campaign ADD COLUMN rectificationPlanDays INT NOT NULL DEFAULT 15, ADD COLUMN rectificationDays INT NOT NULL DEFAULT 90',
  RECTIFICATION,
  PLAN,
];

const DOWN = [
  'DROP TABLE branch_plan',
  'DROP TABLE rectification',
  'ALTER TABLE campaign DROP COLUMN rectificationPlanDays, DROP COLUMN rectificationDays',
];

export class Rectification1795501710000 implements MigrationInterface {
  name = 'Rectification1795501710000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
