import type { EvidenceSubjectKind } from '@zhibu/rules';
import { Max, MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Field, FieldResolver, ID, InputType, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  InWork,
  issueTicket,
  Read,
  VerdictView,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { Evidence, EvidenceSubjectEnum } from './evidence.entity.ts';
import { evidenceRows, findEvidence, openUpload, removable, removeEvidence } from './evidence.service.ts';
import { FileTicket, fileTicket } from './file.ticket.ts';

const EvidenceConnection = connectionOf(Evidence, 'Evidence');

const SLOT = doc('记录中的位置', 'Where in the record');

@InputType()
class EvidenceInput {
  @Field(() => EvidenceSubjectEnum, { description: doc('所属记录的种类', 'Kind of the record') })
  kind: EvidenceSubjectKind;

  @Field(() => ID, { description: doc('所属记录', 'The record') })
  subject: string;

  @Field(() => String, { description: SLOT })
  @MaxLength(60)
  slot: string;

  @Field(() => String, { description: doc('文件名', 'Name of the file') })
  @MaxLength(400)
  name: string;

  @Field(() => Int, { description: doc('大小（字节）', 'Size in bytes') })
  @Max(2_000_000_000)
  size: number;
}

@ArgsType()
class EvidenceArguments extends PageArguments {
  @Field(() => EvidenceSubjectEnum, { description: doc('所属记录的种类', 'Kind of the record') })
  kind: EvidenceSubjectKind;

  @Field(() => ID, { description: doc('所属记录', 'The record') })
  subject: string;

  @Field(() => String, { nullable: true, description: SLOT })
  slot?: string | null;
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Read('file:read', () => EvidenceConnection, {
    description: doc(
      '一条记录的佐证材料，先后排列；未提交的草稿所附材料只有填写的一方可见',
      'Evidence of a record in the order it came; that of a draft is shown only to the side that writes it',
    ),
  })
  async evidence(
    @InWork() work: Work,
    @Args(() => EvidenceArguments) { kind, subject, slot, ...page }: EvidenceArguments,
  ): Promise<Connection<Evidence>> {
    return (await evidenceRows(work, { subjectKind: kind, subjectId: subject, slot })).page(page);
  }

  @Write('file:upload', () => FileTicket, {
    description: doc(
      '申请上传一份佐证材料，返回一次性票据，随后 POST 文件内容（PDF、JPG、PNG、DOCX、XLSX，不超过 20 MB）。FILE_TYPE_NOT_ALLOWED、FILE_TOO_LARGE、FILE_TOO_MANY、FILE_NOT_YOURS，以及记录本身不再开放的原因',
      'A one-use ticket to POST the bytes to (PDF, JPG, PNG, DOCX, XLSX, 20 MB at most). FILE_TYPE_NOT_ALLOWED, FILE_TOO_LARGE, FILE_TOO_MANY, FILE_NOT_YOURS, and why the record is open no more',
    ),
  })
  async openEvidenceUpload(
    @InWork() work: Work,
    @Arg('input', () => EvidenceInput) { kind, subject, ...input }: EvidenceInput,
  ): Promise<FileTicket> {
    return fileTicket(await openUpload(work, { subjectKind: kind, subjectId: subject, ...input }));
  }

  @Read('file:read', () => FileTicket, {
    description: doc('下载一份佐证材料的一次性票据', 'A one-use ticket to download a piece of evidence'),
  })
  async evidenceTicket(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<FileTicket> {
    const { id: evidenceId } = await findEvidence(work, id);
    return fileTicket(await issueTicket(work, 'file.evidence', { evidenceId }));
  }

  @Write('file:upload', () => Boolean, {
    description: doc(
      '删除一份尚未随结论提交的佐证材料。FILE_IN_RECORD、FILE_NOT_YOURS、STALE_EDIT',
      'Removes a piece of evidence that was not handed in yet. FILE_IN_RECORD, FILE_NOT_YOURS, STALE_EDIT',
    ),
  })
  removeEvidence(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<boolean> {
    return removeEvidence(work, id, version);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('上传人', 'Who uploaded it') })
  uploadedBy(@InWork() work: Work, @Root() { uploadedBy }: Evidence): Promise<PersonReference | null> {
    return personReference(work, uploadedBy);
  }

  @FieldResolver(() => VerdictView, { description: doc('现在能否删除', 'Whether the reader may remove it now') })
  async removable(@InWork() work: Work, @Root() row: Evidence): Promise<VerdictView> {
    return verdictView(await removable(work, row));
  }
}
