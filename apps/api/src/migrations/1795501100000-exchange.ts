import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Workbooks brought in (X16), what became of them, and what was wrong in them. The bytes are kept beside (`file`). */
const TABLES = [
  `CREATE TABLE import (
    ${ROW},
    organizationId BIGINT NOT NULL,
    fileName VARCHAR(200) NOT NULL,
    byteSize INT NOT NULL,
    kept TINYINT(1) NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    requestedBy BIGINT NOT NULL,
    accountId BIGINT NOT NULL,
    phase VARCHAR(20) ${CODE} NOT NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    attempts INT NOT NULL,
    counts TEXT NOT NULL,
    problemCount INT NOT NULL,
    refusalCode VARCHAR(60) ${CODE} NULL,
    refusalDetails TEXT NULL,
    fingerprint CHAR(64) ${CODE} NULL,
    checkedAt DATETIME(3) NULL,
    appliedAt DATETIME(3) NULL,
    appliedBy BIGINT NULL,
    KEY ix_created (createdAt, id),
    KEY ix_organization (organizationId, id),
    KEY ix_state (state, id)
  ) ${WORDS}`,
  `CREATE TABLE import_problem (
    ${ROW},
    organizationId BIGINT NOT NULL,
    importId BIGINT NOT NULL,
    ordinal INT NOT NULL,
    sheet VARCHAR(20) ${CODE} NOT NULL,
    sheetName VARCHAR(100) NOT NULL,
    rowNumber INT NOT NULL,
    columnKey VARCHAR(40) ${CODE} NULL,
    heading VARCHAR(100) NULL,
    address VARCHAR(12) ${CODE} NULL,
    reason VARCHAR(40) ${CODE} NOT NULL,
    details TEXT NOT NULL,
    KEY ix_import (importId, ordinal, id),
    KEY ix_organization (organizationId, importId)
  ) ${WORDS}`,
];

export class Exchange1795501100000 implements MigrationInterface {
  name = 'Exchange1795501100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_problem');
    await runner.query('DROP TABLE import');
  }
}
