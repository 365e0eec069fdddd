import { ROLES, type Role } from '@zhibu/rules';
import { type Connection, containing, type Rows, type Work } from '../../platform/index.ts';
import { narrowed, pathOf } from '../organization/index.ts';
import { Approval, ApprovalStep } from './approval.entity.ts';
import type { ApprovalStepsArguments, ApprovalsArguments } from './approval.inputs.ts';
import { approvalOf } from './approval.loaders.ts';

/** A step lists with the approval it belongs to; one whose keys disagree is not listed. */
const WITH_APPROVAL =
  'INNER JOIN approval p ON p.id = t.approvalId AND p.organizationId = t.applicantId AND p.contentHash = t.contentHash';

/** Exactly where the actor holds a role that signs: a superior's role does not sign for those below (R28). */
const signingPlaces = (work: Work): { organizationId: string; role: Role }[] =>
  work.actor.grants.filter(({ role }) => ROLES[role].includes('approval:decide'));

/**
 * What waits for this person: open steps of their own organizations that one of their roles signs, and that are not of an
 * approval they have signed already (two steps, two people).
 */
const waiting = (work: Work): Rows<ApprovalStep> => {
  const places = signingPlaces(work);
  const rows = work.as('approval:decide').rows(ApprovalStep).join(WITH_APPROVAL).where("t.state = 'OPEN'");
  if (places.length === 0) return rows.where('1 = 0');
  const ids = [...new Set(places.map(({ organizationId }) => organizationId))];
  const signs = places.map(() => '(t.organizationId = ? AND FIND_IN_SET(?, t.signers) > 0)').join(' OR ');
  return rows
    .whereIn('t.organizationId', ids)
    .where(
      signs,
      places.flatMap(({ organizationId, role }) => [organizationId, role]),
    )
    .where('NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.approvalId = t.approvalId AND s.actorPersonId = ?)', [
      work.actor.personId,
    ]);
};

const MOST_TOLD = 1_000;

export const countTodo = (work: Work): Promise<number> =>
  signingPlaces(work).length === 0 ? Promise.resolve(0) : waiting(work).count(MOST_TOLD);

/** The boxes of what one signs are read from the steps: their holder is whom they belong to. */
const stepBox = async (work: Work, args: ApprovalsArguments): Promise<Connection<Approval>> => {
  const { box, under, kind, state, search } = args;
  const rows =
    box === 'TODO'
      ? waiting(work).sort('t.changedAt', 'ASC', 'ix_holder', { narrow: true })
      : work
          .rows(ApprovalStep)
          .join(WITH_APPROVAL)
          .where('t.actorPersonId = ?', [work.actor.personId])
          .sort('t.changedAt', 'DESC', 'ix_actor', { narrow: true });
  if (under) {
    const path = await pathOf(work, under);
    rows.join('INNER JOIN organization a ON a.id = t.applicantId');
    rows.where(path ? '(o.path LIKE ? OR a.path LIKE ?)' : '1 = 0', path ? [`${path}%`, `${path}%`] : []);
  }
  rows.whereIf(kind, 'p.kind = ?').whereIf(state, 'p.state = ?');
  rows.whereIf(search, 'p.title LIKE ?', (text) => [containing(text)]);
  return ofSteps(work, await rows.page(args));
};

const ofSteps = async (work: Work, page: Connection<ApprovalStep>): Promise<Connection<Approval>> => {
  const approvals = await Promise.all(page.nodes.map((step) => approvalOf(work, step)));
  const edges = page.edges.flatMap(({ cursor }, i) => (approvals[i] ? [{ cursor, node: approvals[i] }] : []));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};

/** The other two are read from the approvals themselves. */
const approvalBox = async (work: Work, args: ApprovalsArguments): Promise<Connection<Approval>> => {
  const { box, under, kind, state, search } = args;
  const rows = work.rows(Approval);
  await narrowed(work, rows, under);
  if (box === 'STARTED') {
    const ids = [...new Set(work.actor.grants.map(({ organizationId }) => organizationId))];
    const marks = ids.map(() => '?').join(', ') || 'NULL';
    rows.where(`t.startedBy = ? OR t.organizationId IN (${marks})`, [work.actor.personId, ...ids]);
  }
  rows.whereIf(kind, 't.kind = ?').whereIf(state, 't.state = ?');
  rows.whereIf(search, 't.title LIKE ?', (text) => [containing(text)]);
  return rows.sort('t.startedAt', 'DESC', box === 'STARTED' ? undefined : 'ix_started').page(args);
};

export const listApprovals = (work: Work, args: ApprovalsArguments): Promise<Connection<Approval>> =>
  args.box === 'TODO' || args.box === 'DONE' ? stepBox(work, args) : approvalBox(work, args);

/** Steps by holder: the rows behind `approval.open` and `due.approval.late`. */
export const listSteps = async (work: Work, args: ApprovalStepsArguments): Promise<Connection<ApprovalStep>> => {
  const { under, search, late } = args;
  const state = late ? 'OPEN' : args.state;
  const rows = work.rows(ApprovalStep).join(WITH_APPROVAL);
  await narrowed(work, rows, under);
  // a step that was never reached is part of its chain, and of nobody's list
  if (!state) rows.where('t.openedAt IS NOT NULL');
  rows.whereIf(state, 't.state = ?');
  if (late) rows.where('t.dueOn < ?', [work.today]);
  rows.whereIf(search, 'p.title LIKE ?', (text) => [containing(text)]);
  return rows.sort('t.changedAt', 'ASC', state ? 'ix_state' : 'ix_changed').page(args);
};

/** A step in reach; until its turn has come it is not shown to its holder. */
export const findStep = async (work: Work, id: string): Promise<ApprovalStep | null> => {
  const step = await work.find(ApprovalStep, id);
  if (!step?.openedAt) return null;
  return (await approvalOf(work, step)) ? step : null;
};

/** An approval in reach: because its applicant is, or because a step of it is held here and has had its turn. */
export const findApproval = async (work: Work, id: string): Promise<Approval | null> => {
  const own = await work.find(Approval, id);
  if (own || !/^\d{1,19}$/.test(id)) return own;
  const held = await work
    .rows(ApprovalStep)
    .join(WITH_APPROVAL)
    .where('t.approvalId = ? AND t.openedAt IS NOT NULL', [id])
    .first();
  return held && approvalOf(work, held);
};
