import {
  type AnnexAspect,
  type AnnexContact,
  type AnnexFacts,
  type AnnexLists,
  type ApplicationState,
  parentPath,
  type Round,
  STANDINGS,
  type Standard,
  type Standing,
  standingOf,
  wordingOf,
} from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Assessment } from '../assessment/index.ts';
import { findActiveStandard, standardById } from '../standard/index.ts';
import { dayOf, listsFor, type Moment, orNull, type Raw, readFor, text } from './annex.lists.ts';

type RoundLine = {
  id: string;
  round: Round;
  results: Record<string, { result: string }>;
  litAspects: string[];
  opinion: string | null;
  byName: string | null;
};
type ApplicationLine = NonNullable<AnnexFacts['application']>;

const CONTACTS = `SELECT a.organizationId, a.post, p.id, p.name, p.phone FROM appointment a
  INNER JOIN person p ON p.id = a.personId
  WHERE a.post IN ('SECRETARY', 'CLERK') AND a.fromOn <= ? AND (a.toOn IS NULL OR a.toOn >= ?) AND a.organizationId IN`;
const ROUNDS = `SELECT t.id, t.assessmentId, t.round, t.results, t.litAspects, t.opinion, o.name AS byName FROM assessment_round t
  INNER JOIN assessment a ON a.id = t.assessmentId AND a.organizationId = t.organizationId
  LEFT JOIN organization o ON o.id = t.byOrganizationId WHERE t.submittedAt IS NOT NULL AND t.assessmentId IN`;
const APPLICATIONS =
  'SELECT id, organizationId, state, submittedAt, acceptedOn FROM application WHERE year = ? AND organizationId IN';
const LEDGERS = 'SELECT organizationId, campaignId, namedOn, writtenOffOn FROM branch_ledger WHERE organizationId IN';
const PLANS = 'SELECT organizationId, campaignId, batch FROM branch_plan WHERE batch IS NOT NULL AND organizationId IN';

const roundOf = (row: Raw): RoundLine => ({
  id: text(row, 'id'),
  round: row['round'] as Round,
  results: JSON.parse(text(row, 'results')) as RoundLine['results'],
  litAspects: (orNull(row, 'litAspects') ?? '').split(','),
  opinion: orNull(row, 'opinion'),
  byName: orNull(row, 'byName'),
});

const applicationOf = (row: Raw): ApplicationLine => ({
  id: text(row, 'id'),
  state: row['state'] as ApplicationState,
  submittedOn: dayOf(row, 'submittedAt'),
  acceptedOn: orNull(row, 'acceptedOn'),
});

/** Whoever came into the post last speaks for the branch. */
const holderOf = (rows: readonly Raw[], post: string): AnnexContact | null => {
  const row = rows.findLast((each) => each['post'] === post);
  return row ? { id: text(row, 'id'), name: text(row, 'name'), phone: orNull(row, 'phone') } : null;
};

/** What stands beside some assessments, a statement a kind. */
const linesFor = async (work: Work, rows: readonly Assessment[], { year, day }: Moment) => {
  const ids = [...new Set(rows.map(({ organizationId }) => organizationId))];
  const read = readFor(work, ids);
  const ofSheets = readFor(
    work,
    rows.map(({ id }) => id),
  );
  const branch = (row: Raw): string => text(row, 'organizationId');
  const inCampaign = (row: Raw): string => `${branch(row)}/${text(row, 'campaignId')}`;
  return {
    contacts: Map.groupBy(await read(CONTACTS, 'ORDER BY a.fromOn, a.id', [day, day]), branch),
    rounds: Map.groupBy(await ofSheets(ROUNDS, 'ORDER BY t.attempt, t.id'), (row) => text(row, 'assessmentId')),
    applications: Map.groupBy(await read(APPLICATIONS, 'ORDER BY id', [year]), branch),
    ledgers: Map.groupBy(await read(LEDGERS, 'ORDER BY id'), inCampaign),
    plans: Map.groupBy(await read(PLANS, 'ORDER BY id'), inCampaign),
  };
};
type Lines = Awaited<ReturnType<typeof linesFor>>;

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

/** A standard a version, and for who is not rated yet that in force at the superior: read once, however many rows. */
const standardOf = (work: Work, row: Assessment, { path }: { path: string }): Promise<Standard> => {
  const loader = work.loader('exchange.standards', (keys: readonly string[]) =>
    Promise.all(
      keys.map(async (key) => {
        const found = key.startsWith('/')
          ? await findActiveStandard(work, { path: key })
          : await standardById(work, key);
        return found?.standard ?? NO_STANDARD;
      }),
    ),
  );
  return loader.load(row.standardVersionId ?? parentPath(path) ?? path);
};

const beside = (row: Assessment, lines: Lines, { year }: Moment) => {
  const inCampaign = `${row.organizationId}/${row.campaignId}`;
  const contacts = lines.contacts.get(row.organizationId) ?? [];
  const ledger = lines.ledgers.get(inCampaign)?.at(-1);
  const plan = lines.plans.get(inCampaign)?.at(-1);
  return {
    secretary: holderOf(contacts, 'SECRETARY'),
    clerk: holderOf(contacts, 'CLERK'),
    application: furthest((lines.applications.get(row.organizationId) ?? []).map(applicationOf)),
    namedOn: ledger ? orNull(ledger, 'namedOn') : null,
    writtenOffOn: ledger ? orNull(ledger, 'writtenOffOn') : null,
    year,
    batch: plan ? Number(plan['batch']) : null,
  };
};

const factOf = async (work: Work, row: Assessment, lists: AnnexLists, lines: Lines, moment: Moment) => {
  const standard = await standardOf(work, row, lists.branch);
  const rounds = (lines.rounds.get(row.id) ?? []).map(roundOf);
  const { branchType, branchSubtype } = row;
  const branch = {
    ...lists.branch,
    type: branchType ?? lists.branch.type,
    subtype: branchSubtype ?? lists.branch.subtype,
  };
  const rating = ratingOf(standard, row, rounds);
  return { ...lists, assessmentId: row.id, branch, rating, ...beside(row, lines, moment) };
};

/**
 * What the annexes say of these assessments, in their order: a fixed number of statements for all of them together. The
 * rows are of the reach of `work`; what is read beside them belongs to the same branches.
 */
export const factsOf = async (work: Work, rows: readonly Assessment[], moment: Moment): Promise<AnnexFacts[]> => {
  if (rows.length === 0) return [];
  const lines = await linesFor(work, rows, moment);
  const ids = [...new Set(rows.map(({ organizationId }) => organizationId))];
  const lists = await listsFor(work, ids, moment);
  return Promise.all(rows.map((row) => factOf(work, row, lists.get(row.organizationId)!, lines, moment)));
};

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
