import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of one campaign begin with it: a long one is not walked past the rows of all other years and counties. */
const UP = [
  'ALTER TABLE assessment ADD KEY ix_campaign_sort (campaignId, sortKey, id), DROP KEY ix_campaign',
  'ALTER TABLE branch_plan ADD KEY ix_campaign_state_sort (campaignId, state, sortKey, id)',
];

const DOWN = [
  'ALTER TABLE branch_plan DROP KEY ix_campaign_state_sort',
  'ALTER TABLE assessment ADD KEY ix_campaign (campaignId), DROP KEY ix_campaign_sort',
];

export class ListIndexes1795502030000 implements MigrationInterface {
  name = 'ListIndexes1795502030000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
