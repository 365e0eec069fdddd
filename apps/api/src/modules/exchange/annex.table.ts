import type { AnnexTable } from '@zhibu/rules';
import type { Locale } from '@zhibu/vocabulary';
import { refusal, type Work } from '../../platform/index.ts';
import type { Cell } from './annex.cells.ts';
import { headOf, sheetOf, titleOf } from './annex.sheets.ts';
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
