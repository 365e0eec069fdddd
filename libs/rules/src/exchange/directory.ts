import type { Day } from '../kernel/index.ts';
import type { BranchSubtype, BranchType, OrganizationLevel } from '../organization/index.ts';
import type { RowOf } from './columns.ts';
import type { ImportReason, Problem, ProblemDetails, Sheet } from './exchange.types.ts';

/** An organization that is in the database already. */
export type KnownOrganization = {
  level: OrganizationLevel;
  type: BranchType | null;
  subtype: BranchSubtype | null;
  parentCode: string | null;
  hostCode: string | null;
  foundedOn: Day;
  dissolved: boolean;
  /** Within the reach of whoever imports. */
  inReach: boolean;
};

export type KnownPerson = { inReach: boolean };

/**
 * What the database knows of the codes in the workbook: organizations with all above them, persons. Codes are in
 * capitals.
 */
export type Known = {
  organizations: ReadonlyMap<string, KnownOrganization>;
  persons: ReadonlyMap<string, KnownPerson>;
};

/** Looks organizations up in the workbook first, then in the database: what the county will look like afterwards. */
export type Directory = {
  has(code: string): boolean;
  levelOf(code: string): OrganizationLevel | null;
  parentOf(code: string): string | null;
  /** Whether an organization stands directly under another or anywhere below it, once the workbook is applied. */
  isBelow(code: string, above: string): boolean;
  /** Why an organization may not be pointed at; null when it may. */
  unusable(code: string): ImportReason | null;
};

/**
 * The directory of a workbook.
 * @example directoryOf(rows, known).levelOf('GB-01') // 'GENERAL_BRANCH'
 */
export function directoryOf(rows: readonly RowOf<'organization'>[], known: Known): Directory {
  const imported = new Map(rows.flatMap((row) => (row.code === null ? [] : [[row.code, row] as const])));
  const stored = known.organizations;
  const parentOf = (code: string): string | null =>
    imported.get(code)?.parentCode ?? stored.get(code)?.parentCode ?? null;
  return {
    has: (code) => imported.has(code) || stored.has(code),
    levelOf: (code) => imported.get(code)?.level ?? stored.get(code)?.level ?? null,
    parentOf,
    isBelow: (code, above) => {
      const line = new Set<string>();
      for (let at = parentOf(code); at !== null && !line.has(at); at = parentOf(at)) line.add(at);
      return line.has(above);
    },
    unusable: (code) => {
      const existing = stored.get(code);
      if (existing === undefined) return imported.has(code) ? null : 'UNKNOWN_ORGANIZATION';
      // Out of reach is told as unknown, as everywhere: existence is not confirmed (DESIGN §2.6) unless the row is edited.
      if (!existing.inReach) return imported.has(code) ? 'OUT_OF_REACH' : 'UNKNOWN_ORGANIZATION';
      return existing.dissolved ? 'DISSOLVED' : null;
    },
  };
}

/**
 * A collector of problems for one sheet.
 * @example const tell = teller('organization', problems); tell(5, 'code', 'DUPLICATE', { first: 3 })
 */
export function teller(sheet: Sheet, problems: Problem[]) {
  return (row: number, column: string | null, reason: ImportReason, details: ProblemDetails = {}): void => {
    problems.push({ sheet, row, column, reason, details });
  };
}
