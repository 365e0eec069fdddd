import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // null until what is to stay is kept; quarters closed before are caught up with (R63)
  'ALTER TABLE period ADD COLUMN archivedAt DATETIME(3) NULL',
  `ALTER TABLE annex_row MODIFY assessmentId BIGINT NULL, ADD COLUMN lists TINYINT(1) NOT NULL DEFAULT 1,
     DROP KEY uq_assessment, DROP KEY ix_period, ADD KEY ix_assessment (assessmentId),
     ADD UNIQUE KEY uq_branch (periodId, edition, organizationId),
     ADD KEY ix_period_sort (periodId, edition, sortKey, id)`,
  `UPDATE annex_row SET lists = 0 WHERE facts LIKE '%"issues":[]%'`,
];

const DOWN = [
  'DELETE FROM annex_row WHERE assessmentId IS NULL',
  `ALTER TABLE annex_row DROP KEY ix_period_sort, DROP KEY uq_branch, DROP KEY ix_assessment, DROP COLUMN lists,
     MODIFY assessmentId BIGINT NOT NULL, ADD UNIQUE KEY uq_assessment (assessmentId, edition),
     ADD KEY ix_period (periodId, edition)`,
  'ALTER TABLE period DROP COLUMN archivedAt',
];

/** Annexes 3 and 4 hang on issues and tasks, not on the sheet; a closed quarter tells when it is kept. */
export class AnnexLists1795502010000 implements MigrationInterface {
  name = 'AnnexLists1795502010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
