import { Arg, Args, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  InWork,
  Read,
  refusal,
  VerdictView,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { Campaign } from './campaign.entity.ts';
import { CampaignAcknowledgement, CampaignDocument } from './document.entity.ts';
import { CampaignDocumentInput, CampaignDocumentsArguments, DocumentReceiversArguments } from './document.inputs.ts';
import { acknowledgementOf, findDocument, listDocuments, listReceivers, receiptsOf } from './document.queries.ts';
import {
  acknowledge,
  acknowledgeable,
  discardDocument,
  draftDocument,
  editDocument,
  publishDocument,
} from './document.service.ts';

@ObjectType({ description: doc('签收情况', 'How far a document is acknowledged') })
class DocumentReceipts {
  @Field(() => Int, { description: doc('应签收的组织数', 'Organizations it is for') })
  receivers: number;

  @Field(() => Int, { description: doc('已签收的组织数', 'Of them, those that have acknowledged it') })
  acknowledged: number;
}

@ObjectType({ description: doc('应签收的一个组织', 'An organization a document is for') })
class DocumentReceiver {
  @Field(() => OrganizationReference, { description: doc('组织', 'The organization') })
  organization: OrganizationReference;

  @Field(() => CampaignAcknowledgement, {
    nullable: true,
    description: doc('签收；未签收为空', 'Its acknowledgement; null while there is none'),
  })
  acknowledgement: CampaignAcknowledgement | null;
}

const CampaignDocumentConnection = connectionOf(CampaignDocument, 'CampaignDocument');
const DocumentReceiverConnection = connectionOf(DocumentReceiver, 'DocumentReceiver');

@Resolver(() => CampaignDocument)
export class DocumentResolver {
  @Read('campaign:read', () => CampaignDocument, {
    nullable: true,
    description: doc('一份文件：本级或上级下发', 'A document published here or above'),
  })
  campaignDocument(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<CampaignDocument | null> {
    return findDocument(work, id);
  }

  @Read('campaign:read', () => CampaignDocumentConnection, {
    description: doc(
      '下发的文件，新的在前；草稿只有起草者可见（R17）',
      'Documents, the latest first; a draft is shown to those who may edit it (R17)',
    ),
  })
  campaignDocuments(
    @InWork() work: Work,
    @Args(() => CampaignDocumentsArguments) args: CampaignDocumentsArguments,
  ): Promise<Connection<CampaignDocument>> {
    return listDocuments(work, args);
  }

  @Read('campaign:read', () => DocumentReceiverConnection, {
    description: doc('应签收的组织，按名称拼音', 'The organizations a document is for, by name'),
  })
  async documentReceivers(
    @InWork() work: Work,
    @Args(() => DocumentReceiversArguments) args: DocumentReceiversArguments,
  ): Promise<Connection<DocumentReceiver>> {
    const { nodes, edges, ...rest } = await listReceivers(work, args);
    const lines = await Promise.all(
      nodes.map(async ({ id }) => ({
        organization: (await organizationReference(work, id))!,
        acknowledgement: await acknowledgementOf(work, args.document, id),
      })),
    );
    return { ...rest, nodes: lines, edges: edges.map(({ cursor }, n) => ({ cursor, node: lines[n]! })) };
  }

  @Write('campaign:edit', () => CampaignDocument, {
    description: doc('起草一份文件', 'Begins a document of the year'),
  })
  async draftCampaignDocument(
    @InWork() work: Work,
    @Arg('campaign', () => ID) campaign: string,
    @Arg('input', () => CampaignDocumentInput) input: CampaignDocumentInput,
  ): Promise<CampaignDocument> {
    return draftDocument(work, await work.get(Campaign, campaign), input);
  }

  @Write('campaign:edit', () => CampaignDocument, {
    description: doc('修改草稿。CAMPAIGN_DOCUMENT_PUBLISHED', 'Changes a draft. CAMPAIGN_DOCUMENT_PUBLISHED'),
  })
  async editCampaignDocument(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CampaignDocumentInput) input: CampaignDocumentInput,
  ): Promise<CampaignDocument> {
    return editDocument(work, await work.get(CampaignDocument, id, version), input);
  }

  @Write('campaign:edit', () => CampaignDocument, {
    description: doc(
      '下发给所有下级，此后不能再改（SM11）。CAMPAIGN_DOCUMENT_EMPTY',
      'Publishes it for all below; it stays as it is from then on (SM11). CAMPAIGN_DOCUMENT_EMPTY',
    ),
  })
  async publishCampaignDocument(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<CampaignDocument> {
    return publishDocument(work, await work.get(CampaignDocument, id, version));
  }

  @Write('campaign:edit', () => Boolean, { description: doc('删除草稿', 'Discards a draft') })
  async discardCampaignDocument(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<boolean> {
    await discardDocument(work, await work.get(CampaignDocument, id, version));
    return true;
  }

  @Write('campaign:acknowledge', () => CampaignAcknowledgement, {
    reach: 'own',
    description: doc(
      '本组织签收；重复签收仍是一次（R17）。CAMPAIGN_NOT_A_RECEIVER',
      'Acknowledges it for one’s own organization; twice is once (R17). CAMPAIGN_NOT_A_RECEIVER',
    ),
  })
  acknowledgeDocument(
    @InWork() work: Work,
    @Arg('document', () => ID, { description: doc('哪份文件', 'Which document') }) document: string,
    @Arg('organization', () => ID) organization: string,
  ): Promise<CampaignAcknowledgement> {
    return acknowledge(work, document, organization);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('制发的组织', 'Who publishes it') })
  organization(@InWork() work: Work, @Root() document: CampaignDocument): Promise<OrganizationReference | null> {
    return organizationReference(work, document.organizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('下发人', 'Who published it') })
  publisher(@InWork() work: Work, @Root() document: CampaignDocument): Promise<PersonReference | null> {
    return personReference(work, document.publishedBy);
  }

  @FieldResolver(() => DocumentReceipts, {
    description: doc(
      '该组织及其下级的签收情况，随时计算',
      'How far it is acknowledged at and below an organization, now',
    ),
  })
  receipts(
    @InWork() work: Work,
    @Root() document: CampaignDocument,
    @Arg('under', () => ID) under: string,
  ): Promise<DocumentReceipts> {
    return receiptsOf(work, document, under);
  }

  @FieldResolver(() => CampaignAcknowledgement, {
    nullable: true,
    description: doc('该组织的签收', 'The acknowledgement of an organization'),
  })
  acknowledgement(
    @InWork() work: Work,
    @Root() document: CampaignDocument,
    @Arg('organization', () => ID) organization: string,
  ): Promise<CampaignAcknowledgement | null> {
    return acknowledgementOf(work, document.id, organization);
  }

  @FieldResolver(() => VerdictView, {
    description: doc('该组织能否签收，不能时说明原因', 'Whether an organization may acknowledge it, and why not'),
  })
  async acknowledgeable(
    @InWork() work: Work,
    @Root() document: CampaignDocument,
    @Arg('organization', () => ID) organization: string,
  ): Promise<VerdictView> {
    const reached = await work.find(Organization, organization);
    if (!reached) throw refusal('NOT_FOUND');
    return verdictView(await acknowledgeable(work, document, reached));
  }
}

@Resolver(() => CampaignAcknowledgement)
export class AcknowledgementResolver {
  @FieldResolver(() => PersonReference, { nullable: true, description: doc('签收人', 'Who acknowledged it') })
  person(@InWork() work: Work, @Root() row: CampaignAcknowledgement): Promise<PersonReference | null> {
    return personReference(work, row.personId);
  }
}
