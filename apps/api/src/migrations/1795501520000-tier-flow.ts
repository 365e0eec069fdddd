import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ratings made before the flow was counted add to it, in the editions they are counted in now. */
const RATED = `SELECT a.organizationId, p.editionId, COALESCE(e.groupId, 0), COALESCE(a.ratedOn, p.startsOn),
    CONCAT('rating.flow.', COALESCE(a.previousTier, 'FIRST'), '.', a.tier), 1
  FROM assessment a INNER JOIN period p ON p.id = a.periodId INNER JOIN figure_edition e ON e.id = p.editionId
  WHERE a.tier IS NOT NULL AND a.stars IS NOT NULL AND a.offRoll = 0`;

/** The flow of branches between the tiers of two periods (R6) is counted for what was rated before, too. */
export class TierFlow1795501520000 implements MigrationInterface {
  name = 'TierFlow1795501520000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`INSERT INTO figure_change (organizationId, editionId, groupId, day, measure, delta) ${RATED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM figure_change WHERE measure LIKE 'rating.flow.%'");
    await runner.query("DELETE FROM figure_total WHERE measure LIKE 'rating.flow.%'");
  }
}
