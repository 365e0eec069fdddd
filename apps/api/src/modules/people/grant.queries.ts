import type { GrantState } from '@zhibu/rules';
import type { Connection, Rows, Work } from '../../platform/index.ts';
import { narrowed } from '../organization/index.ts';
import type { GrantsArguments } from './grant.inputs.ts';
import { AccessGrant } from './people.entity.ts';

/** The state as of today: a grant whose last day has passed is over, whether or not anybody touched it. */
export const stateOf = (work: Work, { state, toOn }: AccessGrant): GrantState =>
  state === 'active' && toOn !== null && toOn < work.today ? 'ended' : state;

const inState = (work: Work, rows: Rows<AccessGrant>, state: GrantState): Rows<AccessGrant> => {
  if (state === 'active') return rows.where("t.state = 'active' AND (t.toOn IS NULL OR t.toOn >= ?)", [work.today]);
  if (state === 'ended') return rows.where("(t.state = 'ended' OR (t.state = 'active' AND t.toOn < ?))", [work.today]);
  return rows.where('t.state = ?', [state]);
};

export const listGrants = async (work: Work, args: GrantsArguments): Promise<Connection<AccessGrant>> => {
  const { under, person, role, state } = args;
  const rows = await narrowed(work, work.rows(AccessGrant), under);
  rows.whereIf(person, 't.personId = ?').whereIf(role, 't.role = ?');
  if (state) inState(work, rows, state);
  // what waits is a handful among everything that was ever given
  return rows.sort('t.id', 'DESC', state === 'proposed' ? 'ix_state' : undefined).page(args);
};
