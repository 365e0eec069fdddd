import type { AnnexPreviewQuery } from '../../gql/annex.ts';

type Row = AnnexPreviewQuery['annexTable']['rows'][number];
type Cell = Row['cells'][number];

/**
 * Where the record behind a cell is shown. A task is shown with its issue; where the row names no one issue, in the
 * ledger of the branch.
 */
export const linkOf = (row: Row, { kind, id }: Cell, period: string): string | null => {
  if (!kind || !id) return null;
  const issue = row.cells.find((cell) => cell.kind === 'ISSUE')?.id;
  switch (kind) {
    case 'ORGANIZATION':
      return `/organization/${id}`;
    case 'ASSESSMENT':
      return `/assessment/${row.branchId}?period=${period}`;
    case 'PERSON':
      return `/people/${id}`;
    case 'APPLICATION':
      return `/application/${id}`;
    case 'ISSUE':
      return `/ledger/${id}`;
    case 'TASK':
      return issue ? `/ledger/${issue}` : `/ledger?org=${row.branchId}`;
  }
};
