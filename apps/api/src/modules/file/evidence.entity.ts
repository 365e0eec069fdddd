import { EVIDENCE_SUBJECTS, EVIDENCE_TYPES, type EvidenceSubjectKind, type EvidenceType } from '@zhibu/rules';
import { EVIDENCE_SUBJECT_WORDS, EVIDENCE_TYPE_WORDS } from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { doc, enumOf, Owned } from '../../platform/index.ts';

export const EvidenceSubjectEnum = enumOf(
  EVIDENCE_SUBJECTS,
  'EvidenceSubject',
  EVIDENCE_SUBJECT_WORDS,
  doc('佐证材料所属的记录', 'What a piece of evidence belongs to'),
);
const EvidenceTypeEnum = enumOf(
  EVIDENCE_TYPES,
  'EvidenceType',
  EVIDENCE_TYPE_WORDS,
  doc('文件类型', 'Type of the file'),
);

/** A file beside a record of another module. What was handed in with a verdict stays with it for ever. */
@ObjectType({ description: doc('一份佐证材料', 'A piece of evidence') })
@Entity('evidence')
export class Evidence extends Owned {
  @Field(() => EvidenceSubjectEnum, { description: doc('所属记录的种类', 'Kind of the record it belongs to') })
  @Column('varchar')
  subjectKind: EvidenceSubjectKind;

  @Field(() => ID, { description: doc('所属记录', 'The record it belongs to') })
  @Column('bigint')
  subjectId: string;

  @Field(() => String, {
    description: doc(
      '记录中的位置；评定为“哪一方.条目代码”，如 SELF.A01',
      'Where in the record; of an assessment `round.criterion`, such as SELF.A01',
    ),
  })
  @Column('varchar')
  slot: string;

  @Field(() => String, { description: doc('文件名', 'Name of the file') })
  @Column('varchar')
  name: string;

  @Field(() => EvidenceTypeEnum, { description: doc('文件类型', 'Type of the file') })
  @Column('varchar')
  type: EvidenceType;

  @Field(() => Int, { description: doc('大小（字节）', 'Size in bytes') })
  @Column('int')
  size: number;

  @Field(() => String, { description: doc('内容的 SHA-256 值', 'SHA-256 of its content') })
  @Column('varchar')
  sha256: string;

  @Column('varchar')
  storageKey: string;

  @Column('bigint', { nullable: true })
  uploadedBy: string | null;

  @Field(() => Date, { description: doc('上传时间（UTC）', 'Uploaded at (UTC)') })
  @Column('datetime', { precision: 3 })
  uploadedAt: Date;
}
