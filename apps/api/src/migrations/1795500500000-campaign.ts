import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** The year: its dates, quarters, targets and roll (R4, R5, R23). */
const TABLES = [
  `CREATE TABLE campaign (
    ${ROW},
    organizationId BIGINT NOT NULL,
    year INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    stage VARCHAR(20) ${CODE} NOT NULL,
    editionId BIGINT NOT NULL,
    surveyDueOn DATE NOT NULL,
    planIssuedOn DATE NOT NULL,
    branchPlansDueOn DATE NOT NULL,
    buildEndsOn DATE NOT NULL,
    applyFromOn DATE NOT NULL,
    applyToOn DATE NOT NULL,
    titlesDueOn DATE NOT NULL,
    demonstrationDueOn DATE NOT NULL,
    minAgeMonths INT NOT NULL,
    advancedFrom INT NOT NULL,
    middleFrom INT NOT NULL,
    UNIQUE KEY uq_year (organizationId, year),
    KEY ix_year (year, id)
  ) ${WORDS}`,
  `CREATE TABLE period (
    ${ROW},
    organizationId BIGINT NOT NULL,
    campaignId BIGINT NOT NULL,
    kind VARCHAR(20) ${CODE} NOT NULL,
    year INT NOT NULL,
    ordinal INT NOT NULL,
    startsOn DATE NOT NULL,
    endsOn DATE NOT NULL,
    selfDueOn DATE NOT NULL,
    reportDueOn DATE NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    editionId BIGINT NOT NULL,
    edition INT NOT NULL,
    closedOn DATE NULL,
    UNIQUE KEY uq_ordinal (campaignId, kind, ordinal),
    KEY ix_organization_start (organizationId, startsOn, id),
    KEY ix_start (startsOn, id)
  ) ${WORDS}`,
  `CREATE TABLE campaign_target (
    ${ROW},
    organizationId BIGINT NOT NULL,
    campaignId BIGINT NOT NULL,
    percent INT NOT NULL,
    organPercent INT NOT NULL,
    UNIQUE KEY uq_organization (campaignId, organizationId),
    KEY ix_organization (organizationId)
  ) ${WORDS}`,
  `CREATE TABLE campaign_roll (
    ${ROW},
    organizationId BIGINT NOT NULL,
    campaignId BIGINT NOT NULL,
    sortKey VARCHAR(200) ${CODE} NOT NULL,
    due TINYINT(1) NOT NULL,
    exclusion VARCHAR(20) ${CODE} NULL,
    reason VARCHAR(1000) NULL,
    eligibleOn DATE NOT NULL,
    UNIQUE KEY uq_organization (organizationId, campaignId),
    KEY ix_campaign_sort (campaignId, sortKey, id),
    KEY ix_exclusion (exclusion, eligibleOn, id)
  ) ${WORDS}`,
];

export class Campaign1795500500000 implements MigrationInterface {
  name = 'Campaign1795500500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['campaign_roll', 'campaign_target', 'period', 'campaign'])
      await runner.query(`DROP TABLE ${name}`);
  }
}
