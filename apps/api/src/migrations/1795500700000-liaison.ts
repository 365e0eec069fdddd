import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Which leader is in contact with which branch and when (X04), and their visits (X05). */
const TABLES = [
  `CREATE TABLE contact_point (
    ${ROW},
    organizationId BIGINT NOT NULL,
    leaderId BIGINT NOT NULL,
    fromOn DATE NOT NULL,
    toOn DATE NULL,
    source VARCHAR(200) NULL,
    KEY ix_from (fromOn, id),
    KEY ix_organization (organizationId, fromOn),
    KEY ix_leader_from (leaderId, fromOn, id)
  ) ${WORDS}`,
  `CREATE TABLE visit (
    ${ROW},
    organizationId BIGINT NOT NULL,
    contactPointId BIGINT NOT NULL,
    leaderId BIGINT NOT NULL,
    periodId BIGINT NULL,
    visitedOn DATE NOT NULL,
    mode VARCHAR(20) ${CODE} NOT NULL,
    place VARCHAR(200) NULL,
    joinedActivity VARCHAR(200) NULL,
    findings VARCHAR(2000) NOT NULL,
    promise VARCHAR(1000) NULL,
    promiseDueOn DATE NULL,
    promiseDoneOn DATE NULL,
    recordedBy BIGINT NULL,
    proxy TINYINT(1) NOT NULL,
    KEY ix_visited (visitedOn, id),
    KEY ix_organization_visited (organizationId, visitedOn, id),
    KEY ix_contact_visited (contactPointId, visitedOn, id),
    KEY ix_leader_visited (leaderId, visitedOn, id),
    KEY ix_period_visited (periodId, visitedOn, id)
  ) ${WORDS}`,
];

export class Liaison1795500700000 implements MigrationInterface {
  name = 'Liaison1795500700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['visit', 'contact_point']) await runner.query(`DROP TABLE ${name}`);
  }
}
