import { type AnnexTable, columnsOfTable } from '@zhibu/rules';
import { ANNEX_TABLE_WORDS, type Locale } from '@zhibu/vocabulary';
import { refusal, type Work } from '../../platform/index.ts';
import type { Cell } from './annex.cells.ts';
import { headingOf } from './annex.paper.ts';
import { rowsOf } from './annex.rows.ts';
import { annexSource, countBranches, factsPage } from './annex.source.ts';
import { AnnexTablePage } from './annex.views.ts';

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
  const { table, locale } = wanted;
  const source = await annexSource(work, wanted.organizationId, wanted.periodId);
  const { number, after } = placeOf(wanted.after);
  const page = await factsPage(work, source, { first: wanted.first ?? DEFAULT_FIRST, after });
  const columns = columnsOfTable(table);
  const alone = source.organization.level === 'BRANCH';
  const rows = page.facts.flatMap((facts, at) =>
    rowsOf(table, facts, { number: number + at + 1, alone, locale }).map((row) => ({
      branchId: facts.branch.id,
      assessmentId: facts.assessmentId,
      cells: row.map(cellView),
    })),
  );
  return Object.assign(new AnnexTablePage(), {
    title: ANNEX_TABLE_WORDS[table][locale],
    frozen: source.frozen,
    branchCount: await countBranches(work, source),
    columns: columns.map(({ key, width }) => ({ key, width, ...headingOf(table, key) })),
    rows,
    endCursor: page.hasNext ? `${number + page.facts.length}.${page.endCursor}` : null,
  });
};
