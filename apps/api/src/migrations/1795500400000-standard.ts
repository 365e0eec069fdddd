import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Versions of the standard and their criteria (R2, SM12). */
const TABLES = [
  `CREATE TABLE standard_version (
    ${ROW},
    organizationId BIGINT NOT NULL,
    code VARCHAR(64) ${CODE} NOT NULL,
    edition INT NOT NULL,
    name TEXT NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    aspects TEXT NOT NULL,
    vetoes TEXT NOT NULL,
    vetoAspect VARCHAR(20) ${CODE} NOT NULL,
    softThreshold DOUBLE NOT NULL,
    activeFromOn DATE NULL,
    retiredOn DATE NULL,
    UNIQUE KEY uq_edition (organizationId, code, edition),
    KEY ix_state (organizationId, state)
  ) ${WORDS}`,
  `CREATE TABLE criterion (
    ${ROW},
    organizationId BIGINT NOT NULL,
    standardVersionId BIGINT NOT NULL,
    ordinal INT NOT NULL,
    code VARCHAR(20) ${CODE} NOT NULL,
    aspect VARCHAR(20) ${CODE} NOT NULL,
    core TINYINT(1) NOT NULL,
    text TEXT NOT NULL,
    evidence TEXT NOT NULL,
    basis TEXT NOT NULL,
    methods VARCHAR(200) ${CODE} NOT NULL,
    types VARCHAR(200) ${CODE} NOT NULL,
    subtypes VARCHAR(200) ${CODE} NOT NULL,
    UNIQUE KEY uq_code (standardVersionId, code),
    KEY ix_organization (organizationId)
  ) ${WORDS}`,
];

export class Standard1795500400000 implements MigrationInterface {
  name = 'Standard1795500400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['criterion', 'standard_version']) await runner.query(`DROP TABLE ${name}`);
  }
}
