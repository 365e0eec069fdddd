import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** A branch in a period, and the verdicts on it: a row each, criteria packed. */
const TABLES = [
  `CREATE TABLE assessment (
    ${ROW},
    organizationId BIGINT NOT NULL,
    campaignId BIGINT NOT NULL,
    periodId BIGINT NOT NULL,
    quarter INT NOT NULL,
    standardVersionId BIGINT NULL,
    sortKey VARCHAR(200) ${CODE} NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    branchType VARCHAR(30) ${CODE} NULL,
    branchSubtype VARCHAR(30) ${CODE} NULL,
    selfStars INT NULL,
    stars INT NULL,
    starOrder INT NOT NULL,
    litAspects VARCHAR(100) ${CODE} NOT NULL,
    failed VARCHAR(2000) ${CODE} NOT NULL,
    vetoes VARCHAR(500) ${CODE} NOT NULL,
    countedRound VARCHAR(20) ${CODE} NULL,
    tier VARCHAR(20) ${CODE} NULL,
    tierReason VARCHAR(1000) NULL,
    weak TINYINT(1) NOT NULL,
    consequence VARCHAR(20) ${CODE} NULL,
    previousStars INT NULL,
    previousTier VARCHAR(20) ${CODE} NULL,
    divergence INT NULL,
    ratedAt DATETIME(3) NULL,
    ratedOn DATE NULL,
    confirmedAt DATETIME(3) NULL,
    disputeReason VARCHAR(2000) NULL,
    offRoll TINYINT(1) NOT NULL,
    UNIQUE KEY uq_period (organizationId, periodId),
    KEY ix_quarter_sort (quarter, sortKey, id),
    KEY ix_quarter_stars (quarter, starOrder, id),
    KEY ix_sort (sortKey, id),
    KEY ix_stars (starOrder, id),
    KEY ix_campaign (campaignId),
    KEY ix_standard (standardVersionId)
  ) ${WORDS}`,
  `CREATE TABLE assessment_round (
    ${ROW},
    organizationId BIGINT NOT NULL,
    assessmentId BIGINT NOT NULL,
    round VARCHAR(20) ${CODE} NOT NULL,
    attempt INT NOT NULL,
    results MEDIUMTEXT NOT NULL,
    vetoes VARCHAR(500) ${CODE} NOT NULL,
    opinion VARCHAR(2000) NULL,
    branchType VARCHAR(30) ${CODE} NULL,
    branchSubtype VARCHAR(30) ${CODE} NULL,
    stars INT NULL,
    litAspects VARCHAR(100) ${CODE} NOT NULL,
    byPersonId BIGINT NULL,
    byOrganizationId BIGINT NOT NULL,
    at DATETIME(3) NOT NULL,
    submittedAt DATETIME(3) NULL,
    returnReason VARCHAR(1000) NULL,
    UNIQUE KEY uq_round (assessmentId, round, attempt),
    KEY ix_organization (organizationId),
    KEY ix_person (byPersonId)
  ) ${WORDS}`,
];

export class Assessment1795500600000 implements MigrationInterface {
  name = 'Assessment1795500600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['assessment_round', 'assessment']) await runner.query(`DROP TABLE ${name}`);
  }
}
