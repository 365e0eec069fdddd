import {
  type AutomaticDecision,
  areKnown,
  type BranchFacts,
  type CheckFindings,
  type Criterion,
  criteriaFor,
  decisionsFor,
  factsOfRound,
  isRate,
  missingResults,
  type Round,
  type Standard,
  type StarRating,
  starsFor,
  vetoesOf,
} from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import { holdPeriod, type Period } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { activeStandard, standardById } from '../standard/index.ts';
import { Assessment, AssessmentRound, type ResultNote, type SheetResults } from './assessment.entity.ts';
import { factsOf } from './assessment.facts.ts';

/** A sheet as it is filled in: an assessment, the branch as it is today, and the criteria of its type. */
export type Sheet = {
  assessment: Assessment;
  period: Period;
  branch: Organization;
  standard: Standard;
  standardVersionId: string;
  criteria: Criterion[];
  /** What the system knows of the branch today: what it decides, nobody is asked for. */
  facts: BranchFacts;
};

export type SheetValues = {
  assessmentId: string;
  /** Version of the draft that was read; null where there is none yet. */
  version: number | null;
  results: readonly ({ code: string } & Omit<ResultNote, 'facts'>)[];
  vetoes?: readonly string[];
  vetoNotes?: readonly { code: string; note: string }[];
  satisfaction?: number | null;
  opinion?: string | null;
};

/**
 * The standard a sheet begins with, held so that nobody takes it out of force before the sheet rests on it; whoever came
 * first has it, and the other is told.
 */
const holdStandard = async (work: Work, branch: Organization) => {
  const found = await activeStandard(work, branch);
  const [held] = await work.run<{ state: string }[]>(
    'SELECT state FROM standard_version WHERE id = ? LOCK IN SHARE MODE',
    [found.row.id],
  );
  if (held?.state !== 'ACTIVE') throw refusal('ASSESSMENT_STANDARD_CHANGED');
  return found;
};

/** Opens a sheet for writing: the period is held open and whoever else writes on this branch waits. */
export const openSheet = async (work: Work, assessmentId: string): Promise<Sheet> => {
  const { periodId } = await work.get(Assessment, assessmentId);
  const period = await holdPeriod(work, periodId);
  const assessment = await work.rows(Assessment).where('t.id = ?', [assessmentId]).forUpdate().first();
  if (!assessment) throw refusal('NOT_FOUND');
  const branch = await work.asSystem('assessment').get(Organization, assessment.organizationId);
  const { row, standard } = assessment.standardVersionId
    ? await standardById(work, assessment.standardVersionId)
    : await holdStandard(work, branch);
  const { type, subtype } = branch;
  if (!type) throw refusal('ORGANIZATION_TYPE_MISSING');
  const criteria = criteriaFor(standard, { type, subtype });
  const facts = await factsOf(work, branch);
  return { assessment, period, branch, standard, standardVersionId: row.id, criteria, facts };
};

/** All verdicts on an assessment, the earliest first. */
export const roundsOf = async (work: Work, { id, organizationId }: Assessment): Promise<AssessmentRound[]> =>
  work
    .asSystem('assessment')
    .rows(AssessmentRound)
    .where('t.assessmentId = ? AND t.organizationId = ?', [id, organizationId])
    .sort('t.attempt')
    .all(100);

export const latest = (rounds: readonly AssessmentRound[], round: Round): AssessmentRound | null =>
  rounds.findLast((each) => each.round === round) ?? null;

/** What a check says beside its criteria; a self-check says nothing there. */
const findingsOf = (
  { standard }: Sheet,
  round: Round,
  { vetoes = [], satisfaction = null }: SheetValues,
): CheckFindings => {
  if (round === 'SELF') return { vetoes: [], satisfaction: null };
  return { vetoes: vetoesOf(standard.vetoes, { vetoes, satisfaction }), satisfaction };
};

/** What was filled in, and what the system decides: there its word stands, whatever was sent; a note is kept beside it. */
export const packed = (
  sheet: Sheet,
  round: Round,
  values: SheetValues,
): Pick<AssessmentRound, 'results' | 'vetoes'> => {
  const findings = findingsOf(sheet, round, values);
  const decisions = decisionsFor(sheet.criteria, { ...sheet.facts, ...factsOfRound(round, findings) });
  return { results: resultsWith(decisions, values.results), vetoes: [...findings.vetoes] };
};

type Decisions = Readonly<Record<string, AutomaticDecision>>;
const resultsWith = (decisions: Decisions, results: SheetValues['results']): SheetResults => {
  const noted = (note: string | undefined) => (note?.trim() ? { note: note.trim() } : {});
  const filled: SheetResults = Object.fromEntries(
    results.map(({ code, result, note }) => [code, { result, ...noted(note) }]),
  );
  for (const [code, decision] of Object.entries(decisions))
    filled[code] = { ...decision, ...noted(filled[code]?.note) };
  return filled;
};

export const resultsOf = (round: Pick<AssessmentRound, 'results'>) =>
  Object.fromEntries(Object.entries(round.results).map(([code, { result }]) => [code, result]));

const ensureKnown = (
  { criteria, standard }: Sheet,
  { results, vetoes = [], satisfaction = null }: SheetValues,
): void => {
  if (!isRate(satisfaction)) throw refusal('ASSESSMENT_RATE_INVALID');
  ensure(
    areKnown(
      results.map((result) => result.code),
      criteria.map((criterion) => criterion.code),
    ),
  );
  const unknown = vetoes.filter((code) => !standard.vetoes.some((veto) => veto.code === code));
  if (unknown.length > 0) throw refusal('ASSESSMENT_VETO_UNKNOWN', { codes: unknown });
};

/** The draft of a round, made when there is none; what was submitted before stays beside it as an earlier attempt. */
const draftOf = async (work: Work, sheet: Sheet, round: Round, byOrganizationId: string): Promise<AssessmentRound> => {
  const last = latest(await roundsOf(work, sheet.assessment), round);
  if (last && !last.submittedAt) return last;
  return Object.assign(new AssessmentRound(), {
    organizationId: sheet.assessment.organizationId,
    assessmentId: sheet.assessment.id,
    round,
    attempt: (last?.attempt ?? 0) + 1,
    results: {},
    vetoes: [],
    vetoNotes: null,
    satisfaction: null,
    opinion: null,
    stars: null,
    litAspects: [],
    byOrganizationId,
    submittedAt: null,
    returnReason: null,
    returnReasons: null,
  });
};

/** The branch, its superior or its standard is not what it was when this draft was filled in (R20): look again. */
const isOvertaken = (draft: AssessmentRound, { branch }: Sheet, byOrganizationId: string): boolean =>
  draft.branchType !== branch.type ||
  draft.branchSubtype !== branch.subtype ||
  draft.byOrganizationId !== byOrganizationId;

/** What was found in each veto case that was ticked. */
export const notesOf = ({ vetoes = [], vetoNotes = [] }: SheetValues): Record<string, string> =>
  Object.fromEntries(
    vetoNotes.filter(({ code }) => vetoes.includes(code)).map(({ code, note }) => [code, note.trim()]),
  );

export type Writing = { round: Round; byOrganizationId: string; submit: boolean };

/** What a complete sheet amounts to. */
export const rated = (
  sheet: Sheet,
  round: Pick<AssessmentRound, 'results' | 'vetoes'>,
): StarRating & { missing: string[] } => {
  const results = resultsOf(round);
  const standard = { ...sheet.standard, criteria: sheet.criteria };
  return { ...starsFor(standard, results, { vetoes: round.vetoes }), missing: missingResults(standard, results) };
};

/**
 * Writes what was filled in into the draft of a round. Two who write at once: the second is refused (STALE_EDIT). A draft
 * that was overtaken can be saved anew, never submitted as it is.
 */
export const writeDraft = async (
  work: Work,
  sheet: Sheet,
  values: SheetValues,
  { round, byOrganizationId, submit }: Writing,
): Promise<AssessmentRound> => {
  ensureKnown(sheet, values);
  const draft = await draftOf(work, sheet, round, byOrganizationId);
  if ((draft.id ? draft.version : null) !== values.version) throw refusal('STALE_EDIT');
  if (submit && draft.id && isOvertaken(draft, sheet, byOrganizationId)) throw refusal('ASSESSMENT_BRANCH_CHANGED');
  Object.assign(draft, {
    ...packed(sheet, round, values),
    ...(round !== 'SELF' && { vetoNotes: notesOf(values), satisfaction: values.satisfaction ?? null }),
    opinion: values.opinion ?? null,
    branchType: sheet.branch.type,
    branchSubtype: sheet.branch.subtype,
    byPersonId: work.actor.personId,
    byOrganizationId,
    at: work.now,
  });
  const rating = rated(sheet, draft);
  draft.stars = rating.stars;
  draft.litAspects = rating.aspects.filter((aspect) => aspect.lit).map((aspect) => aspect.aspect);
  if (submit) draft.submittedAt = work.now;
  return work.save(draft);
};
