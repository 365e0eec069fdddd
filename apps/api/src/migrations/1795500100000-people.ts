import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Units of a branch; persons, their appointments and grants; accounts, sessions and personal tokens. */
const TABLES = [
  `CREATE TABLE unit (
    ${ROW},
    organizationId BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    sector VARCHAR(100) NULL,
    partyGroupId BIGINT NULL,
    \`lead\` TINYINT(1) NOT NULL,
    KEY ix_organization (organizationId, id)
  ) ${WORDS}`,
  `CREATE TABLE person (
    ${ROW},
    organizationId BIGINT NOT NULL,
    code VARCHAR(64) ${CODE} NOT NULL,
    name VARCHAR(100) NOT NULL,
    sortKey VARCHAR(200) ${CODE} NOT NULL,
    phone VARCHAR(20) ${CODE} NULL,
    jobTitle VARCHAR(200) NULL,
    UNIQUE KEY uq_code (code),
    KEY ix_organization_sort (organizationId, sortKey, id),
    KEY ix_sort (sortKey, id)
  ) ${WORDS}`,
  `CREATE TABLE appointment (
    ${ROW},
    organizationId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    post VARCHAR(40) ${CODE} NOT NULL,
    fromOn DATE NOT NULL,
    toOn DATE NULL,
    KEY ix_organization (organizationId, post, fromOn),
    KEY ix_person (personId, fromOn)
  ) ${WORDS}`,
  `CREATE TABLE access_grant (
    ${ROW},
    organizationId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    role VARCHAR(40) ${CODE} NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    source VARCHAR(20) ${CODE} NOT NULL,
    sourceId BIGINT NULL,
    fromOn DATE NOT NULL,
    toOn DATE NULL,
    proposedBy BIGINT NULL,
    confirmedBy BIGINT NULL,
    KEY ix_person (personId, state),
    KEY ix_organization (organizationId, role),
    KEY ix_source (source, sourceId)
  ) ${WORDS}`,
  `CREATE TABLE account (
    ${ROW},
    organizationId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    username VARCHAR(64) ${CODE} NOT NULL,
    passwordHash VARCHAR(200) ${CODE} NOT NULL,
    passwordChangedAt DATETIME(3) NOT NULL,
    disabledAt DATETIME(3) NULL,
    UNIQUE KEY uq_username (username),
    UNIQUE KEY uq_person (personId),
    KEY ix_organization_username (organizationId, username, id)
  ) ${WORDS}`,
  `CREATE TABLE session (
    ${ROW},
    accountId BIGINT NOT NULL,
    tokenHash CHAR(64) ${CODE} NOT NULL,
    address VARCHAR(45) ${CODE} NOT NULL,
    userAgent VARCHAR(200) NOT NULL,
    usedAt DATETIME(3) NOT NULL,
    endsAt DATETIME(3) NOT NULL,
    endedAt DATETIME(3) NULL,
    UNIQUE KEY uq_token (tokenHash),
    KEY ix_account (accountId, endedAt)
  ) ${WORDS}`,
  `CREATE TABLE personal_token (
    ${ROW},
    accountId BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    tokenHash CHAR(64) ${CODE} NOT NULL,
    expiresAt DATETIME(3) NOT NULL,
    usedAt DATETIME(3) NULL,
    revokedAt DATETIME(3) NULL,
    UNIQUE KEY uq_token (tokenHash),
    KEY ix_account (accountId, id)
  ) ${WORDS}`,
  `CREATE TABLE sign_in_failure (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username VARCHAR(64) ${CODE} NOT NULL,
    address VARCHAR(45) ${CODE} NOT NULL,
    at DATETIME(3) NOT NULL,
    KEY ix_username (username, at),
    KEY ix_address (address, at)
  ) ${WORDS}`,
];

export class People1795500100000 implements MigrationInterface {
  name = 'People1795500100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [
      'sign_in_failure',
      'personal_token',
      'session',
      'account',
      'access_grant',
      'appointment',
      'person',
      'unit',
    ];
    for (const name of names) await runner.query(`DROP TABLE ${name}`);
  }
}
