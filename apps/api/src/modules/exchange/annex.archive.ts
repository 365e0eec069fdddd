import { hasLists } from '@zhibu/rules';
import { asSystem, every, type Kernel, on, onJob, type Work } from '../../platform/index.ts';
import { Assessment } from '../assessment/index.ts';
import { holdPeriod, type Period, periodArchived, quarterNumber } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { AnnexRow } from './annex.entity.ts';
import { factsOf } from './annex.facts.ts';
import { listsFor, type Moment } from './annex.lists.ts';

/** So many branches a transaction: what a province keeps is kept piece by piece, and none of it is held. */
const A_CHUNK = 200;
/** A quarter of so many sheets is kept by the transaction that closes it. */
const AT_ONCE = 600;

const momentOf = (work: Work, { year, closedOn }: Period): Moment => ({ year, day: closedOn ?? work.today });

const kept = (period: Period, facts: AnnexRow['facts'], of: Pick<AnnexRow, 'assessmentId' | 'sortKey'>): AnnexRow =>
  Object.assign(new AnnexRow(), {
    organizationId: facts.branch.id,
    periodId: period.id,
    edition: period.edition,
    quarter: quarterNumber(period),
    lists: hasLists(facts),
    facts,
    ...of,
  });

const MISSING = `NOT EXISTS (SELECT 1 FROM annex_row r
  WHERE r.periodId = ? AND r.edition = ? AND r.organizationId = `;

/** The next sheets of a quarter that are not kept yet; `after` spares those this run has kept. */
const sheetsLeft = (work: Work, { id, campaignId, edition }: Period, after: string) =>
  work
    .rows(Assessment)
    .where('t.campaignId = ? AND t.periodId = ? AND t.offRoll = 0 AND t.id > ?', [campaignId, id, after])
    .where(`${MISSING} t.organizationId)`, [id, edition]);

/** Then the branches that have no sheet, but something on their lists. */
const listsLeft = async (work: Work, { id, campaignId, edition, organizationId }: Period) =>
  work
    .rows(Organization)
    .where(
      `EXISTS (SELECT 1 FROM issue i WHERE i.organizationId = t.id AND i.campaignId = ? AND i.state <> 'WITHDRAWN')
       OR EXISTS (SELECT 1 FROM task k WHERE k.organizationId = t.id AND k.campaignId = ? AND k.kind = 'GUIDANCE' AND k.cancelledOn IS NULL)`,
      [campaignId, campaignId],
    )
    .where(`${MISSING} t.id)`, [id, edition])
    .under((await work.find(Organization, organizationId))?.path);

const BEGINNING = '0';

/** Keeps what the annexes say of the next branches, as it is in this transaction; the last sheet kept, or null at the end. */
const keepNext = async (work: Work, period: Period, after: string): Promise<string | null> => {
  const sheets = await sheetsLeft(work, period, after).all(A_CHUNK);
  const facts = await factsOf(work, sheets, momentOf(work, period));
  const rated = sheets.map(({ id, sortKey }, at) => kept(period, facts[at]!, { assessmentId: id, sortKey }));
  await work.insertMany(AnnexRow, rated);
  if (sheets.length > 0) return sheets.at(-1)!.id;
  const branches = await (await listsLeft(work, period)).all(A_CHUNK);
  const ids = branches.map(({ id }) => id);
  const lists = await listsFor(work, ids, momentOf(work, period));
  const listed = branches.map(({ id, sortKey }) => kept(period, lists.get(id)!, { assessmentId: null, sortKey }));
  await work.insertMany(AnnexRow, listed);
  if (branches.length > 0) return after;
  await periodArchived(work, period);
  return null;
};

/** Keeps a quarter to its end, piece by piece. */
const keepAll = async (keep: (after: string) => Promise<string | null>): Promise<void> => {
  for (let after: string | null = BEGINNING; after !== null; ) after = await keep(after);
};

const later = (work: Work, { id }: Period): void => work.later('exchange.archive', { periodId: id });

/** What is closed stays as it is (R63): of a few hundred branches at once, of a province in the background. */
on('exchange', 'period.closing', async (work, { period }) => {
  if ((await sheetsLeft(work, period, BEGINNING).count(AT_ONCE + 1)) > AT_ONCE) return later(work, period);
  await keepAll((after) => keepNext(work, period, after));
});

/** The next piece of a closed quarter, a transaction by itself. */
export const archiveNext = (kernel: Kernel, id: string, after = BEGINNING): Promise<string | null> =>
  asSystem(kernel, 'exchange', async (work) => {
    // whoever opens it again waits for this piece, and then there are no more
    const period = await holdPeriod(work, id);
    return period.state === 'CLOSED' && period.archivedAt === null ? keepNext(work, period, after) : null;
  });

/** Begun again after a death, it goes on where it was. */
onJob(
  'exchange.archive',
  async ({ kernel, payload }) => {
    await keepAll((after) => archiveNext(kernel, String(payload['periodId']), after));
  },
  { long: true },
);

const UNKEPT = `SELECT p.id FROM period p WHERE p.state = 'CLOSED' AND p.archivedAt IS NULL AND NOT EXISTS (
  SELECT 1 FROM job j WHERE j.kind = 'exchange.archive' AND j.doneAt IS NULL AND j.payload = CONCAT('{"periodId":"', p.id, '"}'))`;

/** Quarters closed before there were annexes, or whose job was given up: none of them is read live for ever. */
export const catchUp = (kernel: Kernel): Promise<void> =>
  asSystem(kernel, 'exchange', async (work) => {
    for (const { id } of await work.run<{ id: string }[]>(UNKEPT))
      work.later('exchange.archive', { periodId: String(id) });
  });

every('exchange.archives', 300, catchUp);
