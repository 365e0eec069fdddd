import type { Day } from '../kernel/index.ts';
import { checkOrganizations, superiorsFirst } from './check-organizations.ts';
import { checkContactPoints, checkPersons, checkResponsibilities } from './check-people.ts';
import type { RowOf } from './columns.ts';
import { directoryOf, type Known } from './directory.ts';
import { type Lexicon, type Problem, SHEETS, type Sheet } from './exchange.types.ts';
import { type RawRow, readRows, type SheetRead } from './read-rows.ts';

/** The rows of each sheet below its headings; a sheet that is not in the file is left out. */
export type RawWorkbook = Readonly<Partial<Record<Sheet, readonly RawRow[]>>>;

export type Workbook = { [S in Sheet]: RowOf<S>[] };

export type WorkbookCheck = {
  /** By sheet and row; empty when the workbook may be applied. One bad row saves nothing (issue 2, 7). */
  problems: Problem[];
  /** Rows as understood, organizations with superiors first. */
  rows: Workbook;
};

/** Codes the workbook names: what the database has to be asked for before the check. */
export type NamedCodes = { organizations: Set<string>; persons: Set<string> };

/**
 * Reads a workbook, cell by cell; nothing is compared with the database yet.
 * @example const read = readWorkbook(raw, LEXICON); const known = await lookUp(namedCodes(read.rows))
 */
export function readWorkbook(raw: RawWorkbook, lexicon: Lexicon): WorkbookCheck {
  const read = <S extends Sheet>(sheet: S): SheetRead<S> => readRows(sheet, raw[sheet] ?? [], lexicon);
  const sheets = {
    organization: read('organization'),
    person: read('person'),
    contactPoint: read('contactPoint'),
    responsibility: read('responsibility'),
  };
  return {
    rows: {
      organization: sheets.organization.rows,
      person: sheets.person.rows,
      contactPoint: sheets.contactPoint.rows,
      responsibility: sheets.responsibility.rows,
    },
    problems: SHEETS.flatMap((sheet) => sheets[sheet].problems),
  };
}

/**
 * Every code a workbook names, own and referred to.
 * @example namedCodes(read.rows).organizations // Set { 'WC', 'B-01', … }
 */
export function namedCodes(rows: Workbook): NamedCodes {
  const organizations = [
    ...rows.organization.flatMap((row) => [row.code, row.parentCode, row.hostCode, ...row.partyGroupCodes]),
    ...rows.person.flatMap((row) => [row.homeBranchCode, row.organizationCode]),
    ...rows.contactPoint.map((row) => row.branchCode),
    ...rows.responsibility.map((row) => row.organizationCode),
  ];
  const persons = [...rows.person, ...rows.contactPoint, ...rows.responsibility].map((row) => row.personCode);
  const given = (codes: readonly (string | null)[]) => new Set(codes.filter((code): code is string => Boolean(code)));
  return { organizations: given(organizations), persons: given(persons) };
}

/**
 * The whole check: what the cells say, what the rows say of one another, and what they say against the database.
 * @example checkWorkbook(readWorkbook(raw, LEXICON), known, '2026-11-23').problems
 */
export function checkWorkbook(read: WorkbookCheck, known: Known, today: Day): WorkbookCheck {
  const { organization, person, contactPoint, responsibility } = read.rows;
  const directory = directoryOf(organization, known);
  const problems = [
    ...read.problems,
    ...checkOrganizations(organization, directory, known, today),
    ...checkPersons(person, directory, known),
    ...checkContactPoints(contactPoint, person, directory, known),
    ...checkResponsibilities(responsibility, person, directory, known),
  ];
  const place = ({ sheet, row }: Problem) => SHEETS.indexOf(sheet) * 1e7 + row;
  return {
    problems: problems.sort((one, other) => place(one) - place(other)),
    rows: { ...read.rows, organization: superiorsFirst(organization, directory) },
  };
}
