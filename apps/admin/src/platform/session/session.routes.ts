import type { PageRoute } from '../router/route.ts';
import { words } from './session.words.ts';

const title = (key: 'signIn' | 'account') => ({ zh: words.words.zh[key], en: words.words.en[key] });

export const routes: readonly PageRoute[] = [
  { path: '/sign-in', component: () => import('./SignInPage.vue'), meta: { public: true, title: title('signIn') } },
  {
    path: '/me',
    component: () => import('./AccountPage.vue'),
    meta: { permission: 'session:self', title: title('account') },
  },
];
