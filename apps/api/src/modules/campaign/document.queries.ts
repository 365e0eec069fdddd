import { ancestorsOf } from '@zhibu/rules';
import { type Connection, heldPlaces, pathsOf, type Rows, refusal, type Work } from '../../platform/index.ts';
import { narrowed, Organization, pathOf } from '../organization/index.ts';
import { CampaignAcknowledgement, CampaignDocument } from './document.entity.ts';
import type { CampaignDocumentsArguments, DocumentReceiversArguments } from './document.inputs.ts';

/** Documents are published down the line: read past the scope, narrowed to the line of places in reach. */
const published = (work: Work): Work => work.asSystem('campaign');

/** A draft is nobody's document yet: it is shown to those alone who may edit it. */
const shown = (work: Work): Rows<CampaignDocument> => {
  const paths = pathsOf(work.actor, 'campaign:edit');
  const drafts = ["t.state <> 'DRAFT'", ...paths.map(() => 'o.path LIKE ?')];
  return published(work)
    .rows(CampaignDocument)
    .where(
      drafts.join(' OR '),
      paths.map((path) => `${path}%`),
    );
};

const onLineOf = (rows: Rows<CampaignDocument>, places: readonly string[]): Rows<CampaignDocument> => {
  if (places.length === 0) return rows.where('1 = 0');
  const above = [...new Set(places.flatMap(ancestorsOf))];
  return rows.where(
    `o.id IN (${above.map(() => '?').join(', ')}) OR ${places.map(() => 'o.path LIKE ?').join(' OR ')}`,
    [...above, ...places.map((path) => `${path}%`)],
  );
};

/** A document by its id, for whoever stands below its publisher, or above. */
export const findDocument = (work: Work, id: string): Promise<CampaignDocument | null> => {
  const rows = work.scope.all ? shown(work) : onLineOf(shown(work), heldPlaces(work.actor, 'campaign:read'));
  return rows.where('t.id = ?', [id]).first();
};

const NOT_ACKNOWLEDGED = `t.state = 'PUBLISHED' AND NOT EXISTS (
  SELECT 1 FROM campaign_acknowledgement a WHERE a.documentId = t.id AND a.organizationId = ?)`;

export const listDocuments = async (
  work: Work,
  { organization, campaign, state, toAcknowledge, ...page }: CampaignDocumentsArguments,
): Promise<Connection<CampaignDocument>> => {
  const reached = await work.find(Organization, organization);
  const rows = onLineOf(shown(work), reached ? [reached.path] : []);
  if (toAcknowledge && reached) {
    const above = reached.level === 'PARTY_GROUP' ? [] : ancestorsOf(reached.path).slice(0, -1);
    rows.whereIn('t.organizationId', above).where(NOT_ACKNOWLEDGED, [reached.id]);
  }
  return rows.whereIf(campaign, 't.campaignId = ?').whereIf(state, 't.state = ?').sort('t.id', 'DESC').page(page);
};

/** Who a document is for: everybody below its publisher, as `isReceiver` says. */
const RECEIVERS = `o.id <> p.id AND o.path LIKE CONCAT(p.path, '%') AND o.level <> 'PARTY_GROUP' AND o.dissolvedOn IS NULL`;

export const listReceivers = async (
  work: Work,
  { document, under, acknowledged, ...page }: DocumentReceiversArguments,
): Promise<Connection<Organization>> => {
  const row = await findDocument(work, document);
  const [publisher] = row
    ? await published(work).rows(Organization).where('t.id = ?', [row.organizationId]).all(1)
    : [];
  const rows = work.rows(Organization).where("t.level <> 'PARTY_GROUP' AND t.dissolvedOn IS NULL");
  if (!row || !publisher) rows.where('1 = 0');
  else rows.where('t.path LIKE ? AND t.id <> ?', [`${publisher.path}%`, publisher.id]);
  await narrowed(work, rows, under);
  const signed = 'EXISTS (SELECT 1 FROM campaign_acknowledgement a WHERE a.documentId = ? AND a.organizationId = t.id)';
  if (acknowledged != null) rows.where(`${acknowledged ? '' : 'NOT '}${signed}`, [document]);
  return rows.sort('t.sortKey', 'ASC', 'ix_sort').page(page);
};

/** The acknowledgement of one organization; null while there is none. One statement for a page. */
export const acknowledgementOf = (
  work: Work,
  documentId: string,
  organizationId: string,
): Promise<CampaignAcknowledgement | null> => {
  const loader = work.loader<string, CampaignAcknowledgement | null>(`acknowledgement ${documentId}`, async (ids) => {
    const rows = await work
      .rows(CampaignAcknowledgement)
      .where('t.documentId = ?', [documentId])
      .whereIn('t.organizationId', ids)
      .all(ids.length);
    return ids.map((id) => rows.find((row) => row.organizationId === id) ?? null);
  });
  return loader.load(organizationId);
};

/** How many a document is for, and how many of them have acknowledged it. */
export type Receipts = { receivers: number; acknowledged: number };

const COUNTED = `SELECT d.id AS id, COUNT(o.id) AS receivers, COUNT(a.id) AS acknowledged
  FROM campaign_document d
  INNER JOIN organization p ON p.id = d.organizationId
  INNER JOIN organization o ON o.path LIKE :below AND ${RECEIVERS}
  LEFT JOIN campaign_acknowledgement a ON a.documentId = d.id AND a.organizationId = o.id
  WHERE {scope} AND d.id IN (:ids) GROUP BY d.id`;

type Counted = { id: string; receivers: number | string; acknowledged: number | string };

/**
 * The rate of acknowledgement below an organization, counted as it is now: whoever is set up, moved or dissolved since
 * is in it or not. Documents are published by a Work Committee or a county: that bounds what is counted.
 */
export const receiptsOf = async (work: Work, document: CampaignDocument, under: string): Promise<Receipts> => {
  const path = await pathOf(work, under);
  if (!path) throw refusal('NOT_FOUND');
  const loader = work.loader<string, Receipts>(`receipts ${path}`, async (ids) => {
    const rows = await work.sql<Counted[]>(COUNTED, { below: `${path}%`, ids });
    return ids.map((id) => {
      const row = rows.find((each) => String(each.id) === id);
      return { receivers: Number(row?.receivers ?? 0), acknowledged: Number(row?.acknowledged ?? 0) };
    });
  });
  return loader.load(document.id);
};
