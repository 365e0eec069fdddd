import { useClientHandle } from '@urql/vue';
import { SignOut, SignOutEverywhere } from '../../gql/platform.ts';
import { refusalOf } from '../graphql/refusal.ts';
import { useRefusalText } from '../i18n/use-refusal.ts';
import { noticeRefused } from '../notice/notice.ts';

/**
 * Leaves by loading the sign-in page anew: nothing that was read stays in the memory of the browser. Where the API could
 * not be told, the session goes on, and that is said.
 */
export const useSignOut = (): ((everywhere?: boolean) => Promise<void>) => {
  const { client } = useClientHandle();
  const text = useRefusalText();
  return async (everywhere = false) => {
    const { error } = await client.mutation(everywhere ? SignOutEverywhere : SignOut, {}).toPromise();
    const refusal = refusalOf(error);
    if (refusal?.code === 'NETWORK') noticeRefused(text(refusal));
    else window.location.assign('/sign-in');
  };
};
