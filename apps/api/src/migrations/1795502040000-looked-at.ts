import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['rectification', 'branch_plan'];

/**
 * The moment a rectification or a plan was handed in: its evidence of then stays with it. Of what was handed in before,
 * the whole day counts, to its end in China (UTC+8).
 */
export class LookedAt1795502040000 implements MigrationInterface {
  name = 'LookedAt1795502040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN submittedAt DATETIME(3) NULL`);
      await runner.query(
        `UPDATE ${table} SET submittedAt = TIMESTAMP(submittedOn) + INTERVAL 16 HOUR WHERE submittedOn IS NOT NULL`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN submittedAt`);
  }
}
