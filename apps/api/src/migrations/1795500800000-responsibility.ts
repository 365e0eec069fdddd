import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** What each person answers for (R33, R36, X06). `pendingDueOn` holds the due day while the duty waits: what is overdue stands first in its index. */
const TABLE = `CREATE TABLE responsibility (
  ${ROW},
  organizationId BIGINT NOT NULL,
  personId BIGINT NOT NULL,
  kind VARCHAR(20) ${CODE} NOT NULL,
  year INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  detail VARCHAR(2000) NULL,
  source VARCHAR(200) NULL,
  dueOn DATE NOT NULL,
  state VARCHAR(20) ${CODE} NOT NULL,
  campaignId BIGINT NULL,
  countedState VARCHAR(20) ${CODE} NULL,
  contactPointId BIGINT NULL,
  reportedAt DATETIME(3) NULL,
  reportedBy BIGINT NULL,
  result VARCHAR(2000) NULL,
  settledOn DATE NULL,
  settledBy BIGINT NULL,
  remark VARCHAR(500) NULL,
  pendingDueOn DATE GENERATED ALWAYS AS (CASE WHEN state IN ('OPEN', 'REPORTED') THEN dueOn ELSE DATE '9999-12-31' END) STORED,
  KEY ix_due (dueOn, id),
  KEY ix_pending (pendingDueOn, id),
  KEY ix_state_due (state, dueOn, id),
  KEY ix_organization_due (organizationId, dueOn, id),
  KEY ix_person_due (personId, dueOn, id),
  KEY ix_contact (contactPointId),
  KEY ix_campaign (campaignId)
) ${WORDS}`;

export class Responsibility1795500800000 implements MigrationInterface {
  name = 'Responsibility1795500800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE responsibility');
  }
}
