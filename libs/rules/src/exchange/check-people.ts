import { type Day, yearOf } from '../kernel/index.ts';
import { overlaps, POSTS_OF_LEVEL, SINGLE_POSTS, type Tenure } from '../people/index.ts';
import type { ColumnKey, RowOf } from './columns.ts';
import { type Directory, type Known, teller } from './directory.ts';
import type { Problem, Sheet } from './exchange.types.ts';

type Tell = ReturnType<typeof teller>;

/**
 * What is wrong with persons and their appointments: one row an appointment, a person may have several.
 * @example checkPersons(rows, directory, known)
 */
export function checkPersons(rows: readonly RowOf<'person'>[], directory: Directory, known: Known): Problem[] {
  const problems: Problem[] = [];
  const tell = teller('person', problems);
  const said = new Map<string, { value: string; row: number }>();
  const held = new Map<string, (Tenure & { row: number })[]>();
  for (const row of rows) {
    if (row.personCode !== null && known.persons.get(row.personCode)?.inReach === false)
      tell(row.row, 'personCode', 'OUT_OF_REACH');
    checkAgreement(row, said, tell);
    checkBranch(row.row, 'homeBranchCode', row.homeBranchCode, directory, tell);
    checkAppointment(row, directory, held, tell);
  }
  return problems;
}

/**
 * What is wrong with contact points: a leader and a branch, once.
 * @example checkContactPoints(rows, persons, directory, known)
 */
export function checkContactPoints(
  rows: readonly RowOf<'contactPoint'>[],
  persons: readonly RowOf<'person'>[],
  directory: Directory,
  known: Known,
): Problem[] {
  const problems: Problem[] = [];
  const tell = teller('contactPoint', problems);
  const hasPerson = personsOf(persons, known);
  const seen = new Map<string, number>();
  for (const { row, personCode, branchCode, fromOn, toOn } of rows) {
    if (personCode !== null && !hasPerson(personCode)) tell(row, 'personCode', 'UNKNOWN_PERSON', { value: personCode });
    checkBranch(row, 'branchCode', branchCode, directory, tell);
    if (fromOn !== null && toOn !== null && toOn < fromOn)
      tell(row, 'toOn', 'DAYS_REVERSED', { from: fromOn, to: toOn });
    once(seen, [personCode, branchCode, fromOn], row, tell);
  }
  return problems;
}

/**
 * What is wrong with the lists of responsibilities.
 * @example checkResponsibilities(rows, persons, directory, known)
 */
export function checkResponsibilities(
  rows: readonly RowOf<'responsibility'>[],
  persons: readonly RowOf<'person'>[],
  directory: Directory,
  known: Known,
): Problem[] {
  const problems: Problem[] = [];
  const tell = teller('responsibility', problems);
  const hasPerson = personsOf(persons, known);
  const seen = new Map<string, number>();
  for (const { row, personCode, organizationCode, kind, year, title, dueOn } of rows) {
    const of = year ?? (dueOn === null ? null : yearOf(dueOn));
    if (personCode !== null && !hasPerson(personCode)) tell(row, 'personCode', 'UNKNOWN_PERSON', { value: personCode });
    checkOrganization(row, 'organizationCode', organizationCode, directory, tell);
    if (dueOn !== null && year !== null && yearOf(dueOn) !== year) tell(row, 'dueOn', 'DUE_OUT_OF_YEAR', { year });
    once(seen, [personCode, organizationCode, kind, of, title], row, tell);
  }
  return problems;
}

/** What several rows say of one person must agree; a cell left empty says nothing. */
function checkAgreement(row: RowOf<'person'>, said: Map<string, { value: string; row: number }>, tell: Tell): void {
  for (const column of ['name', 'phone', 'jobTitle', 'homeBranchCode'] as const) {
    const value = row[column];
    if (row.personCode === null || value === null) continue;
    const key = `${row.personCode} ${column}`;
    const first = said.get(key) ?? { value, row: row.row };
    said.set(key, first);
    const reason = column === 'name' ? 'NAME_DIFFERS' : 'VALUE_DIFFERS';
    if (first.value !== value) tell(row.row, column, reason, { value: first.value, first: first.row });
  }
}

function personsOf(rows: readonly RowOf<'person'>[], known: Known): (code: string) => boolean {
  const imported = new Set(rows.map((row) => row.personCode));
  return (code) => imported.has(code) || known.persons.get(code)?.inReach === true;
}

function checkOrganization(
  row: number,
  column: ColumnKey<Sheet>,
  code: string | null,
  directory: Directory,
  tell: Tell,
): boolean {
  const unusable = code === null ? null : directory.unusable(code);
  if (unusable !== null) tell(row, column, unusable, { value: code ?? '' });
  return code !== null && unusable === null;
}

function checkBranch(
  row: number,
  column: ColumnKey<Sheet>,
  code: string | null,
  directory: Directory,
  tell: Tell,
): void {
  if (!checkOrganization(row, column, code, directory, tell) || code === null) return;
  const level = directory.levelOf(code);
  if (level !== null && level !== 'BRANCH') tell(row, column, 'NOT_A_BRANCH', { value: code, level });
}

function checkAppointment(
  { row, personCode, organizationCode, post, fromOn, toOn }: RowOf<'person'>,
  directory: Directory,
  held: Map<string, (Tenure & { row: number })[]>,
  tell: Tell,
): void {
  const given = [organizationCode, post, fromOn].filter((value) => value !== null).length;
  if (given === 0) return;
  if (given < 3) tell(row, 'post', 'POST_INCOMPLETE');
  const usable = checkOrganization(row, 'organizationCode', organizationCode, directory, tell);
  if (fromOn !== null && toOn !== null && toOn < fromOn) tell(row, 'toOn', 'DAYS_REVERSED', { from: fromOn, to: toOn });
  if (!usable || organizationCode === null || post === null) return;
  const level = directory.levelOf(organizationCode);
  if (level !== null && !POSTS_OF_LEVEL[level].includes(post)) tell(row, 'post', 'POST_NOT_FOR_LEVEL', { post, level });
  if (fromOn === null || personCode === null) return;
  const tenure = { personId: personCode, post, from: fromOn as Day, to: toOn, row };
  const others = held.get(organizationCode) ?? [];
  const clash = others.find(
    (other) =>
      other.post === post && overlaps(other, tenure) && (other.personId === personCode || SINGLE_POSTS.includes(post)),
  );
  if (clash?.personId === personCode) tell(row, null, 'DUPLICATE', { value: personCode, first: clash.row });
  else if (clash !== undefined) tell(row, 'post', 'POST_FILLED', { post, first: clash.row });
  held.set(organizationCode, [...others, tenure]);
}

function once(seen: Map<string, number>, parts: readonly unknown[], row: number, tell: Tell): void {
  if (parts.includes(null)) return;
  const key = JSON.stringify(parts);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  else tell(row, null, 'DUPLICATE', { value: String(parts[0]), first });
}
