import urql from '@urql/vue';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { createClient } from './platform/graphql/client.ts';
import { makeRouter, SIGN_IN } from './platform/router/router.ts';
import { useSession } from './platform/session/session.store.ts';
import { useSettings } from './platform/settings/settings.store.ts';
import './platform/theme/index.css';

const pinia = createPinia();
const app = createApp(App).use(pinia);
useSettings(pinia);

const client = createClient({
  // A session that ended while a page was open: sign in again, and come back to it.
  onSignedOut: () => {
    const session = useSession(pinia);
    if (session.state !== 'signedIn') return;
    session.state = 'anonymous';
    void router.push({ path: SIGN_IN, query: { to: router.currentRoute.value.fullPath, ended: '1' } });
  },
});
const router = makeRouter(client);

app.use(urql, client).use(router);
// The first thing drawn is the page itself, not an empty frame.
void router.isReady().then(() => app.mount('#app'));
