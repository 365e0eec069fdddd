import { allow, refuse, type Verdict } from '@zhibu/rules';
import { pathsOf, type Work } from '../../platform/index.ts';
import { onEvidence } from '../file/index.ts';
import { Organization } from '../organization/index.ts';
import { CampaignDocument } from './document.entity.ts';
import { findDocument } from './document.queries.ts';

/** Files go with a document: its writers add them while it is a draft, and whoever is sent it reads them (R17). */
const mayAdd = async (work: Work, id: string): Promise<Verdict> => {
  const document = await findDocument(work, id);
  if (!document) return refuse('NOT_FOUND');
  const publisher = await work.asSystem('campaign').get(Organization, document.organizationId);
  const writes = pathsOf(work.actor, 'campaign:edit').some((path) => publisher.path.startsWith(path));
  if (!writes) return refuse('FILE_NOT_YOURS');
  return document.state === 'DRAFT' ? allow : refuse('CAMPAIGN_DOCUMENT_PUBLISHED');
};

onEvidence('PLAN_DOCUMENT', {
  find: findDocument,
  published: true,
  hold: (work, id) => work.asSystem('campaign').rows(CampaignDocument).where('t.id = ?', [id]).forUpdate().first(),
  mayAdd: (work, id) => mayAdd(work, id),
});
