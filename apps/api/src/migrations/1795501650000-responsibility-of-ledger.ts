import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of the responsibility list comes from a task of a ledger (R54). */
export class ResponsibilityOfLedger1795501650000 implements MigrationInterface {
  name = 'ResponsibilityOfLedger1795501650000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE responsibility ADD COLUMN taskId BIGINT NULL, ADD KEY ix_task (taskId)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE responsibility DROP KEY ix_task, DROP COLUMN taskId');
  }
}
