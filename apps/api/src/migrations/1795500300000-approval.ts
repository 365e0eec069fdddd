import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Submissions, and the signatures they climb by: a row each, owned by whoever holds it. */
const TABLES = [
  `CREATE TABLE approval (
    ${ROW},
    organizationId BIGINT NOT NULL,
    kind VARCHAR(30) ${CODE} NOT NULL,
    subjectId BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    round INT NOT NULL,
    stepDays INT NOT NULL,
    submission MEDIUMTEXT NOT NULL,
    contentHash CHAR(64) ${CODE} NOT NULL,
    startedBy BIGINT NULL,
    startedByName VARCHAR(100) NOT NULL,
    startedAt DATETIME(3) NOT NULL,
    endedAt DATETIME(3) NULL,
    decisionCount INT NOT NULL,
    UNIQUE KEY uq_round (kind, subjectId, round),
    KEY ix_organization (organizationId, startedAt, id),
    KEY ix_started (startedAt, id),
    KEY ix_starter (startedBy, startedAt, id)
  ) ${WORDS}`,
  `CREATE TABLE approval_step (
    ${ROW},
    organizationId BIGINT NOT NULL,
    approvalId BIGINT NOT NULL,
    applicantId BIGINT NOT NULL,
    contentHash CHAR(64) ${CODE} NOT NULL,
    ordinal INT NOT NULL,
    kind VARCHAR(20) ${CODE} NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    signers VARCHAR(200) ${CODE} NOT NULL,
    changedAt DATETIME(3) NOT NULL,
    openedAt DATETIME(3) NULL,
    dueOn DATE NULL,
    decidedAt DATETIME(3) NULL,
    actorPersonId BIGINT NULL,
    actorName VARCHAR(100) NULL,
    opinion VARCHAR(2000) NULL,
    reasonCode VARCHAR(30) ${CODE} NULL,
    KEY ix_holder (organizationId, state, changedAt, id),
    KEY ix_actor (actorPersonId, changedAt, id),
    KEY ix_state (state, changedAt, id),
    KEY ix_changed (changedAt, id),
    KEY ix_approval (approvalId, ordinal, id),
    KEY ix_applicant (applicantId)
  ) ${WORDS}`,
];

export class Approval1795500300000 implements MigrationInterface {
  name = 'Approval1795500300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['approval_step', 'approval']) await runner.query(`DROP TABLE ${name}`);
  }
}
