import { allow, type Permission, refuse, type Verdict } from '@zhibu/rules';
import { useSession } from './session.store.ts';

/**
 * The verdict for a permission anywhere in one's reach, to give a button its reason. For one record a module asks the
 * verdict the API computed with it, or `can` of `@zhibu/rules` with the record's path.
 */
export const useMay = (): ((permission: Permission) => Verdict) => {
  const session = useSession();
  return (permission) => (session.may(permission) ? allow : refuse('ACCESS_DENIED', { permission }));
};
