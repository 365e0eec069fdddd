import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORGET = ['figure_change', 'figure_total'].map(
  (table) => `DELETE FROM ${table} WHERE measure = 'issue.relapsed'`,
);

/** Issues that relapsed are counted, and those there are count from the day they first did. */
export class IssueRelapses1795502002000 implements MigrationInterface {
  name = 'IssueRelapses1795502002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`INSERT INTO figure_change (organizationId, editionId, groupId, day, measure, delta)
      SELECT i.organizationId, 0, 0,
        COALESCE((SELECT MIN(e.happenedOn) FROM issue_event e WHERE e.issueId = i.id AND e.kind = 'RELAPSED'), CURRENT_DATE),
        'issue.relapsed', 1
      FROM issue i WHERE i.state <> 'WITHDRAWN' AND i.relapseCount > 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of FORGET) await runner.query(statement);
  }
}
