import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers and automatic rules of criteria, and where a version comes from (SM12). What stands there has neither. */
const UP = [
  'ALTER TABLE criterion ADD COLUMN parameters TEXT NULL, ADD COLUMN automatic TEXT NULL',
  "UPDATE criterion SET parameters = '[]'",
  'ALTER TABLE criterion MODIFY parameters TEXT NOT NULL',
  'ALTER TABLE standard_version ADD COLUMN publishedOn DATE NULL, ADD COLUMN basedOnId BIGINT NULL, ADD KEY ix_based_on (basedOnId)',
  "UPDATE standard_version SET publishedOn = activeFromOn WHERE state <> 'DRAFT'",
];

const DOWN = [
  'ALTER TABLE standard_version DROP COLUMN publishedOn, DROP COLUMN basedOnId',
  'ALTER TABLE criterion DROP COLUMN parameters, DROP COLUMN automatic',
];

export class StandardRules1795501450000 implements MigrationInterface {
  name = 'StandardRules1795501450000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
