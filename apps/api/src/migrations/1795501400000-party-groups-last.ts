import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Party groups stand after all others of their level in lists (they are off the line that is rated). */
export class PartyGroupsLast1795501400000 implements MigrationInterface {
  name = 'PartyGroupsLast1795501400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE organization SET sortKey = LEFT(CONCAT('~ ', sortKey), 200) WHERE level = 'PARTY_GROUP'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE organization SET sortKey = SUBSTRING(sortKey, 3) WHERE level = 'PARTY_GROUP' AND sortKey LIKE '~ %'",
    );
  }
}
