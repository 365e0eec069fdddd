import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Files beside a record of another module; the bytes stand in the store under `storageKey`. */
const EVIDENCE = `CREATE TABLE evidence (
    ${ROW},
    organizationId BIGINT NOT NULL,
    subjectKind VARCHAR(20) ${CODE} NOT NULL,
    subjectId BIGINT NOT NULL,
    slot VARCHAR(60) ${CODE} NOT NULL,
    name VARCHAR(200) NOT NULL,
    type VARCHAR(10) ${CODE} NOT NULL,
    size INT NOT NULL,
    sha256 CHAR(64) ${CODE} NOT NULL,
    storageKey VARCHAR(80) ${CODE} NOT NULL,
    uploadedBy BIGINT NULL,
    uploadedAt DATETIME(3) NOT NULL,
    UNIQUE KEY uq_content (subjectKind, subjectId, slot, sha256),
    KEY ix_subject (subjectKind, subjectId, uploadedAt, id),
    KEY ix_organization (organizationId),
    KEY ix_person (uploadedBy)
  ) ${WORDS}`;

export class Evidence1795501500000 implements MigrationInterface {
  name = 'Evidence1795501500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVIDENCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence');
  }
}
