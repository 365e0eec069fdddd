import type { AccountPart } from '../../platform/session/parts.ts';

export const parts: readonly AccountPart[] = [
  {
    key: 'tokens',
    title: { zh: '个人令牌', en: 'Personal tokens' },
    permission: 'token:manage',
    component: () => import('./TokenList.vue'),
  },
];
