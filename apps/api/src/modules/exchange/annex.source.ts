import { type AnnexFacts, maskPhone } from '@zhibu/rules';
import { type Connection, decodeCursor, type Rows, refusal, type Work } from '../../platform/index.ts';
import { Assessment } from '../assessment/index.ts';
import { type Period, periodById, quarterNumber } from '../campaign/index.ts';
import { Organization, pathOf } from '../organization/index.ts';
import { nameFor } from '../people/index.ts';
import { AnnexRow } from './annex.entity.ts';
import { factsOf } from './annex.facts.ts';

/** Where an annex takes its rows from: the records as they are, or as they were when the period closed. */
export type AnnexSource = { organization: Organization; period: Period; frozen: boolean };

/** A closed period speaks for those who took part in it; whoever stands above reads a quarter of several campaigns. */
const isFrozen = async (work: Work, organization: Organization, period: Period): Promise<boolean> => {
  if (period.state !== 'CLOSED') return false;
  const [row] = await work.run<unknown[]>(
    `SELECT 1 FROM organization o INNER JOIN annex_row r ON r.periodId = ? AND r.edition = ?
     WHERE o.id = ? AND ? LIKE CONCAT(o.path, '%') LIMIT 1`,
    [period.id, period.edition, period.organizationId, organization.path],
  );
  return row !== undefined;
};

export const annexSource = async (work: Work, organizationId: string, periodId: string): Promise<AnnexSource> => {
  const organization = await work.find(Organization, organizationId);
  if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
  const period = await periodById(work, periodId);
  if (!period) throw refusal('EXPORT_NO_PERIOD');
  return { organization, period, frozen: await isFrozen(work, organization, period) };
};

const liveRows = (work: Work, { organization, period }: AnnexSource): Rows<Assessment> =>
  work
    .rows(Assessment)
    .where('t.quarter = ? AND t.offRoll = 0', [quarterNumber(period)])
    .under(organization.path)
    .sort('t.sortKey', 'ASC', 'ix_quarter_sort');

const frozenRows = async (work: Work, { organization, period }: AnnexSource): Promise<Rows<AnnexRow>> => {
  const day = period.closedOn ?? work.today;
  const rows = await work.rowsAsOf(AnnexRow, day);
  const path = await pathOf(work, organization.id, day);
  if (!path) rows.where('1 = 0');
  return rows
    .where('t.periodId = ? AND t.edition = ?', [period.id, period.edition])
    .under(path)
    .sort('t.sortKey', 'ASC', 'ix_quarter_sort');
};

/** Branches of a closed campaign among those of an open one stay as they were, too. */
const withFrozen = async (work: Work, rows: readonly Assessment[]): Promise<AnnexFacts[]> => {
  const ids = rows.map(({ id }) => id);
  const kept =
    ids.length === 0
      ? []
      : await work
          .rows(AnnexRow)
          .join("INNER JOIN period q ON q.id = t.periodId AND q.edition = t.edition AND q.state = 'CLOSED'")
          .whereIn('t.assessmentId', ids)
          .all(ids.length);
  const frozen = new Map(kept.map((row) => [row.assessmentId, row.facts]));
  const live = await factsOf(
    work,
    rows.filter(({ id }) => !frozen.has(id)),
  );
  const fresh = new Map(live.map((facts) => [facts.assessmentId, facts]));
  return rows.flatMap(({ id }) => frozen.get(id) ?? fresh.get(id) ?? []);
};

/** As this reader may see it: names by R78, telephone numbers where they may be read. */
const shown = (work: Work, facts: AnnexFacts): AnnexFacts => {
  const person = <P extends { id: string; name: string } | null>(value: P): P =>
    value && { ...value, name: nameFor(work.actor, value, facts.branch.path) };
  const open = work.may('person:readContact', facts.branch.path);
  const contact = <P extends { id: string; name: string; phone: string | null } | null>(value: P): P => {
    const named = person(value);
    if (!named?.phone || open || named.id === work.actor.personId) return named;
    return { ...named, phone: maskPhone(named.phone) };
  };
  return {
    ...facts,
    secretary: contact(facts.secretary),
    clerk: contact(facts.clerk),
    leaders: facts.leaders.map(person),
    issues: facts.issues.map((issue) => ({
      ...issue,
      tasks: issue.tasks.map((task) => ({ ...task, owner: person(task.owner), lead: person(task.lead) })),
    })),
  };
};

export type FactsPage = { facts: AnnexFacts[]; endCursor: string | null; hasNext: boolean };

const pageOf = <E extends object>({ pageInfo }: Connection<E>, facts: AnnexFacts[]): FactsPage => ({
  facts,
  endCursor: pageInfo.endCursor,
  hasNext: pageInfo.hasNextPage,
});

/** A page of branches, in the order of their names. */
export const factsPage = async (
  work: Work,
  source: AnnexSource,
  { first, after }: { first: number; after: string | null },
): Promise<FactsPage> => {
  if (after) decodeCursor(after);
  if (source.frozen) {
    const page = await (await frozenRows(work, source)).page({ first, after });
    return pageOf(
      page,
      page.nodes.map((row) => shown(work, row.facts)),
    );
  }
  const page = await liveRows(work, source).page({ first, after });
  return pageOf(
    page,
    (await withFrozen(work, page.nodes)).map((facts) => shown(work, facts)),
  );
};

export const countBranches = async (work: Work, source: AnnexSource): Promise<number> =>
  (source.frozen ? await frozenRows(work, source) : liveRows(work, source)).count(10_000_000);

const A_PAGE = 100;

/** Every branch, a page at a time: however many there are, no more than a page of them is held. */
export async function* everyFacts(work: Work, source: AnnexSource): AsyncGenerator<AnnexFacts[]> {
  for (let after: string | null = null; ; ) {
    const page: FactsPage = await factsPage(work, source, { first: A_PAGE, after });
    yield page.facts;
    if (!page.hasNext) return;
    after = page.endCursor;
  }
}
