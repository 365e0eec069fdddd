import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';

/** Sessions and tokens belong where their account does, as the account does to the person's home. */
const owned = (table: string) => [
  `ALTER TABLE ${table} ADD COLUMN organizationId BIGINT NULL AFTER updatedAt`,
  `UPDATE ${table} s INNER JOIN account a ON a.id = s.accountId SET s.organizationId = a.organizationId`,
  `DELETE FROM ${table} WHERE organizationId IS NULL`,
  `ALTER TABLE ${table} MODIFY COLUMN organizationId BIGINT NOT NULL, ADD KEY ix_organization (organizationId, id)`,
];

const UP = [
  ...owned('session'),
  'ALTER TABLE session ADD KEY ix_ends (endsAt)',
  ...owned('personal_token'),
  `ALTER TABLE account ADD COLUMN passwordExpiresAt DATETIME(3) NULL`,
  `ALTER TABLE access_grant ADD COLUMN decidedAt DATETIME(3) NULL, ADD COLUMN reason VARCHAR(500) NULL,
    ADD COLUMN endReason VARCHAR(500) NULL, ADD KEY ix_state (state, id)`,
  `DROP TABLE sign_in_failure`,
  `CREATE TABLE sign_in_failure (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version INT NOT NULL,
    createdAt DATETIME(3) NOT NULL,
    updatedAt DATETIME(3) NOT NULL,
    username VARCHAR(64) ${CODE} NOT NULL,
    address VARCHAR(45) ${CODE} NOT NULL,
    at DATETIME(3) NOT NULL,
    refused TINYINT(1) NOT NULL,
    KEY ix_username (username, at),
    KEY ix_address (address, at),
    KEY ix_at (at)
  ) ${WORDS}`,
  `CREATE TABLE person_search (
    id BIGINT NOT NULL PRIMARY KEY,
    text VARCHAR(6000) ${CODE} NOT NULL,
    FULLTEXT KEY ft_text (text)
  ) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin`,
  `CREATE TABLE setup_link (
    tokenHash CHAR(64) ${CODE} NOT NULL PRIMARY KEY,
    expiresAt DATETIME(3) NOT NULL,
    usedAt DATETIME(3) NULL
  ) ${WORDS}`,
];

/** Initial passwords, whose end is known; reasons of grants; sessions and tokens with an owner; the link of a new house. */
export class PeopleExtras1795500160000 implements MigrationInterface {
  name = 'PeopleExtras1795500160000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE setup_link');
    await runner.query('DROP TABLE person_search');
    await runner.query(
      'ALTER TABLE access_grant DROP KEY ix_state, DROP COLUMN decidedAt, DROP COLUMN reason, DROP COLUMN endReason',
    );
    await runner.query('ALTER TABLE account DROP COLUMN passwordExpiresAt');
    await runner.query(
      'ALTER TABLE sign_in_failure DROP KEY ix_at, DROP COLUMN version, DROP COLUMN createdAt, DROP COLUMN updatedAt, DROP COLUMN refused',
    );
    await runner.query('ALTER TABLE session DROP KEY ix_ends, DROP KEY ix_organization, DROP COLUMN organizationId');
    await runner.query('ALTER TABLE personal_token DROP KEY ix_organization, DROP COLUMN organizationId');
  }
}
