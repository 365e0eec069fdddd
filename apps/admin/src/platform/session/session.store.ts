import type { Client } from '@urql/core';
import type { Permission, Role } from '@zhibu/rules';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { Me, type MePartFragment, SignIn } from '../../gql/platform.ts';
import { type Refusal, refusalOf } from '../graphql/refusal.ts';

/**
 * Who is signed in, and what for. `unknown` until the API was asked; `unreachable` when it did not answer.
 * Server data lives in the GraphQL cache; this is the one exception, because routes and menus are decided from it.
 */
export type SessionState = 'unknown' | 'anonymous' | 'signedIn' | 'unreachable';

export const useSession = defineStore('session', () => {
  const state = shallowRef<SessionState>('unknown');
  const me = shallowRef<MePartFragment | null>(null);
  const refusal = shallowRef<Refusal>();

  const permissions = computed(() => new Set<string>(me.value?.permissions ?? []));
  const roles = computed<Role[]>(() => [...new Set((me.value?.roles ?? []).map((held) => held.role as Role))]);
  const name = computed(() => me.value?.person.name ?? '');
  const organization = computed(() => me.value?.organization ?? me.value?.roles[0]?.organization ?? null);

  const enter = (next: MePartFragment): void => {
    me.value = next;
    state.value = 'signedIn';
  };

  /** Asks who is signed in; the guard of the router waits for it. */
  const load = async (client: Client): Promise<void> => {
    const { data, error } = await client.query(Me, {}, { requestPolicy: 'network-only' }).toPromise();
    const why = refusalOf(error);
    refusal.value = why;
    if (data) return enter(data.me);
    // Who is in stays in while the network is away.
    if (state.value === 'signedIn' && why?.code === 'NETWORK') return;
    me.value = null;
    state.value = why?.code === 'SIGN_IN_REQUIRED' ? 'anonymous' : 'unreachable';
  };

  const signIn = async (client: Client, username: string, password: string): Promise<Refusal | undefined> => {
    const { data, error } = await client.mutation(SignIn, { username, password }).toPromise();
    if (data) enter(data.signIn);
    return refusalOf(error);
  };

  /** Whether some role held anywhere carries the permission: for menus and routes. For one record, ask `can` of rules. */
  const may = (permission: Permission): boolean => permission === 'public' || permissions.value.has(permission);

  const holds = (role: Role): boolean => roles.value.includes(role);

  return { state, me, refusal, roles, name, organization, load, enter, signIn, may, holds };
});
