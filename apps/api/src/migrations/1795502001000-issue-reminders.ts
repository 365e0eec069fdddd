import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day a branch was reminded of what falls due (R41): once for each due day. */
export class IssueReminders1795502001000 implements MigrationInterface {
  name = 'IssueReminders1795502001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issue ADD COLUMN remindedOn DATE NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issue DROP COLUMN remindedOn');
  }
}
