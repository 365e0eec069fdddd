import { type StarStep, starSteps } from '@zhibu/rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** What each verdict in force did to the stars (R61): a row a verdict, its aspects packed. */
const STAR_EVENT = `CREATE TABLE star_event (
    ${ROW},
    organizationId BIGINT NOT NULL,
    assessmentId BIGINT NOT NULL,
    periodId BIGINT NOT NULL,
    quarter INT NOT NULL,
    roundId BIGINT NULL,
    steps TEXT NOT NULL,
    stars INT NOT NULL,
    litAspects VARCHAR(100) ${CODE} NOT NULL,
    vetoes VARCHAR(500) ${CODE} NOT NULL,
    reason VARCHAR(2000) NULL,
    onDay DATE NOT NULL,
    at DATETIME(3) NOT NULL,
    byPersonId BIGINT NULL,
    byOrganizationId BIGINT NULL,
    KEY ix_played (organizationId, quarter, id),
    KEY ix_assessment (assessmentId),
    KEY ix_round (roundId),
    KEY ix_person (byPersonId),
    KEY ix_by (byOrganizationId)
  ) ${WORDS}`;

const UP = [
  STAR_EVENT,
  `ALTER TABLE assessment ADD COLUMN countedRoundId BIGINT NULL, ADD COLUMN satisfaction INT NULL, ADD KEY ix_counted_round (countedRoundId)`,
  'ALTER TABLE assessment_round ADD COLUMN satisfaction INT NULL, ADD COLUMN vetoNotes TEXT NULL, ADD COLUMN returnReasons TEXT NULL',
  `UPDATE assessment a SET countedRoundId = (
    SELECT MAX(r.id) FROM assessment_round r
    WHERE r.assessmentId = a.id AND r.organizationId = a.organizationId AND r.round = a.countedRound AND r.submittedAt IS NOT NULL
  ) WHERE a.countedRound IS NOT NULL`,
];

const DOWN = [
  'DROP TABLE star_event',
  'ALTER TABLE assessment DROP COLUMN countedRoundId, DROP COLUMN satisfaction',
  'ALTER TABLE assessment_round DROP COLUMN satisfaction, DROP COLUMN vetoNotes, DROP COLUMN returnReasons',
];

type Rated = {
  id: number | string;
  organizationId: number | string;
  litAspects: string;
  failed: string;
  aspects: string;
};

/** Ratings that stand already: what they did to the stars, in the order of their quarters. */
const RATED = `SELECT a.id, a.organizationId, a.litAspects, a.failed, v.aspects
  FROM assessment a INNER JOIN standard_version v ON v.id = a.standardVersionId
  WHERE a.stars IS NOT NULL AND a.organizationId > ? ORDER BY a.organizationId, a.quarter, a.id LIMIT 2000`;

const INSERT = `INSERT INTO star_event (version, createdAt, updatedAt, organizationId, assessmentId, periodId, quarter, roundId, steps,
    stars, litAspects, vetoes, reason, onDay, at, byPersonId, byOrganizationId)
  SELECT 1, a.ratedAt, a.ratedAt, a.organizationId, a.id, a.periodId, a.quarter, r.id, ?, a.stars, a.litAspects, a.vetoes, r.opinion,
    a.ratedOn, a.ratedAt, r.byPersonId, r.byOrganizationId
  FROM assessment a LEFT JOIN assessment_round r ON r.id = a.countedRoundId WHERE a.id = ?`;

const list = (text: string): string[] => (text === '' ? [] : text.split(','));

const stepsOf = (row: Rated, before: readonly string[]): StarStep[] => {
  const lit = list(row.litAspects);
  const failed = list(row.failed);
  const aspects = (JSON.parse(row.aspects) as { code: string }[]).map(({ code }) => code);
  // a criterion begins with its aspect, or has it after the mark of its type
  const of = (aspect: string) => failed.filter((code) => (code.split('-').at(-1) ?? '').startsWith(aspect));
  return starSteps(
    aspects.map((aspect) => ({ aspect, lit: lit.includes(aspect), failed: of(aspect) })),
    before,
  );
};

const playBack = async (runner: QueryRunner): Promise<void> => {
  for (let after = '0'; ; ) {
    const rows = (await runner.query(RATED, [after])) as Rated[];
    // the last branch of a full page may go on: it is read anew with the next one
    const last = String(rows.at(-1)?.organizationId);
    const whole = rows.length < 2000 ? rows : rows.filter(({ organizationId }) => String(organizationId) !== last);
    for (const [index, row] of whole.entries()) {
      const previous = whole[index - 1];
      const before = previous?.organizationId === row.organizationId ? list(previous.litAspects) : [];
      await runner.query(INSERT, [JSON.stringify(stepsOf(row, before)), row.id]);
    }
    if (rows.length < 2000) return;
    after = String(whole.at(-1)!.organizationId);
  }
};

export class StarEvents1795501510000 implements MigrationInterface {
  name = 'StarEvents1795501510000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await playBack(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
