import { AUDIT_ACTIONS, AUDIT_FAULTS, type AuditActionName, type AuditFault } from '@zhibu/rules';
import { AUDIT_ACTION_WORDS, AUDIT_FAULT_WORDS } from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, doc, enumOf } from '../../platform/index.ts';
import { OrganizationReference } from '../organization/index.ts';

export const AuditActionEnum = enumOf(
  AUDIT_ACTIONS,
  'AuditAction',
  AUDIT_ACTION_WORDS,
  doc('对记录做了什么', 'What was done to a record'),
);
const AuditFaultEnum = enumOf(
  AUDIT_FAULTS,
  'AuditFault',
  AUDIT_FAULT_WORDS,
  doc('封存的审计记录出了什么问题', 'What is wrong with a sealed block of the audit'),
);

/** What an auditor sees of a change: never a value (DESIGN §2 "Roles"); values stand in the record's history, for its readers. */
@ObjectType({
  description: doc('一条审计记录：不含字段内容', 'A line of the audit; it tells no value of any field'),
})
export class AuditEntry {
  @Field(() => ID, { description: doc('序号', 'Its number') })
  id: string;

  @Field(() => Date, { description: doc('时间（UTC）', 'When (UTC)') })
  at: Date;

  @Field(() => String, {
    description: doc('操作者；系统所为以“system:”开头', 'Who; the system’s own work begins with system:'),
  })
  actor: string;

  @Field(() => ID, { nullable: true, description: doc('操作者的账号', 'The account of who did it') })
  accountId: string | null;

  @Field(() => String, { description: doc('操作', 'Operation') })
  operation: string;

  @Field(() => AuditActionEnum, { description: doc('做了什么', 'What was done') })
  action: AuditActionName;

  @Field(() => String, { description: doc('记录种类（表名）', 'Kind of record, by its table') })
  entity: string;

  @Field(() => ID, { description: doc('记录编号', 'Identifier of the record') })
  recordId: string;

  @Field(() => [String], { description: doc('变动的字段', 'Names of the changed fields') })
  fields: string[];

  @Field(() => String, { description: doc('变动内容的 SHA-256', 'SHA-256 of what was changed') })
  hash: string;

  @Field(() => OrganizationReference, {
    nullable: true,
    description: doc('记录所属组织', 'The organization the record belongs to'),
  })
  organization: OrganizationReference | null;

  @Field(() => String, { description: doc('请求编号', 'Identifier of the request') })
  requestId: string;

  @Field(() => ID, {
    nullable: true,
    description: doc('所在封存块；空为尚未封存', 'Its sealed block; null until it is sealed'),
  })
  block: string | null;
}

export const AuditConnection = connectionOf(AuditEntry, 'Audit');

@ObjectType({ description: doc('第一个有问题的封存块', 'The first block that is not what was sealed') })
class AuditBreak {
  @Field(() => ID, { description: doc('块号', 'Number of the block') })
  block: string;

  @Field(() => AuditFaultEnum, { description: doc('问题', 'What is wrong') })
  fault: AuditFault;
}

@ObjectType({ description: doc('审计链的核验结果', 'The outcome of recomputing the chain of blocks') })
export class AuditVerification {
  @Field(() => Int, { description: doc('本次核验的块数', 'Blocks recomputed this time') })
  blocks: number;

  @Field(() => Int, { description: doc('本次核验的记录数', 'Lines recomputed this time') })
  entries: number;

  @Field(() => ID, {
    description: doc('核验到的块号；未完时作下次的 after', 'Last block looked at; the next `after` unless done'),
  })
  upTo: string;

  @Field(() => Boolean, {
    description: doc('已核验到链尾，或已发现问题', 'The end was reached, or something is wrong'),
  })
  done: boolean;

  @Field(() => AuditBreak, {
    nullable: true,
    description: doc('发现的问题；空为无误', 'What was found; null: nothing'),
  })
  broken: AuditBreak | null;
}

/** Written down outside the system now and then, it also shows when the end of the chain is cut off. */
@ObjectType({ description: doc('审计链的链尾', 'The end of the chain of blocks') })
export class AuditHead {
  @Field(() => ID, { description: doc('最后一块的块号', 'Number of the last block') })
  block: string;

  @Field(() => String, {
    description: doc('最后一块的哈希；请定期抄录到系统之外', 'Its hash; note it outside the system now and then'),
  })
  hash: string;

  @Field(() => Date, { nullable: true, description: doc('封存时间', 'When it was sealed') })
  sealedAt: Date | null;

  @Field(() => Int, { description: doc('待封存的记录数', 'Lines that are not sealed yet') })
  unsealed: number;
}
