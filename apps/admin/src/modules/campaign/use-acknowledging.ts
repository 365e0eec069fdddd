import { ROLES } from '@zhibu/rules';
import { type ComputedRef, computed } from 'vue';
import { useSession } from '../../platform/session/session.store.ts';

/** The organization this person acknowledges documents for: where they hold the permission, the first of such places. */
export const useAcknowledging = (): ComputedRef<string | undefined> => {
  const session = useSession();
  return computed(
    () => session.me?.roles.find(({ role }) => ROLES[role].includes('campaign:acknowledge'))?.organization.id,
  );
};
