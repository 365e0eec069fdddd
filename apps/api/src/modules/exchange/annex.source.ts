import { type AnnexFacts, type AnnexLists, isRated, maskPhone } from '@zhibu/rules';
import { type Connection, decodeCursor, type Rows, refusal, type Work } from '../../platform/index.ts';
import { Assessment } from '../assessment/index.ts';
import { type Period, periodById, quarterNumber } from '../campaign/index.ts';
import { Organization, pathOf } from '../organization/index.ts';
import { nameFor } from '../people/index.ts';
import { AnnexRow } from './annex.entity.ts';
import { factsOf } from './annex.facts.ts';
import { listsFor, type Moment } from './annex.lists.ts';
import type { Subject } from './annex.sheets.ts';

/**
 * Where an annex takes its rows from: the records as they are, or as they were when the period closed. While a period is
 * being archived, each branch is read as it was kept, or as it is where it is not kept yet.
 */
export type AnnexSource = { organization: Organization; period: Period; frozen: boolean; archiving: boolean };

/** A closed period speaks for those who took part in it; whoever stands above reads a quarter of several campaigns. */
const ownerCovers = async (work: Work, { path }: Organization, { organizationId }: Period): Promise<boolean> => {
  const [row] = await work.run<unknown[]>(
    "SELECT 1 FROM organization o WHERE o.id = ? AND ? LIKE CONCAT(o.path, '%')",
    [organizationId, path],
  );
  return row !== undefined;
};

export const annexSource = async (work: Work, organizationId: string, periodId: string): Promise<AnnexSource> => {
  const organization = await work.find(Organization, organizationId);
  if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
  const period = await periodById(work, periodId);
  if (!period) throw refusal('EXPORT_NO_PERIOD');
  const closed = period.state === 'CLOSED' && (await ownerCovers(work, organization, period));
  const archived = period.archivedAt !== null;
  return { organization, period, frozen: closed && archived, archiving: closed && !archived };
};

const sheetRows = (work: Work, { organization, period }: AnnexSource): Rows<Assessment> =>
  work
    .rows(Assessment)
    .where('t.quarter = ? AND t.offRoll = 0', [quarterNumber(period)])
    .under(organization.path)
    .sort('t.sortKey', 'ASC', 'ix_quarter_sort');

// what was closed is read as it was kept: what comes to its lists later is not on them
const STILL = `NOT EXISTS (SELECT 1 FROM period q WHERE q.campaignId = c.id AND q.ordinal = ? AND q.archivedAt IS NOT NULL)`;
// asked branch by branch, in the list's order: as EXISTS they would be worked out for the whole province, for every page
const ON_LISTS = `(SELECT 1 FROM issue i INNER JOIN campaign c ON c.id = i.campaignId
    WHERE i.organizationId = t.id AND i.state <> 'WITHDRAWN' AND c.year = ? AND ${STILL} LIMIT 1) = 1
  OR (SELECT 1 FROM task k INNER JOIN campaign c ON c.id = k.campaignId
    WHERE k.organizationId = t.id AND k.kind = 'GUIDANCE' AND k.cancelledOn IS NULL AND c.year = ? AND ${STILL} LIMIT 1) = 1
  OR (SELECT 1 FROM annex_row r INNER JOIN period q ON q.id = r.periodId AND q.edition = r.edition
    WHERE r.organizationId = t.id AND r.quarter = ? AND r.lists = 1 AND q.state = 'CLOSED' LIMIT 1) = 1`;

/** Annexes 3 and 4 hang on issues and tasks: a branch needs no sheet in the quarter to have any. */
const listedRows = (work: Work, { organization, period }: AnnexSource): Rows<Organization> => {
  const { year, ordinal } = period;
  return work
    .rows(Organization)
    .where("t.level = 'BRANCH'")
    .where(ON_LISTS, [year, ordinal, year, ordinal, quarterNumber(period)])
    .under(organization.path)
    .sort('t.sortKey', 'ASC', 'ix_level_sort');
};

const frozenRows = async (
  work: Work,
  { organization, period }: AnnexSource,
  subject: Subject,
): Promise<Rows<AnnexRow>> => {
  const day = period.closedOn ?? work.today;
  const rows = await work.rowsAsOf(AnnexRow, day);
  const path = await pathOf(work, organization.id, day);
  if (!path) rows.where('1 = 0');
  return rows
    .where('t.periodId = ? AND t.edition = ?', [period.id, period.edition])
    .where(subject === 'ratings' ? 't.assessmentId IS NOT NULL' : 't.lists = 1')
    .under(path)
    .sort('t.sortKey', 'ASC', 'ix_period_sort');
};

const rowsFor = async (work: Work, source: AnnexSource, subject: Subject) => {
  if (source.frozen) return frozenRows(work, source, subject);
  return subject === 'ratings' ? sheetRows(work, source) : listedRows(work, source);
};

/** Kept before guidance was: it said nothing of it. */
const read = (row: AnnexRow): AnnexLists => ({ ...row.facts, guidance: row.facts.guidance ?? [] });

/** Branches of a closed campaign among those of an open one stay as they were, too. */
const keptOf = async (work: Work, ids: readonly string[], quarter: number): Promise<Map<string, AnnexLists>> => {
  if (ids.length === 0) return new Map();
  const kept = await work
    .rows(AnnexRow)
    .join("INNER JOIN period q ON q.id = t.periodId AND q.edition = t.edition AND q.state = 'CLOSED'")
    .where('t.quarter = ?', [quarter])
    .whereIn('t.organizationId', ids)
    .all(2 * ids.length);
  return new Map(kept.map((row) => [row.organizationId, read(row)]));
};

const momentOf = (work: Work, { year, closedOn }: Period): Moment => ({ year, day: closedOn ?? work.today });

const ratingsOf = async (work: Work, rows: readonly Assessment[], period: Period): Promise<AnnexLists[]> => {
  const ids = rows.map(({ organizationId }) => organizationId);
  const kept = await keptOf(work, ids, quarterNumber(period));
  const keptFor = ({ id, organizationId }: Assessment): AnnexFacts | undefined => {
    const facts = kept.get(organizationId);
    return facts && isRated(facts) && facts.assessmentId === id ? facts : undefined;
  };
  const live = await factsOf(
    work,
    rows.filter((row) => !keptFor(row)),
    momentOf(work, period),
  );
  const fresh = new Map(live.map((facts) => [facts.assessmentId, facts]));
  return rows.flatMap((row) => keptFor(row) ?? fresh.get(row.id) ?? []);
};

const listsOf = async (work: Work, rows: readonly Organization[], period: Period): Promise<AnnexLists[]> => {
  const ids = rows.map(({ id }) => id);
  const kept = await keptOf(work, ids, quarterNumber(period));
  const left = ids.filter((id) => !kept.has(id));
  const live = await listsFor(work, left, momentOf(work, period));
  return ids.flatMap((id) => kept.get(id) ?? live.get(id) ?? []);
};

const factsIn = (work: Work, nodes: readonly object[], period: Period): AnnexLists[] | Promise<AnnexLists[]> => {
  const [first] = nodes;
  if (first instanceof AnnexRow) return (nodes as AnnexRow[]).map(read);
  if (first instanceof Assessment) return ratingsOf(work, nodes as Assessment[], period);
  return listsOf(work, nodes as Organization[], period);
};

/** As this reader may see it: names by R78, telephone numbers where they may be read. */
const shown = (work: Work, facts: AnnexLists): AnnexLists => {
  const person = <P extends { id: string; name: string } | null>(value: P): P =>
    value && { ...value, name: nameFor(work.actor, value, facts.branch.path) };
  const open = work.may('person:readContact', facts.branch.path);
  const contact = <P extends { id: string; name: string; phone: string | null } | null>(value: P): P => {
    const named = person(value);
    if (!named?.phone || open || named.id === work.actor.personId) return named;
    return { ...named, phone: maskPhone(named.phone) };
  };
  const task = <T extends AnnexLists['guidance'][number]>(each: T): T => ({
    ...each,
    owner: person(each.owner),
    lead: person(each.lead),
  });
  return {
    ...facts,
    ...(isRated(facts) && { secretary: contact(facts.secretary), clerk: contact(facts.clerk) }),
    leaders: facts.leaders.map(person),
    issues: facts.issues.map((issue) => ({ ...issue, tasks: issue.tasks.map(task) })),
    guidance: facts.guidance.map(task),
  };
};

export type FactsPage = { facts: AnnexLists[]; endCursor: string | null; hasNext: boolean };

/** A page of branches, in the order of their names. */
export const factsPage = async (
  work: Work,
  source: AnnexSource,
  subject: Subject,
  { first, after }: { first: number; after: string | null },
): Promise<FactsPage> => {
  if (after) decodeCursor(after);
  const rows = await rowsFor(work, source, subject);
  const { nodes, pageInfo } = (await rows.page({ first, after })) as Connection<object>;
  const facts = await factsIn(work, nodes, source.period);
  return {
    facts: facts.map((each) => shown(work, each)),
    endCursor: pageInfo.endCursor,
    hasNext: pageInfo.hasNextPage,
  };
};

export const countBranches = async (work: Work, source: AnnexSource, subject: Subject): Promise<number> =>
  (await rowsFor(work, source, subject)).count(10_000_000);

const A_PAGE = 100;

/** Every branch, a page at a time: however many there are, no more than a page of them is held. */
export async function* everyFacts(work: Work, source: AnnexSource, subject: Subject): AsyncGenerator<AnnexLists[]> {
  for (let after: string | null = null; ; ) {
    const page: FactsPage = await factsPage(work, source, subject, { first: A_PAGE, after });
    yield page.facts;
    if (!page.hasNext) return;
    after = page.endCursor;
  }
}
