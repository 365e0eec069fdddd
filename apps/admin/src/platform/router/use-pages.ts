import { type ComputedRef, computed } from 'vue';
import { useRouter } from 'vue-router';
import { useSession } from '../session/session.store.ts';
import { firstPageFor } from './first-page.ts';

/** Whether a page exists and this person may open it: modules are added one by one, and roles differ. */
export const useMayOpen = (): ((path: string) => boolean) => {
  const router = useRouter();
  const session = useSession();
  return (path) => {
    const { meta, matched } = router.resolve(path);
    return matched.length > 0 && meta.permission !== undefined && session.may(meta.permission);
  };
};

export const useFirstPage = (): ComputedRef<string> => {
  const mayOpen = useMayOpen();
  const session = useSession();
  return computed(() => firstPageFor(session.roles, mayOpen));
};
