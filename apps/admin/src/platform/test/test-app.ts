import urql from '@urql/vue';
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter, type Router, RouterView } from 'vue-router';
import { createClient } from '../graphql/client.ts';
import { keepScope } from '../scope/sticky.ts';
import { useSession } from '../session/session.store.ts';

export type Asked = { name: string; variables: Record<string, unknown> };

/** What a pretended API answers to an operation; throwing is a network that does not answer. */
export type Answers = (asked: Asked) => object;

/** Stands in for the network; returns what has been asked so far. */
export const answerWith = (answers: Answers): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (_url: string, init?: RequestInit) => {
    const { query = '', variables = {} } = JSON.parse(String(init?.body ?? '{}'));
    const one = { name: /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '', variables };
    asked.push(one);
    const body = JSON.stringify(answers(one));
    return new Response(body, { status: 200, headers: { 'content-type': 'application/json' } });
  });
  return asked;
};

export type TestApp<T> = { result: T; router: Router; unmount: () => void };

const me = {
  id: '1',
  username: 'tester',
  mustChangePassword: false,
  permissions: ['session:self', 'organization:read'],
  person: { id: '1', name: '王建国' },
  roles: [],
  organization: { id: '2', name: '县直机关工委', level: 'WORK_COMMITTEE' as const, readable: true },
};

/** Runs a composable in a mounted page at `/list`, with router, session and client around it. */
export const runInApp = async <T>(setup: () => T, path = '/list'): Promise<TestApp<T>> => {
  const pinia = createPinia();
  setActivePinia(pinia);
  useSession(pinia).enter(me);
  const held: { result?: T } = {};
  const Page = defineComponent({
    setup: () => {
      held.result = setup();
      return () => h('div');
    },
  });
  const Other = defineComponent({ render: () => h('p') });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/list', component: Page },
      { path: '/other', component: Other },
    ],
  });
  keepScope(router);
  await router.push(path);
  await router.isReady();
  const client = createClient({ onSignedOut: () => {} });
  const wrapper = mount(RouterView, { global: { plugins: [pinia, router, [urql, client]] } });
  return { result: held.result as T, router, unmount: () => wrapper.unmount() };
};

/** Lets requests, watchers and navigations come to rest. */
export const settled = (milliseconds = 20): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
