import {
  type AutomaticRule,
  allow,
  areVetoesExplained,
  type CriterionResult,
  decisionsFor,
  factsOfRound,
  isRate,
  type Parameter,
  type RatingStandard,
  type Results,
  refuse,
  type StarRating,
  starsFor,
  type Verdict,
  vetoesOf,
} from '@zhibu/rules';
import type { AssessmentSheetQuery, FactPartFragment, RoundPartFragment } from '../../gql/assessment.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

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

/** What a check says beside its criteria. */
export type Findings = {
  vetoes: readonly string[];
  vetoNotes: Readonly<Record<string, string>>;
  satisfaction: number | null;
};
const NO_FINDINGS: Findings = { vetoes: [], vetoNotes: {}, satisfaction: null };

/** The veto cases as the standard has them; a rate of satisfaction that is too low is one by itself. */
const casesOf = ({ standard }: Pick<SheetData, 'standard'>) =>
  (standard?.vetoes ?? []).map(({ code, satisfactionBelow }) => ({
    code,
    ...(satisfactionBelow == null ? {} : { satisfactionBelow }),
  }));

/** Those of a check: what people found, and what the rate decides. */
export const vetoesFound = (sheet: Pick<SheetData, 'standard'>, findings: Findings): string[] =>
  vetoesOf(casesOf(sheet), findings);

const factPart = ([fact, value]: [string, number | boolean | null | undefined]): FactPartFragment => ({
  fact: fact as FactPartFragment['fact'],
  number: typeof value === 'number' ? value : null,
  flag: typeof value === 'boolean' ? value : null,
});

/** What the findings of a check decide by the rules of the standard: nobody is asked for it a second time. */
const decidedByFindings = (sheet: SheetData, round: Round | null, findings: Findings): Record<string, Cell> => {
  if (!round) return {};
  const criteria = sheet.criteria.map(({ code, rule, parameters }) => ({
    code,
    automatic: rule as AutomaticRule | null,
    parameters: parameters as readonly Parameter[],
  }));
  const facts = factsOfRound(round, { ...findings, vetoes: vetoesFound(sheet, findings) });
  return Object.fromEntries(
    Object.entries(decisionsFor(criteria, facts)).map(([code, { result, facts: rested }]) => [
      code,
      { result, note: '', facts: Object.entries(rested).map(factPart) },
    ]),
  );
};

/** What the system decides today, of the branch and of what a check found: nobody is asked for it. */
export const decidedOf = (
  sheet: SheetData,
  round: Round | null = null,
  findings: Findings = NO_FINDINGS,
): Record<string, Cell> => ({
  ...Object.fromEntries(sheet.automatic.map(({ code, result, facts }) => [code, { result, note: '', facts }])),
  ...decidedByFindings(sheet, round, findings),
});

/** The criteria that are asked of people. */
export const askedOf = (sheet: SheetData, round: Round | null = null, findings: Findings = NO_FINDINGS): string[] => {
  const decided = decidedOf(sheet, round, findings);
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
export const completeness = (
  sheet: SheetData,
  cells: Cells,
  findings: Findings = NO_FINDINGS,
  locale: Locale = 'zh',
): Verdict => {
  const missing = missingIn(sheet, cells);
  if (missing.length > 0) return refuse('ASSESSMENT_INCOMPLETE', { missing });
  if (!isRate(findings.satisfaction)) return refuse('ASSESSMENT_RATE_INVALID');
  const explained = areVetoesExplained(casesOf(sheet), findings, findings.vetoNotes);
  return explained.ok ? allow : refuse('ASSESSMENT_VETO_NOTE_MISSING', { codes: caseNames(sheet, explained, locale) });
};

/** People know a case by its words. */
const caseNames = ({ standard }: SheetData, { details }: Extract<Verdict, { ok: false }>, locale: Locale): string[] =>
  (details['codes'] as string[]).map(
    (code) => standard?.vetoes.find((veto) => veto.code === code)?.text[locale] ?? code,
  );

/** Why the criteria of the last return were sent back, while the branch answers them again. */
export const returnedIn = (sheet: Pick<SheetData, 'rounds'>): Record<string, string> => {
  const draft = lastRound(sheet.rounds, 'SELF');
  if (!draft || draft.submittedAt) return {};
  const given = sheet.rounds.findLast((each) => each.round === 'SELF' && each.returnReason);
  return Object.fromEntries((given?.returnReasons ?? []).map(({ code, note }) => [code, note]));
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

/** Criterion by criterion what each side said in the verdict that stands, and whether any two of them differ. */
export const differenceRows = (sheet: Pick<SheetData, 'criteria' | 'rounds'>) => {
  const given = (['SELF', 'SUPERIOR', 'AUDIT'] as const).map(
    (round) => [round, cellsOf(lastGiven(sheet.rounds, round))] as const,
  );
  return sheet.criteria.map(({ code, text }) => {
    const cells = Object.fromEntries(given.map(([round, of]) => [round, of[code]])) as Record<Round, Cell | undefined>;
    const results = new Set(Object.values(cells).flatMap((cell) => (cell ? [cell.result] : [])));
    return { code, text, cells, differs: results.size > 1 };
  });
};

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
