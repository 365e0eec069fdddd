import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hierarchy's own extras: when it last moved, how many children it has, and what it is found by. */
const UP = [
  `ALTER TABLE organization ADD COLUMN movedOn DATE NULL, ADD COLUMN childCount INT NOT NULL DEFAULT 0,
   ADD KEY ix_dissolved (dissolvedOn, id), DROP INDEX ft_name`,
  `UPDATE organization o
   INNER JOIN (SELECT parentId, COUNT(*) AS n FROM organization WHERE dissolvedOn IS NULL GROUP BY parentId) c ON c.parentId = o.id
   SET o.childCount = c.n`,
  `CREATE TABLE organization_search (
    id BIGINT NOT NULL PRIMARY KEY,
    text VARCHAR(6000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FULLTEXT KEY ft_text (text)
  ) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin`,
];

const DOWN = [
  'DROP TABLE organization_search',
  `ALTER TABLE organization DROP COLUMN movedOn, DROP COLUMN childCount, DROP INDEX ix_dissolved, ADD FULLTEXT KEY ft_name (name)`,
];

export class Organization1795500150000 implements MigrationInterface {
  name = 'Organization1795500150000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
