import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ids, paths, codes, keys, hashes compare byte by byte; words by the common Unicode order of both engines. */
const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** What the platform itself keeps: the hierarchy, figures, audit, jobs, leases, keys and tickets. */
const TABLES = [
  `CREATE TABLE organization (
    ${ROW},
    code VARCHAR(64) ${CODE} NOT NULL,
    name VARCHAR(200) NOT NULL,
    shortName VARCHAR(100) NULL,
    sortKey VARCHAR(200) ${CODE} NOT NULL,
    level VARCHAR(20) ${CODE} NOT NULL,
    type VARCHAR(30) ${CODE} NULL,
    subtype VARCHAR(30) ${CODE} NULL,
    tags VARCHAR(200) ${CODE} NOT NULL,
    parentId BIGINT NULL,
    path VARCHAR(190) ${CODE} NULL,
    hostId BIGINT NULL,
    foundedOn DATE NOT NULL,
    dissolvedOn DATE NULL,
    termEndOn DATE NULL,
    fullMembers INT NOT NULL,
    probationaryMembers INT NOT NULL,
    committeeSize INT NOT NULL,
    UNIQUE KEY uq_code (code),
    UNIQUE KEY ix_path (path),
    KEY ix_parent_sort (parentId, sortKey, id),
    KEY ix_sort (sortKey, id),
    KEY ix_level_sort (level, sortKey, id),
    KEY ix_host (hostId),
    FULLTEXT KEY ft_name (name)
  ) ${WORDS}`,
  `CREATE TABLE organization_path (
    organizationId BIGINT NOT NULL,
    fromOn DATE NOT NULL,
    toOn DATE NOT NULL,
    parentId BIGINT NULL,
    path VARCHAR(190) ${CODE} NOT NULL,
    PRIMARY KEY (organizationId, fromOn),
    KEY ix_path (path, fromOn),
    KEY ix_parent (parentId, fromOn)
  ) ${WORDS}`,
  `CREATE TABLE figure_change (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    organizationId BIGINT NOT NULL,
    editionId BIGINT NOT NULL,
    day DATE NOT NULL,
    measure VARCHAR(40) ${CODE} NOT NULL,
    delta INT NOT NULL
  ) ${WORDS}`,
  `CREATE TABLE figure_total (
    organizationId BIGINT NOT NULL,
    editionId BIGINT NOT NULL,
    day DATE NOT NULL,
    measure VARCHAR(40) ${CODE} NOT NULL,
    total BIGINT NOT NULL,
    PRIMARY KEY (organizationId, editionId, day, measure),
    KEY ix_measure (organizationId, editionId, measure, day, total)
  ) ${WORDS}`,
  `CREATE TABLE figure_edition (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    openedAt DATETIME(3) NOT NULL,
    frozenOn DATE NULL
  ) ${WORDS}`,
  `CREATE TABLE lease (
    name VARCHAR(64) ${CODE} NOT NULL PRIMARY KEY,
    owner VARCHAR(64) ${CODE} NULL,
    until DATETIME(3) NULL,
    turn BIGINT NOT NULL
  ) ${WORDS}`,
  `CREATE TABLE job (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(64) ${CODE} NOT NULL,
    payload LONGTEXT NOT NULL,
    runAt DATETIME(3) NOT NULL,
    createdAt DATETIME(3) NOT NULL,
    attempts INT NOT NULL,
    leaseOwner VARCHAR(64) ${CODE} NULL,
    leaseUntil DATETIME(3) NULL,
    doneAt DATETIME(3) NULL,
    lastError VARCHAR(1000) NULL,
    KEY ix_due (doneAt, runAt, id)
  ) ${WORDS}`,
  `CREATE TABLE audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(3) NOT NULL,
    actorId BIGINT NULL,
    actorName VARCHAR(100) NOT NULL,
    operation VARCHAR(100) ${CODE} NOT NULL,
    organizationId BIGINT NULL,
    entity VARCHAR(64) ${CODE} NOT NULL,
    recordId BIGINT NOT NULL,
    action VARCHAR(10) ${CODE} NOT NULL,
    fields VARCHAR(1000) ${CODE} NOT NULL,
    changes LONGTEXT NOT NULL,
    changesHash CHAR(64) ${CODE} NOT NULL,
    reason VARCHAR(2000) NULL,
    requestId CHAR(36) ${CODE} NOT NULL,
    blockId BIGINT NULL,
    KEY ix_block (blockId, id),
    KEY ix_record (entity, recordId, id),
    KEY ix_organization (organizationId, id),
    KEY ix_actor (actorId, id)
  ) ${WORDS}`,
  `CREATE TABLE audit_block (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    entries INT NOT NULL,
    previousHash CHAR(64) ${CODE} NOT NULL,
    hash CHAR(64) ${CODE} NOT NULL,
    sealedAt DATETIME(3) NOT NULL
  ) ${WORDS}`,
  `CREATE TABLE idempotency_key (
    actorId BIGINT NOT NULL,
    \`key\` VARCHAR(100) ${CODE} NOT NULL,
    operation VARCHAR(100) ${CODE} NOT NULL,
    variablesHash CHAR(64) ${CODE} NOT NULL,
    result LONGTEXT NULL,
    createdAt DATETIME(3) NOT NULL,
    PRIMARY KEY (actorId, \`key\`),
    KEY ix_created (createdAt)
  ) ${WORDS}`,
  `CREATE TABLE ticket (
    tokenHash CHAR(64) ${CODE} NOT NULL PRIMARY KEY,
    kind VARCHAR(64) ${CODE} NOT NULL,
    actorId BIGINT NOT NULL,
    payload LONGTEXT NOT NULL,
    expiresAt DATETIME(3) NOT NULL,
    usedAt DATETIME(3) NULL,
    KEY ix_expires (expiresAt)
  ) ${WORDS}`,
];

export class Kernel1795500000000 implements MigrationInterface {
  name = 'Kernel1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query("INSERT INTO lease (name, turn) VALUES ('figures', 0)");
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = ['ticket', 'idempotency_key', 'audit_block', 'audit_entry', 'job', 'lease'];
    const figures = ['figure_edition', 'figure_total', 'figure_change', 'organization_path', 'organization'];
    for (const name of [...names, ...figures]) await runner.query(`DROP TABLE ${name}`);
  }
}
