import { ISSUE_STATES, isLive, OPEN_RECTIFICATIONS, type RectificationState } from '@zhibu/rules';
import { type Connection, type Rows, refusal, type Work } from '../../platform/index.ts';
import { narrowed, pathOf } from '../organization/index.ts';
import { Rectification } from './rectification.entity.ts';
import type { RectificationsArguments } from './rectification.inputs.ts';

const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

/** What waits for the superior is not the branch's delay (`isRectificationOverdue`). */
const OVERDUE = "t.state IN ('PLAN_REQUIRED', 'ACTIVE', 'EXTENDED') AND t.nextDueOn < ?";

/** The index that begins with the list's own filter: a branch has few, one open at a time. */
const indexOf = ({ organization, state }: RectificationsArguments): [string, boolean] => {
  if (organization) return ['uq_open', true];
  return [state ? 'ix_state_next' : 'ix_next', false];
};

export const rectificationRows = async (work: Work, args: RectificationsArguments): Promise<Rows<Rectification>> => {
  const { under, organization, state, open, overdue } = args;
  const rows: Rows<Rectification> = work
    .rows(Rectification)
    .whereIf(state, 't.state = ?')
    .whereIf(organization, 't.organizationId = ?');
  if (open != null) rows.where(`t.state ${open ? '' : 'NOT '}IN (${marks(OPEN_RECTIFICATIONS)})`, OPEN_RECTIFICATIONS);
  // what is settled has no next step: its index ends where the open ones do
  if (open) rows.where("t.nextDueOn < '9999-12-31'");
  if (overdue != null) rows.where(overdue ? OVERDUE : `NOT (${OVERDUE})`, [work.today]);
  await narrowed(work, rows, under);
  const [index, narrow] = indexOf(args);
  return rows.sort('t.nextDueOn', 'ASC', index, { narrow });
};

export const listRectifications = async (
  work: Work,
  args: RectificationsArguments,
): Promise<Connection<Rectification>> => (await rectificationRows(work, args)).page(args);

/** A column of the board: how many stand there, and how many of them are late. */
export type RectificationCount = { state: RectificationState; count: number; overdue: number };

const BOARD = `SELECT t.state, COUNT(*) AS count, SUM(t.state IN ('PLAN_REQUIRED', 'ACTIVE', 'EXTENDED') AND t.nextDueOn < :today) AS overdue
  FROM rectification t INNER JOIN organization o ON o.id = t.organizationId
  WHERE {scope} AND o.path LIKE :below GROUP BY t.state`;

type Counted = { state: RectificationState; count: number | string; overdue: number | string };

export const rectificationCounts = async (work: Work, under: string): Promise<RectificationCount[]> => {
  const path = await pathOf(work, under);
  if (!path) throw refusal('NOT_FOUND');
  const rows = await work.sql<Counted[]>(BOARD, { below: `${path}%`, today: work.today });
  return rows.map(({ state, count, overdue }) => ({ state, count: Number(count), overdue: Number(overdue) }));
};

/** The ledger of a branch as its rectification looks at it. */
export type IssueCounts = { issues: number; withoutTask: number; unsettled: number };

const LIVE = ISSUE_STATES.filter(isLive);
const ISSUES = `SELECT COUNT(*) AS issues, SUM(i.state <> 'SUBMITTED') AS unsettled,
    SUM(NOT EXISTS (SELECT 1 FROM task k WHERE k.issueId = i.id AND k.organizationId = i.organizationId AND k.cancelledOn IS NULL)) AS withoutTask
  FROM issue i WHERE i.organizationId = ? AND i.state IN (${marks(LIVE)})`;

/** Counted past the scope: who asks stands at the branch or above it. */
export const issueCounts = async (work: Work, organizationId: string): Promise<IssueCounts> => {
  const [row] = await work.run<Record<keyof IssueCounts, number | string | null>[]>(ISSUES, [organizationId, ...LIVE]);
  const { issues, withoutTask, unsettled } = row!;
  return { issues: Number(issues), withoutTask: Number(withoutTask ?? 0), unsettled: Number(unsettled ?? 0) };
};

/** The rectification a branch is under; null when it is under none. */
export const openRectification = (work: Work, organizationId: string): Promise<Rectification | null> =>
  work
    .rows(Rectification)
    .where('t.organizationId = ?', [organizationId])
    .whereIn('t.state', OPEN_RECTIFICATIONS)
    .first();
