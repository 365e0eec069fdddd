import { ROLES } from '@zhibu/rules';
import type { Connection, Rows, Work } from '../../platform/index.ts';
import { narrowed, pathOf } from '../organization/index.ts';
import { ContactPoint, Visit } from './liaison.entity.ts';
import type { ContactPointsArguments, VisitsArguments } from './liaison.inputs.ts';
import { quarterAsked, SAME_PERIODS } from './liaison.quarter.ts';

export const ACTIVE = 't.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?)';

const byState = (rows: Rows<ContactPoint>, state: ContactPointsArguments['state'], today: string): void => {
  if (state === 'ACTIVE') rows.where(ACTIVE, [today, today]);
  // taken back before it began: ended, whatever day it is
  if (state === 'PLANNED') rows.where('t.fromOn > ? AND (t.toOn IS NULL OR t.toOn >= t.fromOn)', [today]);
  if (state === 'ENDED') rows.where('t.toOn < ? OR t.toOn < t.fromOn', [today]);
};

const VISITED = `EXISTS (SELECT 1 FROM visit v WHERE v.contactPointId = t.id AND v.organizationId = t.organizationId
  AND v.visitedOn BETWEEN ? AND ?)`;

export const listContactPoints = async (
  work: Work,
  args: ContactPointsArguments,
): Promise<Connection<ContactPoint>> => {
  const { leader, under, organization, state, visited } = args;
  const rows = work.rows(ContactPoint);
  await narrowed(work, rows, under);
  rows.whereIf(leader, 't.leaderId = ?').whereIf(organization, 't.organizationId = ?');
  byState(rows, state, work.today);
  if (visited !== null && visited !== undefined) {
    const { startsOn, endsOn } = await quarterAsked(work, null, under ? await pathOf(work, under) : null);
    rows.where(visited ? VISITED : `NOT ${VISITED}`, [startsOn, endsOn]);
  }
  const index = organization ? 'ix_organization' : leader ? 'ix_leader_from' : 'ix_from';
  return rows.sort('t.fromOn', 'DESC', index, { narrow: index !== 'ix_from' }).page(args);
};

/** Where the actor reads all visits: held otherwise than as a liaison leader. */
const widePaths = ({ actor, init }: Work): string[] =>
  actor.grants
    .filter(({ role }) => role !== 'liaisonLeader' && ROLES[role].includes(init.permission as never))
    .map(({ path }) => path);

/** A leader reads the own visits; who works for the branch or above it reads all of them (domain §5.6: 走访). */
export const readableVisits = (work: Work): Rows<Visit> => {
  const rows = work.rows(Visit);
  if (work.scope.all) return rows;
  const wide = widePaths(work);
  const all = wide.map(() => ' OR o.path LIKE ?').join('');
  return rows.where(`t.leaderId = ?${all}`, [work.actor.personId, ...wide.map((path) => `${path}%`)]);
};

/** The index that begins with the list's own filter, if it has one. */
const indexFor = ({ contactPoint, organization, leader }: VisitsArguments): [string, boolean] => {
  if (contactPoint) return ['ix_contact_visited', true];
  if (organization) return ['ix_organization_visited', true];
  if (leader) return ['ix_leader_visited', true];
  return ['ix_visited', false];
};

export const listVisits = async (work: Work, args: VisitsArguments): Promise<Connection<Visit>> => {
  const { contactPoint, organization, leader, under, period, promiseOpen } = args;
  const rows = readableVisits(work);
  await narrowed(work, rows, under);
  rows.whereIf(contactPoint, 't.contactPointId = ?').whereIf(organization, 't.organizationId = ?');
  rows.whereIf(leader, 't.leaderId = ?');
  rows.whereIf(period, `t.periodId IN ${SAME_PERIODS}`);
  if (promiseOpen === true) rows.where('t.promise IS NOT NULL AND t.promiseDoneOn IS NULL');
  if (promiseOpen === false) rows.where('t.promise IS NULL OR t.promiseDoneOn IS NOT NULL');
  const [index, narrow] = indexFor(args);
  return rows.sort('t.visitedOn', 'DESC', index, { narrow }).page(args);
};
