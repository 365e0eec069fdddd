import { isAdministrator, type Role } from '../access/index.ts';
import { allow, defineFlow, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { GrantSource, GrantState } from './people.types.ts';

export type GrantEvent = 'confirm' | 'refuse' | 'withdraw' | 'end';

/** A grant is proposed, then confirmed or refused by another; one in force ends once. Derived grants begin in force. */
export const GRANT_FLOW = defineFlow<GrantState, GrantEvent>({
  proposed: { confirm: 'active', refuse: 'refused', withdraw: 'ended' },
  active: { withdraw: 'ended', end: 'ended' },
  ended: {},
  refused: {},
});

export type EndFacts = {
  actorPersonId: string;
  granteeId: string;
  role: Role;
  state: GrantState;
  source: GrantSource;
  /** Someone else is in force in the same administrator's role, with an account that can sign in. */
  otherAdministrator: boolean;
};

/**
 * Whether a grant in force may be ended: never one's own, never apart from what it derives from, and never so that the
 * house is left without one of its three administrators.
 * @example mayEndGrant({ actorPersonId: '3', granteeId: '8', role: 'workCommittee', state: 'active', source: 'given', otherAdministrator: false })
 */
export function mayEndGrant(facts: EndFacts): Verdict {
  const { actorPersonId, granteeId, role, state, source, otherAdministrator } = facts;
  return firstRefusal(
    state === 'active' ? allow : refuse('GRANT_NOT_ACTIVE'),
    source === 'given' ? allow : refuse('GRANT_DERIVED', { source }),
    actorPersonId === granteeId ? refuse('GRANT_OWN_GRANT') : allow,
    isAdministrator(role) && !otherAdministrator ? refuse('GRANT_LAST_ADMINISTRATOR', { role }) : allow,
  );
}
