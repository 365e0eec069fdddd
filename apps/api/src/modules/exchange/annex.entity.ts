import {
  ANNEXES,
  type Annex,
  type AnnexFacts,
  type AnnexLists,
  type Details,
  EXPORT_FORMATS,
  EXPORT_STATES,
  type ExportFormat,
  type ExportState,
  type RefusalCode,
} from '@zhibu/rules';
import { ANNEX_WORDS, EXPORT_FORMAT_WORDS, EXPORT_STATE_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Derived, doc, enumOf, Owned, Unaudited } from '../../platform/index.ts';

export const AnnexEnum = enumOf(ANNEXES, 'Annex', ANNEX_WORDS, doc('附件1–4', 'Annexes 1–4 of the plan'));
export const ExportFormatEnum = enumOf(
  EXPORT_FORMATS,
  'ExportFormat',
  EXPORT_FORMAT_WORDS,
  doc('文件格式', 'Kind of file'),
);
const ExportStateEnum = enumOf(
  EXPORT_STATES,
  'ExportState',
  EXPORT_STATE_WORDS,
  doc('导出的状态', 'State of an export'),
);

/** What the annexes said of a branch when its period closed; once it is closed again, what they say then. */
@Entity('annex_row')
@Unaudited()
export class AnnexRow extends Owned {
  /** Null for a branch that has lists, but no sheet in the quarter. */
  @Column('bigint', { nullable: true })
  assessmentId: string | null;

  /** Whether there is anything on its lists (Annexes 3 and 4). */
  @Column('boolean')
  lists: boolean;

  @Column('bigint')
  periodId: string;

  @Column('int')
  edition: number;

  @Column('int')
  quarter: number;

  @Column('varchar')
  sortKey: string;

  @Column('simple-json')
  facts: AnnexLists | AnnexFacts;
}

/** An annex as a file: made in the background, found again by who asked for it. */
@ObjectType({ description: doc('一次附件导出', 'An annex exported as a file') })
@Entity('annex_export')
export class AnnexExport extends Owned {
  @Field(() => AnnexEnum, { description: doc('附件', 'Which annex') })
  @Column('varchar')
  annex: Annex;

  @Field(() => ExportFormatEnum, { description: doc('格式', 'Kind of file') })
  @Column('varchar')
  format: ExportFormat;

  @Column('bigint')
  periodId: string;

  @Field(() => Int, { description: doc('年度', 'Year') })
  @Column('int')
  year: number;

  @Field(() => Int, { description: doc('第几季度', 'Number of the quarter') })
  @Column('int')
  ordinal: number;

  @Field(() => ExportStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: ExportState;

  @Column('bigint')
  requestedBy: string;

  @Column('bigint')
  accountId: string;

  @Field(() => Int, { description: doc('已写入的支部数', 'Branches written so far') })
  @Derived()
  @Column('int')
  done: number;

  @Field(() => Int, { description: doc('支部总数；未知为 0', 'Branches in all; 0 while not known') })
  @Derived()
  @Column('int')
  total: number;

  @Derived()
  @Column('int')
  attempts: number;

  @Field(() => Int, { description: doc('表内行数', 'Rows of its tables') })
  @Column('int')
  rowCount: number;

  @Field(() => String, { description: doc('文件名', 'Name of the file') })
  @Column('varchar')
  fileName: string;

  @Field(() => Int, { description: doc('文件大小（字节）', 'Size of the file in bytes') })
  @Column('int')
  byteSize: number;

  @Field(() => Boolean, { description: doc('文件仍在，可下载', 'The file is still there') })
  @Derived()
  @Column('boolean')
  kept: boolean;

  @Column('varchar', { nullable: true })
  refusalCode: RefusalCode | null;

  @Column('simple-json', { nullable: true })
  refusalDetails: Details | null;

  @Field(() => Date, { nullable: true, description: doc('完成时间（UTC）', 'Finished at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  finishedAt: Date | null;
}
