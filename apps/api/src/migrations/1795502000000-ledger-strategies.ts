import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

/** What a campaign asks of each tier (R41) is its own; without a row the default holds. */
export class LedgerStrategies1795502000000 implements MigrationInterface {
  name = 'LedgerStrategies1795502000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE ledger_strategy (
      id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL,
      organizationId BIGINT NOT NULL,
      campaignId BIGINT NOT NULL,
      tier VARCHAR(20) ${CODE} NOT NULL,
      dueDays INT NOT NULL,
      reminderDays INT NOT NULL,
      required VARCHAR(200) ${CODE} NOT NULL,
      UNIQUE KEY uq_tier (campaignId, tier),
      KEY ix_organization (organizationId)
    ) ${WORDS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ledger_strategy');
  }
}
