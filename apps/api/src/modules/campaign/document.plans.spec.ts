import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCrowd, type Crowd, FEW, planOf } from '../../../test/crowd.ts';
import { documentRows, receiverRows } from './document.queries.ts';

/** Every organization has published one; of the committees, each receiver but every tenth has acknowledged it. */
const DOCUMENTS = `INSERT INTO campaign_document (version, createdAt, updatedAt, organizationId, campaignId, state, title, text, publishedOn)
  SELECT 1, NOW(3), NOW(3), id, id, 'PUBLISHED', '演示文件', '演示', '2026-03-01' FROM organization`;
const ACKNOWLEDGED = `INSERT INTO campaign_acknowledgement (version, createdAt, updatedAt, organizationId, documentId, acknowledgedOn)
  SELECT 1, NOW(3), NOW(3), o.id, d.id, '2026-03-02' FROM organization o INNER JOIN campaign_document d ON d.organizationId = o.parentId
  WHERE o.code LIKE 'F-%' AND MOD(o.id, 10) <> 0`;

let crowd: Crowd;
let branch: string;
beforeAll(async () => {
  crowd = await aCrowd([DOCUMENTS, ACKNOWLEDGED], ['campaign_document', 'campaign_acknowledgement']);
  const [row] = await crowd.world.sql<{ id: string }[]>("SELECT MAX(id) AS id FROM organization WHERE code LIKE 'F-%'");
  branch = String(row!.id);
}, 120_000);
afterAll(() => crowd?.world.close());

describe('documents', () => {
  const plan = (organization: string, more: object = {}) =>
    planOf(crowd, (work) => documentRows(work, { organization, ...more }), 'campaign:read');

  it.each([
    ['all', {}, 4],
    ['those to be acknowledged', { toAcknowledge: true }, 2],
  ])('for a branch, %s: those of its line alone are read', async (_name, args, atLeast) => {
    const found = await plan(branch, args);
    expect(found.driving).toBe('ix_organization');
    expect(found.found).toBeGreaterThanOrEqual(atLeast);
    expect(found.read).toBeLessThan(40);
  });

  it('for a large subtree, the latest first: as much as the page needs', async () => {
    const found = await plan(crowd.large);
    expect(found).toMatchObject({ sorts: false, found: 51 });
    expect(found.read).toBeLessThan(400);
  });
});

describe('whom a document was sent to', () => {
  const documentOf = async (publisher: string): Promise<string> => {
    const [row] = await crowd.world.sql<{ id: string }[]>('SELECT id FROM campaign_document WHERE organizationId = ?', [
      publisher,
    ]);
    return String(row!.id);
  };
  const plan = async (publisher: string, more: object = {}) => {
    const document = await documentOf(publisher);
    return planOf(crowd, (work) => receiverRows(work, { document, ...more }), 'campaign:read');
  };

  it('a large subtree is walked in its order, as much as the page needs', async () => {
    for (const acknowledged of [null, true, false]) {
      const found = await plan(crowd.large, { acknowledged });
      expect(found).toMatchObject({ driving: 'ix_sort', sorts: false, found: 51 });
      // one in ten has not: ten are looked at for each that is found
      expect(found.read).toBeLessThan(acknowledged === false ? 3_000 : 400);
    }
  });

  it('what a committee of few sent is driven from its paths, also for a leader of the whole city', async () => {
    for (const under of [null, crowd.city, crowd.small]) {
      const found = await plan(crowd.small, { under, acknowledged: true });
      expect(found).toMatchObject({ driving: 'ix_path', sorts: true });
      expect(found.read).toBeLessThan(FEW * 6);
    }
  });
});
