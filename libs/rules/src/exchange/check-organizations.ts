import type { Day } from '../kernel/index.ts';
import { MAX_UNITS, mayHaveType, mayStandUnder } from '../organization/index.ts';
import { NO_PARTY_GROUP } from './cells.ts';
import type { RowOf } from './columns.ts';
import { type Directory, type Known, teller } from './directory.ts';
import type { Problem } from './exchange.types.ts';

type OrganizationRow = RowOf<'organization'>;
type Tell = ReturnType<typeof teller>;

/**
 * What is wrong with the organizations taken together: codes met twice, circles, superiors that are unknown or may not
 * stand above, types that do not go with levels.
 * @example checkOrganizations(rows, directoryOf(rows, known), known, '2026-11-23')
 */
export function checkOrganizations(
  rows: readonly OrganizationRow[],
  directory: Directory,
  known: Known,
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  const tell = teller('organization', problems);
  const first = new Map<string, number>();
  const circling = codesInCircles(rows, directory);
  for (const row of rows) {
    if (row.code !== null) {
      const earlier = first.get(row.code);
      if (earlier === undefined) first.set(row.code, row.row);
      else tell(row.row, 'code', 'DUPLICATE', { value: row.code, first: earlier });
      if (circling.has(row.code)) tell(row.row, 'parentCode', 'CYCLE', { value: row.code });
    }
    checkExisting(row, known, tell);
    checkParent(row, directory, known, tell);
    checkDescription(row, known, tell);
    checkReferences(row, directory, known, tell);
    checkPartyGroups(row, directory, known, tell);
    checkDays(row, today, tell);
  }
  return problems;
}

/**
 * The rows in the order in which they can be applied: every superior before what stands under it, else as in the sheet.
 * @example superiorsFirst(rows, directory).map((row) => row.code) // ['WC', 'C-01', 'B-01']
 */
export function superiorsFirst(rows: readonly OrganizationRow[], directory: Directory): OrganizationRow[] {
  const depths = new Map<string, number>();
  const depthOf = (code: string): number => {
    const line = new Set<string>();
    let at: string | null = code;
    while (at !== null && !depths.has(at) && !line.has(at)) {
      line.add(at);
      at = directory.parentOf(at);
    }
    let depth = at === null ? -1 : (depths.get(at) ?? -1);
    for (const each of [...line].reverse()) depths.set(each, ++depth);
    return depths.get(code) ?? 0;
  };
  const weighed = rows.map((row, index) => ({ row, index, depth: row.code === null ? 0 : depthOf(row.code) }));
  return weighed.sort((one, other) => one.depth - other.depth || one.index - other.index).map(({ row }) => row);
}

function checkExisting({ row, code, level, foundedOn }: OrganizationRow, known: Known, tell: Tell): void {
  const existing = code === null ? undefined : known.organizations.get(code);
  if (existing === undefined) return;
  if (!existing.inReach) tell(row, 'code', 'OUT_OF_REACH');
  else if (existing.dissolved) tell(row, 'code', 'DISSOLVED');
  else if (level !== null && level !== existing.level) tell(row, 'level', 'LEVEL_CHANGED', { level: existing.level });
  else if (foundedOn !== null && foundedOn !== existing.foundedOn)
    tell(row, 'foundedOn', 'FOUNDED_CHANGED', { value: existing.foundedOn });
}

function checkParent(
  { row, code, level, parentCode }: OrganizationRow,
  directory: Directory,
  known: Known,
  tell: Tell,
): void {
  const existing = code === null ? undefined : known.organizations.get(code);
  // Left empty, an organization stays where it is; so does the topmost one in reach, whose superior is out of it.
  if (parentCode === null) {
    if (existing === undefined) tell(row, 'parentCode', 'PARENT_MISSING');
    return;
  }
  if (existing?.inReach && existing.parentCode === parentCode) return;
  const unusable = directory.unusable(parentCode);
  if (unusable !== null) {
    tell(row, 'parentCode', unusable, { value: parentCode });
    return;
  }
  const parent = directory.levelOf(parentCode);
  if (level !== null && parent !== null && !mayStandUnder(level, parent).ok) {
    tell(row, 'level', 'LEVEL_NOT_ALLOWED', { child: level, parent });
  }
}

/** What an empty cell leaves as it is; another type does not keep the sub-type of the old one. */
function typesOf({ code, level, type, subtype }: OrganizationRow, known: Known) {
  const existing = code === null ? undefined : known.organizations.get(code);
  if (existing === undefined || existing.level !== level || (type !== null && type !== existing.type))
    return { type, subtype };
  return { type: existing.type, subtype: subtype ?? existing.subtype };
}

function checkDescription(organization: OrganizationRow, known: Known, tell: Tell): void {
  const { row, level, units } = organization;
  const { type, subtype } = typesOf(organization, known);
  const verdict = level === null ? null : mayHaveType(level, type, subtype);
  if (verdict !== null && !verdict.ok) {
    if (verdict.code === 'ORGANIZATION_TYPE_MISSING') tell(row, 'type', 'TYPE_MISSING');
    else if (verdict.code === 'ORGANIZATION_TYPE_NOT_FOR_LEVEL')
      tell(row, 'type', 'TYPE_NOT_FOR_LEVEL', { level: level ?? '' });
    else tell(row, 'subtype', 'SUBTYPE_NOT_FOR_TYPE', { subtype: subtype ?? '', type: type ?? '' });
  }
  if (units.length > MAX_UNITS) tell(row, 'units', 'TOO_MANY_UNITS', { count: units.length, max: MAX_UNITS });
}

function checkReferences(
  { row, code, hostCode }: OrganizationRow,
  directory: Directory,
  known: Known,
  tell: Tell,
): void {
  if (hostCode === null || known.organizations.get(code ?? '')?.hostCode === hostCode) return;
  const host = directory.unusable(hostCode);
  if (host !== null) tell(row, 'hostCode', host, { value: hostCode });
}

/** A Party group co-signs for branches below the committee it stands under, whoever may open that committee's record. */
function checkPartyGroups(
  { row, code: own, parentCode, units, partyGroupCodes }: OrganizationRow,
  directory: Directory,
  known: Known,
  tell: Tell,
): void {
  if (partyGroupCodes.length > units.length)
    tell(row, 'partyGroupCodes', 'PARTY_GROUP_WITHOUT_UNIT', { count: units.length });
  for (const code of partyGroupCodes.filter((each) => each !== NO_PARTY_GROUP)) {
    const unusable = directory.unusable(code);
    const above = directory.parentOf(code);
    const beside = above !== null && (above === parentCode || (own !== null && directory.isBelow(own, above)));
    const level = directory.levelOf(code);
    const outOfReach = unusable === 'UNKNOWN_ORGANIZATION' && known.organizations.has(code);
    if (unusable !== null && !(outOfReach && beside && level === 'PARTY_GROUP'))
      tell(row, 'partyGroupCodes', unusable, { value: code });
    else if (level !== null && level !== 'PARTY_GROUP')
      tell(row, 'partyGroupCodes', 'NOT_A_PARTY_GROUP', { value: code });
    else if (!beside) tell(row, 'partyGroupCodes', 'PARTY_GROUP_ELSEWHERE', { value: code });
  }
}

function checkDays({ row, foundedOn, termEndOn }: OrganizationRow, today: Day, tell: Tell): void {
  if (foundedOn === null) return;
  if (foundedOn > today) tell(row, 'foundedOn', 'DAY_IN_FUTURE', { value: foundedOn });
  if (termEndOn !== null && termEndOn < foundedOn)
    tell(row, 'termEndOn', 'DAYS_REVERSED', { from: foundedOn, to: termEndOn });
}

/** The codes that stand above themselves once the workbook is applied; a circle may run through the database. */
function codesInCircles(rows: readonly OrganizationRow[], directory: Directory): Set<string> {
  const circling = new Set<string>();
  const settled = new Set<string>();
  for (const row of rows) {
    const line = new Set<string>();
    let at = row.code;
    while (at !== null && !settled.has(at) && !line.has(at)) {
      line.add(at);
      at = directory.parentOf(at);
    }
    if (at !== null && line.has(at)) for (const code of [...line].slice([...line].indexOf(at))) circling.add(code);
    for (const code of line) settled.add(code);
  }
  return circling;
}
