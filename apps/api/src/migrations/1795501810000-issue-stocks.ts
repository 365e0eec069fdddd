import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEASURES = "('issue.total', 'issue.open', 'issue.verified')";
const FORGET = ['figure_change', 'figure_total'].map((table) => `DELETE FROM ${table} WHERE measure IN ${MEASURES}`);

/** What an issue is counted as: on the list, still live or written off. */
const COUNTED = (edition: string, group: string, from: string) => `INSERT INTO figure_change
    (organizationId, editionId, groupId, day, measure, delta)
  SELECT i.organizationId, ${edition}, ${group}, CURRENT_DATE, m.measure, 1 FROM ${from}
  INNER JOIN (SELECT 'issue.total' AS measure UNION ALL SELECT 'issue.open' UNION ALL SELECT 'issue.verified') m
    ON m.measure = 'issue.total' OR m.measure = IF(i.state = 'VERIFIED', 'issue.verified', 'issue.open')
  WHERE i.state <> 'WITHDRAWN'`;

/** The Shanghai day on which it came to the list, and the one on which it was written off. */
const CAME = 'DATE(DATE_ADD(i.createdAt, INTERVAL 8 HOUR))';
const WENT = `GREATEST(COALESCE(i.verifiedOn, ${CAME}), ${CAME})`;

/** As stocks they have their days: a figure of a day gone by stays what it was. */
const STOCK = `INSERT INTO figure_change (organizationId, editionId, groupId, day, measure, delta)
  SELECT i.organizationId, 0, 0, IF(m.went, ${WENT}, ${CAME}), m.measure, m.delta FROM issue i
  INNER JOIN (
    SELECT 'issue.total' AS measure, 0 AS went, 1 AS delta UNION ALL SELECT 'issue.open', 0, 1
    UNION ALL SELECT 'issue.open', 1, -1 UNION ALL SELECT 'issue.verified', 1, 1
  ) m ON m.went = 0 OR i.state = 'VERIFIED'
  WHERE i.state <> 'WITHDRAWN'`;

/** Issues outlive the year they were found in: their figures are stocks, and the list behind each has as many rows. */
export class IssueStocks1795501810000 implements MigrationInterface {
  name = 'IssueStocks1795501810000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...FORGET, STOCK]) await runner.query(statement);
    await runner.query('ALTER TABLE issue DROP COLUMN countedState');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE issue ADD COLUMN countedState VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL',
    );
    await runner.query('UPDATE issue SET countedState = state');
    const inYear = `issue i INNER JOIN campaign c ON c.id = i.campaignId
      INNER JOIN figure_edition e ON e.id = c.editionId AND e.frozenOn IS NULL`;
    for (const statement of [...FORGET, COUNTED('c.editionId', 'COALESCE(e.groupId, 0)', inYear)])
      await runner.query(statement);
  }
}
