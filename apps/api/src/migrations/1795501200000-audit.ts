import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of the audit by operation and by day; blocks are numbered one after another, and no block can follow another
 * twice, whoever seals.
 */
const UP = [
  'ALTER TABLE audit_entry ADD KEY ix_operation (operation, id), ADD KEY ix_at (at, id)',
  'ALTER TABLE audit_block MODIFY COLUMN id BIGINT NOT NULL, ADD UNIQUE KEY uq_previous (previousHash)',
];

const DOWN = [
  'ALTER TABLE audit_block DROP KEY uq_previous, MODIFY COLUMN id BIGINT NOT NULL AUTO_INCREMENT',
  'ALTER TABLE audit_entry DROP KEY ix_operation, DROP KEY ix_at',
];

export class Audit1795501200000 implements MigrationInterface {
  name = 'Audit1795501200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
