import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  'ALTER TABLE figure_edition ADD COLUMN leaderId BIGINT NULL, ADD COLUMN groupId BIGINT NULL, ADD KEY ix_leader (leaderId)',
  'ALTER TABLE figure_change ADD COLUMN groupId BIGINT NOT NULL DEFAULT 0',
];

/** Editions that are in use learn whose they are; one that was replaced by a later edition hands nothing up. */
const FILL = [
  'UPDATE figure_edition e INNER JOIN campaign c ON c.editionId = e.id SET e.leaderId = c.organizationId, e.groupId = -(c.year * 10)',
  'UPDATE figure_edition e INNER JOIN period p ON p.editionId = e.id SET e.leaderId = p.organizationId, e.groupId = -(p.year * 10 + p.ordinal)',
  'UPDATE figure_change c INNER JOIN figure_edition e ON e.id = c.editionId SET c.groupId = COALESCE(e.groupId, 0)',
];

/** What editions hold for organizations that are not at or below their leader. */
const OUTSIDE = `figure_total f INNER JOIN figure_edition e ON e.id = f.editionId
  INNER JOIN organization l ON l.id = e.leaderId INNER JOIN organization o ON o.id = f.organizationId
  WHERE o.path NOT LIKE CONCAT(l.path, '%')`;

/** Running totals of several editions are added up day by day: each as its changes first. */
const GATHER = `INSERT INTO figure_total (organizationId, editionId, day, measure, total)
  SELECT s.organizationId, s.groupId, s.day, s.measure,
    SUM(s.delta) OVER (PARTITION BY s.organizationId, s.groupId, s.measure ORDER BY s.day)
  FROM (
    SELECT d.organizationId, d.groupId, d.day, d.measure, SUM(d.delta) AS delta FROM (
      SELECT f.organizationId, e.groupId, f.day, f.measure, f.total
        - COALESCE(LAG(f.total) OVER (PARTITION BY f.organizationId, f.editionId, f.measure ORDER BY f.day), 0) AS delta
      FROM ${OUTSIDE}
    ) d GROUP BY d.organizationId, d.groupId, d.day, d.measure
  ) s`;

/**
 * Figures of campaigns that are led side by side are handed up to one edition a quarter, so that whoever stands above them
 * reads one edition and not one a campaign.
 */
export class FigureGroups1795501300000 implements MigrationInterface {
  name = 'FigureGroups1795501300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COLUMNS, ...FILL, GATHER]) await runner.query(statement);
    await runner.query(`DELETE f FROM ${OUTSIDE}`);
  }

  /** The editions of before cannot be told apart again above their leaders: those figures would have to be counted anew. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM figure_total WHERE editionId < 0');
    await runner.query('ALTER TABLE figure_change DROP COLUMN groupId');
    await runner.query('ALTER TABLE figure_edition DROP KEY ix_leader, DROP COLUMN leaderId, DROP COLUMN groupId');
  }
}
