import {
  type Details,
  IMPORT_PHASES,
  IMPORT_REASONS,
  IMPORT_STATES,
  type ImportPhase,
  type ImportReason,
  type ImportState,
  type RefusalCode,
  SHEETS,
  type Sheet,
} from '@zhibu/rules';
import { IMPORT_PHASE_WORDS, IMPORT_REASON_WORDS, IMPORT_STATE_WORDS, SHEET_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Derived, doc, enumOf, JsonScalar, Owned, Unaudited } from '../../platform/index.ts';

export const ImportStateEnum = enumOf(
  IMPORT_STATES,
  'ImportState',
  IMPORT_STATE_WORDS,
  doc('导入的状态', 'State of an import'),
);
const ImportPhaseEnum = enumOf(
  IMPORT_PHASES,
  'ImportPhase',
  IMPORT_PHASE_WORDS,
  doc('正在进行的步骤', 'What is going on'),
);
export const ImportSheetEnum = enumOf(SHEETS, 'ImportSheet', SHEET_WORDS, doc('工作表', 'Sheet of the workbook'));
const ImportReasonEnum = enumOf(
  IMPORT_REASONS,
  'ImportReason',
  IMPORT_REASON_WORDS,
  doc('问题原因；大括号处为 details 的值', 'Why a row is not taken; the places take the values of `details`'),
);

/** Rows of a sheet by what applying them does. */
export type SheetCounts = { create: number; change: number; same: number };
export type ImportCounts = Partial<Record<Sheet, SheetCounts>>;

/** A workbook brought in at an organization, and what became of it. */
@ObjectType({ description: doc('一次导入（一份工作簿）', 'An import: one workbook') })
@Entity('import')
export class Import extends Owned {
  @Field(() => String, { description: doc('文件名', 'Name of the file') })
  @Column('varchar')
  fileName: string;

  @Field(() => Int, { description: doc('文件大小（字节）', 'Size of the file in bytes') })
  @Column('int')
  byteSize: number;

  /** Its bytes are still there: personal data is kept no longer than it serves (R78). */
  @Derived()
  @Column('boolean')
  kept: boolean;

  @Field(() => ImportStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: ImportState;

  /** The person who brought it, and the account the check looks through. */
  @Column('bigint')
  requestedBy: string;

  @Column('bigint')
  accountId: string;

  @Field(() => ImportPhaseEnum, { description: doc('正在进行的步骤', 'What is going on') })
  @Derived()
  @Column('varchar')
  phase: ImportPhase;

  @Field(() => Int, { description: doc('本步骤已办理的行数', 'Rows done in this phase') })
  @Derived()
  @Column('int')
  done: number;

  @Field(() => Int, { description: doc('本步骤的总行数；未知为 0', 'Rows of this phase; 0 while not known') })
  @Derived()
  @Column('int')
  total: number;

  /** How often the work under way was begun: a workbook that kills its process is not tried for ever. */
  @Derived()
  @Column('int')
  attempts: number;

  @Column('simple-json')
  counts: ImportCounts;

  @Field(() => Int, { description: doc('问题总数', 'Number of problems') })
  @Column('int')
  problemCount: number;

  /** What is wrong with the workbook as a whole, or why it could not be applied. */
  @Column('varchar', { nullable: true })
  refusalCode: RefusalCode | null;

  @Column('simple-json', { nullable: true })
  refusalDetails: Details | null;

  /** What applying would do, as the check found it: applied is only that. */
  @Derived()
  @Column('varchar', { nullable: true })
  fingerprint: string | null;

  @Field(() => Date, { nullable: true, description: doc('核对时间（UTC）', 'Checked at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  checkedAt: Date | null;

  @Field(() => Date, { nullable: true, description: doc('导入完成时间（UTC）', 'Applied at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  appliedAt: Date | null;

  @Column('bigint', { nullable: true })
  appliedBy: string | null;
}

/** What is wrong with a row or a cell of a workbook. The workbook is the record: these lines go with it. */
@ObjectType({ description: doc('工作簿中的一个问题', 'A problem in a workbook') })
@Entity('import_problem')
@Unaudited()
export class ImportProblem extends Owned {
  @Column('bigint')
  importId: string;

  @Column('int')
  ordinal: number;

  @Field(() => ImportSheetEnum, { description: doc('数据种类', 'What the sheet holds') })
  @Column('varchar')
  sheet: Sheet;

  @Field(() => String, { description: doc('工作表名称', 'Name of the sheet in the file') })
  @Column('varchar')
  sheetName: string;

  @Field(() => Int, { name: 'row', description: doc('行号', 'Row number') })
  @Column('int')
  rowNumber: number;

  @Field(() => String, {
    nullable: true,
    description: doc('字段；整行的问题为空', 'Field; null for the row as a whole'),
  })
  @Column('varchar', { nullable: true })
  columnKey: string | null;

  @Field(() => String, { nullable: true, description: doc('表头', 'Heading in the file') })
  @Column('varchar', { nullable: true })
  heading: string | null;

  @Field(() => String, { nullable: true, description: doc('单元格，如 D7', 'Cell, such as D7') })
  @Column('varchar', { nullable: true })
  address: string | null;

  @Field(() => ImportReasonEnum, { description: doc('原因', 'Reason') })
  @Column('varchar')
  reason: ImportReason;

  @Field(() => JsonScalar, { description: doc('原因中的具体值', 'Values for the words of the reason') })
  @Column('simple-json')
  details: Record<string, string | number>;
}
