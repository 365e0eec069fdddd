import {
  type AnnexAspect,
  type AnnexFacts,
  STANDINGS,
  type Standard,
  type Standing,
  standingOf,
  wordingOf,
} from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Assessment } from '../assessment/index.ts';
import { findActiveStandard, standardById } from '../standard/index.ts';
import { issuesFor } from './annex.issues.ts';
import { type ApplicationLine, type BranchLine, linesFor, type RoundLine } from './annex.lines.ts';

/** A weakness is named, not written out: the criterion is one click away. */
const BRIEF = 40;
const brief = (text: string): string => (text.length <= BRIEF ? text : `${text.slice(0, BRIEF - 1)}…`);

const failedIn = (standard: Standard, aspect: string, codes: readonly string[]): string[] =>
  standard.criteria.filter((each) => each.aspect === aspect && codes.includes(each.code)).map(({ code }) => code);

const aspectsOf = (standard: Standard, row: Assessment, self: RoundLine | undefined): AnnexAspect[] => {
  const selfFailed = Object.entries(self?.results ?? {}).flatMap(([code, { result }]) =>
    result === 'FAIL' ? [code] : [],
  );
  return standard.aspects.map(({ code, name }) => ({
    code,
    name: name.zh,
    selfLit: self ? self.litAspects.includes(code) : null,
    selfFailed: failedIn(standard, code, selfFailed),
    lit: row.stars === null ? null : row.litAspects.includes(code),
    failed: row.stars === null ? [] : failedIn(standard, code, row.failed),
  }));
};

const ratingOf = (standard: Standard, row: Assessment, rounds: readonly RoundLine[]): AnnexFacts['rating'] => {
  const self = rounds.findLast(({ round }) => round === 'SELF');
  const counted = rounds.find(({ id }) => id === row.countedRoundId);
  const failed = standard.criteria.filter(({ code }) => row.stars !== null && row.failed.includes(code));
  return {
    selfStars: row.selfStars,
    stars: row.stars,
    previousStars: row.previousStars,
    aspects: aspectsOf(standard, row, self),
    tier: row.tier,
    tierReason: row.tierReason,
    weak: row.weak,
    consequence: row.consequence,
    countedRound: row.countedRound,
    ratedBy: counted?.byName ?? null,
    ratedOn: row.ratedOn,
    satisfaction: row.satisfaction,
    vetoes: standard.vetoes.filter(({ code }) => row.vetoes.includes(code)).map(({ text }) => text.zh),
    opinion: counted?.opinion ?? null,
    weaknesses: failed.map((each) => ({ code: each.code, text: brief(wordingOf(each).zh) })),
  };
};

const rank = ({ state }: ApplicationLine): number => STANDINGS.indexOf(standingOf(state) as Standing);

/** The application that took the branch furthest, the latest of these. */
const furthest = (list: readonly ApplicationLine[]): ApplicationLine | null =>
  list.reduce<ApplicationLine | null>((best, each) => (best && rank(best) > rank(each) ? best : each), null);

const standardOf = async (work: Work, row: Assessment, branch: BranchLine): Promise<Standard | null> => {
  if (row.standardVersionId) return (await standardById(work, row.standardVersionId)).standard;
  const active = await findActiveStandard(work, branch);
  return active?.standard ?? null;
};

/**
 * What the annexes say of these assessments, in their order: a fixed number of statements for all of them together. The
 * rows are of the reach of `work`; what is read beside them belongs to the same branches.
 */
export const factsOf = async (work: Work, rows: readonly Assessment[]): Promise<AnnexFacts[]> => {
  if (rows.length === 0) return [];
  const lines = await linesFor(work, rows);
  const issues = await issuesFor(work, rows);
  return Promise.all(
    rows.map(async (row) => {
      const id = row.organizationId;
      const branch = lines.branches.get(id)!;
      const standard = await standardOf(work, row, branch);
      const ledger = lines.ledgers.get(`${id}/${row.campaignId}`);
      return {
        assessmentId: row.id,
        branch: { ...branch, type: row.branchType ?? branch.type, subtype: row.branchSubtype ?? branch.subtype },
        secretary: lines.contacts.get(id)?.secretary ?? null,
        clerk: lines.contacts.get(id)?.clerk ?? null,
        leaders: lines.leaders.get(id) ?? [],
        rating: ratingOf(standard ?? NO_STANDARD, row, lines.rounds.get(row.id) ?? []),
        application: furthest((lines.applications.get(id) ?? []).filter(({ year }) => year === yearOf(row))),
        namedOn: ledger?.namedOn ?? null,
        writtenOffOn: ledger?.writtenOffOn ?? null,
        year: yearOf(row),
        batch: lines.batches.get(`${id}/${row.campaignId}`) ?? null,
        issues: issues.get(`${id}/${row.campaignId}`) ?? [],
      };
    }),
  );
};

const yearOf = ({ quarter }: Assessment): number => Math.floor(quarter / 10);

/** A branch that no standard is published for has no aspects to show. */
const NO_STANDARD: Standard = {
  code: '',
  name: { zh: '', en: '' },
  aspects: [],
  vetoes: [],
  vetoAspect: '',
  softThreshold: 0,
  criteria: [],
};
