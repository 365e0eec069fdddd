import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci';
const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const ROW = `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, version INT NOT NULL, createdAt DATETIME(3) NOT NULL, updatedAt DATETIME(3) NOT NULL`;

/** Plan documents with their acknowledgements (R17), and the floor for lagging branches (R25, G16). */
const UP = [
  'ALTER TABLE campaign ADD COLUMN laggingFloorPercent INT NOT NULL DEFAULT 10',
  `CREATE TABLE campaign_document (
    ${ROW},
    organizationId BIGINT NOT NULL,
    campaignId BIGINT NOT NULL,
    state VARCHAR(20) ${CODE} NOT NULL,
    title VARCHAR(200) NOT NULL,
    docNo VARCHAR(60) NULL,
    text MEDIUMTEXT NOT NULL,
    acknowledgeDueOn DATE NULL,
    publishedOn DATE NULL,
    publishedBy BIGINT NULL,
    KEY ix_organization (organizationId, id),
    KEY ix_campaign (campaignId, id),
    KEY ix_publisher (publishedBy)
  ) ${WORDS}`,
  `CREATE TABLE campaign_acknowledgement (
    ${ROW},
    organizationId BIGINT NOT NULL,
    documentId BIGINT NOT NULL,
    personId BIGINT NULL,
    acknowledgedOn DATE NOT NULL,
    UNIQUE KEY uq_document (documentId, organizationId),
    KEY ix_organization (organizationId),
    KEY ix_person (personId)
  ) ${WORDS}`,
];

const DOWN = [
  'DROP TABLE campaign_acknowledgement',
  'DROP TABLE campaign_document',
  'ALTER TABLE campaign DROP COLUMN laggingFloorPercent',
];

export class CampaignDocuments1795501700000 implements MigrationInterface {
  name = 'CampaignDocuments1795501700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
