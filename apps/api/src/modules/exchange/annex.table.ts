import { ANNEX_TABLES, type AnnexTable } from '@zhibu/rules';
import { ANNEX_TABLE_WORDS, type Locale } from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { doc, enumOf, refusal, type Work } from '../../platform/index.ts';
import { type Cell, TARGET_KINDS, type TargetKind } from './annex.cells.ts';
import { headOf, sheetOf, titleOf } from './annex.sheets.ts';
import { annexSource, countBranches, factsPage } from './annex.source.ts';

export const AnnexTableEnum = enumOf(
  Object.keys(ANNEX_TABLES) as AnnexTable[],
  'AnnexTable',
  ANNEX_TABLE_WORDS,
  doc('附件中的一张表', 'A table of an annex'),
);

const TARGET_WORDS = {
  ORGANIZATION: { zh: '党组织', en: 'Organization' },
  ASSESSMENT: { zh: '评定', en: 'Assessment' },
  ISSUE: { zh: '问题', en: 'Issue' },
  TASK: { zh: '任务', en: 'Task' },
  PERSON: { zh: '人员', en: 'Person' },
  APPLICATION: { zh: '申报', en: 'Application' },
} as const;
const TargetKindEnum = enumOf(
  TARGET_KINDS,
  'AnnexTargetKind',
  TARGET_WORDS,
  doc('单元格出自哪类记录', 'What kind of record a cell comes from'),
);

@ObjectType({ description: doc('表的一栏', 'A column of a table') })
class AnnexColumnView {
  @Field(() => String, { description: doc('栏代码', 'Key') })
  key: string;

  @Field(() => String, { description: doc('中文表头', 'Heading in Chinese') })
  zh: string;

  @Field(() => String, { description: doc('英文表头', 'Heading in English') })
  en: string;

  @Field(() => Int, { description: doc('宽度（字符）', 'Width in characters') })
  width: number;
}

@ObjectType({ description: doc('单元格，及其出自的记录', 'A cell, and the record it is taken from') })
class AnnexCell {
  @Field(() => String, { nullable: true, description: doc('文字', 'Text') })
  text: string | null;

  @Field(() => TargetKindEnum, { nullable: true, description: doc('出自哪类记录', 'Kind of record') })
  kind: TargetKind | null;

  @Field(() => ID, { nullable: true, description: doc('记录编号', 'Identifier of the record') })
  id: string | null;
}

@ObjectType({ description: doc('表的一行', 'A row of a table') })
class AnnexRowView {
  @Field(() => ID, { description: doc('所属支部', 'The branch it belongs to') })
  branchId: string;

  @Field(() => [AnnexCell], { description: doc('单元格，按栏的顺序', 'Cells, in the order of the columns') })
  cells: AnnexCell[];
}

@ObjectType({ description: doc('附件中一张表的一页', 'A page of a table of an annex') })
export class AnnexTablePage {
  @Field(() => String, { description: doc('表名', 'Title') })
  title: string;

  @Field(() => String, {
    description: doc('表头：填报单位、评定期、填报日期', 'The line above: by whom, of which period, on which day'),
  })
  head: string;

  @Field(() => Boolean, { description: doc('取自季度锁定时的存档', 'As it was when the period closed') })
  frozen: boolean;

  @Field(() => Boolean, {
    description: doc(
      '季度已锁定，正在归档：尚未归档的支部取自现有记录',
      'The period is closed and being archived: who is not kept yet is read live',
    ),
  })
  archiving: boolean;

  @Field(() => Int, { description: doc('支部总数', 'Branches in all') })
  branchCount: number;

  @Field(() => [AnnexColumnView], { description: doc('栏', 'Columns') })
  columns: AnnexColumnView[];

  @Field(() => [AnnexRowView], { description: doc('行', 'Rows') })
  rows: AnnexRowView[];

  @Field(() => String, {
    nullable: true,
    description: doc('下一页的 after；没有下一页为空', '`after` of the next page; null at the end'),
  })
  endCursor: string | null;
}

export type TableWanted = {
  table: AnnexTable;
  organizationId: string;
  periodId: string;
  locale: Locale;
  first: number | null;
  after: string | null;
};

/** `12.cursor`: after twelve branches, at this place. */
const placeOf = (after: string | null): { number: number; after: string | null } => {
  if (!after) return { number: 0, after: null };
  const [, number, cursor] = /^(\d{1,9})\.(.+)$/.exec(after) ?? [];
  if (!number || !cursor) throw refusal('CURSOR_INVALID');
  return { number: Number(number), after: cursor };
};

const cellView = ({ text, target }: Cell) => ({
  text: text === null ? null : String(text),
  kind: target?.kind ?? null,
  id: target?.id ?? null,
});

const DEFAULT_FIRST = 50;

/** A page of a table as it is exported, each cell with the record it comes from. `first` counts branches. */
export const annexTable = async (work: Work, wanted: TableWanted): Promise<AnnexTablePage> => {
  const { locale } = wanted;
  const source = await annexSource(work, wanted.organizationId, wanted.periodId);
  const alone = source.organization.level === 'BRANCH';
  const sheet = sheetOf(wanted.table, alone);
  const { number, after } = placeOf(wanted.after);
  const page = await factsPage(work, source, sheet.subject, { first: wanted.first ?? DEFAULT_FIRST, after });
  const rows = page.facts.flatMap((facts, at) =>
    sheet.rowsOf(facts, { number: number + at + 1, alone, locale }).map((row) => ({
      branchId: facts.branch.id,
      cells: row.map(cellView),
    })),
  );
  return Object.assign(new AnnexTablePage(), {
    title: titleOf(sheet, locale),
    head: headOf(source, work.today, locale),
    frozen: source.frozen,
    archiving: source.archiving,
    branchCount: await countBranches(work, source, sheet.subject),
    columns: sheet.columns.map(({ key, width, heading }) => ({ key, width, ...heading })),
    rows,
    endCursor: page.hasNext ? `${number + page.facts.length}.${page.endCursor}` : null,
  });
};
