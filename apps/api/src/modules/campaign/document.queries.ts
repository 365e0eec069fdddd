import { ancestorsOf } from '@zhibu/rules';
import { type Connection, heldPlaces, pathsOf, type Rows, refusal, type Work } from '../../platform/index.ts';
import { Organization, pathOf } from '../organization/index.ts';
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

/** Nothing stands below a branch: its line is a handful of publishers, found by their index. */
const onLineFor = (rows: Rows<CampaignDocument>, reached: Organization | null): Rows<CampaignDocument> =>
  reached?.level === 'BRANCH'
    ? rows.whereIn('t.organizationId', ancestorsOf(reached.path))
    : onLineOf(rows, reached ? [reached.path] : []);

/** A document by its id, for whoever stands below its publisher, or above. */
export const findDocument = (work: Work, id: string): Promise<CampaignDocument | null> => {
  const rows = work.scope.all ? shown(work) : onLineOf(shown(work), heldPlaces(work.actor, 'campaign:read'));
  return rows.where('t.id = ?', [id]).first();
};

const NOT_ACKNOWLEDGED = `t.state = 'PUBLISHED' AND NOT EXISTS (
  SELECT 1 FROM campaign_acknowledgement a WHERE a.documentId = t.id AND a.organizationId = ?)`;

export const documentRows = async (
  work: Work,
  { organization, campaign, state, toAcknowledge }: CampaignDocumentsArguments,
): Promise<Rows<CampaignDocument>> => {
  const reached = await work.find(Organization, organization);
  const rows = onLineFor(shown(work), reached);
  if (toAcknowledge && reached) {
    const above = reached.level === 'PARTY_GROUP' ? [] : ancestorsOf(reached.path).slice(0, -1);
    rows.whereIn('t.organizationId', above).where(NOT_ACKNOWLEDGED, [reached.id]);
  }
  return rows.whereIf(campaign, 't.campaignId = ?').whereIf(state, 't.state = ?').sort('t.id', 'DESC');
};

export const listDocuments = async (
  work: Work,
  args: CampaignDocumentsArguments,
): Promise<Connection<CampaignDocument>> => (await documentRows(work, args)).page(args);

/** Who a document is for: everybody below its publisher, as `isReceiver` says. */
const RECEIVERS = `o.id <> p.id AND o.path LIKE CONCAT(p.path, '%') AND o.level <> 'PARTY_GROUP' AND o.dissolvedOn IS NULL`;

/** Counted row by row: of an EXISTS the database would first gather all who have acknowledged it. */
const SIGNED = '(SELECT COUNT(*) FROM campaign_acknowledgement a WHERE a.documentId = ? AND a.organizationId = t.id)';

export const receiverRows = async (
  work: Work,
  { document, under, acknowledged }: DocumentReceiversArguments,
): Promise<Rows<Organization>> => {
  const row = await findDocument(work, document);
  const [publisher] = row
    ? await published(work).rows(Organization).where('t.id = ?', [row.organizationId]).all(1)
    : [];
  const rows = work.rows(Organization).where("t.level <> 'PARTY_GROUP' AND t.dissolvedOn IS NULL");
  const below = under ? await pathOf(work, under) : publisher?.path;
  if (!row || !publisher || !below) rows.where('1 = 0');
  else {
    // the narrower of the two decides how the list is driven: who stands above the publisher asks for no more than its own
    const narrow = below.startsWith(publisher.path) ? below : publisher.path;
    rows.where('t.id <> ? AND t.path LIKE ? AND t.path LIKE ?', [publisher.id, `${publisher.path}%`, `${below}%`]);
    rows.under(narrow);
  }
  if (acknowledged != null) rows.where(`${SIGNED} ${acknowledged ? '> 0' : '= 0'}`, [document]);
  return rows.sort('t.sortKey', 'ASC', 'ix_sort');
};

export const listReceivers = async (work: Work, args: DocumentReceiversArguments): Promise<Connection<Organization>> =>
  (await receiverRows(work, args)).page(args);

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
