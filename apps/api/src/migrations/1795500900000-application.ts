import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** What branches ask for, year by year. */
const TABLES = [
  `CREATE TABLE application (
    ${ROW},
    organizationId BIGINT NOT NULL,
    campaignId BIGINT NOT NULL,
    year INT NOT NULL,
    kind VARCHAR(30) ${CODE} NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    approvalId BIGINT NULL,
    rounds INT NOT NULL,
    meetingOn DATE NULL,
    expected INT NULL,
    present INT NULL,
    agreed INT NULL,
    statement TEXT NULL,
    submittedAt DATETIME(3) NULL,
    acceptedOn DATE NULL,
    movedAt DATETIME(3) NOT NULL,
    countedState VARCHAR(20) ${CODE} NULL,
    KEY ix_organization (organizationId, year, id),
    KEY ix_moved (movedAt, id),
    KEY ix_state (state, movedAt, id),
    KEY ix_campaign (campaignId, movedAt, id),
    KEY ix_approval (approvalId)
  ) ${WORDS}`,
];

export class Application1795500900000 implements MigrationInterface {
  name = 'Application1795500900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application');
  }
}
