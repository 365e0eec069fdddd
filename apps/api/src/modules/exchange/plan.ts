import { createHash } from 'node:crypto';
import {
  checkWorkbook,
  namedCodes,
  type Problem,
  type RawWorkbook,
  readWorkbook,
  SHEETS,
  type Sheet,
  type Workbook,
  type WorkbookCheck,
} from '@zhibu/rules';
import { LEXICON } from '@zhibu/vocabulary';
import { mapInBreaths, type Work } from '../../platform/index.ts';
import type { ImportCounts, SheetCounts } from './exchange.entity.ts';
import { type Facts, loadFacts } from './facts.ts';
import { lookUp } from './known.ts';
import { type OrganizationTask, planOrganizations } from './plan.organizations.ts';
import { type AppointmentTask, type PersonTask, planPeople } from './plan.people.ts';
import type { PlannedRow } from './plan.types.ts';
import { type ContactTask, type DutyTask, planContacts, planDuties } from './plan.work.ts';
import type { ReadBook } from './workbook.reader.ts';

/** What applying a workbook does; nothing is done while there is a problem. */
export type Plan = {
  problems: Problem[];
  counts: ImportCounts;
  /** The same workbook against the same records gives the same; anything else is looked at again before it is applied. */
  fingerprint: string;
  organizations: OrganizationTask[];
  persons: PersonTask[];
  appointments: AppointmentTask[];
  contacts: ContactTask[];
  duties: DutyTask[];
  facts: Facts;
};

const keyOf = ({ sheet, row }: { sheet: Sheet; row: number }): string => `${sheet} ${row}`;

/** The rows nothing is wrong with: the others are told, not compared. */
const sound = (rows: Workbook, problems: readonly Problem[]): Workbook => {
  const wrong = new Set(problems.map(keyOf));
  const kept = SHEETS.map((sheet) => [sheet, rows[sheet].filter(({ row }) => !wrong.has(keyOf({ sheet, row })))]);
  return Object.fromEntries(kept) as Workbook;
};

const counted = (rows: readonly PlannedRow[]): ImportCounts => {
  const counts: ImportCounts = {};
  for (const { sheet, action } of rows) {
    const of: SheetCounts = counts[sheet] ?? { create: 0, change: 0, same: 0 };
    counts[sheet] = { ...of, [action]: of[action] + 1 };
  }
  return counts;
};

const fingerprintOf = (rows: readonly PlannedRow[]): string => {
  const told = rows.map(({ sheet, row, action, mark }) => `${sheet} ${row} ${action} ${mark}`).join('\n');
  return createHash('sha256').update(told).digest('hex');
};

const inOrder = (problems: Problem[]): Problem[] => {
  const place = ({ sheet, row }: Problem) => SHEETS.indexOf(sheet) * 1e9 + row;
  return problems.sort((one, other) => place(one) - place(other));
};

const ROWS_BETWEEN = 100;

/** What the cells say, some rows at a time: each is read for itself. */
const readRaw = async (raw: RawWorkbook): Promise<WorkbookCheck> => {
  const parts = SHEETS.flatMap((sheet) => {
    const rows = raw[sheet] ?? [];
    const count = Math.ceil(rows.length / ROWS_BETWEEN);
    return Array.from({ length: count }, (_, n) => ({ [sheet]: rows.slice(n * ROWS_BETWEEN, (n + 1) * ROWS_BETWEEN) }));
  });
  const read = await mapInBreaths(parts, (part) => readWorkbook(part, LEXICON));
  const rows = SHEETS.map((sheet) => [sheet, read.flatMap((part): readonly object[] => part.rows[sheet])]);
  return { rows: Object.fromEntries(rows) as Workbook, problems: read.flatMap((part) => part.problems) };
};

/** Reads, checks and compares a workbook as `work` sees the records: what the dry run shows, and what is then applied. */
export const planImport = async (work: Work, { raw }: Pick<ReadBook, 'raw'>): Promise<Plan> => {
  const read = await readRaw(raw);
  const found = await lookUp(work, namedCodes(read.rows));
  const checked = checkWorkbook(read, found, work.today);
  const rows = sound(checked.rows, checked.problems);
  const facts = await loadFacts(work, rows, found);
  const organizations = planOrganizations(rows.organization, facts);
  const people = planPeople(rows.person, facts);
  const contacts = planContacts(rows.contactPoint, rows.organization, facts);
  const duties = planDuties(rows.responsibility, facts);
  const plans = [organizations, people, contacts, duties];
  const planned = plans.flatMap((plan) => plan.rows);
  return {
    problems: inOrder([...checked.problems, ...plans.flatMap((plan) => plan.problems)]),
    counts: counted(planned),
    fingerprint: fingerprintOf(planned),
    organizations: organizations.todo,
    persons: people.todo,
    appointments: people.appointments,
    contacts: contacts.todo,
    duties: duties.todo,
    facts,
  };
};
