import { mayAcknowledge, mayPublishDocument, type Verdict } from '@zhibu/rules';
import { ensure, onDuplicate, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import type { Campaign } from './campaign.entity.ts';
import { ensureRunning } from './campaign.service.ts';
import { CampaignAcknowledgement, CampaignDocument } from './document.entity.ts';
import { acknowledgementOf, findDocument } from './document.queries.ts';

export type DocumentValues = {
  title: string;
  text: string;
  docNo?: string | null;
  acknowledgeDueOn?: string | null;
};

/** Begins a document of the year; it goes out when it is published. */
export const draftDocument = (work: Work, campaign: Campaign, values: DocumentValues): Promise<CampaignDocument> => {
  ensureRunning(campaign);
  const { organizationId, id: campaignId } = campaign;
  const blank = { docNo: null, acknowledgeDueOn: null, publishedOn: null, publishedBy: null };
  return work.insert(CampaignDocument, { organizationId, campaignId, state: 'DRAFT', ...blank, ...values });
};

const ensureDraft = (document: CampaignDocument): void => {
  if (document.state !== 'DRAFT') throw refusal('CAMPAIGN_DOCUMENT_PUBLISHED');
};

export const editDocument = (
  work: Work,
  document: CampaignDocument,
  values: DocumentValues,
): Promise<CampaignDocument> => {
  ensureDraft(document);
  return work.save(Object.assign(document, values));
};

export const discardDocument = async (work: Work, document: CampaignDocument): Promise<void> => {
  ensureDraft(document);
  await work.remove(document);
};

/** Sends it to all below, as it is from now on (SM11). */
export const publishDocument = (work: Work, document: CampaignDocument): Promise<CampaignDocument> => {
  ensure(mayPublishDocument(document));
  const published = { state: 'PUBLISHED', publishedOn: work.today, publishedBy: work.actor.personId } as const;
  return work.save(Object.assign(document, published));
};

/** Whether an organization may acknowledge it: those below the publisher may. */
export const acknowledgeable = async (
  work: Work,
  document: CampaignDocument,
  organization: Organization,
): Promise<Verdict> => {
  const publisher = await work.asSystem('campaign').get(Organization, document.organizationId);
  return mayAcknowledge({ state: document.state, publisher, organization });
};

/** An organization has received the document (R17). Said twice, it was said once. */
export const acknowledge = async (
  work: Work,
  documentId: string,
  organizationId: string,
): Promise<CampaignAcknowledgement> => {
  const organization = await work.get(Organization, organizationId);
  const document = await findDocument(work, documentId);
  if (!document) throw refusal('NOT_FOUND');
  ensure(await acknowledgeable(work, document, organization));
  const before = await acknowledgementOf(work, document.id, organization.id);
  if (before) return before;
  const values = { organizationId, documentId: document.id, personId: work.actor.personId };
  const row = Object.assign(new CampaignAcknowledgement(), { ...values, acknowledgedOn: work.today });
  return onDuplicate(work.save(row), () => refusal('BUSY_RETRY'));
};
