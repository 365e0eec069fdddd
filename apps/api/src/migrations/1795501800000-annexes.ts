import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Annexes made as files, and what they said of each branch when its period closed (R63, R77). */
const TABLES = [
  `CREATE TABLE annex_row (
    ${ROW},
    organizationId BIGINT NOT NULL,
    assessmentId BIGINT NOT NULL,
    periodId BIGINT NOT NULL,
    edition INT NOT NULL,
    quarter INT NOT NULL,
    sortKey VARCHAR(200) ${CODE} NOT NULL,
    facts MEDIUMTEXT NOT NULL,
    UNIQUE KEY uq_assessment (assessmentId, edition),
    KEY ix_quarter_sort (quarter, sortKey, id),
    KEY ix_period (periodId, edition),
    KEY ix_organization (organizationId, quarter)
  ) ${WORDS}`,
  `CREATE TABLE annex_export (
    ${ROW},
    organizationId BIGINT NOT NULL,
    annex VARCHAR(20) ${CODE} NOT NULL,
    format VARCHAR(10) ${CODE} NOT NULL,
    periodId BIGINT NOT NULL,
    year INT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    requestedBy BIGINT NOT NULL,
    accountId BIGINT NOT NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    attempts INT NOT NULL,
    rowCount INT NOT NULL,
    fileName VARCHAR(250) NOT NULL,
    byteSize INT NOT NULL,
    kept TINYINT(1) NOT NULL,
    refusalCode VARCHAR(60) ${CODE} NULL,
    refusalDetails TEXT NULL,
    finishedAt DATETIME(3) NULL,
    KEY ix_requested (requestedBy, createdAt, id),
    KEY ix_organization (organizationId, id),
    KEY ix_kept (kept, updatedAt)
  ) ${WORDS}`,
];

export class Annexes1795501800000 implements MigrationInterface {
  name = 'Annexes1795501800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE annex_export');
    await runner.query('DROP TABLE annex_row');
  }
}
