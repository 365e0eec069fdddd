import {
  allow,
  type CriterionResult,
  type RatingStandard,
  type Results,
  refuse,
  type StarRating,
  starsFor,
  type Verdict,
} from '@zhibu/rules';
import type { AssessmentSheetQuery, FactPartFragment, RoundPartFragment } from '../../gql/assessment.ts';

export type SheetData = NonNullable<AssessmentSheetQuery['assessment']>;
export type SheetCriterion = SheetData['criteria'][number];
export type Round = RoundPartFragment['round'];

/** What one side says of one criterion; where the system decided, the facts it went by. */
export type Cell = { result: CriterionResult; note: string; facts?: readonly FactPartFragment[] };
export type Cells = Readonly<Record<string, Cell | undefined>>;

export const cellsOf = (round: RoundPartFragment | undefined): Record<string, Cell> =>
  Object.fromEntries(
    (round?.results ?? []).map(({ code, result, note, facts }) => [
      code,
      { result, note: note ?? '', ...(facts && { facts }) },
    ]),
  );

/** What people answered in a round: a sheet goes on with it, never with what the system decided that day. */
export const answersOf = (round: RoundPartFragment | undefined): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cellsOf(round)).filter(([, { facts }]) => !facts));

/** What the system decides today: nobody is asked for it. */
export const decidedOf = ({ automatic }: SheetData): Record<string, Cell> =>
  Object.fromEntries(automatic.map(({ code, result, facts }) => [code, { result, note: '', facts }]));

/** The criteria that are asked of people. */
export const askedOf = (sheet: SheetData): string[] => {
  const decided = decidedOf(sheet);
  return sheet.criteria.filter(({ code }) => !decided[code]).map(({ code }) => code);
};

const resultsOf = (cells: Cells): Results =>
  Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, cell?.result]));

const standardOf = ({ standard, criteria }: SheetData): RatingStandard => ({
  aspects: standard?.aspects ?? [],
  vetoAspect: standard?.vetoAspect ?? '',
  softThreshold: standard?.softThreshold ?? 0,
  criteria,
});

/** The stars as they stand while the sheet is filled in: the same rule as the API's. */
export const liveRating = (sheet: SheetData, cells: Cells, vetoes: readonly string[]): StarRating =>
  starsFor(standardOf(sheet), resultsOf(cells), { vetoes });

export const missingIn = (sheet: SheetData, cells: Cells): string[] =>
  sheet.criteria.filter(({ code }) => !cells[code]).map(({ code }) => code);

/** Whether a sheet is complete, in the words of the API's refusal. */
export const completeness = (sheet: SheetData, cells: Cells): Verdict => {
  const missing = missingIn(sheet, cells);
  return missing.length === 0 ? allow : refuse('ASSESSMENT_INCOMPLETE', { missing });
};

/** The sides that have spoken, in the order of their weight; a draft stands for its side until it is handed in. */
export const lastRound = (rounds: readonly RoundPartFragment[], round: Round): RoundPartFragment | undefined =>
  rounds.filter((each) => each.round === round).at(-1);

/** The last verdict a side handed in and was not sent back with. */
export const lastGiven = (rounds: readonly RoundPartFragment[], round: Round): RoundPartFragment | undefined =>
  rounds.filter((each) => each.round === round && each.submittedAt && !each.returnReason).at(-1);

/** Which side this reader writes for, if any. */
export const sideOf = ({ steps }: SheetData): Round | null => {
  if (steps.selfCheck.ok) return 'SELF';
  return steps.check.ok ? (steps.checkRound ?? null) : null;
};

/** Criteria on which two sides differ. */
export const differing = (one: Cells, other: Cells): string[] =>
  Object.keys(one).filter((code) => one[code] && other[code] && one[code]?.result !== other[code]?.result);

/** The criterion reached from one by a number of steps; the ends hold. */
export const stepFrom = (codes: readonly string[], from: string | undefined, by: number): string | undefined => {
  const at = from === undefined ? -1 : codes.indexOf(from);
  if (at < 0) return by >= 0 ? codes[0] : codes.at(-1);
  return codes[Math.min(Math.max(at + by, 0), codes.length - 1)];
};

export const toInput = (cells: Cells): { code: string; result: CriterionResult; note: string | null }[] =>
  Object.entries(cells).flatMap(([code, cell]) =>
    cell ? [{ code, result: cell.result, note: cell.note.trim() || null }] : [],
  );
